"""看板上的数字: the figures of a year as leaders read them, each with the address of the records behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import groupby

from faheng.indicators.indicator import TITLES, Kind
from faheng.indicators.units import MONEY_IN_WAN
from faheng.lake import doors
from faheng.lake.doors import Book, Figure

#: What leaders ask for first; the rest stands below by field of work.
FIRST = (
    "cases-handled-total", "penalties-total", "fines-confiscations-total", "public-health-inspections", "licences-granted",
    "foi-requests-handled", "admin-reconsideration-cases", "legal-publicity-events",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FigureShown:
    """一个数字: `records` entries are behind it; a ratio says its numerator and denominator."""

    id: str
    title: str
    definition: str
    value: str
    unit: str
    records: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """一个业务领域的数字."""

    title: str
    figures: tuple[FigureShown, ...]
    """Those behind which there are records; `silent` are the others, of which the year holds none."""
    silent: tuple[FigureShown, ...]


def plain(number: Decimal | None, unit: str) -> str:
    """Return a number as it is read: money in its unit, ratios with one digit, counts without."""
    if number is None:
        return "—"
    if unit in MONEY_IN_WAN:
        number = number / 10000 / MONEY_IN_WAN[unit]
        return f"{number:,.2f}".rstrip("0").rstrip(".")
    return f"{number:,.1f}".rstrip("0").rstrip(".") if number % 1 else f"{number:,.0f}"


def shown(figure: Figure) -> FigureShown:
    """Return a figure as the page shows it."""
    declared, value = figure.indicator, figure.value
    unit = declared.unit or ("%" if declared.kind is Kind.RATIO else "")
    note = ""
    if value.denominator is not None:
        note = f"{value.numerator or 0:,.0f} / {value.denominator:,.0f}"
    return FigureShown(declared.id, declared.title, declared.definition, plain(value.number, unit), unit, value.records, note)


def of_year(book: Book) -> tuple[Figure, ...]:
    """Return every figure of a year; the same snapshot always gives the same figures."""
    return _of_year(book.path, book.year, book.snapshot.name, book.snapshot.taken)


@lru_cache(maxsize=64)
def _of_year(path: str, year: int, snapshot: str, _taken: str) -> tuple[Figure, ...]:
    return tuple(doors.book(path, year, snapshot).all())


def first(figures: Iterable[Figure]) -> tuple[FigureShown, ...]:
    """Return the figures that leaders ask for first."""
    by_id = {figure.indicator.id: figure for figure in figures}
    return tuple(shown(by_id[key]) for key in FIRST if key in by_id)


def by_field(figures: Iterable[Figure]) -> tuple[Field, ...]:
    """Return the figures by field of work, in the order of the catalogue."""
    ordered = sorted(figures, key=lambda figure: figure.indicator.domain)
    found = []
    for domain, group in groupby(ordered, key=lambda figure: figure.indicator.domain):
        each = [shown(figure) for figure in group]
        found.append(Field(TITLES[domain], tuple(f for f in each if f.records), tuple(f for f in each if not f.records)))
    return tuple(found)
