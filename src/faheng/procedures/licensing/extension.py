"""延长审查期限 (extension): once, by the right head, with reasons told to the applicant (行政许可法第四十二条)."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Granted, Span, due_date
from faheng.law.statutes import LICENSING
from faheng.law.time_limits.licence import LIC_04
from faheng.procedures.licensing.acceptance import accepted_on
from faheng.procedures.licensing.examination import SUSPEND
from faheng.procedures.licensing.forms.examination import Extend
from faheng.procedures.licensing.hearing import HEARING, HEARING_REQUEST
from faheng.procedures.licensing.intake import ENDED
from faheng.procedures.licensing.papers import EXTENSION_PAPER
from faheng.procedures.licensing.receiving import limit_of

EXTENSION = Citation(LICENSING, 42, 1)


def extensions(situation: Situation) -> Iterable[Granted]:
    """Return the extension granted, as many workdays as were granted."""
    granted = situation.dossier.first(EXTEND)
    if granted:
        yield Granted("1", granted.data.days)


def pauses(situation: Situation) -> Iterable[Span]:
    """Return the spans that do not count: hearings, tests, appraisals, expert review (第四十五条); an open one lasts until today."""
    for entry in situation.dossier.all(SUSPEND):
        last = entry.data.to_on or situation.today
        if last >= entry.data.from_on:
            yield Span(entry.data.from_on, last)
    asked, held = situation.dossier.first(HEARING_REQUEST), situation.dossier.last(HEARING)
    if asked:
        last = held.data.held_on if held else situation.today
        if last >= asked.data.requested_on:
            yield Span(asked.data.requested_on, last)


@guard("LIC-03", EXTENSION, severity=Severity.DEFECT)
def the_limit_can_be_extended(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """依照本法可以延长一次，不超过法定天数；法律、法规另有规定的依照其规定."""
    limit = limit_of(situation)
    if limit is None:
        return
    if not limit.extensions:
        yield Breach(f"{limit.basis[0].formal}规定的期限没有可以延长的规定", "decided_on", basis=(*limit.basis, EXTENSION))
        return
    most = limit.extensions[0].amount
    if entry.data.days and entry.data.days > most:
        yield Breach(f"延长{entry.data.days}个工作日，最多可以延长{most}个工作日", "days")
    if situation.dossier.has("extend"):
        yield Breach("审查期限已经延长过一次，不能再延长", "decided_on")


@guard("LIC-03", EXTENSION, severity=Severity.DEFECT)
def the_reasons_are_told(_situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """将延长期限的理由告知申请人."""
    if entry.data.told_on is None:
        yield Breach("没有将延长期限的理由告知申请人", "told_on")


@guard("LIC-04", Citation(LICENSING, 42, 2), severity=Severity.DEFECT)
def joint_handling_is_extended_by_the_government(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """统一、联合、集中办理的，经本级人民政府负责人批准."""
    if limit_of(situation) is LIC_04 and not entry.data.by_government:
        yield Breach("统一、联合、集中办理的延长，应当经本级人民政府负责人批准", "by_government")


@guard("LIC-03", EXTENSION, severity=Severity.DEFECT)
def it_is_extended_before_it_runs_out(situation: Situation, entry: Entry[Extend]) -> Iterable[Breach]:
    """期限内不能作出决定的，在届满前延长."""
    limit, start = limit_of(situation), accepted_on(situation, entry.data.decided_on)
    if limit is None or start is None:
        return
    due = due_date(limit, start, situation.calendar, paused=pauses(situation) if limit.excludes else ())
    if not due.allows(entry.data.decided_on):
        yield Breach(f"审查期限到{due.day}已经届满，不能再延长", "decided_on", due=due.day, done=entry.data.decided_on)


EXTEND = Step(
    "extend", "延长审查期限", Extend, (Role.APPROVER,), on="decided_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(LICENSING, 42),),
    guards=(the_limit_can_be_extended, the_reasons_are_told, joint_handling_is_extended_by_the_government, it_is_extended_before_it_runs_out),
    papers=(EXTENSION_PAPER,),
)  # fmt: skip
