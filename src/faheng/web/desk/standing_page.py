"""现状的显示: steps that are open and shut, and duties with their lights, as the dossier page shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from faheng.engine.findings import Finding
from faheng.engine.obligations import Duty
from faheng.engine.procedure import Step
from faheng.engine.standing import Opening
from faheng.law.calendar import WorkingCalendar
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.moments import as_day
from faheng.records.inbox import Light
from faheng.web.components.lights import last_yellow_day, light


@dataclass(frozen=True, slots=True)
class OpeningShown:
    """一个环节: who takes it, and what stands in the way (nothing, where it is open)."""

    step: Step[Any]
    by: str
    notices: tuple[Finding, ...]
    reasons: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class DutyShown:
    """一项期限."""

    title: str
    limit: str
    day: date
    shown_day: str
    light: Light
    open: bool
    done: bool
    late: bool
    by_party: bool
    provisional: bool
    unverified: bool
    explain: tuple[str, ...]
    basis: tuple[Citation, ...]


def openings(found: Iterable[Opening]) -> tuple[tuple[OpeningShown, ...], tuple[OpeningShown, ...]]:
    """Return the steps that may be taken now, and those that may not with every reason."""
    shown = [(opening.open, _opening(opening)) for opening in found if opening.step.key != "correct"]
    return tuple(each for is_open, each in shown if is_open), tuple(each for is_open, each in shown if not is_open)


def _opening(opening: Opening) -> OpeningShown:
    by = "、".join(role.label for role in opening.step.by)
    notices = tuple(reason for reason in opening.reasons if not reason.severity.refuses)
    return OpeningShown(opening.step, by, notices, opening.reasons)


def duties(found: Iterable[Duty], today: date, calendar: WorkingCalendar) -> tuple[DutyShown, ...]:
    """Return the duties: the open ones by due day, then those that are done or no longer apply."""
    yellow = last_yellow_day(today, calendar)
    shown = [duty_shown(duty, today, yellow) for duty in found]
    return tuple(sorted(shown, key=lambda duty: (not duty.open, duty.day if duty.open else date.max)))


def duty_shown(duty: Duty, today: date, yellow: date) -> DutyShown:
    """Return one duty as it is shown."""
    day = as_day(duty.due.day)
    limit = duty.obligation.limit
    return DutyShown(
        duty.obligation.name,
        limit.id,
        day,
        f"{duty.due.day:%Y-%m-%d %H:%M}" if duty.due.day is not day and hasattr(duty.due.day, "hour") else f"{day:%Y-%m-%d}",
        light(day, today, yellow),
        duty.open,
        duty.done is not None,
        duty.late(today),
        duty.obligation.by_party,
        duty.due.provisional,
        limit.mark is Mark.UNVERIFIED,
        duty.due.explain,
        limit.basis,
    )
