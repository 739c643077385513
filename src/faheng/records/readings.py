"""报告库: published reports as they were read, the corrections that people made, and which of them the library accepted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Q, QuerySet

from faheng.engine.vocabulary import Vocabulary
from faheng.records import files, models
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible


class Deed(Vocabulary):
    """处理: what somebody did with a reading."""

    CHANGE = "change", "更正"
    REMOVE = "remove", "标为不是数字"
    RESTORE = "restore", "恢复为数字"
    ADD = "add", "补录"
    ACCEPT = "accept", "采用入库"
    WITHDRAW = "withdraw", "移出报告库"


CORRECTIONS = (Deed.CHANGE, Deed.REMOVE, Deed.RESTORE, Deed.ADD)
DEEDS = {deed.value: deed for deed in Deed}


@dataclass(frozen=True, slots=True)
class Event:
    """一次处理: who did what to which figure, when; `before` and `after` hold only what changed."""

    seq: int
    deed: Deed
    figure: int | None
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Listed:
    """报告库的一行. `organisation` keeps the reading, `publisher` issued the report."""

    pk: int
    organisation: str
    name: str
    sm3: str
    figures: int
    by: str
    at: datetime
    title: str
    publisher: str
    year: int | None
    corrections: int
    accepted_by: str
    accepted_at: datetime | None

    @property
    def accepted(self) -> bool:
        return self.accepted_at is not None


@dataclass(frozen=True, slots=True)
class Opened:
    """一份读过的报告, whole: the text that positions count in, what was read, and every event in order."""

    row: Listed
    text: str
    exact: Mapping[str, Any]
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """筛选. Empty conditions do not filter; `text` is sought in title, publisher and file name."""

    text: str = ""
    year: int | None = None
    accepted: bool | None = None
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """读出的内容, as it is to be kept: `data` in the public form, `exact` without loss."""

    text: str
    data: Mapping[str, Any]
    exact: Mapping[str, Any]
    figures: int
    title: str
    publisher: str
    year: int | None


COLUMNS = (
    "pk", "organisation__name", "name", "file_id", "figures", "by", "at", "title", "publisher", "year", "corrections", "accepted_by",
    "accepted_at",
)  # fmt: skip
PER_PAGE = 50


def known(content_sm3: str, viewer: Viewer) -> int | None:
    """Return the reading that the viewer's own organisation already has of a file."""
    if viewer.organisation is None:
        return None
    found = models.ReadingRecord.objects.filter(organisation_id=viewer.organisation, file_id=content_sm3).values_list("pk", flat=True)
    return found.first()


def keep(content: bytes, name: str, read: Read, *, viewer: Viewer, at: datetime) -> int:
    """Keep a file and what was read off it, for the viewer's organisation; a file that it has already gives the earlier reading.

    Raises:
        NotFound: the viewer belongs to no organisation.
    """
    if viewer.organisation is None:
        raise NotFound(name)
    kept = files.keep(content, name=name, at=at)
    row = models.ReadingRecord(
        organisation_id=viewer.organisation,
        file_id=kept.sm3,
        name=name[-255:],
        text=read.text,
        data=dict(read.data),
        exact=dict(read.exact),
        figures=read.figures,
        by=viewer.name,
        at=at,
        title=read.title[:300],
        publisher=read.publisher[:200],
        year=read.year,
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError:
        earlier = known(kept.sm3, viewer)
        if earlier is None:
            raise
        return earlier
    return int(row.pk)


def listed(viewer: Viewer, wanted: Wanted = Wanted(), *, before: int | None = None, limit: int = PER_PAGE) -> tuple[Listed, ...]:
    """Return rows of the library, latest first; `before` is the last row of the page before. One statement."""
    found = within(viewer)
    if wanted.text:
        found = found.filter(Q(title__contains=wanted.text) | Q(publisher__contains=wanted.text) | Q(name__contains=wanted.text))
    if wanted.year is not None:
        found = found.filter(year=wanted.year)
    if wanted.accepted is not None:
        found = found.filter(accepted_at__isnull=not wanted.accepted)
    if wanted.organisation:
        found = found.filter(organisation__code=wanted.organisation)
    if before is not None:
        found = found.filter(pk__lt=before)
    return tuple(Listed(*row) for row in found.order_by("-pk").values_list(*COLUMNS)[:limit])


def opened(pk: int, viewer: Viewer) -> Opened:
    """Return one reading with its events.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    return several((pk,), viewer)[0]


def several(pks: Sequence[int], viewer: Viewer) -> tuple[Opened, ...]:
    """Return readings in the order asked for. Two statements, however many.

    Raises:
        NotFound: one of them is none that the viewer may see.
    """
    found = within(viewer).filter(pk__in=pks).values_list(*COLUMNS, "text", "exact")
    rows = {row[0]: row for row in found}
    if missing := [pk for pk in pks if pk not in rows]:
        raise NotFound(missing[0])
    events: dict[int, list[Event]] = {}
    for each in models.ReadingEvent.objects.filter(reading__in=rows).order_by("reading", "seq"):
        events.setdefault(each.reading_id, []).append(
            Event(each.seq, DEEDS[each.kind], each.figure, each.before, each.after, each.reason, each.by, each.at)
        )
    return tuple(Opened(Listed(*rows[pk][:-2]), rows[pk][-2], rows[pk][-1], tuple(events.get(pk, ()))) for pk in pks)


def original(pk: int, viewer: Viewer) -> tuple[str, bytes]:
    """Return the name and the bytes of the file that was read.

    Raises:
        NotFound: there is none that the viewer may see, or the file is missing.
    """
    row = within(viewer).filter(pk=pk).values_list("name", "file_id").first()
    if row is None:
        raise NotFound(pk)
    return row[0], files.read(row[1])


def of_same(publisher: str, year: int | None, viewer: Viewer, *, besides: int) -> Iterable[int]:
    """Return the other accepted readings of the same publisher and year: two versions of one report."""
    found = within(viewer).filter(publisher=publisher, year=year, accepted_at__isnull=False).exclude(pk=besides)
    return tuple(found.values_list("pk", flat=True))


def within(viewer: Viewer) -> QuerySet[models.ReadingRecord]:
    """Return the readings of the viewer's organisation and of those below it."""
    return models.ReadingRecord.objects.filter(visible(viewer, "organisation__"))
