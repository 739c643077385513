"""办理: open a dossier, take a step, and all that it brings about in other dossiers; within the caller's transaction, for the doors only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from faheng.engine.dossier import Actor, Attachment, Dossier, Entry
from faheng.engine.fields import dossier_fields
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form
from faheng.engine.obligations import Duty
from faheng.engine.procedure import Echo, Procedure, Step
from faheng.records import loading, models, numbers, rows, statements, surroundings, writing
from faheng.records.errors import StepRefused
from faheng.records.scope import SYSTEM, Viewer

Given = Mapping[str, Any] | Form
ECHO = "ECHO"


@dataclass(frozen=True, slots=True)
class Taken:
    """已办理: the dossier after the step, what the officer should know, and the duties as they now are.

    `repeated`: the same submission had been made before; nothing was written again. `opened`: the number of the dossier that
    the step opened, empty where it opened none.
    """

    pk: int
    seq: int
    dossier: Dossier
    findings: tuple[Finding, ...]
    duties: tuple[Duty, ...]
    repeated: bool = False
    opened: str = ""


def begin(
    declared: Procedure, own: models.Organisation, party: models.PartyRecord | None, step: Step[Any], given: Given, by: tuple[Actor, ...],
    at: datetime, today: date, *, number: str = "", viewer: Viewer = SYSTEM, attachments: Sequence[Attachment] = (),
) -> Taken:  # fmt: skip
    """Open a dossier by its first step; without `number` the next one of the series is given out.

    Raises:
        StepRefused: a rule forbids it.
    """
    when = rows.here(at)
    row = models.DossierRecord(procedure=declared.key, organisation=own, path=own.path, created=when, updated=when)
    writing.refuse_stranger(viewer, row, step)
    row.number = number or next_number(own, declared, when)
    row.party = party
    given, opened = _with_number(row, step, given, when)
    entry = writing.read_entry(row, step, given, by=by, at=at, attachments=attachments)
    (row.pk,) = statements.keys(models.DossierRecord, 1)
    loading.write([row])
    return _append(declared, row, step, rows.dossier(row, ()), entry, today, surroundings.revision(), opened)


def take(
    row: models.DossierRecord, revision: int, step: str, given: Given, by: tuple[Actor, ...], at: datetime, today: date,
    *, viewer: Viewer = SYSTEM, attachments: Sequence[Attachment] = (),
) -> Taken:  # fmt: skip
    """Take a step on a row that is locked.

    Raises:
        StepRefused: a rule forbids it.
    """
    declared = rows.procedure_of(row.procedure)
    taken_step = writing.step_of(declared, step)
    writing.refuse_stranger(viewer, row, taken_step)
    before = rows.dossier(row, rows.entries(declared, row.pk))
    given, opened = _with_number(row, taken_step, given, rows.here(at))
    entry = writing.read_entry(row, taken_step, given, by=by, at=at, attachments=attachments)
    return _append(declared, row, taken_step, before, entry, today, revision, opened)


def _append(
    declared: Procedure, row: models.DossierRecord, step: Step[Any], before: Dossier, entry: Entry[Form], today: date, revision: int,
    opened: str,
) -> Taken:  # fmt: skip
    around = surroundings.around(path=row.path, party=row.party_id, besides=row.pk, today=today, revision=revision)
    after, entry, findings, duties = writing.append(declared, row, before, entry, today, around)
    findings += echoed(step, after, entry, row, today, opened)
    return Taken(row.pk, entry.seq, after, findings, duties, opened=opened)


def next_number(own: models.Organisation, declared: Procedure, when: datetime) -> str:
    """Give out the next number of a procedure's series."""
    return numbers.allocate(own, declared.numbered or numbers.SERIAL, when.year)[0]


def _with_number(row: models.DossierRecord, step: Step[Any], given: Given, when: datetime) -> tuple[Given, str]:
    """Give out the number of the dossier that the step opens, where the field that names it was left blank."""
    if isinstance(given, Form):
        return given, ""
    form: type[Form] = step.form
    for field, opens in dossier_fields(form).items():
        if opens and not given.get(field):
            number = next_number(row.organisation, rows.procedure_of(opens), when)
            return {**given, field: number}, number
    return given, ""


def echoed(
    step: Step[Any], dossier: Dossier, entry: Entry[Form], row: models.DossierRecord, today: date, opened: str = ""
) -> tuple[Finding, ...]:
    """Take the steps that an entry brings about in other dossiers; return what the officer should know.

    `opened` is the number that was given out for the dossier to be opened. Another number that is not on record here is a
    notice: that dossier may be older than the installation.

    Raises:
        StepRefused: a rule of the other dossier forbids it; nothing at all is written.
    """
    found: list[Finding] = []
    for echo in step.echoes(dossier, entry) if step.echoes else ():
        if echo.opens and echo.number != opened:
            continue
        try:
            findings = _brought_about(echo, entry, row, today)
        except StepRefused as refused:
            raise StepRefused(_of(echo, refused.findings, entry)) from None
        found.extend(findings)
    return tuple(found)


def _brought_about(echo: Echo, entry: Entry[Form], row: models.DossierRecord, today: date) -> tuple[Finding, ...]:
    others = models.DossierRecord.objects.select_for_update(of=("self",)).select_related("organisation", "party")
    other = others.filter(number=echo.number, organisation=row.organisation_id).order_by("pk").first()
    declared = rows.procedure_of(other.procedure if other else echo.opens) if other or echo.opens else None
    if declared is None:
        return (Finding(ECHO, Severity.NOTICE, f"系统中没有案卷{echo.number}，未能在该案卷中登记", seq=entry.seq),)
    target = declared.by_key.get(echo.step)
    if target is None:
        return (Finding(ECHO, Severity.NOTICE, f"案卷{echo.number}的程序没有“{echo.step}”环节，未能在该案卷中登记", seq=entry.seq),)
    by = _actors(echo.by or entry.by, target)
    if other is None:
        taken = begin(
            declared, row.organisation, row.party, target, echo.data, by, entry.at, today, number=echo.number, attachments=echo.attachments
        )
    else:
        taken = take(other, surroundings.revision(), echo.step, echo.data, by, entry.at, today, attachments=echo.attachments)
    return _of(echo, taken.findings, entry)


def _of(echo: Echo, findings: tuple[Finding, ...], entry: Entry[Form]) -> tuple[Finding, ...]:
    return tuple(replace(each, message=f"关联案卷{echo.number}：{each.message}", seq=entry.seq) for each in findings)


def _actors(by: tuple[Actor, ...], step: Step[Any]) -> tuple[Actor, ...]:
    """Return who did it, in a role that the other step knows."""
    return tuple(actor if actor.role in step.by else replace(actor, role=step.by[0].value) for actor in by)
