"""普通程序 (how a case goes by the ordinary procedure): from the clue to the archive, each step on a lawful day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from faheng.engine.dossier import Actor
from faheng.records.bulk import Act
from faheng.simulate.cases.causes import FEN
from faheng.simulate.cases.plan import Case
from faheng.simulate.scene import Scene, act, at

HEARING_FROM, DISCUSSED_FROM = 20_000 * FEN, 50_000 * FEN
"""Amounts in fen from which the bureau of the demonstration offers a hearing, and from which its heads discuss a case."""
STATEMENT_DAYS = 5
SEEN = "现场有人负责经营。经检查，当事人{}。执法人员拍照并录像，当事人在场，没有异议。"
ASKED = "问：我们是卫生健康行政执法人员，请看执法证件。是否申请回避？\n答：看清了，不申请回避。\n问：经检查，{}。情况是否属实？\n答：属实，马上改正。"
#: What the report on the investigation finds where a case is spared, by the ground.
SPARED: dict[str, dict[str, Any]] = {
    "minor": {"slight": True, "harm": "none"},
    "first_offence": {"first_offence": True, "harm": "slight"},
    "no_fault": {"no_fault_proven": True},
}


@dataclass(frozen=True)
class Course:
    """经过: who handles a case, and on which days."""

    scene: Scene
    case: Case

    @property
    def two(self) -> tuple[Actor, Actor]:
        return self.scene.staff.pair(self.case.place)

    @property
    def one(self) -> tuple[Actor, ...]:
        return self.two[:1]

    @property
    def approver(self) -> tuple[Actor, ...]:
        return self.scene.staff.approver(self.case.place)

    def day(self, workdays: int) -> date:
        """Return the working day so many working days after the clue."""
        return self.scene.later(self.case.clue, workdays)

    @property
    def money(self) -> int:
        return self.case.fine + self.case.confiscation

    @property
    def hearing_offered(self) -> bool:
        return max(self.case.fine, self.case.confiscation) >= HEARING_FROM


def yuan(fen: int) -> str:
    """Return money as it is recorded."""
    return f"{Decimal(fen) / 100:.2f}"


def acts(scene: Scene, case: Case) -> Iterator[Act]:
    """Yield the steps of a case in order."""
    course = Course(scene, case)
    yield from _investigated(course)
    yield from _spared(course) if case.ground else _penalised(course)


def _investigated(course: Course) -> Iterator[Act]:
    case, two, one, day = course.case, course.two, course.one, course.day
    source = "inspection" if case.campaign or case.line != "medical" else ("complaint", "inspection", "referral")[case.place % 3]
    summary = f"发现{case.party.name}涉嫌{case.cause.title}"
    yield act("clue", one, case.clue, {"source": source, "received_on": case.clue, "summary": summary})
    yield act("verify", one, day(1), {"verified_on": day(1), "meets_conditions": True, "reason": "符合立案条件"})
    filing = {
        "filed_on": day(3), "cause": case.cause.title, "handlers": [each.id for each in two], "authority": case.cause.authority,
        "offence_ended_on": case.clue, "source": source, "line": case.line, "campaign": case.campaign, "topic": case.topic,
    }  # fmt: skip
    yield act("file", course.approver, day(3), filing)
    seen = {"place": case.party.address or "现场", "party_present": case.party.representative, "content": SEEN.format(case.cause.title)}
    asked = {"interviewee": case.party.representative or case.party.name, "content": ASKED.format(case.cause.title)}
    yield act("site_record", two, day(5), {**_record(day(5), 10), **seen})
    yield act("interview", two, day(7), {**_record(day(7), 15), **asked})
    ordered = {"ordered_on": day(7), "due_on": day(14), "content": f"立即改正{case.cause.title}的行为", "law": [case.cause.law]}
    yield act("order_correction", one, day(7), ordered)
    yield act("conclude", two, day(20), _conclusion(course))


def _record(day: date, hour: int) -> dict[str, Any]:
    return {"started_at": at(day, hour), "ended_at": at(day, hour, 50), "signed": True, "recorded_by_video": True}


def _conclusion(course: Course) -> dict[str, Any]:
    case = course.case
    concluded: dict[str, Any] = {
        "concluded_on": course.day(20), "facts": f"{case.party.name}{case.cause.title}", "law": [case.cause.law], "corrected": True,
        "established": True, "discretion": {"item": case.cause.title, "tier": case.cause.tier(case.fine), "reasons": "综合违法事实、性质、情节和危害程度"},
        "proposal": _penalty(case),
    }  # fmt: skip
    if case.ground:
        return {**concluded, **SPARED[case.ground], "discretion": "依法不予处罚", "proposal": "不予行政处罚"}
    return concluded | ({"circumstances": ["harm_removed"], "harm": "slight"} if case.mitigation != "none" else {"harm": "slight"})


def _penalty(case: Case) -> dict[str, Any]:
    """Return kinds and amounts, as proposed and as decided; without money it is a warning."""
    kinds = [kind for kind, amount in (("fine", case.fine), ("confiscate_gains", case.confiscation)) if amount] or ["warning"]
    amounts = {"fine": case.fine, "confiscation": case.confiscation}
    return {"kind": kinds, **{name: yuan(amount) for name, amount in amounts.items() if amount}}


def _penalised(course: Course) -> Iterator[Act]:
    case, one, day = course.case, course.one, course.day
    notice = {
        "served_on": day(23), "method": "direct", "proposed": _penalty(case), "statement_days": STATEMENT_DAYS, "hearing_offered": course.hearing_offered,
        "facts": f"{case.party.name}{case.cause.title}", "law": [case.cause.law],
    }  # fmt: skip
    yield act("notify", one, day(23), notice)
    decided = day(34 + case.place % 5)
    if case.place % 9 == 4:
        yield _statement(course)
        yield act("review_statement", one, day(27), {"accepted": False, "reason": "裁量已考虑其情节", "reviewed_on": day(27)})
    if case.reviewed:
        yield _reviewed(course, day(31))
    if course.money >= DISCUSSED_FROM:
        present = [each.name for each in course.scene.staff.approvers]
        discussed = {"held_on": day(33), "present": present, "conclusion": "同意拟处罚意见", "signed": True}
        yield act("discuss", course.scene.staff.approvers, day(33), discussed)
    yield act("decide", course.approver, decided, _decision(course, decided))
    yield from _executed(course, decided)


def _statement(course: Course) -> Act:
    party = (Actor("party", course.case.party.name, "party"),)
    return act("statement", party, course.day(25), {"made_on": course.day(25), "content": "请求从轻处理"})


def _reviewed(course: Course, day: date) -> Act:
    reviewer = course.scene.staff.reviewer(course.case.place)
    given = {
        "reviewer": reviewer[0].name, "reviewed_on": day, "passed": True, "opinion": "事实清楚，证据确凿，适用法律正确，程序合法",
        "grounds": ["本机关规定应当审核"],
    }  # fmt: skip
    return act("legal_review", reviewer, day, given, 11)


def _decision(course: Course, day: date) -> dict[str, Any]:
    case, government = course.case, course.scene.bureau.government
    decision = {
        "decided_on": day, **_penalty(case), "law": [case.cause.law], "fact": f"{case.party.name}{case.cause.title}，有现场笔录、询问笔录等证据",
        "remedy": f"可以自收到本决定书之日起六十日内向{government}申请行政复议，也可以自收到本决定书之日起六个月内向人民法院提起行政诉讼",
        "payment": "自收到本决定书之日起十五日内到指定银行缴纳", "mitigation": case.mitigation,
    }  # fmt: skip
    if case.mitigation != "none":
        decision |= {"mitigation_reason": "主动消除违法行为危害后果", "reduced_by": yuan(case.reduced_by)}
    return decision


def _executed(course: Course, decided: date) -> Iterator[Act]:
    case, one, later = course.case, course.one, course.scene.later
    served, shown, paid, closed = (later(decided, days) for days in (2, 4, 8, 10))
    receipt = case.party.representative or case.party.name
    yield act("serve", one, served, {"document": "行政处罚决定书", "served_on": served, "method": "direct", "receipt": receipt})
    yield act("publish", one, shown, {"published_on": shown, "place": "门户网站"})
    if case.fine:
        yield act("pay", one, paid, {"paid_on": paid, "amount": yuan(case.fine), "channel": "bank", "receipt": f"{case.place:08d}"})
    yield act("close", course.approver, closed, {"closed_on": closed, "outcome": "处罚决定已履行"})
    yield act("archive", one, later(closed, 3), {"archived_on": later(closed, 3), "volume": f"{course.scene.year}-{case.place + 1:04d}"})


def _spared(course: Course) -> Iterator[Act]:
    case, one, day = course.case, course.one, course.day
    if case.reviewed:
        yield _reviewed(course, day(28))
    decided, later = day(34), course.scene.later
    given = {
        "decided_on": decided, "ground": case.ground, "educated_on": decided, "corrected_on": day(14), "list_item": case.cause.title,
        "reason": "已当场教育并督促改正", "reduced_by": yuan(case.reduced_by),
    }  # fmt: skip
    yield act("no_penalty", course.approver, decided, given)
    served = {"document": "不予行政处罚决定书", "served_on": later(decided, 2), "method": "direct", "receipt": "当事人"}
    yield act("serve", one, later(decided, 2), served)
    yield act("close", course.approver, later(decided, 4), {"closed_on": later(decided, 4), "outcome": "不予处罚"})
    yield act("archive", one, later(decided, 7), {"archived_on": later(decided, 7), "volume": f"{course.scene.year}-{case.place + 1:04d}"})
