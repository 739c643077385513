"""随时间变化的规定 (dated values): what the law said on a day. No value is overwritten; a new day is added."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

Value = TypeVar("Value")


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
        kept = [since for since, following in zip(days, [*days[1:], None], strict=True) if following is None or following > first]
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
