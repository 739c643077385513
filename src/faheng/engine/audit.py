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
from faheng.engine.propose import FORM, judged, role_problems
from faheng.engine.situation import Situation, Surroundings


def audit(procedure: Procedure, dossier: Dossier, today: date, around: Surroundings) -> tuple[Finding, ...]:
    """Return every finding on a dossier as of `today`.

    A file from elsewhere may lack steps or hold unreadable fields: what can be judged is judged, what cannot is said.
    The order of steps is a notice here; where the law itself demands an order, a guard with its article says so.
    """
    return tuple(_findings(procedure, dossier, today, around))


def _findings(procedure: Procedure, dossier: Dossier, today: date, around: Surroundings) -> Iterator[Finding]:
    yield from check_chain(dossier)
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
    for finding in (*procedure.orders[step.key].problems(situation.dossier), *role_problems(step, entry)):
        yield replace(finding, severity=Severity.NOTICE, seq=entry.seq)
    yield from judged(step, situation, entry)
