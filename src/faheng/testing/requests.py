"""样例申请: an information request received on a Friday before National Day 2025, and its usual steps."""

from __future__ import annotations

from typing import Any

from faheng.procedures.information_request import PROCEDURE
from faheng.testing.files import Taken

__all__ = ["PROCEDURE", "agency", "examine", "receive", "refusal", "reply", "secrecy", "third_party"]


def receive(received: str = "2025-09-12", **more: Any) -> Taken:
    return "receive", {"channel": "counter", "arrived_on": received, "received_on": received, "requested": "某医院校验结果", **more}


def examine(**more: Any) -> Taken:
    return "examine", {"examined_on": "2025-09-15", "clear": True, **more}


def third_party(sent: str = "2025-09-22", delivered: str | None = "2025-09-24") -> Taken:
    return "consult_third_party", {"third_party": "某公司", "sent_on": sent, **({"delivered_on": delivered} if delivered else {})}


def agency(sent: str = "2025-09-22", delivered: str = "2025-09-24") -> Taken:
    return "consult_agency", {"agency": "某市监局", "sent_on": sent, "delivered_on": delivered, "jointly_made": True}


def secrecy(*, may_be_disclosed: bool = True) -> Taken:
    return "secrecy_review", {"reviewer": "审查人", "reviewed_on": "2025-09-19", "may_be_disclosed": may_be_disclosed}


def reply(replied: str = "2025-10-16", **more: Any) -> dict[str, Any]:
    return {"replied_on": replied, "answer": "already_public", "way": "本机关门户网站法定主动公开栏目", **more}


def refusal(replied: str = "2025-10-16", **more: Any) -> dict[str, Any]:
    return {
        "replied_on": replied, "answer": "refused", "ground": "enforcement_file", "reasons": "该笔录记载询问对象的陈述，公开将影响案件办理",
        "remedy": "如对本答复不服，应当先自收到本答复之日起六十日内向甲区人民政府申请行政复议；对行政复议决定不服的，可以再依法向人民法院提起行政诉讼。",
        **more,
    }  # fmt: skip
