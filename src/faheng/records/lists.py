"""清单: lists of dossiers with filter, sort, search and keyset pages; a fixed number of statements whatever there is."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import F, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from faheng.law.errors import WrongInput
from faheng.records import models, search
from faheng.records.scope import Viewer, visible
from faheng.records.statements import Compiled, compiled

SORTS = ("updated", "opened_on", "closed_on", "next_due", "amount", "number")
ENTRIES_PER_DOSSIER = 20
MOST_COUNTED = 10_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """筛选条件; what is left out does not narrow. Days are inclusive; `amount` in fen."""

    procedures: tuple[str, ...] = ()
    organisation: str = ""
    """The code of an organisation; with those below it."""
    states: tuple[str, ...] = ()
    closed: bool | None = None
    opened_from: date | None = None
    opened_to: date | None = None
    closed_from: date | None = None
    closed_to: date | None = None
    due_to: date | None = None
    least: int | None = None
    most: int | None = None
    party: int | None = None
    dossiers: tuple[int, ...] | None = None
    text: str = ""
    officer: str = ""
    """The id of an officer who took a step or is named in one (承办人)."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """清单一行. `amount` in fen."""

    pk: int
    procedure: str
    number: str
    title: str
    state: str
    party: str
    organisation: str
    organisation_code: str
    opened_on: date | None
    closed_on: date | None
    next_due: date | None
    next_due_limit: str
    amount: int | None
    updated: datetime


PARTY_NAME = Coalesce(F("party__name"), Value(""))
COLUMNS = (
    "pk", "procedure", "number", "title", "state", "party_name", "organisation__name", "organisation__code", "opened_on", "closed_on",
    "next_due", "next_due_limit", "amount", "updated",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """一页. `following` is the cursor of the next page, empty on the last one."""

    rows: tuple[ListRow, ...]
    following: str = ""


def dossiers(viewer: Viewer, wanted: Wanted = Wanted(), *, sort: str = "-updated", after: str = "", limit: int = 50) -> Page:
    """Return one page of the dossiers that the viewer may see. One statement, two with a search.

    `sort` is one of `SORTS`, with a minus for descending; what a search finds comes newest first. `after` is the cursor
    `following` of the page before.

    Raises:
        WrongInput: the sort or the cursor is none.
    """
    if wanted.text.strip():
        return _searched(_filtered(viewer, wanted), viewer, wanted, after, limit)
    name, descending = sort.removeprefix("-"), sort.startswith("-")
    if name not in SORTS:
        raise WrongInput(f"不能按“{name}”排序", mend=f"可用：{'、'.join(SORTS)}")
    asked = _page if wanted.dossiers is None else _page.__wrapped__
    rows = tuple(ListRow(*columns) for columns in asked(viewer, wanted, name, descending, after, limit + 1).run())
    last = rows[limit - 1] if len(rows) > limit else None
    return Page(rows[:limit], cursor(getattr(last, name), last.pk) if last else "")


def count(viewer: Viewer, wanted: Wanted = Wanted()) -> int:
    """Return how many dossiers the viewer may see, at most `MOST_COUNTED`. One statement."""
    found = _filtered(viewer, wanted)
    if wanted.text.strip():
        return len(_matching(found, viewer, wanted.text, None, MOST_COUNTED))
    return found.order_by()[:MOST_COUNTED].count()


@lru_cache(maxsize=1000)
def _page(viewer: Viewer, wanted: Wanted, name: str, descending: bool, after: str, limit: int) -> Compiled:  # noqa: FBT001 - parts of a key
    """Return the statement of a page; the same pages are asked for again and again."""
    found = _filtered(viewer, wanted)
    if after:
        found = found.filter(_beyond(name, *read_cursor(after), descending=descending))
    return compiled(_shown(_sorted(found, name, descending=descending)[:limit]))


def keys(viewer: Viewer, wanted: Wanted) -> list[int]:
    """Return the keys of every dossier that the viewer may see and that is wanted, the oldest first. One statement."""
    return [*_filtered(viewer, wanted).order_by("pk").values_list("pk", flat=True)]


def _filtered(viewer: Viewer, wanted: Wanted) -> QuerySet[models.DossierRecord]:
    found = models.DossierRecord.objects.filter(_own(viewer))
    conditions: dict[str, Any] = {
        "procedure__in": wanted.procedures or None,
        "state__in": wanted.states or None,
        "opened_on__gte": wanted.opened_from,
        "opened_on__lte": wanted.opened_to,
        "closed_on__gte": wanted.closed_from,
        "closed_on__lte": wanted.closed_to,
        "next_due__lte": wanted.due_to,
        "amount__gte": wanted.least,
        "amount__lte": wanted.most,
        "party": wanted.party,
        "pk__in": wanted.dossiers,
        "closed_on__isnull": None if wanted.closed is None else not wanted.closed,
        "path__contains": f"/{wanted.organisation}/" if wanted.organisation else None,
    }
    found = found.filter(**{name: value for name, value in conditions.items() if value is not None})
    return found.filter(pk__in=with_officer(wanted.officer)) if wanted.officer else found


def with_officer(officer: str) -> QuerySet[models.Involvement, Any]:
    """Return the keys of the dossiers in which an officer takes part."""
    return models.Involvement.objects.filter(officer=officer).values("dossier_id")


def _own(viewer: Viewer) -> Q:
    """Who sees one organisation alone is served by its index, who sees many by that of all, in order."""
    return Q(organisation=viewer.organisation) if viewer.leaf else visible(viewer)


def _sorted(found: QuerySet[models.DossierRecord], name: str, *, descending: bool) -> QuerySet[models.DossierRecord]:
    if name == "updated":
        return found.order_by("-updated", "-pk") if descending else found.order_by("updated", "pk")
    return found.order_by(F(name).desc(nulls_last=True), "-pk") if descending else found.order_by(F(name).asc(nulls_last=True), "pk")


def _beyond(name: str, value: Any, pk: int, *, descending: bool) -> Q:
    than = "lt" if descending else "gt"
    later = Q(**{f"pk__{than}": pk})
    if value is None:
        return Q(**{f"{name}__isnull": True}) & later
    beyond = Q(**{f"{name}__{than}e": value}) & (Q(**{f"{name}__{than}": value}) | later)
    return beyond if name == "updated" else beyond | Q(**{f"{name}__isnull": True})


def cursor(value: Any, pk: int) -> str:
    said = value.isoformat() if isinstance(value, date) else value
    return urlsafe_b64encode(json.dumps([said, pk], ensure_ascii=False).encode()).decode()


def read_cursor(cursor: str) -> tuple[Any, int]:
    try:
        value, pk = json.loads(urlsafe_b64decode(cursor.encode()))
        return value, int(pk)
    except (ValueError, TypeError):
        raise WrongInput("翻页标记无效", mend="请从第一页重新打开") from None


def _shown(found: QuerySet[models.DossierRecord]) -> QuerySet[models.DossierRecord, Any]:
    return found.annotate(party_name=PARTY_NAME).values_list(*COLUMNS)


def _searched(found: QuerySet[models.DossierRecord], viewer: Viewer, wanted: Wanted, after: str, limit: int) -> Page:
    before = read_cursor(after)[1] if after else None
    keys = _matching(found, viewer, wanted.text, before, limit + 1)
    rows = {row.pk: row for row in (ListRow(*found) for found in _shown(models.DossierRecord.objects.filter(pk__in=keys[:limit])))}
    return Page(tuple(rows[key] for key in keys[:limit] if key in rows), cursor(None, keys[limit - 1]) if len(keys) > limit else "")


def _matching(found: QuerySet[models.DossierRecord], viewer: Viewer, text: str, before: int | None, limit: int) -> list[int]:
    """Return the keys of dossiers that hold the text, newest first: the index is walked from its end until there are enough."""
    condition = search.wanted(text, "" if viewer.path == "/" else viewer.path)
    if condition is None or not viewer.path:
        return []
    inner, parameters = found.order_by().values("id").query.sql_with_params()
    key = "rowid" if connection.vendor == "sqlite" else "id"
    # The parts of the statement are our own; every value is a parameter.
    statement = (
        f"SELECT s.{key} >> {search.SEQ_BITS} FROM {search.TABLE} s CROSS JOIN ({inner}) d "  # noqa: S608
        f"WHERE {condition[0]} AND d.id = s.{key} >> {search.SEQ_BITS} AND s.{key} < %s ORDER BY s.{key} DESC LIMIT %s"
    )
    newest = (before << search.SEQ_BITS) if before is not None else 1 << 62
    keys: dict[int, None] = {}
    with connection.cursor() as cursor:
        cursor.execute(statement, [*parameters, *condition[1], newest, limit * ENTRIES_PER_DOSSIER])
        while len(keys) < limit and (some := cursor.fetchmany(limit)):
            keys.update(dict.fromkeys(each for (each,) in some))
    return [*keys][:limit]
