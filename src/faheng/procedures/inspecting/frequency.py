"""检查频次与合并: how often one enterprise may be visited (INS-05), and visits that should be one (INS-06)."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.declarations import Mark
from faheng.law.moments import as_day
from faheng.law.statutes import BUSINESS_ENVIRONMENT
from faheng.procedures.inspecting.forms import Plan, Record
from faheng.procedures.inspecting.parameters import JOINT_COUNTED, UNCOUNTED, YEARLY_CAP
from faheng.procedures.inspecting.terms import Mode

#: 国办发〔2024〕54号 was published on this day.
FROM_2025 = date(2025, 1, 3)
#: What the findings on it say in place of an article: its text is known by second hand.
BY_54 = "；国办发〔2024〕54号（转引）要求涉企检查先审批、送达通知书、亮码"


def _first(dossier: Dossier, step: str) -> Entry[Any] | None:
    return next(iter(dossier.by_step.get(step, ())), None)


def _others(situation: Situation) -> Iterator[Dossier]:
    """Yield the party's other inspections that are known."""
    for other in situation.around.history or ():
        if other.procedure == "inspection" and not (other.number and other.number == situation.dossier.number):
            yield other


def counted(situation: Situation, plan: Plan) -> bool:
    """Say whether a visit counts against the yearly cap of its enterprise."""
    if not plan.enterprise or plan.mode is not Mode.ON_SITE or plan.source in situation.value(UNCOUNTED):
        return False
    return not plan.joint or situation.value(JOINT_COUNTED)


def visits(situation: Situation, until: date) -> Iterator[date]:
    """Yield the days of the party's other counted visits in the year of `until`, up to that day."""
    for other in _others(situation):
        plan, record = _first(other, "plan"), _first(other, "record")
        if plan is None or record is None or not counted(situation, plan.data):
            continue
        day = as_day(record.data.started_at)
        if day.year == until.year and day <= until:
            yield day


@guard("INS-05", severity=Severity.NOTICE, mark=Mark.UNVERIFIED, since=FROM_2025)
def visits_stay_within_the_yearly_cap(situation: Situation, entry: Entry[Record]) -> Iterable[Breach]:
    """同一企业的年度检查次数不超过公布的上限."""
    plan = _first(situation.dossier, "plan")
    if situation.around.history is None or plan is None or not counted(situation, plan.data):
        return
    day = as_day(entry.data.started_at)
    cap = situation.value(YEARLY_CAP, day)
    made = len(list(visits(situation, day))) + 1
    if made > cap:
        yield Breach(f"{day.year}年对该对象的计次检查已达{made}次，超过上限{cap}次", "started_at")


@guard("INS-05", severity=Severity.NOTICE, mark=Mark.UNVERIFIED, since=FROM_2025)
def a_plan_leaves_room_under_the_yearly_cap(situation: Situation, entry: Entry[Plan]) -> Iterable[Breach]:
    """安排检查前核对年度频次."""
    if situation.around.history is None or not counted(situation, entry.data):
        return
    day = entry.data.planned_on or as_day(entry.at)
    made, cap = len(list(visits(situation, day))), situation.value(YEARLY_CAP, day)
    if made >= cap:
        yield Breach(f"{day.year}年对该对象的计次检查已有{made}次，上限{cap}次，不宜再安排", "source")


@guard("INS-06", Citation(BUSINESS_ENVIRONMENT, 54, 1), severity=Severity.NOTICE)
def checks_of_one_unit_are_merged(situation: Situation, entry: Entry[Plan]) -> Iterable[Breach]:
    """同一对象同一期间的多个检查事项尽可能合并."""
    if entry.data.joint or not entry.data.period:
        return
    for other in _others(situation):
        plan = _first(other, "plan")
        if plan and plan.data.period == entry.data.period and not other.has("record", "close"):
            yield Breach(f"该对象在{entry.data.period}另有未实施的检查（{other.number}），应当尽可能合并", "period")
