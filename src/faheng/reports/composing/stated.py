"""Stated figures (载明的数字): a computed figure in the unit and the words in which the report prints it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from faheng.indicators import Indicator
from faheng.indicators.measures import Growth, Ratio, Total
from faheng.lake.doors import Figure, find, plain

COUNTED = "项"
"""The unit of what reports count without one."""
TEN_THOUSAND = Decimal(10_000)
PLACES = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Stated:
    """载明的数字. `value` is in `unit`; money is computed in yuan and stated in the indicator's own unit."""

    figure: Figure
    value: Decimal
    unit: str

    @property
    def indicator(self) -> Indicator:
        return self.figure.indicator

    @property
    def text(self) -> str:
        """Return the figure as printed; a ratio with its numerator and denominator."""
        printed = f"{plain(self.value)}{self.unit}"
        value = self.figure.value
        measure = find(self.indicator.id)[1]
        if isinstance(measure, Growth):
            printed = f"{'增长' if self.value >= 0 else '下降'}{plain(abs(self.value))}{self.unit}"
        if isinstance(measure, Ratio | Growth) and value.denominator is not None:
            return f"{printed}（{plain(value.numerator or Decimal(0))}/{plain(value.denominator)}）"
        return printed

    def as_json(self) -> dict[str, Any]:
        """Return the figure as it stands in report.json; normalised, money is in 万元."""
        money = self.unit in ("元", "万元")
        norm = self.value / TEN_THOUSAND if self.unit == "元" else self.value
        return {
            "indicator": self.indicator.id,
            "label": self.indicator.title,
            "value": plain(self.value),
            "unit": self.unit,
            "value_norm": plain(norm),
            "unit_norm": "万元" if money else self.unit,
            "numerator": None if self.figure.value.numerator is None else plain(self.figure.value.numerator),
            "denominator": None if self.figure.value.denominator is None else plain(self.figure.value.denominator),
            "dims": dict(self.figure.dims),
            "as_of": self.figure.window.last.isoformat(),
            "records": self.figure.value.records,
        }


def stated(figure: Figure) -> Stated | None:
    """Return a figure as the report states it, None where there is nothing to state.

    Nothing is stated without records, without a denominator, or of a sum to which no record adds anything.
    """
    number = figure.value.number
    if number is None or not figure.value.records or (not number and isinstance(find(figure.indicator.id)[1], Total)):
        return None
    return _in_unit(figure, number)


def zero(figure: Figure) -> Stated | None:
    """Return a figure without records as the report states it: 0, or the days of a limit; a ratio without a denominator is not stated."""
    return None if figure.value.number is None else _in_unit(figure, figure.value.number)


def _in_unit(figure: Figure, number: Decimal) -> Stated:
    unit = figure.indicator.unit or ("%" if isinstance(find(figure.indicator.id)[1], Ratio | Growth) else COUNTED)
    if unit == "万元":
        number /= TEN_THOUSAND
    elif unit == "%":
        number = number.quantize(PLACES)
    return Stated(figure, number, unit)
