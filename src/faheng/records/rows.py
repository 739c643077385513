"""行与值: rows of the database read as the engine's values, and values written as rows."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import Any, cast

from faheng import procedures
from faheng.engine.chain import canonical, content, sm3
from faheng.engine.dossier import Actor, Attachment, Dossier, Entry, Organisation, Party, PartyKind
from faheng.engine.forms import Form, read_leniently
from faheng.engine.procedure import Procedure
from faheng.law.errors import WrongInput
from faheng.records import models
from faheng.records.statements import Insert, Statement

NUL = b"\\u0000"
_KINDS = {kind.value: kind for kind in PartyKind}
CHINA = timezone(timedelta(hours=8))
ENTRY_COLUMNS = ("seq", "step", "at", "offset", "by", "data", "attachments", "prev", "sm3")
EntryRow = tuple[int, str, datetime, int | None, list[dict[str, Any]], dict[str, Any], list[dict[str, Any]], str | None, str]


ENTRIES = Statement(
    lambda dossier: models.EntryRecord.objects.filter(dossier_id=dossier).order_by("seq").values_list(*ENTRY_COLUMNS), -900001
)


def procedure_of(key: str) -> Procedure:
    """Return a procedure by key.

    Raises:
        WrongInput: there is none.
    """
    found = procedures.catalogue().get(key)
    if found is None:
        raise WrongInput(f"没有“{key}”这一程序", mend=f"可用：{'、'.join(procedures.catalogue())}")
    return found


@cache
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


@cache
def _day(text: str) -> date:
    return date.fromisoformat(text)


def local(at: datetime, offset: int | None) -> datetime:
    """Return a time as it was written down: with its offset in minutes, or with none."""
    return at.astimezone(CHINA).replace(tzinfo=None) if offset is None else at.astimezone(_zone(offset))


def entry(procedure: Procedure, row: EntryRow) -> Entry[Form]:
    """Read one entry from its columns; the data are read leniently, and kept as they were recorded."""
    seq, step, at, offset, by, raw, attachments, prev, digest = row
    data, problems = read_leniently(procedure.find(step).form, raw)
    actors = tuple(
        Actor(a["id"], a["name"], a["role"], a["certificate"], _day(a["certificate_valid_to"]) if a["certificate_valid_to"] else None)
        for a in by
    )
    files = tuple(Attachment(a["name"], a["sm3"], a["size"]) for a in attachments)
    return Entry(step, local(at, offset), actors, data, seq, files, prev, digest, problems, raw)


def entries(procedure: Procedure, dossier: int) -> tuple[Entry[Form], ...]:
    """Read the entries of one dossier. One statement."""
    return tuple(entry(procedure, cast("EntryRow", row)) for row in ENTRIES.run(dossier))


def party(row: models.PartyRecord | None) -> Party | None:
    """Read a party."""
    if row is None:
        return None
    return Party(_KINDS[row.kind], row.name, row.uscc, row.identity, row.address, row.representative, row.phone)


def dossier(row: models.DossierRecord, recorded: tuple[Entry[Form], ...]) -> Dossier:
    """Read a dossier from its row (with organisation and party) and its entries."""
    return Dossier(row.procedure, organisation(row.organisation), party(row.party), row.number, recorded)


def organisation(row: models.Organisation) -> Organisation:
    """Read an organisation as the engine knows it."""
    return Organisation(row.code, row.name, row.uscc)


def dossiers(found: Iterable[models.DossierRecord]) -> list[tuple[models.DossierRecord, Dossier]]:
    """Read many dossiers with their entries. One statement beside that of the rows."""
    kept = list(found)
    by_dossier: dict[int, list[EntryRow]] = {row.pk: [] for row in kept}
    recorded = models.EntryRecord.objects.filter(dossier_id__in=by_dossier).order_by("dossier_id", "seq")
    for key, *columns in recorded.values_list("dossier_id", *ENTRY_COLUMNS):
        by_dossier[key].append(tuple(columns))
    return [(row, dossier(row, _read(row.procedure, by_dossier[row.pk]))) for row in kept]


def _read(key: str, columns: Sequence[EntryRow]) -> tuple[Entry[Form], ...]:
    procedure = procedure_of(key)
    return tuple(entry(procedure, each) for each in columns)


def here(at: datetime) -> datetime:
    """Return a time as it is recorded: with the offset of China.

    Raises:
        WrongInput: the time has no offset.
    """
    if at.tzinfo is None:
        raise WrongInput("记录时间缺少时区", mend="应写作 2026-01-05T10:00:00+08:00")
    return at.astimezone(CHINA)


def sealed(entry: Entry[Form], prev: str | None) -> tuple[Entry[Form], dict[str, Any]]:
    """Return an entry with its place in the chain, and what its digest covers.

    Raises:
        WrongInput: the data hold what cannot be recorded: a number with a floating point, or a character that is none.
    """
    body = {**content(entry), "prev": prev}
    try:
        written = canonical(body)
    except ValueError:
        raise WrongInput("记录含有不能保存的数值或者字符", where=entry.step, mend="小数请写成文字，并删去不可见的字符") from None
    if NUL in written:
        raise WrongInput("记录含有不能保存的字符", where=entry.step, mend="请删去不可见的字符")
    at, by, data = entry.at, entry.by, entry.data
    return Entry(entry.step, at, by, data, entry.seq, entry.attachments, prev, sm3(written), entry.problems, body["data"]), body


def body(entry: Entry[Form]) -> dict[str, Any]:
    """Return what the digest of a sealed entry covers."""
    return content(entry)


WRITTEN = ("dossier_id", *ENTRY_COLUMNS)
WRITE_ENTRY = Insert(models.EntryRecord, WRITTEN)


def entry_row(dossier: int, entry: Entry[Form], body: dict[str, Any]) -> tuple[Any, ...]:
    """Return the columns of a sealed entry, in the order of `WRITTEN`."""
    offset = entry.at.utcoffset()
    at, minutes = (entry.at.replace(tzinfo=CHINA), None) if offset is None else (entry.at, int(offset.total_seconds() // 60))
    return dossier, entry.seq, entry.step, at, minutes, body["by"], body["data"], body["attachments"], entry.prev, entry.sm3
