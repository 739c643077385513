"""读取记录: every entry in the order in which it was written, for the lake and for exports that look at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import connection, transaction

from faheng.engine.dossier import Dossier, Entry, Organisation
from faheng.engine.forms import Form
from faheng.engine.procedure import CORRECT, Procedure, corrected
from faheng.records import models, rows
from faheng.records.statements import compiled

CHUNK = 5000


@dataclass(frozen=True, slots=True)
class Recorded:
    """一条记录: an entry with what the lake needs of its dossier.

    `pk` is the entry's place, `version` the place of the correction that made it what it is (else `pk`); `original` holds
    the data before corrections, None where there are none.
    """

    procedure: str
    step: str
    pk: int
    version: int
    dossier: int
    number: str
    org: str
    path: str
    party: str
    party_kind: str
    seq: int
    at: datetime
    data: Form
    original: Mapping[str, Any] | None = None


COLUMNS = (
    "pk", "dossier_id", "dossier__procedure", "dossier__number", "dossier__organisation__code", "dossier__path", "dossier__party__name",
    "dossier__party__kind", *rows.ENTRY_COLUMNS,
)  # fmt: skip


def newest() -> int:
    """Return the place of the last entry that is safely written: none before it is still on its way."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("LOCK TABLE records_entryrecord IN SHARE MODE")
        return models.EntryRecord.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def since(cursor: int) -> Iterator[tuple[int, Recorded]]:
    """Yield (place, record) of every entry recorded or corrected after a place, in order of place.

    A correction yields the corrected entry anew, at the place of the correction.
    """
    last = newest()
    while cursor < last:
        found = models.EntryRecord.objects.filter(pk__gt=cursor, pk__lte=last).order_by("pk")
        chunk = compiled(found.values_list(*COLUMNS)[:CHUNK]).run()
        if not chunk:
            return
        for pk, dossier, procedure, number, org, path, party, kind, *columns in chunk:
            declared = rows.procedure_of(procedure)
            entry = rows.entry(declared, tuple(columns))
            meta = _Meta(pk, dossier, declared, number, org, path, party or "", kind or "")
            yield from ((pk, each) for each in (_amended(meta, entry) if entry.step == CORRECT.key else [meta.record(entry)]))
        cursor = chunk[-1][0]


@dataclass(frozen=True, slots=True)
class _Meta:
    place: int
    dossier: int
    procedure: Procedure
    number: str
    org: str
    path: str
    party: str
    kind: str

    def record(self, entry: Entry[Form], pk: int | None = None, original: Mapping[str, Any] | None = None) -> Recorded:
        return Recorded(
            self.procedure.key, entry.step, pk or self.place, self.place, self.dossier, self.number, self.org, self.path, self.party,
            self.kind, entry.seq, entry.at, entry.data, original,
        )  # fmt: skip


def _amended(meta: _Meta, correction: Entry[Form]) -> Iterator[Recorded]:
    """Yield the entry that a correction amends, as it is after that correction."""
    found = models.EntryRecord.objects.filter(dossier_id=meta.dossier, pk__lte=meta.place).order_by("seq")
    kept = list(found.values_list("pk", *rows.ENTRY_COLUMNS))
    entries = tuple(rows.entry(meta.procedure, tuple(columns)) for _, *columns in kept)
    places = {entry.seq: pk for (pk, *_), entry in zip(kept, entries, strict=True)}
    whole = Dossier(meta.procedure.key, Organisation(meta.org, ""), None, meta.number, entries)
    target = correction.data.__dict__.get("seq")
    for before, after in zip(entries, corrected(whole, meta.procedure).entries, strict=True):
        if after.seq == target:
            yield meta.record(after, places[after.seq], before.raw)
