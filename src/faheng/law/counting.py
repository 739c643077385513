"""计算 (counting) of days, workdays, months and years, forwards and backwards. The starting day does not count."""

from datetime import date, timedelta

from faheng.law.calendar import WorkingCalendar
from faheng.law.errors import WrongInput
from faheng.law.moments import add_months
from faheng.law.spans import Span, days_in, workdays_in
from faheng.law.units import Unit

_DAY = timedelta(days=1)
_MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}


def forward(start: date, amount: int, unit: Unit, paused: tuple[Span, ...], calendar: WorkingCalendar) -> date:
    """Return the last day of a limit before any roll-over; days (or workdays) of `paused` do not count.

    `paused` is merged. A month or year moves by the number of paused days.
    """
    if amount == 0:
        return start
    if unit is Unit.WORKDAY:
        return _workdays(start, amount, paused, calendar)
    end = plain = _plain(start, amount, unit)
    while paused and (moved := plain + _DAY * days_in(paused, start + _DAY, end)) != end:
        end = moved
    return end


def _plain(start: date, amount: int, unit: Unit) -> date:
    try:
        return add_months(start, amount * _MONTHS[unit]) if unit in _MONTHS else start + amount * _DAY
    except (OverflowError, ValueError) as wrong:
        raise WrongInput(f"从 {start} 起 {amount} {unit.chinese}超出日历的范围", mend="请检查起算日") from wrong


def _workdays(start: date, amount: int, paused: tuple[Span, ...], calendar: WorkingCalendar) -> date:
    place = calendar.count_until(start) + amount
    end = calendar.nth_workday(place)
    while paused and (moved := calendar.nth_workday(place + workdays_in(paused, start + _DAY, end, calendar))) != end:
        end = moved
    return end


def backward(event: date, amount: int, unit: Unit, calendar: WorkingCalendar) -> date:
    """Return the latest day such that the whole limit lies between it and the event, neither day counted (“X日前”)."""
    if unit is Unit.WORKDAY:
        before = calendar.count_until(event - _DAY)
        return calendar.nth_workday(before - amount + 1) - _DAY
    if unit not in _MONTHS:
        return event - (amount + 1) * _DAY
    day = add_months(event - _DAY, -amount * _MONTHS[unit])
    while add_months(day + _DAY, amount * _MONTHS[unit]) < event:
        day += _DAY
    return day


def elapsed(unit: Unit, start: date, until: date, calendar: WorkingCalendar, paused: tuple[Span, ...] = ()) -> int:
    """已用天数: days (workdays for Unit.WORKDAY) after `start` up to and including `until`, without those of `paused`."""
    if until <= start:
        return 0
    first = start + _DAY
    if unit is Unit.WORKDAY:
        return calendar.workdays_between(first, until) - workdays_in(paused, first, until, calendar)
    return (until - start).days - days_in(paused, first, until)
