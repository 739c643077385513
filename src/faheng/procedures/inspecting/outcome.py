"""检查后: 监督意见、责令改正、复查、立案、公示、办结 (what follows the visit)."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate, guard
from faheng.engine.officers import certified_officers
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.declarations import Mark
from faheng.law.statutes import BUSINESS_ENVIRONMENT, DISCLOSURE, ENFORCEMENT_SUPERVISION, INFECTIOUS_DISEASES, PENALTIES, PENALTY_RULES
from faheng.procedures.inspecting.case import case_offered, case_opened
from faheng.procedures.inspecting.forms import Close, OpenCase, Opinion, OrderCorrection, Publish, Recheck
from faheng.procedures.inspecting.frequency import BY_54, FROM_2025
from faheng.procedures.inspecting.papers import CORRECTION_PAPER, OPINION_PAPER
from faheng.procedures.inspecting.preparation import APPROVE, PLAN
from faheng.procedures.inspecting.terms import Disposal, Result
from faheng.procedures.inspecting.visit import RECORD

OFFICERS = (Role.OFFICER, Role.APPROVER)
AFTER_VISIT = ("record",)
CORRECTION = (Citation(PENALTY_RULES, 28, 1), Citation(PENALTIES, 28, 1))


@gate("PEN-09", *CORRECTION, severity=Severity.NOTICE)
def a_problem_is_on_record(situation: Situation) -> Iterable[Breach]:
    """有证据证明的违法行为，才责令改正."""
    visit = situation.dossier.last(RECORD)
    if visit and not visit.data.problems:
        yield Breach("检查笔录没有记载不规范或者违法的项目")


@guard("PEN-09", *CORRECTION, severity=Severity.DEFECT)
def the_time_to_correct_lies_ahead(_situation: Situation, entry: Entry[OrderCorrection]) -> Iterable[Breach]:
    """责令立即改正或者限期改正."""
    if entry.data.due_on and entry.data.due_on < entry.data.ordered_on:
        yield Breach("改正期限早于责令之日", "due_on")


@guard("PEN-09", *CORRECTION, severity=Severity.DEFECT)
def the_unit_has_its_time_to_correct(situation: Situation, entry: Entry[Recheck]) -> Iterable[Breach]:
    """改正期限届满后复查；期限内不得认定未改正."""
    order = situation.dossier.last(ORDER_CORRECTION)
    due = order.data.due_on if order else None
    if due and not entry.data.corrected and entry.data.checked_on <= due:
        yield Breach(f"改正期限到{due}为止，不能在期限内认定没有改正", "checked_on", due=due, done=entry.data.checked_on)


@guard("INS-08", Citation(INFECTIOUS_DISEASES, 98, 2))
def the_informant_stays_secret(situation: Situation, entry: Entry[Publish]) -> Iterable[Breach]:
    """对举报人的信息予以保密."""
    plan = situation.dossier.first(PLAN)
    if plan and plan.data.informant and plan.data.informant in entry.data.content:
        yield Breach("公示内容含有举报人的信息", "content")


@gate("PEN-02", Citation(PENALTIES, 54, 2), Citation(PENALTY_RULES, 32, 1), severity=Severity.NOTICE)
def a_violation_is_on_record(situation: Situation) -> Iterable[Breach]:
    """有违法的检查结果，才转立案."""
    visit = situation.dossier.last(RECORD)
    if visit and not visit.data.violations:
        yield Breach("检查笔录没有记载违法的项目")


@gate("PEN-02", Citation(PENALTIES, 54, 2), severity=Severity.NOTICE)
def no_case_is_open_yet(situation: Situation) -> Iterable[Breach]:
    """已经转立案的，不重复立案."""
    if opened := [entry.data.case for entry in situation.dossier.by_step.get("open_case", [])]:
        yield Breach(f"本次检查已转立案（{'、'.join(opened)}），再办是另立一案")


@guard("PEN-02", Citation(PENALTIES, 54, 2), Citation(PENALTIES, 76, 2), severity=Severity.DEFECT)
def a_violation_becomes_a_case(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """发现违法行为、符合立案标准的，及时立案."""
    found = [item.item for visit in situation.dossier.all(RECORD) for item in visit.data.violations]
    handed_on = {Disposal.CASE, Disposal.TRANSFERRED} & {*entry.data.disposals}
    if found and not handed_on and not situation.dossier.has("open_case"):
        yield Breach(f"检查发现违法（{'、'.join(found)}），没有转立案也没有移送", "outcome")


@gate("PEN-09", *CORRECTION, severity=Severity.DEFECT)
def an_order_is_rechecked(situation: Situation) -> Iterable[Breach]:
    """责令改正的，复查改正情况."""
    if situation.dossier.has("order_correction") and not situation.dossier.has("recheck"):
        yield Breach("责令改正后没有复查记录")


@guard("PEN-09", *CORRECTION, severity=Severity.DEFECT)
def what_was_not_corrected_is_followed_up(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """复查认定没有改正的，再责令改正、转立案或者移送后才办结."""
    dossier, last = situation.dossier, situation.dossier.last(RECHECK)
    if last is None or last.data.corrected or {Disposal.CASE, Disposal.TRANSFERRED, Disposal.SUSPENDED} & {*entry.data.disposals}:
        return
    ordered = dossier.last(ORDER_CORRECTION)
    if not dossier.has("open_case") and not (ordered and ordered.seq > last.seq):
        yield Breach(f"{last.data.checked_on}复查认定没有改正，没有再责令改正、转立案或者移送就办结", "outcome")


@guard("PEN-09", *CORRECTION, severity=Severity.NOTICE)
def what_was_found_is_answered(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """检查发现不规范的，有监督意见或者责令改正的记录."""
    found = [item.item for visit in situation.dossier.all(RECORD) for item in visit.data.problems if item.result is Result.DEFECT]
    answered = {*entry.data.disposals} - {Disposal.NONE}
    if found and not answered and not situation.dossier.has("opinion", "order_correction", "open_case"):
        yield Breach(f"检查发现不规范（{'、'.join(found)}），没有监督意见或者责令改正的记录", "outcome")


@gate("INS-05", severity=Severity.DEFECT, mark=Mark.SECOND_HAND, since=FROM_2025)
def an_urgent_visit_is_approved_afterwards(situation: Situation) -> Iterable[Breach]:
    """情况紧急当场检查的，补办批准手续."""
    plan = situation.dossier.first(PLAN)
    if plan and plan.data.urgent and situation.dossier.has("record") and not situation.dossier.first(APPROVE):
        yield Breach(f"紧急检查没有补办批准手续{BY_54}")


@guard("INS-02", Citation(BUSINESS_ENVIRONMENT, 58), severity=Severity.DEFECT)
def a_closed_visit_has_its_record(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """办结的检查有检查记录，对象查无的除外."""
    if not situation.dossier.has("record") and Disposal.GONE not in entry.data.disposals:
        yield Breach("没有检查笔录，不能作为检查办结", "outcome")


@guard("INS-09", Citation(ENFORCEMENT_SUPERVISION, 27, 2), Citation(ENFORCEMENT_SUPERVISION, 28, 2), severity=Severity.DEFECT)
def supervisors_are_told_in_time(situation: Situation, entry: Entry[Close]) -> Iterable[Breach]:
    """督办函、意见书要求的，在规定时限内报送纠正情况."""
    plan = situation.dossier.first(PLAN)
    if plan is None or not plan.data.supervision_letter:
        return
    due, done = plan.data.report_due_on, entry.data.reported_on
    if done is None:
        yield Breach(f"没有就{plan.data.supervision_letter}向行政执法监督机构报送纠正情况", "reported_on", due=due)
    elif due and done > due:
        yield Breach(f"应在{due}前报送纠正情况，实际{done}", "reported_on", severity=Severity.LATE, due=due, done=done)


OPINION = Step(
    "opinion", "监督意见书", Opinion, OFFICERS, on="issued_on", after=AFTER_VISIT, until=("close",), once=False,
    basis=(Citation(BUSINESS_ENVIRONMENT, 59, 1),), papers=(OPINION_PAPER,),
)  # fmt: skip
ORDER_CORRECTION = Step(
    "order_correction", "责令改正", OrderCorrection, OFFICERS, on="ordered_on", after=AFTER_VISIT, until=("close",), once=False,
    basis=CORRECTION, gates=(a_problem_is_on_record,), guards=(the_time_to_correct_lies_ahead,), papers=(CORRECTION_PAPER,), state="整改中",
)  # fmt: skip
RECHECK = Step(
    "recheck", "复查", Recheck, (Role.OFFICER,), on="checked_on", after=("order_correction",), until=("close",), once=False, officers=2,
    basis=CORRECTION,
    guards=(
        certified_officers("INS-04", Citation(PENALTIES, 42, 1), Citation(INFECTIOUS_DISEASES, 96, 1)), the_unit_has_its_time_to_correct,
    ),
    state="已复查",
)  # fmt: skip
OPEN_CASE = Step(
    "open_case", "转立案", OpenCase, OFFICERS, on="opened_on", after=AFTER_VISIT, until=("close",), once=False,
    basis=(Citation(PENALTIES, 54, 2), Citation(PENALTY_RULES, 32, 1)), gates=(a_violation_is_on_record, no_case_is_open_yet), state="已转立案",
    echoes=case_opened, offers=case_offered,
)  # fmt: skip
PUBLISH = Step(
    "publish", "结果公示", Publish, (Role.OFFICER, Role.CLERK, Role.SYSTEM), on="published_on", after=AFTER_VISIT, once=False,
    basis=(Citation(BUSINESS_ENVIRONMENT, 54, 1), Citation(DISCLOSURE, 20, item=13), Citation(DISCLOSURE, 26)),
    guards=(the_informant_stays_secret,), public=("published_on", "content"),
)  # fmt: skip
CLOSE = Step(
    "close", "办结", Close, (Role.OFFICER, Role.CLERK, Role.APPROVER, Role.SYSTEM), on="closed_on", after=("plan",),
    basis=(Citation(BUSINESS_ENVIRONMENT, 58),),
    gates=(an_order_is_rechecked, an_urgent_visit_is_approved_afterwards),
    guards=(
        a_closed_visit_has_its_record, a_violation_becomes_a_case, what_was_not_corrected_is_followed_up, what_was_found_is_answered,
        supervisors_are_told_in_time,
    ),
    state="已办结", closes=True,
)  # fmt: skip
