"""工作日历 (working calendar): which days are worked in the whole country.

Law: 《全国年节及纪念日放假办法》第六条、第七条; 《国务院关于职工工作时间的规定》第七条. The exchange of weekdays for weekends
(调休) is ordered year by year by notice and cannot be computed. Published: 2004 to 2026, from chinesecalendar;
further years come from notice files (`faheng.law.notices`). Where no notice is known, weekends and the holidays that
follow by rule are days of rest, and the answer is provisional (暂定): never an error and never silent.
Not here: holidays of minorities and of part of the people (第三条、第四条).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, cached_property

import chinese_calendar

from faheng.law.errors import WrongInput
from faheng.law.notices import Notice

FIRST_YEAR, LAST_YEAR = 1950, 2099
YEARS_BY_RULE = 30
_FIRST, _LAST = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()
WEEKDAYS = "一二三四五六日"


class WorkingCalendar:
    """哪些日子上班. A value: it does not change; `with_notice` makes another.

    `rest` weekdays and weekends off by notice with their names (放假); `make_up` weekend days worked (调休上班).
    Notices are known from `known_from` to `known_until`; outside, answers are provisional (`is_provisional`).
    `notices` holds the title of the notice by year. Days outside 1950 to 2099 raise WrongInput.
    """

    def __init__(
        self,
        rest: Mapping[date, str] | Iterable[date],
        make_up: Iterable[date],
        known_until: date,
        notices: Mapping[int, str] | None = None,
        known_from: date = date(2004, 1, 1),
    ) -> None:
        self.rest = dict(rest) if isinstance(rest, Mapping) else dict.fromkeys(rest, "放假")
        self.make_up = frozenset(make_up)
        self.known_from = known_from
        self.known_until = known_until
        self.notices = dict(notices or {})

    @cached_property
    def _by_rule(self) -> dict[int, str]:
        """Holidays that follow by rule in the years after the last notice (元旦、春节、清明 …)."""
        import holidays  # noqa: PLC0415 - slow to load, and asked only for years to come

        years = range(self.known_until.year + 1, self.known_until.year + 1 + YEARS_BY_RULE)
        return {day.toordinal(): name for day, name in holidays.country_holidays("CN", years=years, language="zh_CN").items()}

    @cached_property
    def _known(self) -> tuple[list[int], list[int]]:
        return self._table(self.known_until.toordinal(), frozenset())

    @cached_property
    def _whole(self) -> tuple[list[int], list[int]]:
        return self._table(_LAST, frozenset(self._by_rule))

    def _table(self, last: int, by_rule: frozenset[int]) -> tuple[list[int], list[int]]:
        """All workdays in order, and for each day the number of workdays up to and including it."""
        off = {day.toordinal() for day in self.rest} | by_rule
        on = {day.toordinal() for day in self.make_up}
        workdays: list[int] = []
        counts: list[int] = []
        for ordinal in range(_FIRST, last + 1):
            if ordinal in on or (ordinal % 7 not in {6, 0} and ordinal not in off):  # ordinal 1 is a Monday
                workdays.append(ordinal)
            counts.append(len(workdays))
        return workdays, counts

    def _counts(self, index: int) -> list[int]:
        """The counts that reach a day: those of the known years are enough for most."""
        known = self._known[1]
        return known if index < len(known) else self._whole[1]

    def count_until(self, day: date) -> int:
        """The number of workdays up to and including that day, since the calendar begins."""
        index = self._index(day)
        return self._counts(index)[index]

    def _index(self, day: date) -> int:
        index = day.toordinal() - _FIRST
        if not 0 <= index <= _LAST - _FIRST:
            raise WrongInput(f"日期 {day} 超出工作日历的范围", mend=f"请使用 {FIRST_YEAR} 年至 {LAST_YEAR} 年的日期")
        return index

    def is_workday(self, day: date) -> bool:
        """Is that day worked?"""
        index = self._index(day)
        counts = self._counts(index)
        return counts[index] > (counts[index - 1] if index else 0)

    def rest_between(self, first: date, last: date) -> list[date]:
        """休息日 from `first` to `last`, both counted, in order."""
        start, end = self._index(first), self._index(last)
        counts = self._counts(end)
        before = counts[start - 1] if start else 0
        found = []
        for place, count in enumerate(counts[start : end + 1], first.toordinal()):
            if count == before:
                found.append(date.fromordinal(place))
            before = count
        return found

    def made_up_between(self, first: date, last: date) -> list[date]:
        """调休上班的休息日 from `first` to `last`, both counted, in order."""
        return self._made_up[bisect_left(self._made_up, first) : bisect_right(self._made_up, last)]

    @cached_property
    def _made_up(self) -> list[date]:
        return sorted(self.make_up)

    def workdays_between(self, first: date, last: date) -> int:
        """工作日天数 from `first` to `last`, both counted; 0 where `last` lies before `first`."""
        if last < first:
            return 0
        return self.count_until(last) - self.count_until(first) + self.is_workday(first)

    def add_workdays(self, day: date, amount: int) -> date:
        """The day on which the given number of workdays after `day` (not counted) ends; 0 gives the day itself."""
        return day if amount == 0 else self.nth_workday(self.count_until(day) + amount)

    def nth_workday(self, place: int) -> date:
        """The workday at a place of the counting of `count_until`."""
        workdays = self._known[0] if place <= len(self._known[0]) else self._whole[0]
        if not 0 < place <= len(workdays):
            raise WrongInput("期限超出工作日历的范围", mend=f"请使用 {FIRST_YEAR} 年至 {LAST_YEAR} 年的日期")
        return date.fromordinal(workdays[place - 1])

    def roll_forward(self, day: date) -> date:
        """顺延: the day itself if worked, else the next workday (《民事诉讼法》第八十五条第三款)."""
        return day if self.is_workday(day) else self.add_workdays(day, 1)

    def is_provisional(self, day: date) -> bool:
        """暂定: no holiday notice is known for that day."""
        return not self.known_from <= day <= self.known_until

    def why_rest(self, day: date) -> str:
        """Why that day is a day of rest: 法定节假日, 周六 or 周日; empty for a workday."""
        if self.is_workday(day):
            return ""
        if day in self.rest or (day > self.known_until and day.toordinal() in self._by_rule):
            return "法定节假日"
        return f"周{WEEKDAYS[day.weekday()]}"

    def with_notice(self, notice: Notice) -> "WorkingCalendar":
        """The calendar with one more year, or with that year arranged anew.

        Raises:
            WrongInput: the notice leaves a year without notice in between.
        """
        if notice.year > self.known_until.year + 1 or notice.year < self.known_from.year:
            raise WrongInput(f"缺少 {self.known_until.year + 1} 年的放假通知", where=f"{notice.year} 年放假通知", mend="请按年份顺序导入")
        return WorkingCalendar(
            {day: name for day, name in self.rest.items() if day.year != notice.year} | notice.rest,
            frozenset(day for day in self.make_up if day.year != notice.year and day not in notice.rest) | notice.make_up,
            max(self.known_until, date(notice.year, 12, 31)),
            {**self.notices, notice.year: notice.title},
            self.known_from,
        )


@cache
def published() -> WorkingCalendar:
    """The published calendar: every notice for 2004 to 2026."""
    rest: dict[date, str] = {day: chinese_calendar.Holiday(name).chinese for day, name in chinese_calendar.constants.holidays.items()}
    last = max(rest).year
    return WorkingCalendar(
        rest,
        frozenset(chinese_calendar.constants.workdays),
        date(last, 12, 31),
        {year: f"国务院办公厅关于{year}年部分节假日安排的通知" for year in range(2004, last + 1)},
    )
