"""Standing (现状): where a dossier stands: state, open steps and why others are closed, duties with due dates."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from faheng.engine.dossier import Dossier
from faheng.engine.findings import Finding, Severity
from faheng.engine.obligations import Duty, duties
from faheng.engine.order import ORDER
from faheng.engine.procedure import CORRECT, Procedure, Step, corrected
from faheng.engine.situation import Situation, Surroundings


@dataclass(frozen=True, slots=True)
class Opening:
    """环节可否办理: a step, and why it may not be taken now (none: it may)."""

    step: Step[Any]
    reasons: tuple[Finding, ...] = ()

    @property
    def open(self) -> bool:
        return not any(reason.severity.refuses for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Standing:
    """现状."""

    state: str
    closed: bool
    openings: tuple[Opening, ...]
    duties: tuple[Duty, ...]

    @property
    def open_steps(self) -> tuple[Step[Any], ...]:
        return tuple(opening.step for opening in self.openings if opening.open)

    @property
    def next_due(self) -> Duty | None:
        """Return the open duty of the authority that is due first."""
        pending = [duty for duty in self.duties if duty.open]
        return min(pending, key=lambda duty: duty.due.day.isoformat()[:10]) if pending else None


def state_of(procedure: Procedure, dossier: Dossier) -> str:
    """Return the state that the latest state-giving entry has brought about, 待办 for an empty dossier."""
    for entry in reversed(dossier.entries):
        if state := procedure.find(entry.step).state:
            return state
    return "待办"


def is_closed(procedure: Procedure, dossier: Dossier) -> bool:
    """Say whether a closing step has been taken."""
    return any(procedure.find(key).closes for key in dossier.by_step)


def opening(procedure: Procedure, situation: Situation, step: Step[Any]) -> Opening:
    """Return whether a step may be taken now, and why not."""
    dossier = situation.dossier
    reasons = [*procedure.orders[step.key].problems(dossier)]
    if step.key == CORRECT.key and not dossier.entries:
        reasons.append(Finding(ORDER, Severity.DEFECT, "案卷还没有记录，无可更正"))
    for gate in step.gates:
        reasons.extend(gate.findings(situation, situation.today))
    return Opening(step, tuple(reasons))


def stand(procedure: Procedure, dossier: Dossier, today: date, around: Surroundings) -> Standing:
    """Return where a dossier stands on a day; corrections are applied."""
    effective = corrected(dossier, procedure)
    situation = Situation(effective, today, around)
    return Standing(
        state_of(procedure, effective),
        is_closed(procedure, effective),
        tuple(opening(procedure, situation, step) for step in (*procedure.steps, CORRECT)),
        tuple(duties(procedure.obligations, effective, situation)),
    )
