"""看板页: the figures of the year; each opens the records behind it."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from faheng.indicators.measures import REGISTER
from faheng.lake import doors
from faheng.lake.doors import Book
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records.people import viewer
from faheng.records.reading_lists import OFFICERS, registers
from faheng.web.board import charts, figures
from faheng.web.board.years import year_of, years
from faheng.web.components import tasks
from faheng.web.components.addresses import with_query
from faheng.web.components.tasks import Progress

PER_PAGE = 100


def board(request: HttpRequest) -> HttpResponse:
    """看板. What is not worked out yet is asked for by the page itself (`wait`), so that it comes at once."""
    path, year = viewer(request.user).path, year_of(request, timezone.localdate().year)
    book = doors.book(path, year)
    shown = {"year": year, "years": years(), "snapshot": book.snapshot.name, "taken": figures.taken(book)}
    if path and book.snapshot.number:
        found = figures.of_year(book, wait=request.GET.get("wait") == "1")
        if found is None:
            shown["waiting"] = True
        else:
            shown |= {"first": figures.first(found), "fields": figures.by_field(found), "charts": charts.of_year(book)}
    return render(request, "board/figures.html", shown)


def records(request: HttpRequest, indicator: str) -> HttpResponse:
    """一个数字所据的记录; of a report, those of its snapshot, and of the campaign or line that its sentence is about."""
    path, year = viewer(request.user).path, year_of(request, timezone.localdate().year)
    book = _book(request, path or "//", year)
    dims = {name: request.GET[name] for name in doors.find(indicator)[0].dims if request.GET.get(name)}
    figure = figures.shown(book.figure(indicator, dims))
    found = book.records(indicator, dims)
    titles = {procedure.key: procedure.title for procedure in catalogue().values()} | {REGISTER: "清单与名册"}
    steps = {(procedure.key, step.key): step.title for procedure in catalogue().values() for step in procedure.steps}
    steps |= {(REGISTER, key): each.title for key, each in registers().items()}
    first = int(request.GET["after"]) if request.GET.get("after", "").isdecimal() else 0
    some = found[first : first + PER_PAGE]
    rows = [(each, titles.get(each.procedure, each.procedure), steps.get((each.procedure, each.step), each.step)) for each in some]
    shown = {
        "year": year,
        "figure": figure,
        "rows": rows,
        "count": len(found),
        "next": with_query(request, after=str(first + PER_PAGE)) if len(found) > first + PER_PAGE else "",
        "roster": OFFICERS.key,
        "with_party": any(each.party for each in some),
        "dims": "、".join(dims.values()),
        "snapshot": book.snapshot.name,
        "taken": figures.taken(book),
    }
    return render(request, "board/records.html", shown)


@require_POST
def refresh(request: HttpRequest) -> HttpResponse:
    """刷新: bring the mirror up to the records of this moment, and work the figures of the year out anew."""
    who, year = viewer(request.user), year_of(request, timezone.localdate().year)

    def work(progress: Progress) -> None:
        progress.told(0, 3, "正在更新数据")
        doors.bring_up_to_date(timezone.localtime())
        if who.path:
            progress.told(1, 3, "正在计算数字")
            book = doors.book(who.path, year)
            figures.of_year(book)
            charts.of_year(book)

    back = f"{reverse('board:figures')}?year={year}"
    task = tasks.begin("refresh", "更新数据", who, work, url=lambda _token: back, back=back)
    return redirect("waiting", task.token)


def _book(request: HttpRequest, path: str, year: int) -> Book:
    """Return the figures over the snapshot that is asked for, else over the latest one."""
    asked = request.GET.get("snapshot", "")
    try:
        return doors.book(path, year, asked if asked.isdecimal() and int(asked) else "")
    except WrongInput:
        raise Http404 from None
