"""数据湖之门: refreshing the lake of this installation, and asking it for figures of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings

from faheng.indicators import ALL, Indicator
from faheng.indicators.measures import Measure
from faheng.indicators.sources import SOURCES
from faheng.lake.mirror import refresh
from faheng.lake.snapshots import Snapshot, latest, load
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records import reading, reading_lists

if TYPE_CHECKING:  # Ibis takes a second to load, and only a figure needs it
    from faheng.lake.figures import Figures, Reference, Value
    from faheng.lake.selecting import Window


def folder() -> Path:
    """Return where the lake of this installation lies."""
    return Path(settings.FAHENG_HOME) / "lake"


def bring_up_to_date(now: datetime) -> Snapshot:
    """Refresh the lake from the records."""
    return refresh(folder(), reading.since, catalogue(), now, reading_lists.all_lists)


@dataclass(frozen=True)
class Figure:
    """数字: an indicator with what it comes to in a year; `dims` narrows it to a campaign, line …"""

    indicator: Indicator
    value: Value
    window: Window
    snapshot: str
    dims: tuple[tuple[str, str], ...] = ()

    @property
    def unit(self) -> str | None:
        """Return the unit in which the value is computed: money is in yuan."""
        return "元" if self.indicator.unit in ("元", "万元") else self.indicator.unit

    def as_json(self) -> dict[str, Any]:
        """Return the figure as it stands in JSON; a ratio with its numerator and denominator."""
        value = self.value
        return {
            "indicator": self.indicator.id,
            "title": self.indicator.title,
            "value": plain(value.number),
            "unit": self.unit,
            "numerator": plain(value.numerator),
            "denominator": plain(value.denominator),
            "dims": dict(self.dims),
            "as_of": self.window.last.isoformat(),
            "snapshot": self.snapshot,
            "records": value.records,
        }


def plain(number: Decimal | None) -> str | None:
    """Return a number without needless zeros and without an exponent."""
    return None if number is None else f"{number.normalize():f}"


@dataclass(frozen=True)
class Book:
    """数字册: the figures of an organisation and a year, over one snapshot."""

    path: str
    year: int
    snapshot: Snapshot

    @cached_property
    def figures(self) -> Figures:
        from faheng.lake.figures import Figures  # noqa: PLC0415
        from faheng.lake.selecting import Lake  # noqa: PLC0415

        return Figures(Lake(folder(), self.snapshot), catalogue())

    @property
    def window(self) -> Window:
        from faheng.lake.selecting import Window  # noqa: PLC0415

        return Window(self.path, date(self.year, 1, 1), date(self.year, 12, 31))

    def figure(self, indicator: str, dims: Mapping[str, str] | None = None) -> Figure:
        """Return one figure.

        Raises:
            WrongInput: no such indicator, or no procedure feeds it yet.
        """
        declared, measure = find(indicator)
        value = self.figures.value(measure, self.window, dims)
        return Figure(declared, value, self.window, self.snapshot.name, tuple(sorted((dims or {}).items())))

    def all(self) -> Iterator[Figure]:
        """Yield every figure that the records of procedures feed, in the order of the catalogue."""
        for key in ALL:
            if key in SOURCES:
                yield self.figure(key)

    def breakdown(self, indicator: str, dim: str) -> list[Figure]:
        """Return the figure for each value that a dimension takes."""
        _, measure = find(indicator)
        return [self.figure(indicator, {dim: value}) for value in self.figures.breakdown(measure, self.window, dim)]

    def records(self, indicator: str, dims: Mapping[str, str] | None = None) -> list[Reference]:
        """Return the entries behind a figure, by day."""
        return list(self.figures.references(find(indicator)[1], self.window, dims))


def book(path: str, year: int, snapshot: str = "") -> Book:
    """Open the figures of an organisation (by its path) and year over the latest snapshot, or over a named one."""
    return Book(path, year, load(folder(), snapshot) if snapshot else latest(folder()))


def find(indicator: str) -> tuple[Indicator, Measure]:
    """Return an indicator with its measure.

    Raises:
        WrongInput: no such indicator, or no procedure feeds it yet.
    """
    if indicator not in ALL:
        raise WrongInput(f"没有编号为“{indicator}”的指标", mend="用 faheng indicators 查看全部指标")
    if indicator not in SOURCES:
        raise WrongInput(f"指标“{ALL[indicator].title}”（{indicator}）还没有程序提供记录", mend="目前不能由记录计算")
    return ALL[indicator], SOURCES[indicator]
