"""Proposing an entry (拟办): the guards decide whether it may be recorded."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form, label
from faheng.engine.obligations import Duty, duties, lateness
from faheng.engine.order import ORDER
from faheng.engine.procedure import CORRECT, Procedure, Step, corrected
from faheng.engine.situation import Situation, Surroundings
from faheng.engine.standing import opening
from faheng.law.calendar import LAST_YEAR

ROLE = "ROLE"
FORM = "FORM"
#: The earliest year that a record may hold; people were born long before the calendar begins.
FIRST_YEAR = 1900


@dataclass(frozen=True, slots=True)
class Accepted:
    """可以办理: the dossier with the new entry, and what the officer should know (late, notice)."""

    dossier: Dossier
    findings: tuple[Finding, ...]
    duties: tuple[Duty, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """不能办理: every reason. Nothing has changed."""

    findings: tuple[Finding, ...]


def role_problems(step: Step[Form], entry: Entry[Form]) -> Iterator[Finding]:
    """Yield what is wrong with who takes the step: a head may do what an approver may."""
    for actor in entry.by:
        if actor.role not in step.allowed:
            titles = "、".join(role.label for role in step.by)
            yield Finding(ROLE, Severity.DEFECT, f"“{step.title}”由{titles}办理，{actor.name}的角色不符", step.basis, entry.seq, "by")
    if not entry.by:
        yield Finding(ROLE, Severity.DEFECT, f"“{step.title}”没有记录经办人", step.basis, entry.seq, "by")


def judged(step: Step[Form], situation: Situation, entry: Entry[Form]) -> Iterator[Finding]:
    """Yield the findings of a step's gates and guards on one entry, by the law of the day of the act."""
    yield from _days_out_of_range(step, entry)
    on = step.day(entry)
    for gate in step.gates:
        yield from gate.findings(situation, on, entry.seq)
    for guard in step.guards:
        yield from guard.findings(situation, entry, on)


def _days_out_of_range(step: Step[Form], entry: Entry[Form]) -> Iterator[Finding]:
    """Yield the days that no rule can be judged by, because no calendar reaches them."""
    for name, value in entry.data.__dict__.items():
        if isinstance(value, date) and not FIRST_YEAR <= value.year <= LAST_YEAR:
            said = f"“{step.title}”{label(step.form, name)}：{value:%Y-%m-%d}不在{FIRST_YEAR}年至{LAST_YEAR}年之间，有关期限不能核对"
            yield Finding(FORM, Severity.DEFECT, said, (), entry.seq, name)


def propose(procedure: Procedure, dossier: Dossier, entry: Entry[Form], today: date, around: Surroundings) -> Accepted | Refused:
    """Judge one more entry on `today`.

    A finding that is void or a defect refuses it; what is late or a notice is reported with the accepted dossier.
    The entry gets the next `seq`.
    """
    step = procedure.step(entry.step)
    effective = corrected(dossier, procedure)
    situation = Situation(effective, today, around)
    entry = replace(entry, seq=dossier.entries[-1].seq + 1 if dossier.entries else 1)
    found = [
        *(replace(reason, seq=entry.seq) for reason in opening(procedure, situation, step).reasons if reason.rule == ORDER),
        *role_problems(step, entry),
        *day_problems(step, entry, today),
        *_correction_problems(procedure, dossier, entry),
        *judged(step, situation, entry),
    ]
    if any(finding.severity.refuses for finding in found):
        return Refused(tuple(found))
    after = dossier.with_entry(entry)
    effective_after = corrected(after, procedure)
    opened = tuple(duties(procedure.obligations, effective_after, Situation(effective_after, today, around)))
    found += [late for duty in opened if duty.done_by == entry.seq and (late := lateness(duty, today))]
    if entry.step == CORRECT.key:
        found += _brought_by_correction(
            procedure, effective, effective_after, entry.data.as_recorded()["seq"], Situation(after, today, around)
        )
    return Accepted(after, tuple(found), opened)


def day_problems(step: Step[Form], entry: Entry[Form], today: date) -> Iterator[Finding]:
    """Yield that the act is of a day that has not come yet."""
    day = step.day(entry)
    if step.on and today < day and day.year <= LAST_YEAR:
        yield Finding(FORM, Severity.DEFECT, f"“{step.title}”的日期{day:%Y-%m-%d}在今天之后", (), entry.seq, step.on)


def _correction_problems(procedure: Procedure, dossier: Dossier, entry: Entry[Form]) -> Iterator[Finding]:
    if entry.step != CORRECT.key:
        return
    data = entry.data.as_recorded()
    target = next((each for each in dossier.entries if each.seq == data["seq"]), None)
    if target is None:
        yield Finding(FORM, Severity.DEFECT, f"案卷没有第{data['seq']}条记录", (), entry.seq, "seq")
        return
    form = procedure.find(target.step).form
    if data["field"] not in form.model_fields:
        yield Finding(FORM, Severity.DEFECT, f"第{data['seq']}条记录没有“{data['field']}”这一字段", (), entry.seq, "field")
        return
    changed = next(each for each in corrected(dossier.with_entry(entry), procedure).entries if each.seq == target.seq)
    for problem in changed.problems:
        if problem.field == data["field"]:
            yield Finding(FORM, Severity.DEFECT, problem.message, (), entry.seq, "value")


def _brought_by_correction(procedure: Procedure, earlier: Dossier, later: Dossier, seq: int, situation: Situation) -> Iterator[Finding]:
    """Yield, as notices, what the corrected entry breaks and did not break before: what is true may be recorded all the same."""
    said: list[dict[tuple[str, str], Finding]] = []
    for dossier in (earlier, later):
        target = next(entry for entry in dossier.entries if entry.seq == seq)
        step = procedure.find(target.step)
        found = judged(step, replace(situation, dossier=dossier.before(seq)), target)
        said.append({(finding.rule, finding.message): finding for finding in found})
    for key, finding in said[1].items():
        if key not in said[0]:
            yield replace(finding, severity=Severity.NOTICE, message=f"更正以后，{finding.message}")
