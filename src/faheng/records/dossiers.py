"""案卷之门: the only way to open a dossier, to take a step, and to read one. Each door is one verb in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, transaction

from faheng.engine.dossier import Actor, Attachment, Dossier, Entry, Party
from faheng.engine.situation import Surroundings
from faheng.records import files, loading, models, parties, projections, rows, submissions, surroundings, taking, views, writing
from faheng.records.errors import Conflict, NotFound
from faheng.records.scope import SYSTEM, Viewer, visible
from faheng.records.taking import Given, Taken


@dataclass(frozen=True, slots=True)
class Loaded:
    """已打开的案卷: the engine's value, what surrounds it, and the columns that lists show. `amount` in fen."""

    pk: int
    dossier: Dossier
    around: Surroundings
    title: str
    state: str
    opened_on: date | None
    closed_on: date | None
    next_due: date | None
    amount: int | None
    updated: datetime
    version: int
    head: str
    party: int | None


def open_dossier(
    *,
    procedure: str,
    step: str,
    given: Given,
    by: tuple[Actor, ...],
    at: datetime,
    today: date,
    viewer: Viewer,
    organisation: str = "",
    party: Party | None = None,
    attachments: Sequence[Attachment] = (),
    number: str = "",
    key: str | None = None,
) -> Taken:
    """Open a dossier by its first step, for the viewer's organisation unless another is named.

    `given` is what was filled in (a mapping of fields) or the form itself. Without `number` the next one of the series is
    given out. `key` is the submission's own: the same submission twice has one effect.

    Raises:
        StepRefused: a rule forbids it.
        NotFound: the viewer may not see the organisation.
        Conflict: the number is taken, or the key was used for something else.
        WrongInput: procedure, step, party or attachment cannot be.
    """
    declared = rows.procedure_of(procedure)
    taken_step = writing.step_of(declared, step)
    own = loading.organisation(organisation or viewer.organisation_code, viewer)
    asked = submissions.digest(procedure, step, given, by, attachments) if key else ""
    try:
        with transaction.atomic():
            if key and (earlier := submissions.find(own.pk, key, asked)):
                return _repeated(*earlier)
            kept = parties.keep(party, own, today) if party else None
            taken = taking.begin(
                declared, own, kept, taken_step, given, by, at, today, number=number, viewer=viewer, attachments=attachments
            )
            if key:
                submissions.keep(own.pk, key, asked, taken.pk, taken.seq)
    except IntegrityError:
        return _lost_race(own, procedure, number, key, asked)
    return taken


def _lost_race(own: models.Organisation, procedure: str, number: str, key: str | None, asked: str) -> Taken:
    if key and (earlier := submissions.find(own.pk, key, asked)):
        return _repeated(*earlier)
    if number and models.DossierRecord.objects.filter(organisation=own, procedure=procedure, number=number).exists():
        raise Conflict(f"案号{number}已经使用") from None
    raise Conflict("另一人刚刚办理了同一事项，请重新打开后再办") from None


def take_step(
    *,
    dossier: int,
    step: str,
    given: Given,
    by: tuple[Actor, ...],
    at: datetime,
    today: date,
    viewer: Viewer,
    attachments: Sequence[Attachment] = (),
    key: str | None = None,
    expected: int | None = None,
) -> Taken:
    """Record one step and return the dossier as it now stands.

    `expected` is the version that the officer saw, where a lost race shall be refused.

    Raises:
        StepRefused: a rule forbids it. Nothing has been written.
        NotFound: the viewer may not see the dossier.
        Conflict: the dossier has moved on since `expected`, or the key was used for something else.
        WrongInput: the step or an attachment cannot be.
    """
    with transaction.atomic():
        row, revision = loading.dossier(dossier, viewer, lock=True)
        if key:
            asked = submissions.digest(str(dossier), step, given, by, attachments)
            if earlier := submissions.find(row.organisation_id, key, asked):
                return _repeated(*earlier)
        if expected is not None and expected != row.version:
            raise Conflict("案卷已有新的记录，请重新打开后再办")
        taken = taking.take(row, revision, step, given, by, at, today, viewer=viewer, attachments=attachments)
        if key:
            submissions.keep(row.organisation_id, key, asked, row.pk, taken.seq)
    return taken


def _repeated(pk: int, seq: int) -> Taken:
    row, revision = loading.dossier(pk, SYSTEM)
    declared = rows.procedure_of(row.procedure)
    dossier = rows.dossier(row, rows.entries(declared, pk))
    today = dossier.entries[-1].at.date()
    around = surroundings.around(path=row.path, party=row.party_id, besides=pk, today=today, revision=revision)
    return Taken(pk, seq, dossier, (), projections.computed(declared, dossier, today, around), repeated=True)


def load_dossier(pk: int, viewer: Viewer, today: date, *, action: str = "查看") -> Loaded:
    """Return a dossier with what surrounds it; that the viewer has seen it is noted. Two statements.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    row, revision = loading.dossier(pk, viewer)
    views.seen(viewer, pk, action)
    dossier = rows.dossier(row, rows.entries(rows.procedure_of(row.procedure), pk))
    around = surroundings.around(path=row.path, party=row.party_id, besides=pk, today=today, revision=revision)
    return Loaded(
        pk, dossier, around, row.title, row.state, row.opened_on, row.closed_on, row.next_due, row.amount, row.updated, row.version,
        row.head, row.party_id,
    )  # fmt: skip


def find(number: str, viewer: Viewer, *, procedure: str = "") -> int:
    """Return the key of the dossier with a number.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    found = models.DossierRecord.objects.filter(visible(viewer), number=number)
    if procedure:
        found = found.filter(procedure=procedure)
    pk = found.order_by("path", "pk").values_list("pk", flat=True).first()
    if pk is None:
        raise NotFound(number)
    return pk


def attachment(pk: int, digest: str, viewer: Viewer) -> tuple[Attachment, bytes]:
    """Return an attached file of a dossier.

    Raises:
        NotFound: the viewer may not see the dossier, or it has no such attachment.
    """
    row = models.DossierRecord.objects.filter(visible(viewer), pk=pk).first()
    if row is None:
        raise NotFound(pk)
    views.seen(viewer, pk, "附件")
    for attachments in models.EntryRecord.objects.filter(dossier=row).order_by("seq").values_list("attachments", flat=True):
        for each in attachments:
            if each["sm3"] == digest and digest:
                return Attachment(each["name"], each["sm3"], each["size"]), files.read(digest)
    raise NotFound(digest)


__all__ = ["Conflict", "Entry", "Loaded", "NotFound", "Taken", "attachment", "find", "load_dossier", "open_dossier", "take_step"]
