"""Audit (案卷评查): every rule broken, late or missing in a dossier, by the guards that stop an officer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from faheng.engine.chain import check_chain
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form
from faheng.engine.obligations import duties, lateness
from faheng.engine.order import ORDER
from faheng.engine.procedure import Procedure, Step, corrected
from faheng.engine.propose import FORM, day_problems, judged, role_problems
from faheng.engine.situation import Situation, Surroundings


def audit(procedure: Procedure, dossier: Dossier, today: date, around: Surroundings) -> tuple[Finding, ...]:
    """Return every finding on a dossier as of `today`.

    A file from elsewhere may lack steps or hold unreadable fields: what can be judged is judged, what cannot is said.
    The order of steps is a notice here; where the law itself demands an order, a guard with its article says so.
    """
    return tuple(_findings(procedure, dossier, today, around))


def _findings(procedure: Procedure, dossier: Dossier, today: date, around: Surroundings) -> Iterator[Finding]:
    yield from check_chain(dossier)
    if not dossier.entries:
        yield Finding(ORDER, Severity.NOTICE, "案卷没有任何记录，没有可以评查的内容")
    effective = corrected(dossier, procedure)
    for before, entry in effective.growing():
        step = procedure.by_key.get(entry.step)
        if step is None:
            yield Finding(ORDER, Severity.NOTICE, f"“{entry.step}”不是“{procedure.title}”的环节，未予评查", (), entry.seq, "step")
            continue
        yield from _entry_findings(procedure, step, Situation(before, today, around), entry)
    whole = Situation(effective, today, around)
    for duty in duties(procedure.obligations, effective, whole):
        if late := lateness(duty, today):
            yield late
    for review in procedure.reviews:
        yield from review.findings(whole, effective.entries[0].at.date() if effective.entries else today)


def _entry_findings(procedure: Procedure, step: Step[Form], situation: Situation, entry: Entry[Form]) -> Iterator[Finding]:
    for problem in entry.problems:
        severity = Severity.DEFECT if problem.field in step.form.model_fields else Severity.NOTICE
        yield Finding(FORM, severity, f"“{step.title}”{problem.message}", step.basis, entry.seq, problem.field)
    order, role, days = (
        procedure.orders[step.key].problems(situation.dossier),
        role_problems(step, entry),
        day_problems(step, entry, situation.today),
    )
    for finding in (*order, *role, *days):
        yield replace(finding, severity=Severity.NOTICE, seq=entry.seq)
    yield from _earlier_than_all_before(procedure, step, situation.dossier, entry)
    yield from judged(step, situation, entry)


def _earlier_than_all_before(procedure: Procedure, step: Step[Form], before: Dossier, entry: Entry[Form]) -> Iterator[Finding]:
    """Yield that an act is dated before every act that it follows upon; what bears no date of its own is not judged."""
    dated = ((procedure.find(key), first) for key in step.after for first in before.by_step.get(key, ())[:1])
    followed = [(other.day(first), other.title) for other, first in dated if first.data.__dict__.get(other.on or "")]
    day = step.day(entry)
    if followed and entry.data.__dict__.get(step.on or "") and day < min(followed)[0]:
        first, title = min(followed)
        said = f"“{step.title}”的日期{day:%Y-%m-%d}早于“{title}”的日期{first:%Y-%m-%d}，请核对先后"
        yield Finding(ORDER, Severity.NOTICE, said, step.basis, entry.seq, step.on)
