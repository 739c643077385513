"""看板上的图: figures month by month, as data that a local script draws."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from faheng.indicators.measures import Measure
from faheng.lake import doors
from faheng.lake.doors import Book
from faheng.lake.selecting import Window
from faheng.web.board.figures import plain

ACTS = ("penalties-total", "public-health-inspections", "licences-granted")
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
    return _of_year(book.path, book.year, book.snapshot.name, book.snapshot.taken)


@lru_cache(maxsize=64)
def _of_year(path: str, year: int, snapshot: str, _taken: str) -> tuple[Chart, ...]:
    acts = [(doors.find(key)[0].title, _by_month(path, year, snapshot, doors.find(key)[1])) for key in ACTS]
    declared, measure = doors.find(MONEY)
    money = [
        float(plain(None if yuan is None else yuan, "万元").replace(",", "") or 0) for yuan in _decimals(path, year, snapshot, measure)
    ]
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


def _by_month(path: str, year: int, snapshot: str, measure: Measure) -> list[float]:
    return [float(number or 0) for number in _decimals(path, year, snapshot, measure)]


def _decimals(path: str, year: int, snapshot: str, measure: Measure) -> list[Any]:
    figures = doors.book(path, year, snapshot).figures
    windows = (Window(path, date(year, month, 1), date(year, month, monthrange(year, month)[1])) for month in range(1, 13))
    return [figures.value(measure, window).number for window in windows]
