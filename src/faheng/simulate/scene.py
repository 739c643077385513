"""场景 (the scene): the bureau, its staff and the working days on which its year is played. Everything follows from the seed."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import cached_property
from random import Random
from typing import Any

from faheng.engine.dossier import Actor
from faheng.law.calendar import WorkingCalendar
from faheng.records.bulk import Act
from faheng.simulate.bureau import Bureau
from faheng.simulate.staff import Staff

CHINA = timezone(timedelta(hours=8))


@dataclass(frozen=True)
class Scene:
    """场景. `today` is the day on which open work is shown."""

    bureau: Bureau
    staff: Staff
    calendar: WorkingCalendar
    today: date

    @property
    def year(self) -> int:
        return self.bureau.year

    def dice(self, name: str) -> Random:
        """Return the dice of one stage: the same throws for the same bureau, year and stage."""
        return Random(f"{self.bureau.key} {self.bureau.seed} {self.year} {name}")  # noqa: S311 - a game, no secret

    def key(self, stage: str, place: int | str) -> str:
        """Return the submission key of an item, so that it has one effect however often the year is played."""
        return f"demo:{self.bureau.key}:{self.year}:{stage}:{place}"

    @cached_property
    def workdays(self) -> list[date]:
        """Return the working days from a year before to a year after."""
        first = date(self.year - 1, 1, 1).toordinal()
        days = (date.fromordinal(each) for each in range(first, first + 3 * 366))
        return [day for day in days if self.calendar.is_workday(day)]

    def later(self, day: date, workdays: int) -> date:
        """Return the working day so many working days after (or before) a day."""
        return self.calendar.nth_workday(self.calendar.count_until(day) + workdays)

    def spread(self, amount: int, first: date, last: date) -> Iterator[date]:
        """Yield working days between two days, evenly and in order."""
        days = self.workdays[bisect_left(self.workdays, first) : bisect_left(self.workdays, last + timedelta(days=1))]
        return (days[place * len(days) // amount] for place in range(amount))

    def through_the_year(self, amount: int) -> Iterator[date]:
        """Yield working days of the year, evenly and in order."""
        return self.spread(amount, date(self.year, 1, 1), date(self.year, 12, 31))


def at(day: date, hour: int = 10, minute: int = 0) -> datetime:
    """Return a time of day in China."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=CHINA)


def act(step: str, by: tuple[Actor, ...], day: date, given: dict[str, Any], hour: int = 17) -> Act:
    """Return a step taken on a day; days and times in `given` are written as they are recorded."""
    return Act(step, {name: value.isoformat() if isinstance(value, date) else value for name, value in given.items()}, by, at(day, hour))
