"""查验: the whole of the records against their digests: every chain, every head, every correction of a report, every file, every root."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef

from faheng.engine.chain import canonical, sm3
from faheng.records import files, models, reading_chain, roots, rows
from faheng.records.statements import compiled

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Trouble:
    """查验发现: of which dossier (empty: none in particular), and what is wrong."""

    number: str
    message: str


def check_all(held: frozenset[str] = frozenset(), progress: Callable[[int], None] = lambda _done: None) -> Iterator[Trouble]:
    """Yield everything that is wrong. `held` are digests of daily roots that were kept outside the house.

    Without a root held outside, a cut at the end of a dossier, or a whole dossier slipped in, cannot be told from truth
    by someone who may rewrite every table.
    """
    yield from _chains(progress)
    yield from _readings()
    yield from (Trouble("", said) for said in files.check())
    yield from (Trouble("", said) for said in roots.check(held))
    orphans = models.EntryRecord.objects.exclude(Exists(models.DossierRecord.objects.filter(pk=OuterRef("dossier_id"))))
    yield from (Trouble("", f"记录 {pk} 的案卷已被删除") for pk in orphans.values_list("pk", flat=True))


def _chains(progress: Callable[[int], None]) -> Iterator[Trouble]:
    last, done = 0, 0
    while True:
        kept = list(models.DossierRecord.objects.filter(pk__gt=last).order_by("pk").values_list("pk", "number", "version", "head")[:CHUNK])
        if not kept:
            return
        last = kept[-1][0]
        found: dict[int, list[tuple[Any, ...]]] = {pk: [] for pk, *_ in kept}
        recorded = models.EntryRecord.objects.filter(dossier_id__gte=kept[0][0], dossier_id__lte=last).order_by("dossier_id", "seq")
        for dossier, *columns in compiled(recorded.values_list("dossier_id", *rows.ENTRY_COLUMNS)).run():
            found.setdefault(dossier, []).append(tuple(columns))
        for pk, number, version, head in kept:
            if said := _broken(found[pk], version, head):
                yield Trouble(number or str(pk), said)
        done += len(kept)
        progress(done)


def _readings() -> Iterator[Trouble]:
    """报告库: the corrections of every reading against what was read; one reading at a time, they are long."""
    for pk in models.ReadingRecord.objects.order_by("pk").values_list("pk", flat=True).iterator():
        reading = models.ReadingRecord.objects.filter(pk=pk).values().get()
        events = list(models.ReadingEvent.objects.filter(reading=pk).order_by("seq").values())
        yield from (Trouble(f"报告“{reading['name']}”", said) for said in reading_chain.broken(reading, events))


def _broken(entries: list[tuple[Any, ...]], version: int, head: str) -> str:
    """Return what is wrong with one dossier's chain, empty where nothing is."""
    before: str | None = None
    for columns in entries:
        if columns[7] != before or _digest(columns) != columns[8]:
            return f"第{columns[0]}条记录的摘要与内容或者前一条不符，记录可能被改动、删除或者插入"
        before = columns[8]
    if not entries:
        return "案卷没有记录，记录可能被删除"
    if entries[-1][0] != version or before != head:
        return "案卷的末条记录与登记的摘要不符，末尾的记录可能被删除或者插入"
    return ""


def _digest(columns: tuple[Any, ...]) -> str:
    seq, step, at, offset, by, data, attachments, prev, _ = columns
    body = {
        "seq": seq, "step": step, "at": rows.local(at, offset).isoformat(), "by": by, "data": data, "attachments": attachments, "prev": prev,
    }  # fmt: skip
    return sm3(canonical(body))
