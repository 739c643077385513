"""期限的届满 (due dates): how long the law gives, and until when.

Law: 《民事诉讼法》第八十五条 (the starting day does not count; an end on a day of rest moves to the next workday);
《民法典》第二百零二条 (months). Whether 日 means workdays each statute says itself (`faheng.law.day_rules`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from faheng.law import counting, explaining
from faheng.law.calendar import WorkingCalendar
from faheng.law.declarations import Extension, Granted, Mark, Quotation, TimeLimit
from faheng.law.errors import WrongInput
from faheng.law.moments import as_day, as_time
from faheng.law.spans import Span, merged
from faheng.law.units import Unit

__all__ = [
    "DueDate", "Extension", "Granted", "Mark", "Quotation", "Span", "TimeLimit", "Unit", "due_date", "elapsed", "latest_day_before",
]  # fmt: skip

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class DueDate:
    """届满日: the last day (time, for hours) on which the act is still in time; of a backward limit, the latest day to act.

    `end` is the end before it rolled over a holiday. `provisional`: a day that matters lies in a year whose holiday
    notice is not known. `explain` tells in Chinese sentences how the day came about.
    """

    limit: TimeLimit
    start: date | datetime
    day: date | datetime
    end: date
    provisional: bool
    paused: tuple[Span, ...]
    extended: tuple[Extension, ...]
    calendar: WorkingCalendar

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DueDate) and (self.limit, self.start, self.day) == (other.limit, other.start, other.day)

    def __hash__(self) -> int:
        return hash((self.limit.id, self.start, self.day))

    def allows(self, done: date | datetime) -> bool:
        """Was it done in time? On the due day still is; a day without time of day is compared as a day."""
        if isinstance(self.day, datetime) and isinstance(done, datetime):
            return as_time(done) <= self.day
        return as_day(done) <= as_day(self.day)

    @cached_property
    def notices(self) -> tuple[str, ...]:
        """The holiday notices that decided which days are worked."""
        return explaining.notices(self.limit, self._counted, self.calendar)

    @cached_property
    def explain(self) -> tuple[str, ...]:
        """How the day came about: start, article, days left out, pauses, extensions, notices, roll-over."""
        if self.limit.backward:
            return explaining.backwards(self.limit, as_day(self.start), as_day(self.day), self.calendar, self.provisional)
        if isinstance(self.day, datetime):
            return explaining.hours(self.limit, self.start, self.extended)
        return explaining.days(self.limit, self._counted, self.end, self.paused, self.extended, self.calendar, self.provisional)

    @property
    def _counted(self) -> tuple[date, date]:
        return as_day(self.start), as_day(self.day)


def due_date(
    limit: TimeLimit,
    start: date | datetime,
    calendar: WorkingCalendar,
    *,
    paused: Iterable[Span] = (),
    extended: Iterable[str | Granted] = (),
) -> DueDate:
    """Return the last day (time, for hours) on which the act is still in time.

    The starting day does not count. Days of `paused` do not count (overlapping spans count once). `extended` names the
    extensions granted. A limit in days, months or years that ends on a day of rest ends on the next workday.

    Raises:
        WrongInput: unknown extension; a limit in hours without a time of day or with pauses; a day out of range.
    """
    if limit.backward:
        raise WrongInput(f"{limit.id} {limit.title}是倒数的期限", mend="请给出活动之日，用倒数计算")
    granted = limit.granted(extended)
    spans = merged(paused)
    if limit.unit is Unit.HOUR:
        return _hours(limit, start, granted, spans, calendar)
    first = end = as_day(start)
    for amount, unit in _terms(limit, granted):
        end = counting.forward(end, amount, unit, spans, calendar)
    day = calendar.roll_forward(end) if limit.rolls else end
    provisional = limit.rolls and calendar.is_provisional(day)
    if limit.unit is Unit.WORKDAY and limit.amount:
        provisional = provisional or calendar.is_provisional(first + _DAY)
    return DueDate(limit, start, day, end, provisional, spans, granted, calendar)


def _terms(limit: TimeLimit, granted: tuple[Extension, ...]) -> list[tuple[int, Unit]]:
    """Return the limit and its extensions, those of one unit added up: they are counted as one length of time."""
    terms = [(limit.amount, limit.unit)]
    for extension in granted:
        amount, unit = terms[-1]
        if extension.unit is unit:
            terms[-1] = (amount + extension.amount, unit)
        else:
            terms.append((extension.amount, extension.unit))
    return terms


def _hours(
    limit: TimeLimit, start: date | datetime, granted: tuple[Extension, ...], paused: tuple[Span, ...], calendar: WorkingCalendar
) -> DueDate:
    if not isinstance(start, datetime):
        raise WrongInput(f"{limit.id} {limit.title}以小时计，起算须写明时刻", mend="请写成“2026-01-05T10:00+08:00”")
    if paused:
        raise WrongInput(f"{limit.id} {limit.title}以小时连续计算，没有不计入的期间", mend="请去掉暂停的期间")
    time = as_time(start)
    due = time + timedelta(hours=limit.amount + sum(e.amount for e in granted))
    return DueDate(limit, time, due, due.date(), provisional=False, paused=(), extended=granted, calendar=calendar)


def latest_day_before(limit: TimeLimit, event: date | datetime, calendar: WorkingCalendar) -> DueDate:
    """Return the latest day to act so that the whole limit lies before the event (举行听证的七日前).

    Neither the day of acting nor the day of the event counts. For hours the latest time is returned.
    """
    if limit.unit is Unit.HOUR:
        if not isinstance(event, datetime):
            raise WrongInput(f"{limit.id} {limit.title}以小时计，活动须写明时刻", mend="请写成“2026-01-05T10:00+08:00”")
        time = as_time(event) - timedelta(hours=limit.amount)
        return DueDate(limit, as_time(event), time, time.date(), provisional=False, paused=(), extended=(), calendar=calendar)
    last = as_day(event)
    day = counting.backward(last, limit.amount, limit.unit, calendar)
    provisional = limit.unit is Unit.WORKDAY and (calendar.is_provisional(day + _DAY) or calendar.is_provisional(last - _DAY))
    return DueDate(limit, event, day, day, provisional, (), (), calendar)


def elapsed(
    limit: TimeLimit, start: date | datetime, until: date | datetime, calendar: WorkingCalendar, *, paused: Iterable[Span] = ()
) -> int:
    """净用时: days used (workdays for limits in workdays) after `start` up to `until`, without paused days."""
    return counting.elapsed(limit.unit, as_day(start), as_day(until), calendar, merged(paused))
