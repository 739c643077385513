"""待办: open obligations by due date, with 红黄绿."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Count, F, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from faheng import procedures
from faheng.engine.vocabulary import Vocabulary
from faheng.records import models, surroundings
from faheng.records.lists import cursor, read_cursor, with_officer
from faheng.records.scope import Viewer, visible

SOON = 5
"""Working days before the due day from which a duty is yellow."""


class Light(Vocabulary):
    """红黄绿: overdue; due within five working days; later."""

    RED = "red", "逾期"
    YELLOW = "yellow", "临期"
    GREEN = "green", "正常"


@dataclass(frozen=True, slots=True)
class Item:
    """一件待办. `days` until the due day, negative when overdue; `provisional`: a holiday notice is still to come."""

    pk: int
    dossier: int
    procedure: str
    number: str
    dossier_title: str
    party: str
    organisation: str
    limit: str
    title: str
    due: date
    due_at: datetime | None
    provisional: bool
    light: Light
    days: int


@dataclass(frozen=True, slots=True)
class Inbox:
    """待办一页, and how many are open, overdue and due soon in all. `following` is the cursor of the next page."""

    items: tuple[Item, ...]
    following: str
    open: int
    overdue: int
    soon: int


COLUMNS = (
    "pk", "dossier_id", "procedure", "dossier__number", "dossier__title", "party_name", "organisation__name", "limit", "title",
    "due", "due_at", "provisional",
)  # fmt: skip


def inbox(
    viewer: Viewer, today: date, *, procedures: tuple[str, ...] = (), mine: bool = False, officer: str = "", light: Light | None = None, after: str = "",
    limit: int = 50,
) -> Inbox:  # fmt: skip
    """Return the open duties of the authority that the viewer may see, by due day. Three statements.

    `mine` narrows to duties that a step of the viewer's own roles meets, `officer` to dossiers in which an officer (by id)
    takes part.
    """
    found = models.ObligationRecord.objects.filter(_own(viewer), open=True, by_party=False)
    if procedures:
        found = found.filter(procedure__in=procedures)
    if mine:
        found = found.filter(_of_roles(viewer))
    if officer:
        found = found.filter(dossier__in=with_officer(officer))
    soon = surroundings.calendar(surroundings.revision()).add_workdays(today, SOON)
    counts = found.aggregate(
        open=Count("pk"), overdue=Count("pk", filter=Q(due__lt=today)), soon=Count("pk", filter=Q(due__range=(today, soon)))
    )
    page = _page(_lit(found, light, today, soon), after)
    rows: list[Any] = list(
        page.annotate(party_name=Coalesce(F("dossier__party__name"), Value(""))).order_by("due", "pk").values_list(*COLUMNS)[: limit + 1]
    )
    items = tuple(Item(*(*row, _light(row[9], today, soon), (row[9] - today).days)) for row in rows[:limit])
    following = cursor(items[-1].due, items[-1].pk) if len(rows) > limit else ""
    return Inbox(items, following, counts["open"], counts["overdue"], counts["soon"])


def _page(found: QuerySet[models.ObligationRecord], after: str) -> QuerySet[models.ObligationRecord]:
    if not after:
        return found
    due, pk = read_cursor(after)
    return found.filter(Q(due__gte=due) & (Q(due__gt=due) | Q(pk__gt=pk)))


def _light(due: date, today: date, soon: date) -> Light:
    if due < today:
        return Light.RED
    return Light.YELLOW if due <= soon else Light.GREEN


def _lit(found: QuerySet[models.ObligationRecord], light: Light | None, today: date, soon: date) -> QuerySet[models.ObligationRecord]:
    match light:
        case Light.RED:
            return found.filter(due__lt=today)
        case Light.YELLOW:
            return found.filter(due__range=(today, soon))
        case Light.GREEN:
            return found.filter(due__gt=soon)
        case None:
            return found


def _own(viewer: Viewer) -> Q:
    return Q(organisation=viewer.organisation) if viewer.leaf else visible(viewer)


def _of_roles(viewer: Viewer) -> Q:
    """Return the condition on duties that a step of the viewer's roles meets."""
    wanted = Q(pk__in=())
    for procedure in procedures.catalogue().values():
        limits = {
            duty.limit.id
            for duty in procedure.obligations
            if any(viewer.may_take(procedure.by_key[moment.step]) for moment in duty.met_by if moment.step in procedure.by_key)
        }
        if limits:
            wanted |= Q(procedure=procedure.key, limit__in=sorted(limits))
    return wanted
