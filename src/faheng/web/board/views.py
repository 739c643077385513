"""看板页: the figures of the year; each opens the records behind it."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from faheng.lake import doors
from faheng.lake.doors import Book
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records.people import viewer
from faheng.web.board import charts, figures
from faheng.web.board.years import year_of, years

MOST_RECORDS = 500


def board(request: HttpRequest) -> HttpResponse:
    """看板."""
    path, year = viewer(request.user).path, year_of(request, timezone.localdate().year)
    book = doors.book(path, year)
    shown = {
        "year": year,
        "years": years(),
        "snapshot": book.snapshot.name,
        "taken": _taken(book),
    }
    if path and book.snapshot.number:
        found = figures.of_year(book)
        shown |= {"first": figures.first(found), "fields": figures.by_field(found), "charts": charts.of_year(book)}
    return render(request, "board/figures.html", shown)


def records(request: HttpRequest, indicator: str) -> HttpResponse:
    """一个数字所据的记录; of a report, those of its snapshot, and of the campaign or line that its sentence is about."""
    path, year = viewer(request.user).path, year_of(request, timezone.localdate().year)
    book = _book(request, path or "//", year)
    dims = {name: request.GET[name] for name in doors.find(indicator)[0].dims if request.GET.get(name)}
    figure = figures.shown(book.figure(indicator, dims))
    found = book.records(indicator, dims)
    titles = {procedure.key: procedure.title for procedure in catalogue().values()}
    steps = {(procedure.key, step.key): step.title for procedure in catalogue().values() for step in procedure.steps}
    rows = [(each, titles.get(each.procedure, each.procedure), steps.get((each.procedure, each.step), each.step)) for each in found]
    shown = {
        "year": year,
        "figure": figure,
        "rows": rows[:MOST_RECORDS],
        "count": len(rows),
        "dims": "、".join(dims.values()),
        "snapshot": book.snapshot.name,
        "taken": _taken(book),
    }
    return render(request, "board/records.html", shown)


@require_POST
def refresh(request: HttpRequest) -> HttpResponse:
    """刷新: bring the mirror up to the records of this moment."""
    snapshot = doors.bring_up_to_date(timezone.localtime())
    messages.success(request, f"数据已更新（快照 {snapshot.name}）")
    return redirect("board:figures")


def _book(request: HttpRequest, path: str, year: int) -> Book:
    """Return the figures over the snapshot that is asked for, else over the latest one."""
    asked = request.GET.get("snapshot", "")
    try:
        return doors.book(path, year, asked if asked.isdecimal() and int(asked) else "")
    except WrongInput:
        raise Http404 from None


def _taken(book: Book) -> str:
    return book.snapshot.taken[:16].replace("T", " ")
