"""A slow second opinion on due dates: walks day by day, shares no code with the product but the names of the units.

Workdays come straight from chinesecalendar (and, after its last year, from weekends and the holidays by rule).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from random import Random

import chinese_calendar
import holidays
from dateutil.relativedelta import relativedelta

DAY = timedelta(days=1)
LAST_PUBLISHED = date(2026, 12, 31)
BY_RULE = holidays.country_holidays("CN", years=range(2027, 2057))
UNITS = ("workday", "day", "month", "year")


@cache
def worked(day: date) -> bool:
    if date(2004, 1, 1) <= day <= LAST_PUBLISHED:
        return bool(chinese_calendar.is_workday(day))
    return day.weekday() < 5 and not (day > LAST_PUBLISHED and day in BY_RULE)


def shifted(day: date, amount: int, unit: str) -> date:
    return day + (relativedelta(months=amount) if unit == "month" else relativedelta(years=amount))


@dataclass(frozen=True)
class Case:
    """One question: when does a limit end, or until when must one act before an event?"""

    start: date
    amount: int
    unit: str
    pauses: tuple[tuple[date, date], ...] = ()
    backward: bool = False


def answer(case: Case) -> date:
    return before(case) if case.backward else after(case)


def after(case: Case) -> date:
    paused = {first + DAY * n for first, last in case.pauses for n in range((last - first).days + 1)}
    needed = case.amount if case.unit in {"workday", "day"} else (shifted(case.start, case.amount, case.unit) - case.start).days
    day, counted = case.start, 0
    while counted < needed:
        day += DAY
        if day not in paused and (case.unit != "workday" or worked(day)):
            counted += 1
    while not worked(day):
        day += DAY
    return day


def before(case: Case) -> date:
    day, between = case.start - DAY, 0
    if case.unit in {"month", "year"}:
        while shifted(day, case.amount, case.unit) >= case.start:
            day -= DAY
        return day
    while between < case.amount:
        if case.unit == "day" or worked(day):
            between += 1
        day -= DAY
    return day


def cases(count: int, seed: int) -> list[Case]:
    """Random cases over all published years and some beyond; a third with overlapping pauses, a seventh backwards."""
    chance = Random(seed)
    return [_case(chance) for _ in range(count)]


def _case(chance: Random) -> Case:
    start = date(2002, 1, 1) + DAY * chance.randrange(365 * 28)
    unit = chance.choices(UNITS, (5, 5, 2, 1))[0]
    most = {"workday": 45, "day": 180, "month": 13, "year": 3}[unit]
    amount = chance.randint(1, most)
    if chance.random() < 1 / 7:
        return Case(start, amount, unit, backward=True)
    pauses = []
    if chance.random() < 1 / 3:
        for _ in range(chance.randint(1, 4)):
            first = start + DAY * chance.randint(-10, 120)
            pauses.append((first, first + DAY * chance.randint(0, 40)))
    return Case(start, amount, unit, tuple(pauses))


def faults(count: int, seed: int) -> list[tuple[Case, date, date]]:
    """The cases in which the product and this walk differ: the case, the product's answer, this one."""
    from faheng.law.calendar import published
    from faheng.law.limits import Span, TimeLimit, Unit, due_date, latest_day_before

    calendar, found = published(), []
    for case in cases(count, seed):
        limit = TimeLimit(id="X-1", title="随机期限", amount=case.amount, unit=Unit(case.unit), backward=case.backward)
        if case.backward:
            day = latest_day_before(limit, case.start, calendar).day
        else:
            day = due_date(limit, case.start, calendar, paused=[Span(*pause) for pause in case.pauses]).day
        expected = answer(case)
        if day != expected:
            found.append((case, day, expected))
    return found
