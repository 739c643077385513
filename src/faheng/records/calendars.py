"""放假通知: the yearly notice is entered once; every open due date that it moves is listed."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from faheng.law.calendar import WorkingCalendar
from faheng.law.errors import WrongInput
from faheng.law.notices import parse_notice
from faheng.records import models, refreshing, rows, surroundings
from faheng.records.scope import Viewer

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Moved:
    """变动的期限."""

    dossier: int
    number: str
    limit: str
    title: str
    was: date
    now: date


def present() -> WorkingCalendar:
    """Return the calendar with every notice that has been entered. One statement."""
    return surroundings.calendar(surroundings.revision())


def may_add(viewer: Viewer) -> bool:
    """Say whether the viewer may enter a notice: it binds everybody below, so nobody stands above who does."""
    return viewer.is_system or viewer.path.count("/") == 2


@transaction.atomic
def add_notice(text: str, *, viewer: Viewer, at: datetime, today: date) -> tuple[Moved, ...]:
    """Enter a holiday notice, in place of an earlier one of that year; return every open due date that it moves.

    Raises:
        WrongInput: the notice cannot be read, leaves a year out, or the viewer stands below another organisation.
    """
    if not may_add(viewer):
        raise WrongInput("放假通知由最上级机关录入", mend="请联系上级机关的管理人员")
    notice = parse_notice(text)
    present().with_notice(notice)
    models.NoticeRecord.objects.update_or_create(year=notice.year, defaults={"text": text, "by": viewer.name, "at": at})
    surroundings.changed()
    return _recomputed(today)


def notices() -> tuple[tuple[int, str], ...]:
    """Return the notices that have been entered, by year."""
    return tuple(models.NoticeRecord.objects.order_by("year").values_list("year", "text"))


def _recomputed(today: date) -> tuple[Moved, ...]:
    revision = surroundings.revision()
    waiting = list(models.ObligationRecord.objects.filter(open=True).order_by("dossier_id").values_list("dossier_id", flat=True).distinct())
    moved: list[Moved] = []
    for start in range(0, len(waiting), CHUNK):
        found = models.DossierRecord.objects.filter(pk__in=waiting[start : start + CHUNK]).select_related("organisation", "party")
        for row, dossier in rows.dossiers(found.order_by("pk")):
            moved.extend(Moved(row.pk, row.number, *each) for each in refreshing.refresh(row, dossier, today, revision).moved)
    return tuple(moved)
