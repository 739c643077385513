"""随时间变化的规定 (dated values): what the law said on a day. No value is overwritten; a new day is added."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any, Generic, Protocol, TypeVar

Value = TypeVar("Value")


class SupportsLess(Protocol):
    """What can be compared."""

    def __lt__(self, other: Any, /) -> bool: ...


class Dated(Generic[Value]):
    """自某日起施行的值: `Dated({date(2021, 7, 15): a, date(2025, 6, 1): b})`. A value of None says: no longer in force."""

    def __init__(self, values: Mapping[date, Value | None]) -> None:
        self.values = dict(sorted(values.items()))

    def on(self, day: date) -> Value | None:
        """Return the value in force on that day, None before the first."""
        found: Value | None = None
        for since, value in self.values.items():
            if since > day:
                break
            found = value
        return found

    def between(self, first: date, last: date) -> tuple[tuple[date, Value | None], ...]:
        """Return the values in force at any time from `first` to `last`, each with the day from which it applied."""
        days = [since for since in self.values if since <= last]
        kept = [since for since, following in pairwise([*days, None]) if since and (following is None or following > first)]
        return tuple((since, self.values[since]) for since in kept)

    def __iter__(self) -> Iterator[tuple[date, Value | None]]:
        return iter(self.values.items())


@dataclass(frozen=True, slots=True)
class Choice(Generic[Value]):
    """从旧兼从轻: the law of the act and the law of the decision, both shown, and what follows from them."""

    old: Value | None
    new: Value | None
    chosen: Value | None
    newer: bool
    reason: str


def lighter_law(rules: Dated[Value], act: date, decision: date, severity: Callable[[Value], SupportsLess]) -> Choice[Value]:
    """从旧兼从轻 (处罚法第三十七条), rule PEN-36: the law of the act, unless that of the decision is lighter or no longer punishes.

    `severity` makes two rules comparable: less is lighter. None as the later law: the act is no longer unlawful.
    """
    old, new = rules.on(act), rules.on(decision)
    if old is None:
        return Choice(old, new, None, newer=False, reason="行为时没有规定，不予处罚")
    if new is None:
        return Choice(old, new, None, newer=True, reason="决定时已不认为是违法，适用新的规定")
    if severity(new) < severity(old):
        return Choice(old, new, new, newer=True, reason="新的规定处罚较轻，适用新的规定")
    return Choice(old, new, old, newer=False, reason="适用违法行为发生时的规定")
