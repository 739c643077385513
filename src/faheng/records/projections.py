"""投影: what lists and the inbox show of a dossier, computed from its entries and kept for speed. Never a source of truth."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from faheng.engine.dossier import Dossier
from faheng.engine.obligations import Duty, duties
from faheng.engine.procedure import Procedure, corrected
from faheng.engine.situation import Situation, Surroundings
from faheng.engine.standing import state_of
from faheng.engine.vocabulary import Vocabulary
from faheng.law.moments import as_day
from faheng.records import models, rows
from faheng.records.statements import Insert, Statement, Update

TITLES = ("cause", "suspected", "title", "subject", "matter", "topic", "name", "summary", "fact", "content")
MONEY = ("fine", "confiscation")
COLUMNS = ("title", "state", "opened_on", "closed_on", "next_due", "next_due_limit", "amount")
DUTY_COLUMNS = ("due", "due_at", "done", "done_by", "ended", "provisional", "by_party", "open")


class Projection(NamedTuple):
    """列表所示: the cached columns of a dossier, in the order of `COLUMNS`; `amount` in fen, None where no sum is recorded."""

    title: str
    state: str
    opened_on: date | None
    closed_on: date | None
    next_due: date | None
    next_due_limit: str
    amount: int | None


def project(procedure: Procedure, dossier: Dossier, found: Iterable[Duty]) -> Projection:
    """Compute the columns of a dossier whose duties are known."""
    effective = corrected(dossier, procedure)
    opened = closed = None
    for entry in effective.entries:
        step = procedure.find(entry.step)
        opened = opened or step.day(entry)
        if step.closes and closed is None:
            closed = step.day(entry)
    due = min(
        ((as_day(duty.due.day), duty.obligation.limit.id) for duty in found if duty.open and not duty.obligation.by_party), default=None
    )
    return Projection(
        _title(procedure, effective),
        state_of(procedure, effective)[:30],
        opened,
        closed,
        due[0] if due else None,
        due[1] if due else "",
        _amount(effective),
    )


def _title(procedure: Procedure, dossier: Dossier) -> str:
    for name in TITLES:
        for entry in dossier.entries:
            said = entry.data.__dict__.get(name)
            if isinstance(said, Vocabulary):
                return said.label
            if isinstance(said, str) and said:
                return said[:200]
    return (dossier.party.name if dossier.party else procedure.title)[:200]


def _amount(dossier: Dossier) -> int | None:
    for entry in reversed(dossier.entries):
        sums = [_fen(said) for name in MONEY if (said := entry.data.__dict__.get(name)) is not None]
        found = [each for each in sums if each is not None]
        if found:
            return sum(found)
    return None


def _fen(said: object) -> int | None:
    if isinstance(said, bool) or not isinstance(said, str | int | Decimal):
        return None
    try:
        return int(Decimal(said) * 100)
    except InvalidOperation:
        return None


def computed(procedure: Procedure, dossier: Dossier, today: date, around: Surroundings) -> tuple[Duty, ...]:
    """Compute the duties of a dossier."""
    effective = corrected(dossier, procedure)
    return tuple(duties(procedure.obligations, effective, Situation(effective, today, around)))


Key = tuple[str, str, int]


def duty_columns(duty: Duty) -> tuple[Any, ...]:
    """Return what is kept of a duty, in the order of `DUTY_COLUMNS`."""
    due = duty.due.day
    return (
        as_day(due),
        due if isinstance(due, datetime) else None,
        as_day(duty.done) if duty.done else None,
        duty.done_by,
        duty.ended,
        duty.due.provisional,
        duty.obligation.by_party,
        duty.open,
    )


KEY_COLUMNS = ("limit", "title", "opened_by")
WRITTEN = ("dossier_id", "organisation_id", "path", "procedure", *KEY_COLUMNS, *DUTY_COLUMNS)


def duty_rows(row: models.DossierRecord, found: Sequence[Duty], kept: dict[Key, tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Return the rows that are new or have changed against what is kept, in the order of `WRITTEN`."""
    wanted: dict[Key, tuple[Any, ...]] = {}
    for duty in found:
        wanted.setdefault(duty_key(duty), duty_columns(duty))
    return [
        (row.pk, row.organisation_id, row.path, row.procedure, *key, *columns)
        for key, columns in wanted.items()
        if kept.get(key) != columns
    ]


def duty_key(duty: Duty) -> Key:
    """Return what tells a duty from the others of its dossier."""
    return duty.obligation.limit.id[:40], duty.obligation.name[:100], duty.opened_by


DUTIES = Statement(
    lambda dossier: models.ObligationRecord.objects.filter(dossier_id=dossier).values_list("limit", "title", "opened_by", *DUTY_COLUMNS),
    -900001,
)


def kept_duties(dossier: int) -> dict[Key, tuple[Any, ...]]:
    """Return what is kept of a dossier's duties. One statement."""
    return {(limit, title, opened_by): tuple(columns) for limit, title, opened_by, *columns in DUTIES.run(dossier)}


WRITE_DUTIES = Insert(models.ObligationRecord, WRITTEN, unique=("dossier_id", *KEY_COLUMNS), update=DUTY_COLUMNS)


def write_duties(row: models.DossierRecord, found: Sequence[Duty], kept: dict[Key, tuple[Any, ...]]) -> None:
    """Write the duties that are new or changed, and take away those that a correction has undone."""
    changed = duty_rows(row, found, kept)
    if changed:
        WRITE_DUTIES.run(changed)
    for limit, title, opened_by in kept.keys() - {duty_key(duty) for duty in found}:
        models.ObligationRecord.objects.filter(dossier_id=row.pk, limit=limit, title=title, opened_by=opened_by).delete()


def columns(procedure: Procedure, dossier: Dossier, found: Sequence[Duty]) -> dict[str, Any]:
    """Return every column of a dossier's row that follows from its entries."""
    last = dossier.entries[-1]
    projected = dict(zip(COLUMNS, project(procedure, dossier, found), strict=True))
    at = last.at if last.at.tzinfo else last.at.replace(tzinfo=rows.CHINA)
    return {**projected, "version": last.seq, "head": last.sm3 or "", "updated": at}


ADVANCE = Update(models.DossierRecord, (*COLUMNS, "version", "head", "updated"))


def advance(procedure: Procedure, row: models.DossierRecord, dossier: Dossier, found: Sequence[Duty]) -> None:
    """Bring the row of a dossier up to its last entry."""
    changes = columns(procedure, dossier, found)
    ADVANCE.run(row.pk, [*changes.values()])
    for name, value in changes.items():
        setattr(row, name, value)
