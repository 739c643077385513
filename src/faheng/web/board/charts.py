"""看板上的图: figures month by month, as data that a local script draws."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from faheng.indicators.measures import Measure
from faheng.lake import doors
from faheng.lake.doors import Book
from faheng.lake.selecting import Window
from faheng.web.board import kept
from faheng.web.board.figures import plain

ACTS = ("penalties-total", "medical-institution-inspections", "licences-granted")
MONEY = "fines-confiscations-total"
MONTHS = tuple(f"{month}月" for month in range(1, 13))


@dataclass(frozen=True, slots=True)
class Chart:
    """一幅图: `said` is the same in words, for whoever does not see it."""

    title: str
    unit: str
    data: dict[str, Any]
    said: str


def of_year(book: Book) -> tuple[Chart, ...]:
    """Return the pictures of a year over one snapshot."""
    found = kept.read("charts", book)
    if found is None:
        found = [asdict(chart) for chart in _drawn(book)]
        kept.keep("charts", book, found)
    return tuple(Chart(**each) for each in found)


def _drawn(book: Book) -> tuple[Chart, ...]:
    acts = [(doors.find(key)[0].title, [float(number or 0) for number in _by_month(book, doors.find(key)[1])]) for key in ACTS]
    declared, measure = doors.find(MONEY)
    money = [float(plain(yuan or Decimal(0), "万元").replace(",", "")) for yuan in _by_month(book, measure)]
    return (
        _chart("各月办理情况", "件、次", acts),
        _chart("各月罚没款", "万元", [(declared.title, money)]),
    )


def _chart(title: str, unit: str, series: list[tuple[str, list[float]]]) -> Chart:
    data = {"months": MONTHS, "unit": unit, "series": [{"name": name, "data": values} for name, values in series]}
    said = "；".join(
        f"{name}：{'、'.join(f'{month}{value:g}' for month, value in zip(MONTHS, values, strict=True))}" for name, values in series
    )
    return Chart(title, unit, data, said)


def _by_month(book: Book, measure: Measure) -> list[Decimal | None]:
    year = book.year
    windows = (Window(book.path, date(year, month, 1), date(year, month, monthrange(year, month)[1])) for month in range(1, 13))
    return [book.figures.value(measure, window).number for window in windows]
