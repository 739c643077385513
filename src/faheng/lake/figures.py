"""Figures (数字): what an indicator comes to in a window, with the records behind it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from faheng.engine.fields import money_fields
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure
from faheng.indicators.measures import (
    REGISTER,
    Constant,
    Count,
    Distinct,
    Growth,
    Least,
    Measure,
    Plus,
    Ratio,
    Reached,
    Selection,
    Stock,
    Total,
    selections,
)
from faheng.lake.selecting import Lake, Window
from faheng.records.reading_lists import registers

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Value:
    """数值: what a measure comes to; a ratio keeps its numerator and denominator, a sum its parts. None: not defined."""

    number: Decimal | None
    records: int
    numerator: Decimal | None = None
    denominator: Decimal | None = None
    parts: tuple[Decimal, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """所据记录: one entry behind a figure; or a row of a register, which has no dossier (0) and whose name stands for the number."""

    dossier: int
    number: str
    seq: int
    party: str
    day: date
    procedure: str
    step: str


@dataclass(frozen=True)
class Figures:
    """计算: measures over one snapshot; money comes out in yuan."""

    lake: Lake
    procedures: Mapping[str, Procedure]
    _known: dict[tuple[Any, ...], Value] = field(default_factory=dict)

    def value(self, measure: Measure, window: Window, dims: Mapping[str, str] | None = None) -> Value:
        """Return what a measure comes to; computed once for each window."""
        key = (measure, window, tuple(sorted((dims or {}).items())))
        if key not in self._known:
            self._known[key] = self._value(measure, window, dims or {})
        return self._known[key]

    def _value(self, measure: Measure, window: Window, dims: Mapping[str, str]) -> Value:
        match measure:
            case Constant(number):
                return Value(Decimal(number), 0)
            case Plus(parts):
                values = [self.value(part, window, dims) for part in parts]
                numbers = tuple(value.number or Decimal(0) for value in values)
                return Value(sum(numbers, Decimal(0)), sum(value.records for value in values), parts=numbers)
            case Ratio(numerator, denominator):
                above, below = self.value(numerator, window, dims), self.value(denominator, window, dims)
                return _quotient(above, below)
            case Growth(of):
                now, before = self.value(of, window, dims), self.value(of, window.before(), dims)
                grown = _quotient(now, before)
                return Value(None if grown.number is None else grown.number - HUNDRED, grown.records, now.number, before.number)
            case Reached():
                return self._reached(measure, window, dims)
            case _:
                return self._counted(measure, window, dims)

    def _reached(self, measure: Reached, window: Window, dims: Mapping[str, str]) -> Value:
        least, rows = self.value(measure.least, window).number, self.lake.select(measure.of, window, dims)
        if least is None or rows is None:
            return Value(None if least is None else Decimal(0), 0)
        each = rows.select(who=rows[measure.who].unnest(), amount=rows[measure.amount])
        summed = each.group_by("who").aggregate(amount=each["amount"].sum())
        return Value(
            Decimal(int(summed.filter(summed["amount"] >= int(least)).count().to_pyarrow().as_py())), int(rows.count().to_pyarrow().as_py())
        )

    def _counted(self, measure: Count | Total | Distinct | Least | Stock, window: Window, dims: Mapping[str, str]) -> Value:
        rows = self._rows(measure, window, dims)
        if rows is None:
            return Value(None if isinstance(measure, Least) else Decimal(0), 0)
        counted: dict[str, Any] = {"records": rows.count()}
        match measure:
            case Total(_, name):
                counted["number"] = rows[name].sum()
            case Least(_, name):
                counted["number"] = rows[name].min()
            case Distinct(_, name) | Stock(_, _, name) if name:
                counted["number"] = rows[_column(name)].nunique()
        found = rows.aggregate(**counted).to_pyarrow().to_pylist()[0]
        if isinstance(measure, Least) and found["number"] is None:
            return Value(None, found["records"])
        number = Decimal(int(found.get("number", found["records"]) or 0))
        if isinstance(measure, Total | Least) and measure.field in self._money(measure.of):
            number /= HUNDRED
        return Value(number, found["records"])

    def _rows(self, measure: Count | Total | Distinct | Least | Reached | Stock, window: Window, dims: Mapping[str, str]) -> Any | None:
        ends = measure.ends if isinstance(measure, Stock | Least) else ""
        rows = self.lake.select(measure.of, window, dims, up_to=bool(ends) or isinstance(measure, Stock))
        if rows is not None and ends:
            ended = rows[ends]
            rows = rows.filter(ended.isnull() | (ended > window.last))
        return rows

    def _money(self, selection: Selection) -> frozenset[str]:
        if selection.procedure == REGISTER:
            return money_fields(registers()[selection.step].form)
        form: type[Form] = self.procedures[selection.procedure].step(selection.step).form
        return money_fields(form)

    def references(self, measure: Measure, window: Window, dims: Mapping[str, str] | None = None) -> Iterator[Reference]:
        """Yield the entries behind a measure, by day; of a ratio, those of the numerator."""
        match measure:
            case Plus(parts):
                for part in parts:
                    yield from self.references(part, window, dims)
            case Ratio(numerator, _):
                yield from self.references(numerator, window, dims)
            case Growth(of):
                yield from self.references(of, window, dims)
            case Count() | Total() | Distinct() | Least() | Reached() | Stock():
                yield from self._references(measure, window, dims or {})

    def _references(
        self, measure: Count | Total | Distinct | Least | Reached | Stock, window: Window, dims: Mapping[str, str]
    ) -> Iterator[Reference]:
        rows = self._rows(measure, window, dims)
        if rows is None:
            return
        for row in (
            rows.select("_dossier", "_number", "_seq", "_party", "_day").order_by("_day", "_dossier", "_seq").to_pyarrow().to_pylist()
        ):
            yield Reference(
                row["_dossier"], row["_number"], row["_seq"], row["_party"] or "", row["_day"], measure.of.procedure, measure.of.step
            )

    def breakdown(self, measure: Measure, window: Window, dim: str) -> list[str]:
        """Return the values of a dimension that the measure's records take."""
        return sorted({value for selection in selections(measure) for value in self.lake.breakdown(selection, window, dim)})


def _column(name: str) -> str:
    return {"party": "_party", "dossier": "_dossier"}.get(name, name)


def _quotient(above: Value, below: Value) -> Value:
    number = HUNDRED * (above.number or 0) / below.number if below.number else None
    return Value(number, above.records, above.number, below.number)
