"""样例处罚案卷 (sample penalty cases): a small case step by step, each step changeable, for tests.

2025-06-10 is a Tuesday; no holiday lies between 2025-06-03 and 2025-09-30.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from faheng.engine.dossier import Actor, Dossier, Party, PartyKind, Role
from faheng.engine.findings import Severity
from faheng.engine.situation import Surroundings
from faheng.procedures.penalty.ordinary import PROCEDURE as ORDINARY
from faheng.procedures.penalty.summary import PROCEDURE as SUMMARY
from faheng.testing.files import Taken, file, review

CLINIC = Party(PartyKind.ORGANISATION, "样例门诊部", "91440300MA5G00001X", address="样例路1号", representative="负责人甲")
CITIZEN = Party(PartyKind.PERSON, "当事人乙")
REMEDY = "可以自收到本决定书之日起六十日内向样例区人民政府申请行政复议，也可以在六个月内直接向人民法院提起行政诉讼。"
FIRST_REVIEW = "可以自收到本决定书之日起六十日内先向样例区人民政府申请行政复议；对复议决定不服的，可以在十五日内提起行政诉讼。"
SMALL = {"kind": ["fine"], "fine": "5000.00"}
REVOCATION = {"kind": ["revoke_permit"], "revoked": ["医疗机构执业许可证"]}

LABELS: dict[str, str] = {role.value: role.label for role in Role}
PEOPLE: dict[str, str] = {
    Role.OFFICER: "o", Role.APPROVER: "a", Role.HEAD: "h", Role.LEGAL_REVIEWER: "l", Role.HEARING_OFFICER: "p", Role.CLERK: "c",
    Role.PARTY: "y", Role.LABORATORY: "t", Role.SYSTEM: "s",
}  # fmt: skip

DEFAULTS: dict[str, dict[str, Any]] = {
    "clue": {"source": "inspection", "received_on": "2025-06-03", "summary": "超范围诊疗"},
    "verify": {"verified_on": "2025-06-05", "meets_conditions": True},
    "extend_filing": {"reason": "案情复杂", "approved_by": "负责人", "approved_on": "2025-06-13"},
    "file": {
        "filed_on": "2025-06-10", "cause": "超范围诊疗", "handlers": ["o1", "o2"], "authority": "卫健", "offence_ended_on": "2025-06-03",
    },
    "recuse": {"officer": "o1", "granted": True, "decided_on": "2025-06-11"},
    "interview": {
        "interviewee": "丙", "started_at": "2025-06-12T09:00:00+08:00", "ended_at": "2025-06-12T10:00:00+08:00", "signed": True,
    },
    "site_record": {
        "place": "样例路1号", "started_at": "2025-06-11T09:00:00+08:00", "ended_at": "2025-06-11T10:00:00+08:00", "signed": True,
    },
    "preserve": {
        "taken_at": "2025-06-11T10:00:00+08:00", "approved_by": "负责人", "approved_at": "2025-06-11T09:00:00+08:00", "items": ["登记本"],
    },
    "settle_preserved": {"decided_on": "2025-06-12", "outcome": "返还"},
    "order_correction": {"ordered_on": "2025-06-12", "content": "立即改正"},
    "sample": {"sampled_on": "2025-06-12", "sample_no": "样1"},
    "test_result": {"commissioned_on": "2025-07-01", "received_on": "2025-07-31", "result": "不合格"},
    "suspend": {"kind": "appraisal", "from_on": "2025-07-01", "to_on": "2025-07-31"},
    "conclude": {
        "concluded_on": "2025-06-25", "facts": "超范围诊疗", "law": ["《医疗机构管理条例》第二十六条"],
        "discretion": {"tier": "一般", "reasons": "情节一般"}, "proposal": SMALL,
    },
    "notify": {"served_on": "2025-06-27", "method": "direct", "proposed": SMALL, "statement_days": 3, "hearing_offered": False},
    "statement": {"made_on": "2025-06-30", "content": "请求从轻"},
    "review_statement": {"accepted": False, "reason": "理由不成立", "reviewed_on": "2025-07-01"},
    "waive": {"waived": ["statement", "hearing"], "on": "2025-06-27"},
    "hearing_request": {"requested_on": "2025-07-02"},
    "hearing_notice": {"served_on": "2025-07-03", "held_on": "2025-07-15", "presider": "p1", "clerk": "p2"},
    "hearing": {"held_on": "2025-07-15", "presider": "p1", "clerk": "p2", "record_signed": True},
    "legal_review": {"reviewer": "l1", "reviewed_on": "2025-07-02", "passed": True, "opinion": "同意"},
    "discuss": {"held_on": "2025-07-03", "present": ["甲", "乙", "丙"], "conclusion": "同意", "signed": True},
    "extend": {"stage": 1, "approved_by": "负责人", "decided_on": "2025-08-20", "reason": "案情复杂"},
    "decide": {
        "decided_on": "2025-07-04", "number": "样卫医罚〔2025〕1号", "kind": ["fine"], "fine": "5000.00", "law": ["《医疗机构管理条例》第四十六条"],
        "fact": "超范围诊疗，有现场笔录为证", "remedy": REMEDY,
    },
    "no_penalty": {"decided_on": "2025-07-04", "ground": "minor", "educated_on": "2025-07-04"},
    "serve": {"document": "行政处罚决定书", "served_on": "2025-07-08", "method": "direct", "receipt": "丙签收"},
    "publish": {"published_on": "2025-07-09"},
    "withdraw": {"withdrawn_on": "2025-09-17", "cause": "处罚决定被撤销"},
    "instalments": {"applied_on": "2025-07-10", "approved_on": "2025-07-14", "plan": "分两期", "until_on": "2026-03-31"},
    "pay": {"paid_on": "2025-07-18", "amount": "5000.00"},
    "demand": {"served_on": "2026-01-12"},
    "apply_court": {"applied_on": "2026-01-27", "signed_by_head": True},
    "challenge": {"kind": "reconsideration", "from_on": "2025-07-20", "to_on": "2025-09-12", "outcome": "维持"},
    "transfer_police": {"reported_on": "2025-06-20", "decided_on": "2025-06-20", "sent_at": "2025-06-21T09:00:00+08:00"},
    "close": {"closed_on": "2025-07-21", "outcome": "处罚决定已履行"},
    "archive": {"archived_on": "2025-07-30", "volume": "1"},
}  # fmt: skip

ON_THE_SPOT: dict[str, dict[str, Any]] = {
    "found": {"found_on": "2025-06-10", "place": "样例路2号", "fact": "未公示价格"},
    "inform": {"informed_on": "2025-06-10", "content": "拟处罚内容、事实、理由、依据和权利"},
    "decide": {
        "decided_on": "2025-06-10", "number": "样卫当罚〔2025〕1号", "party_kind": "organisation", "kind": ["fine"], "fine": "1000.00",
        "collected_on_spot": False, "law": ["《某条例》第一条"], "fact": "未公示价格", "remedy": FIRST_REVIEW,
    },
    "report_back": {"reported_on": "2025-06-12"},
    "hand_in": {"handed_in_on": "2025-06-12", "amount": "100.00", "banked_on": "2025-06-12"},
}  # fmt: skip


def take(key: str, **changes: Any) -> Taken:
    """Return a step of the ordinary procedure with some fields changed; a field set to None is left out."""
    return key, _changed(DEFAULTS[key], changes)


def spot(key: str, **changes: Any) -> Taken:
    """Return a step of the summary procedure."""
    return key, _changed({**DEFAULTS, **ON_THE_SPOT}[key], changes)


def _changed(fields: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**fields, **changes}.items() if value is not None}


def case(*steps: Taken | str, party: Party | None = CLINIC, number: str = "样卫医罚〔2025〕1号") -> Dossier:
    """Return an ordinary case; a step named by its key alone is taken as it comes."""
    return apart(file(ORDINARY, *(take(step) if isinstance(step, str) else step for step in steps), number=number, party=party))


def spot_case(*steps: Taken | str, party: Party | None = CLINIC) -> Dossier:
    """Return a case of the summary procedure."""
    return apart(file(SUMMARY, *(spot(step) if isinstance(step, str) else step for step in steps), party=party))


def apart(dossier: Dossier) -> Dossier:
    """Return the dossier with different people in different roles: o1 and o2 investigate, a1 approves, l1 reviews."""
    return replace(dossier, entries=tuple(replace(entry, by=tuple(_person(actor) for actor in entry.by)) for entry in dossier.entries))


def _person(actor: Actor) -> Actor:
    number = actor.id[1:]
    return replace(actor, id=PEOPLE[actor.role] + number, name=f"{LABELS[actor.role]}{number}")


def by(dossier: Dossier, seq: int, *actors: Actor) -> Dossier:
    """Return the dossier with one entry taken by others."""
    return replace(dossier, entries=tuple(replace(entry, by=actors) if entry.seq == seq else entry for entry in dossier.entries))


def faults(dossier: Dossier, today: date = date(2025, 7, 10), around: Surroundings | None = None) -> set[tuple[str, str]]:
    """Return rule and severity of what the audit finds, notices left out."""
    return {(rule, severity) for rule, severity in found(dossier, today, around) if severity != Severity.NOTICE}


def found(dossier: Dossier, today: date = date(2025, 7, 10), around: Surroundings | None = None) -> Iterable[tuple[str, str]]:
    """Return rule and severity of everything that the audit finds."""
    return review(SUMMARY if dossier.procedure == SUMMARY.key else ORDINARY, dossier, today, around)
