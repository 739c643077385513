"""现状的显示: steps that are open and shut, and duties with their lights, as the dossier page shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from faheng.engine.dossier import Dossier, Organisation
from faheng.engine.findings import Finding
from faheng.engine.obligations import Duty
from faheng.engine.procedure import CORRECT, Procedure, Step
from faheng.engine.standing import Opening, Standing
from faheng.law.calendar import WorkingCalendar
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.moments import as_day
from faheng.records.inbox import Light
from faheng.records.scope import Viewer
from faheng.web.components.lights import last_yellow_day, light


@dataclass(frozen=True, slots=True)
class OpeningShown:
    """一个环节: who takes it, whether the viewer may (`mine`), and what stands in the way (nothing, where it is open)."""

    step: Step[Any]
    by: str
    mine: bool
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


def barred(step: Step[Any], organisation: Organisation, viewer: Viewer) -> str:
    """Return why the viewer cannot take a step of an organisation's dossier, whatever it holds; empty where the viewer can."""
    if organisation.code != viewer.organisation_code:
        return f"案卷由{organisation.name}办理，{viewer.organisation_name}只能查看"
    if not viewer.may_take(step):
        return f"“{step.title}”由{'、'.join(role.label for role in step.by)}办理，您的账号没有这一角色"
    return ""


def openings(
    found: Iterable[Opening], organisation: Organisation, viewer: Viewer
) -> tuple[tuple[OpeningShown, ...], tuple[OpeningShown, ...]]:
    """Return the steps that may be taken now, and those that may not with every reason."""
    shown = [
        (opening.open, _opening(opening, mine=not barred(opening.step, organisation, viewer)))
        for opening in found
        if opening.step.key != CORRECT.key
    ]
    return tuple(each for is_open, each in shown if is_open), tuple(each for is_open, each in shown if not is_open)


def _opening(opening: Opening, *, mine: bool) -> OpeningShown:
    by = "、".join(role.label for role in opening.step.by)
    notices = tuple(reason for reason in opening.reasons if not reason.severity.refuses)
    return OpeningShown(opening.step, by, mine, notices, opening.reasons)


def onward(procedure: Procedure, dossier: Dossier, standing: Standing, is_open: Iterable[OpeningShown]) -> OpeningShown | None:
    """Return the step that comes next: the usual way to meet the authority's first limit, else what leads on from the present state.

    A step against which something is noticed is never proposed.
    """
    usable = {each.step.key: each for each in is_open if not each.notices}
    pending = [duty for duty in standing.duties if duty.open and not duty.obligation.by_party and duty.obligation.met_by]
    if pending:
        first = min(pending, key=lambda duty: as_day(duty.due.day))
        if found := _leading_to(procedure, dossier, first.obligation.met_by[0].step, usable):
            return found
    if standing.closed:
        return next(iter(usable.values())) if len(usable) == 1 else None
    spine = [step for step in procedure.steps if step.state or step.closes]
    reached = max((place for place, step in enumerate(spine) if step.key in dossier.by_step), default=-1)
    return next((usable[step.key] for step in spine[reached + 1 :] if step.key in usable), None)


def _leading_to(procedure: Procedure, dossier: Dossier, key: str, usable: Mapping[str, OpeningShown]) -> OpeningShown | None:
    """Return a step if it may be taken, else the nearest one before it that may and has not been."""
    wanted, seen = [key], set[str]()
    while wanted:
        for each in wanted:
            if each in usable and (each == key or each not in dossier.by_step):
                return usable[each]
        seen.update(wanted)
        before = (opener for each in wanted if each not in dossier.by_step or each == key for opener in procedure.find(each).after)
        wanted = [each for each in dict.fromkeys(before) if each not in seen]
    return None


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
