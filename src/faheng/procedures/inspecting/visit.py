"""现场检查: 亮码入企、检查笔录 (the visit itself)."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.officers import certified_officers
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.declarations import Mark
from faheng.law.moments import as_day
from faheng.law.statutes import BUSINESS_ENVIRONMENT, INFECTIOUS_DISEASES, PENALTIES, PENALTY_RULES
from faheng.procedures.inspecting.forms import CheckIn, Record
from faheng.procedures.inspecting.frequency import BY_54, FROM_2025, visits_stay_within_the_yearly_cap
from faheng.procedures.inspecting.papers import RECORD_PAPER
from faheng.procedures.inspecting.parameters import APPROVAL_FIRST, CODE_FIRST
from faheng.procedures.inspecting.preparation import APPROVE, ASSIGN, NOTICE, PLAN

FULL_RECORD = Citation(BUSINESS_ENVIRONMENT, 58)
SHOW_CARDS = Citation(PENALTIES, 55, 1)
SIGNED = (Citation(PENALTY_RULES, 27), Citation(INFECTIOUS_DISEASES, 96, 2))
two_certified_officers = certified_officers("INS-04", Citation(PENALTIES, 42, 1), SHOW_CARDS, Citation(INFECTIOUS_DISEASES, 96, 1))


@guard("INS-05", severity=Severity.DEFECT, mark=Mark.SECOND_HAND, since=FROM_2025)
def the_code_is_shown_or_the_reason_given(situation: Situation, entry: Entry[CheckIn]) -> Iterable[Breach]:
    """入场检查前亮码、扫码；未亮码的写明理由."""
    if situation.value(CODE_FIRST, as_day(entry.data.at)) and not entry.data.scanned and not entry.data.exception:
        yield Breach(f"入场检查没有亮码、扫码，也没有写明理由{BY_54}", "scanned")


def may_come_unapproved(situation: Situation) -> bool:
    """Say whether approval and notice may be left out or come later: an urgent visit, or the organisation's rule."""
    plan = situation.dossier.first(PLAN)
    return not situation.value(APPROVAL_FIRST) or (plan is not None and plan.data.urgent)


@gate("INS-05", severity=Severity.DEFECT, mark=Mark.SECOND_HAND, since=FROM_2025)
def the_visit_is_approved(situation: Situation) -> Iterable[Breach]:
    """检查前经负责人批准；情况紧急的事后补办."""
    if not situation.dossier.has("approve") and not may_come_unapproved(situation):
        yield Breach(f"检查前没有经机关负责人批准{BY_54}")


@guard("INS-05", severity=Severity.DEFECT, mark=Mark.SECOND_HAND, since=FROM_2025)
def the_visit_is_approved_first(situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """批准在检查之前."""
    approved, day = situation.dossier.first(APPROVE), as_day(entry.data.started_at)
    if approved and approved.data.approved_on > day and not may_come_unapproved(situation):
        yield Breach(f"{approved.data.approved_on}才批准，晚于检查之日{BY_54}", "started_at", due=day, done=approved.data.approved_on)


@guard("INS-05", severity=Severity.DEFECT, mark=Mark.SECOND_HAND, since=FROM_2025)
def the_unit_is_told_first(situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """检查前送达检查通知书，突击检查除外."""
    told, day = situation.dossier.first(NOTICE), as_day(entry.data.started_at)
    if may_come_unapproved(situation):
        return
    if told is None:
        yield Breach(f"没有检查通知书的记录{BY_54}", "started_at", severity=Severity.NOTICE)
    elif told.data.served_on and told.data.served_on > day:
        yield Breach(f"{told.data.served_on}才送达检查通知书，晚于检查之日{BY_54}", "started_at", due=day, done=told.data.served_on)


@guard("INS-05", severity=Severity.DEFECT, mark=Mark.SECOND_HAND, since=FROM_2025)
def the_officers_check_in_before_they_begin(situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """亮码在开始检查之前."""
    came = situation.dossier.last(CHECK_IN)
    if not situation.value(CODE_FIRST, as_day(entry.data.started_at)):
        return
    if came is None:
        yield Breach(f"没有亮码入企的记录{BY_54}", "started_at", severity=Severity.NOTICE)
    elif came.data.at > entry.data.started_at:
        yield Breach(f"开始检查以后才亮码、扫码{BY_54}", "started_at", due=entry.data.started_at, done=came.data.at)


@guard("INS-03", Citation(BUSINESS_ENVIRONMENT, 54, 1), severity=Severity.DEFECT)
def those_who_visit_are_those_assigned(situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """到场检查的人员就是随机选派的人员."""
    assigned = situation.dossier.last(ASSIGN)
    if assigned is None:
        return
    for actor in entry.by:
        if actor.role == Role.OFFICER and not {actor.id, actor.name} & {*assigned.data.officers}:
            severity = Severity.DEFECT if assigned.data.drawn else Severity.NOTICE
            yield Breach(f"{actor.name or actor.id}不在选派的执法人员之内", "by", severity=severity)


@guard("INS-04", SHOW_CARDS, Citation(INFECTIOUS_DISEASES, 96, 1), severity=Severity.DEFECT)
def certificates_are_shown(_situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """检查时主动出示执法证件."""
    if entry.data.certificates_shown is False:
        yield Breach("检查时没有出示执法证件", "certificates_shown")


@guard("INS-04", *SIGNED, severity=Severity.DEFECT)
def a_refusal_to_sign_is_noted(_situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """被检查人拒绝签名的，由两名执法人员在笔录上签名并注明情况."""
    if entry.data.signed:
        return
    if not entry.data.refusal_note:
        yield Breach("被检查人没有签名，笔录上没有注明情况", "refusal_note")
    if len({actor.id for actor in entry.by if actor.role == Role.OFFICER}) < 2:
        yield Breach("被检查人没有签名，应当由两名执法人员签名并注明情况", "by")


@guard("INS-02", FULL_RECORD, severity=Severity.DEFECT)
def the_record_can_be_followed(_situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """执法全过程留痕、可回溯."""
    if entry.data.ended_at <= entry.data.started_at:
        yield Breach("检查结束时间不晚于开始时间", "ended_at")
    if entry.data.recordings == 0:
        yield Breach("没有音像记录", "recordings", severity=Severity.NOTICE)


CHECK_IN = Step(
    "check_in", "亮码入企", CheckIn, (Role.OFFICER,), on="at", after=("plan",), until=("close",), once=False,
    basis=(SHOW_CARDS, FULL_RECORD), guards=(the_code_is_shown_or_the_reason_given,), state="检查中",
)  # fmt: skip
RECORD = Step(
    "record", "现场检查", Record, (Role.OFFICER,), on="started_at", after=("plan",), until=("close",), once=False, officers=2,
    basis=(SHOW_CARDS, Citation(PENALTY_RULES, 27), Citation(INFECTIOUS_DISEASES, 96)),
    gates=(the_visit_is_approved,),
    guards=(
        two_certified_officers, certificates_are_shown, a_refusal_to_sign_is_noted, those_who_visit_are_those_assigned,
        the_visit_is_approved_first, the_unit_is_told_first, the_officers_check_in_before_they_begin, visits_stay_within_the_yearly_cap,
        the_record_can_be_followed,
    ),
    papers=(RECORD_PAPER,), state="已检查",
)  # fmt: skip
