"""比较的结果 (comparison): the same indicator of several reports, each value with the sentence behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from faheng.indicators.indicator import Indicator


class Comparability(StrEnum):
    """可比性: whether a value may stand beside the others."""

    COMPARABLE = "comparable"
    CAUTION = "caution"
    NOT = "not"


COMPARABILITY_TITLES = {Comparability.COMPARABLE: "可比", Comparability.CAUTION: "慎比", Comparability.NOT: "不可比"}


@dataclass(frozen=True, slots=True)
class Source:
    """一份报告: what the columns are."""

    name: str
    organisation: str
    year: int | None
    officers: Decimal | None
    parties: Decimal | None

    @property
    def title(self) -> str:
        return f"{self.organisation} {self.year or ''}".strip()


@dataclass(frozen=True, slots=True)
class Cell:
    """一个数字: value in the normal unit, per 100 officers and per 1,000 parties where the base is stated."""

    source: int
    value: Decimal | None
    unit: str | None
    label: str
    quote: str
    sentence: str
    start: int
    period: str | None
    qualifier: str | None
    redacted: bool
    dims: dict[str, str]
    flag: Comparability
    reasons: tuple[str, ...]
    per_100_officers: Decimal | None = None
    per_1000_parties: Decimal | None = None
    outlier: bool = False
    base: tuple[Decimal, Decimal] | None = None
    """Numerator and denominator of a ratio, where the report states them."""
    corrected: str = ""
    """人工更正: by whom and when the figure was changed or added by hand, and what had been read; empty where it stands as read."""


@dataclass(frozen=True, slots=True)
class Row:
    """一个指标: its cells, at most one per report and dimension."""

    indicator: Indicator
    cells: tuple[Cell, ...]

    @property
    def comparable(self) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if cell.flag is Comparability.COMPARABLE)

    def of(self, source: int) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if cell.source == source)


@dataclass(frozen=True, slots=True)
class Comparison:
    """若干报告的比较."""

    sources: tuple[Source, ...]
    rows: tuple[Row, ...]

    @property
    def shared(self) -> tuple[Row, ...]:
        """The rows that more than one report states."""
        return tuple(row for row in self.rows if len({cell.source for cell in row.cells}) > 1)

    def marked(self, corrected: Callable[[Cell], str]) -> Comparison:
        """The same with every cell that a person corrected saying so."""
        rows = (replace(row, cells=tuple(replace(cell, corrected=corrected(cell)) for cell in row.cells)) for row in self.rows)
        return replace(self, rows=tuple(rows))
