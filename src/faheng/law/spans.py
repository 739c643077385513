"""期间 (spans of days), such as 不计入期限的期间."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from faheng.law.calendar import WorkingCalendar
from faheng.law.errors import WrongInput


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """一段日期: from `first` to `last`, both included. A span that ends before it begins raises WrongInput."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise WrongInput(f"期间 {self.first} 至 {self.last} 前后颠倒", mend="请先写第一天，再写最后一天")

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first} 至 {self.last}"

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def within(self, first: date, last: date) -> "Span | None":
        """Return the part that lies from `first` to `last`, None where there is none."""
        start, end = max(self.first, first), min(self.last, last)
        return Span(start, end) if start <= end else None


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, overlapping and adjoining ones as one (重叠的只计一次)."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.first <= result[-1].last + timedelta(days=1):
            result[-1] = Span(result[-1].first, max(result[-1].last, span.last))
        else:
            result.append(span)
    return tuple(result)


def days_in(spans: Iterable[Span], first: date, last: date) -> int:
    """Return how many days of merged spans lie from `first` to `last`."""
    return sum(part.days for span in spans if (part := span.within(first, last)))


def workdays_in(spans: Iterable[Span], first: date, last: date, calendar: WorkingCalendar) -> int:
    """Return how many workdays of merged spans lie from `first` to `last`."""
    return sum(calendar.workdays_between(part.first, part.last) for span in spans if (part := span.within(first, last)))
