"""看板上的数字: the figures of a year as leaders read them, each with the address of the records behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import compress, groupby
from typing import Any

from django.utils import timezone

from faheng.indicators.indicator import TITLES, Kind
from faheng.indicators.units import MONEY_IN_WAN
from faheng.lake import doors
from faheng.lake.doors import Book, Figure
from faheng.lake.figures import Value
from faheng.web.board import kept

#: What leaders ask for first; the rest stands below by field of work.
FIRST = (
    "cases-handled-total", "penalties-total", "fines-confiscations-total", "inspection-code-inspections", "licences-granted",
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
    """Those that come to something; `silent` are the others, of which the year holds nothing."""
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


def of_year(book: Book, *, wait: bool = True) -> tuple[Figure, ...] | None:
    """Return every figure of a year; None where they are still to be worked out and nobody waits for it."""
    found = kept.read("figures", book)
    if found is None:
        if not wait:
            return None
        found = [_as_kept(figure) for figure in book.all()]
        kept.keep("figures", book, found)
    return tuple(_read(raw, book) for raw in found)


def _as_kept(figure: Figure) -> list[Any]:
    value = figure.value
    numbers = (value.number, value.numerator, value.denominator)
    return [figure.indicator.id, value.records, *(None if each is None else str(each) for each in numbers)]


def _read(raw: list[Any], book: Book) -> Figure:
    key, records, *numbers = raw
    number, numerator, denominator = (None if each is None else Decimal(each) for each in numbers)
    return Figure(doors.find(key)[0], Value(number, records, numerator, denominator), book.window, book.snapshot.name)


def taken(book: Book) -> str:
    """Return when the snapshot of a book was taken, in local time; empty where there is none."""
    at = book.snapshot.taken
    return f"{timezone.localtime(datetime.fromisoformat(at)):%Y-%m-%d %H:%M}" if at else ""


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
        said = [figure.records > 0 and figure.value != "0" for figure in each]
        found.append(Field(TITLES[domain], tuple(compress(each, said)), tuple(compress(each, (not one for one in said)))))
    return tuple(found)
