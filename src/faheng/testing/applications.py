"""样例申请: applications for licences and registrations, and their usual steps, around Spring Festival 2026."""

from __future__ import annotations

from typing import Any

from faheng.procedures.licensing.licence import PROCEDURE as LICENCE
from faheng.procedures.licensing.registration import PROCEDURE as REGISTRATION
from faheng.testing.files import Taken

__all__ = [
    "LICENCE", "REGISTRATION", "accept", "decline", "grant", "hearing", "hearing_notice", "issue", "publish", "receive", "refuse", "register",
    "supplement",
]  # fmt: skip

REMEDY = "如对本决定不服，可以自收到本决定书之日起六十日内向甲区人民政府申请行政复议，或者六个月内依法提起行政诉讼。"


def receive(received: str = "2026-02-05", matter: str = "maternal_service", *, complete: bool = True, **more: Any) -> Taken:
    return "receive", {"received_on": received, "matter": matter, "complete": complete, **more}


def register(received: str = "2026-02-05", profession: str = "doctor", **more: Any) -> Taken:
    return "receive", {
        "received_on": received, "profession": profession, "complete": True, "institution": "甲区人民医院", "practice_category": "临床",
        "practice_scope": "内科专业", **more,
    }  # fmt: skip


def supplement(day: str, *names: str) -> Taken:
    return "request_supplement", {"notified_on": day, "materials": [{"name": name} for name in names or ("平面图",)]}


def accept(day: str = "2026-02-05", *, sealed: bool = True) -> Taken:
    return "accept", {"accepted_on": day, "sealed": sealed, "number": "甲卫医许受〔2026〕1号"}


def decline(ground: str, day: str = "2026-02-05", **more: Any) -> Taken:
    return "decline", {"declined_on": day, "ground": ground, "reason": "见依据", "sealed": True, **more}


def grant(day: str = "2026-02-26", manner: str = "ordinary", **more: Any) -> Taken:
    return "grant", {
        "decided_on": day,
        "number": "甲卫医许准〔2026〕1号",
        "manner": manner,
        "content": "准予",
        "law": "母婴保健法 第三十二条",
        **more,
    }


def refuse(day: str = "2026-02-26", **more: Any) -> Taken:
    return "refuse", {
        "decided_on": day, "number": "甲卫医许不准〔2026〕1号", "reason": "人员条件不符合标准", "law": "母婴保健法 第三十二条", "remedy": REMEDY, **more,
    }  # fmt: skip


def issue(day: str = "2026-02-27") -> Taken:
    return "issue", {"issued_on": day, "delivery": "window"}


def publish(day: str = "2026-02-27") -> Taken:
    return "publish", {"published_on": day}


def hearing_notice(served: str = "2026-03-02", held: str = "2026-03-12", presider: str = "主持人", **more: Any) -> Taken:
    return "hearing_notice", {"served_on": served, "held_on": held, "presider": presider, "place": "会议室", **more}


def hearing(held: str = "2026-03-12", **more: Any) -> Taken:
    return "hearing", {"held_on": held, "presider": "主持人", "record_signed": True, **more}
