"""Measures (计量): what a figure counts, said once: which entries, which measure.

A selection names a procedure and a step by their keys, with conditions on the fields that the step records. A field of
another step of the same dossier is written `step.field`. A selection of `REGISTER` names a list that the organisation
keeps, such as its service items, or the roster of its officers. The lake computes measures; nothing here knows how.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

REGISTER = "register"
"""清单: stands where a procedure does; the step is the key of the register."""
ENDED = "_ended"
"""The day from which a row of a register no longer holds."""


@dataclass(frozen=True, slots=True)
class Holds:
    """包含: the list field holds this value."""

    value: str


@dataclass(frozen=True, slots=True)
class Lacks:
    """不包含: the list field is not empty and does not hold this value."""

    value: str


@dataclass(frozen=True, slots=True)
class Known:
    """有值 (or, with False, 无值): the field is recorded and not empty."""

    yes: bool = True


@dataclass(frozen=True, slots=True)
class AtLeast:
    """不少于: the number is at least this."""

    value: int


@dataclass(frozen=True, slots=True)
class Selection:
    """哪些记录: the entries of one step, in the period by the legal day of the act, that meet every condition.

    `by` names the field of each dimension (campaign, line …) by which the figure can be broken down.
    """

    procedure: str
    step: str
    where: tuple[tuple[str, Any], ...] = ()
    by: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """计数: how many entries."""

    of: Selection


@dataclass(frozen=True, slots=True)
class Total:
    """求和: the sum of a field over entries. Money is summed in fen."""

    of: Selection
    field: str


@dataclass(frozen=True, slots=True)
class Distinct:
    """去重计数: how many different values of a field; `party` counts parties, `dossier` dossiers."""

    of: Selection
    field: str


@dataclass(frozen=True, slots=True)
class Least:
    """最小值: the smallest value of a field of entries (名次: the best); not defined where there is none.

    With `ends` of the entries up to the end of the period whose effect has not ended by then (自定标准: what binds).
    """

    of: Selection
    field: str
    ends: str = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """达标人数: how many of those named in a list field come to at least `least` of `amount` over the entries (学时)."""

    of: Selection
    who: str
    amount: str
    least: "Measure"


@dataclass(frozen=True, slots=True)
class Stock:
    """存量: entries up to the end of the period whose effect has not ended by then (`ends` names the field of the end).

    With `different`, the different values of that field are counted instead.
    """

    of: Selection
    ends: str = ""
    different: str = ""


@dataclass(frozen=True, slots=True)
class Plus:
    """相加: several measures of one kind added up; the parts stay visible."""

    parts: tuple["Measure", ...]


@dataclass(frozen=True, slots=True)
class Ratio:
    """比率: numerator and denominator stay with the figure; in percent. No denominator, no ratio."""

    numerator: "Measure"
    denominator: "Measure"


@dataclass(frozen=True, slots=True)
class Growth:
    """同比: this period against the period before, in percent; both values stay with the figure."""

    of: "Measure"


@dataclass(frozen=True, slots=True)
class Constant:
    """标准: a limit the law or the bureau sets, not counted."""

    value: int


Measure: TypeAlias = Count | Total | Distinct | Least | Reached | Stock | Plus | Ratio | Growth | Constant


def entries(path: str, by: Mapping[str, str] | None = None, **where: Any) -> Selection:
    """Select entries by `procedure/step`, with `field=value` conditions; `step__field` for a field of another step.

    A condition is a value (equals), a set (one of), or Holds, Known, AtLeast.
    """
    procedure, _, step = path.partition("/")
    conditions = tuple((name.replace("__", "."), frozenset(v) if isinstance(v, set) else v) for name, v in where.items())
    return Selection(procedure, step, conditions, tuple((by or {}).items()))


def count(path: str, by: Mapping[str, str] | None = None, **where: Any) -> Count:
    """Count entries: `count("penalty.ordinary/decide", mitigation="reduced")`."""
    return Count(entries(path, by, **where))


def total(path: str, field: str, by: Mapping[str, str] | None = None, **where: Any) -> Total:
    """Add up a field of entries."""
    return Total(entries(path, by, **where), field)


def distinct(path: str, field: str, by: Mapping[str, str] | None = None, **where: Any) -> Distinct:
    """Count the different values of a field of entries."""
    return Distinct(entries(path, by, **where), field)


def listed(register: str, different: str = "", **where: Any) -> Stock:
    """Count the rows of a register that hold at the end of the period, or the different values of one field of theirs."""
    return Stock(entries(f"{REGISTER}/{register}", **where), ENDED, different)


def newly_listed(register: str, **where: Any) -> Count:
    """Count the rows of a register that came into it in the period."""
    return count(f"{REGISTER}/{register}", **where)


def bound(register: str, field: str, **where: Any) -> Least:
    """Return the limit that a register states at the end of the period."""
    return Least(entries(f"{REGISTER}/{register}", **where), field, ENDED)


def selections(measure: Measure) -> Iterator[Selection]:
    """Yield every selection of a measure."""
    match measure:
        case Count(of) | Total(of, _) | Distinct(of, _) | Least(of, _) | Stock(of):
            yield of
        case Reached(of, _, _, least):
            yield of
            yield from selections(least)
        case Plus(parts):
            for part in parts:
                yield from selections(part)
        case Ratio(numerator, denominator):
            yield from selections(numerator)
            yield from selections(denominator)
        case Growth(of):
            yield from selections(of)
        case Constant():
            return
