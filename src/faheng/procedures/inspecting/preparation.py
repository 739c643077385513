"""检查前: 计划、审批、通知、派员 (what happens before the officers enter)."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.declarations import Mark
from faheng.law.statutes import BUSINESS_ENVIRONMENT, INFECTIOUS_DISEASES, PENALTIES
from faheng.procedures.inspecting.forms import Approve, Assign, Notice, Plan
from faheng.procedures.inspecting.frequency import BY_54, FROM_2025, a_plan_leaves_room_under_the_yearly_cap, checks_of_one_unit_are_merged
from faheng.procedures.inspecting.papers import APPROVAL_PAPER, NOTICE_PAPER
from faheng.procedures.inspecting.registers import the_lists_are_heeded
from faheng.procedures.inspecting.terms import Source

TWO_RANDOM = Citation(BUSINESS_ENVIRONMENT, 54, 1)
THREE_SYSTEMS = Citation(BUSINESS_ENVIRONMENT, 58)
TWO_OFFICERS = Citation(PENALTIES, 42, 1)

PLAN = Step(
    "plan", "检查计划", Plan, (Role.OFFICER, Role.CLERK, Role.APPROVER, Role.SYSTEM), on="planned_on", basis=(TWO_RANDOM,),
    guards=(a_plan_leaves_room_under_the_yearly_cap, checks_of_one_unit_are_merged, the_lists_are_heeded), state="待审批",
)  # fmt: skip


@guard("INS-05", severity=Severity.DEFECT, mark=Mark.SECOND_HAND, since=FROM_2025)
def no_notice_only_when_it_would_defeat_the_visit(_situation: Situation, entry: Entry[Notice]) -> Iterable[Breach]:
    """不事先通知的为突击检查，须写明；否则送达通知书."""
    if entry.data.served_on is None and not entry.data.unannounced:
        yield Breach(f"没有送达检查通知书，也没有注明突击检查{BY_54}", "served_on")


@guard("INS-03", TWO_RANDOM, severity=Severity.DEFECT)
def a_draw_also_draws_the_officers(situation: Situation, entry: Entry[Assign]) -> Iterable[Breach]:
    """双随机抽查的执法检查人员随机选派."""
    plan = situation.dossier.first(PLAN)
    if plan and plan.data.source is Source.DRAW and not entry.data.drawn:
        yield Breach("双随机抽查的执法人员没有随机选派", "drawn")


@guard("INS-04", TWO_OFFICERS, Citation(INFECTIOUS_DISEASES, 96, 1), severity=Severity.DEFECT)
def at_least_two_officers_are_assigned(_situation: Situation, entry: Entry[Assign]) -> Iterable[Breach]:
    """派员不少于两人."""
    if len({*entry.data.officers}) < 2:
        yield Breach("派出的执法人员少于两人", "officers")


APPROVE = Step(
    "approve", "检查审批", Approve, (Role.APPROVER,), on="approved_on", after=("plan",), until=("close",), basis=(THREE_SYSTEMS,),
    papers=(APPROVAL_PAPER,), state="已批准",
)  # fmt: skip
NOTICE = Step(
    "notice", "检查通知", Notice, (Role.OFFICER, Role.CLERK), on="served_on", after=("plan",), until=("record", "close"), basis=(THREE_SYSTEMS,),
    guards=(no_notice_only_when_it_would_defeat_the_visit,), papers=(NOTICE_PAPER,), state="已通知",
)  # fmt: skip
ASSIGN = Step(
    "assign", "派员", Assign, (Role.OFFICER, Role.CLERK, Role.APPROVER, Role.SYSTEM), on="assigned_on", after=("plan",),
    until=("record", "close"), once=False, basis=(TWO_RANDOM, TWO_OFFICERS, Citation(INFECTIOUS_DISEASES, 96, 1)),
    guards=(a_draw_also_draws_the_officers, at_least_two_officers_are_assigned), state="已派员",
)  # fmt: skip
