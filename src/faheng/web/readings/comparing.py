"""比较页: several reports of the library side by side, the sentence behind every number, pictures of what is comparable."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localtime

from faheng.documents.pdf import pdf
from faheng.documents.word import word
from faheng.indicators.indicator import TITLES as DOMAINS
from faheng.indicators.indicator import Domain
from faheng.law.errors import WrongInput
from faheng.records import readings
from faheng.reports.comparing import Cell, Comparison, Row, compare
from faheng.reports.comparing.as_json import charts, comparison_as_json
from faheng.reports.comparing.brief import brief_paper, html_brief
from faheng.reports.comparing.comparison import COMPARABILITY_TITLES, Comparability, Source
from faheng.reports.comparing.workbook import write_workbook
from faheng.reports.reading.as_json import plain
from faheng.web.components.addresses import with_query
from faheng.web.components.inputs import Choice
from faheng.web.readings.asking import asked, download
from faheng.web.readings.corrected import Corrected, Numbered, corrected
from faheng.web.readings.figures import amount

LEAST, MOST = 2, 12
SHOWN = {"": "不止一份写有的", "comparable": "可比的", "all": "全部"}


@dataclass(frozen=True, slots=True)
class CellShown:
    """一个数字: `pk` and `key` lead to its place in the report."""

    amount: str
    cell: Cell
    flag: str
    notes: tuple[str, ...]
    pk: int
    key: int | None
    corrected: bool


@dataclass(frozen=True, slots=True)
class RowShown:
    """一个指标: one column per report."""

    title: str
    id: str
    columns: tuple[tuple[CellShown, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """一幅图: `said` is the same in words."""

    title: str
    unit: str
    option: dict[str, Any]
    said: str


@dataclass(frozen=True, slots=True)
class ComparisonPage:
    """比较页的内容."""

    reports: tuple[Corrected, ...]
    comparison: Comparison
    fields: tuple[tuple[str, tuple[RowShown, ...]], ...]
    pictures: tuple[Picture, ...]
    shows: tuple[Choice, ...]
    domains: tuple[Choice, ...]
    counts: dict[str, int]
    query: str
    forms: tuple[tuple[str, str], ...] = (
        ("docx", "简报 DOCX"),
        ("pdf", "简报 PDF"),
        ("html", "简报 HTML"),
        ("xlsx", "表格 XLSX"),
        ("json", "数据 JSON"),
    )

    @property
    def columns(self) -> tuple[tuple[Corrected, Source], ...]:
        return tuple(zip(self.reports, self.comparison.sources, strict=True))

    @property
    def width(self) -> int:
        return 1 + len(self.reports)


def comparison(request: HttpRequest) -> HttpResponse:
    """比较页."""
    found, compared = _compared(request)
    show, domain = request.GET.get("show", ""), request.GET.get("domain", "")
    rows = [row for row in _rows(compared, show) if not domain or row.indicator.domain == domain]
    pictured = [(row, each["option"]) for row in rows for each in _options(compared).get(row.indicator.id, ())]
    by_domain = groupby(rows, key=lambda row: row.indicator.domain)
    cells = [cell for row in compared.rows for cell in row.cells]
    page = ComparisonPage(
        found,
        compared,
        tuple((DOMAINS[key], tuple(_row(row, found) for row in group)) for key, group in by_domain),
        tuple(_picture(row, option, compared) for row, option in pictured),
        tuple(Choice(key, label, key == show) for key, label in SHOWN.items()),
        tuple(Choice(each.value, DOMAINS[each], each.value == domain) for each in Domain),
        {
            "indicators": len(compared.rows),
            "shared": len(compared.shared),
            **{flag.name.lower(): sum(cell.flag is flag for cell in cells) for flag in Comparability},
        },
        with_query(request, show="", domain="").partition("?")[2],
    )
    return render(request, "readings/compare.html", {"page": page})


def brief(request: HttpRequest, form: str) -> HttpResponse:
    """下载比较: the brief as DOCX or HTML, the table as XLSX, the data as JSON."""
    if form not in FILES:
        raise Http404
    _, compared = _compared(request)
    return download(FILES[form](compared), f"法治政府建设年度报告比较.{form}")


def _compared(request: HttpRequest) -> tuple[tuple[Corrected, ...], Comparison]:
    """The chosen reports by publisher and year, and their comparison.

    Raises:
        NotFound: one of them is none that the viewer may see.
        WrongInput: too few or too many, or one is not accepted yet.
    """
    pks = list(dict.fromkeys(int(pk) for pk in request.GET.getlist("pk") if pk.isdecimal() and len(pk) < 19))
    if not LEAST <= len(pks) <= MOST:
        raise WrongInput(f"选了 {len(pks)} 份报告", mend=f"请在报告库里选 {LEAST} 至 {MOST} 份已采用的报告")
    found = [corrected(opened) for opened in readings.several(pks, asked(request).viewer)]
    if waiting := [each.opened.row for each in found if not each.opened.row.accepted]:
        raise WrongInput(f"“{waiting[0].title or waiting[0].name}”还没有采用入库", mend="请先核对并采用，再作比较")
    found.sort(key=lambda each: (each.opened.row.publisher, each.opened.row.year or 0, each.opened.row.pk))
    said = [{each.figure.start: _by_hand(each) for each in report.all if each.touched and not each.removed} for report in found]
    compared = compare([replace(each.reading, name=each.opened.row.title) for each in found])
    return tuple(found), compared.marked(lambda cell: said[cell.source].get(cell.start, ""))


def _by_hand(each: Numbered) -> str:
    """Who corrected a figure and when, and what had been read."""
    last = each.events[-1]
    read = f"原读作{amount(each.read)}" if each.read else "补录"
    return f"人工更正：{read}，{last.by}，{localtime(last.at):%Y-%m-%d}"


def _rows(compared: Comparison, show: str) -> tuple[Row, ...]:
    if show == "all":
        return compared.rows
    if show == "comparable":
        return tuple(row for row in compared.shared if len({cell.source for cell in row.comparable}) > 1)
    return compared.shared


def _row(row: Row, found: tuple[Corrected, ...]) -> RowShown:
    return RowShown(
        row.indicator.title, row.indicator.id, tuple(tuple(_cell(cell, each) for cell in row.of(at)) for at, each in enumerate(found))
    )


def _cell(cell: Cell, report: Corrected) -> CellShown:
    behind = next((each for each in report.all if each.figure.start == cell.start and not each.removed), None)
    notes = [*cell.reasons]
    notes += [f"每百名执法人员 {plain(cell.per_100_officers)}"] if cell.per_100_officers is not None else []
    notes += [f"每千户监管对象 {plain(cell.per_1000_parties)}"] if cell.per_1000_parties is not None else []
    flag = "" if cell.flag is Comparability.COMPARABLE else COMPARABILITY_TITLES[cell.flag]
    return CellShown(
        _amount(cell),
        cell,
        flag,
        tuple(notes),
        report.opened.row.pk,
        behind.key if behind else None,
        bool(behind and behind.touched),
    )


def _amount(cell: Cell) -> str:
    if cell.value is None:
        return "遮盖"
    number = f"{cell.value:,f}".rstrip("0").rstrip(".") if cell.value % 1 else f"{cell.value:,.0f}"
    return f"{number}{'' if cell.unit == '%' else ' '}{cell.unit or ''}".strip()


def _options(compared: Comparison) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for chart in charts(compared):
        found.setdefault(chart["indicator"], []).append(chart)
    return found


def _picture(row: Row, option: dict[str, Any], compared: Comparison) -> Picture:
    said = "；".join(f"{compared.sources[cell.source].title} {plain(cell.value)}" for cell in row.comparable)
    return Picture(row.indicator.title, row.comparable[0].unit or "", option, said)


def _written(write: Callable[[Comparison, Path], None]) -> Callable[[Comparison], bytes]:
    def made(compared: Comparison) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "file"
            write(compared, path)
            return path.read_bytes()

    return made


FILES: dict[str, Callable[[Comparison], bytes]] = {
    "docx": lambda compared: word(brief_paper(compared)),
    "pdf": lambda compared: pdf(brief_paper(compared)),
    "html": lambda compared: html_brief(compared).encode(),
    "xlsx": _written(write_workbook),
    "json": lambda compared: json.dumps(comparison_as_json(compared), ensure_ascii=False, indent=1).encode(),
}
