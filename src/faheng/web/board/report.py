"""年度报告页: the figures that the report states, its composition, and what was composed before."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_POST

from faheng.lake import doors
from faheng.lake.doors import Book
from faheng.records import organisations
from faheng.records.people import viewer
from faheng.records.scope import SYSTEM, Viewer
from faheng.reports.composing.doors import drafted
from faheng.web.board import compositions
from faheng.web.board.compositions import records_url
from faheng.web.board.figures import taken
from faheng.web.board.years import FIRST_YEAR, year_of, years
from faheng.web.components import tasks
from faheng.web.components.download import download
from faheng.web.components.tasks import Progress

KIND = "annual-report"
FORMS = {"docx": "report.docx", "pdf": "report.pdf", "json": "report.json"}


@dataclass(frozen=True, slots=True)
class Line:
    """报告载明的一个数字."""

    label: str
    dims: str
    value: str
    unit: str
    note: str
    records: int
    url: str


def index(request: HttpRequest) -> HttpResponse:
    """年度报告: choose the year, compose, see what was composed."""
    who, year = viewer(request.user), year_of(request, timezone.localdate().year - 1)
    if not who.organisation_code:
        raise Http404
    book = doors.book(who.path, year)
    known = _known(who.organisation_code, year, book.snapshot.name)
    page = {
        "year": year,
        "years": years(),
        "book": book,
        "taken": taken(book),
        "lines": known,
        "earlier": compositions.listed(who.organisation_code, year),
    }
    return render(request, "board/report.html", page)


def figures(request: HttpRequest) -> HttpResponse:
    """载明的数字: worked out when nobody has composed over the latest snapshot yet; asked for by the page itself."""
    who, year = viewer(request.user), year_of(request, timezone.localdate().year - 1)
    if not who.organisation_code:
        raise Http404
    book = doors.book(who.path, year)
    found = _stated(who.organisation_code, year, book.snapshot.name, book.snapshot.taken) if book.snapshot.number else ()
    whole = request.headers.get("HX-Request") != "true"
    page = {"year": year, "lines": _lines(found, year, book.snapshot.name)}
    return render(request, "board/report_figures.html" if whole else "board/_report_figures.html", page)


@require_POST
def compose(request: HttpRequest) -> HttpResponse:
    """起草: bring the figures up to date, then write the report."""
    who, year = viewer(request.user), year_of(request, 0)
    if not who.organisation_code or year < FIRST_YEAR:
        raise Http404
    address = f"{reverse('board:report')}?year={year}#composed"
    task = tasks.begin(
        KIND, f"起草{year}年法治政府建设年度报告", who, _work(who, year), url=lambda _token: address, year=year, back=address
    )
    return redirect("waiting", task.token)


def _work(who: Viewer, year: int) -> tasks.Work:
    def work(progress: Progress) -> None:
        now = timezone.localtime()
        progress.told(0, 3, "正在更新数据")
        snapshot = doors.bring_up_to_date(now)
        progress.told(1, 3, "正在计算数字、写成报告（约十几秒）")
        made = compositions.make(who.organisation_code, year, now.date(), by=who.name, at=now, snapshot=snapshot.name)
        progress.about(snapshot=made.snapshot)
        progress.told(3, 3, "已完成")

    return work


def read(request: HttpRequest, year: int, snapshot: str) -> HttpResponse:
    """在网页上看: the report as it was composed; each figure opens its records."""
    made = compositions.find(viewer(request.user).organisation_code, year, snapshot)
    article = mark_safe(compositions.article(made))  # noqa: S308 - written by the project itself from escaped text
    return render(request, "board/report_read.html", {"made": made, "article": article})


def file(request: HttpRequest, year: int, snapshot: str, form: str) -> HttpResponse:
    """下载: Word, PDF, JSON, or the pages as an archive."""
    who = viewer(request.user)
    made = compositions.find(who.organisation_code, year, snapshot)
    name = f"{who.organisation_name}{year}年法治政府建设年度报告（快照{snapshot}）"
    if form == "html":
        return download(compositions.packed(made), f"{name}网页.zip")
    if form not in FORMS:
        raise Http404
    return download((made.folder / FORMS[form]).read_bytes(), f"{name}.{form}")


def _known(org: str, year: int, snapshot: str) -> tuple[Line, ...] | None:
    """Return the figures where a report was composed over the snapshot already; they can be read off."""
    made = next((each for each in compositions.listed(org, year) if each.snapshot == snapshot), None)
    return _lines(made.figures, year, snapshot) if made else None


@lru_cache(maxsize=32)
def _stated(org: str, year: int, snapshot: str, _taken: str) -> tuple[dict[str, Any], ...]:
    bureau = organisations.get(org, SYSTEM)
    book: Book = doors.book(bureau.path, year, snapshot)
    return tuple(each.as_json() for each in drafted(bureau, book, timezone.localdate()).figures)


def _lines(found: tuple[dict[str, Any], ...], year: int, snapshot: str) -> tuple[Line, ...]:
    return tuple(
        Line(
            each["label"], "、".join(each["dims"].values()), each["value"], each["unit"],
            f"{each['numerator']} / {each['denominator']}" if each["denominator"] else "", each["records"], records_url(each, year, snapshot),
        )
        for each in found
    )  # fmt: skip
