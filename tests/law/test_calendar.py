"""The working calendar: notices of 2025 and 2026, further notices, and what is not known."""

from datetime import date, timedelta

import holidays
import pytest

from faheng.law.calendar import WorkingCalendar
from faheng.law.errors import WrongInput
from faheng.law.notices import parse_notice

NOTICE_2027 = """\
# 国务院办公厅关于2027年部分节假日安排的通知（试写）
年份 2027
文号 国办发明电〔2026〕99号
放假 元旦 2027-01-01..2027-01-03
放假 春节 2027-02-05..2027-02-12
上班 2027-01-09   # 调休
上班 2027-02-13
"""


def test_2026_as_the_notice_says(calendar: WorkingCalendar) -> None:
    for worked in (date(2026, 1, 4), date(2026, 2, 14), date(2026, 2, 28), date(2026, 5, 9), date(2026, 9, 20), date(2026, 10, 10)):
        assert calendar.is_workday(worked)
    for off in (date(2026, 1, 2), date(2026, 2, 16), date(2026, 4, 6), date(2026, 5, 4), date(2026, 6, 19), date(2026, 10, 7)):
        assert not calendar.is_workday(off)


@pytest.mark.parametrize("year", range(2015, 2027))
def test_an_independent_library_agrees_on_every_day(calendar: WorkingCalendar, year: int) -> None:
    theirs = holidays.country_holidays("CN", years=[year])
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365 + (year % 4 == 0))]
    make_up = set(calendar.make_up)
    assert [d for d in days if d not in make_up and calendar.is_workday(d) != theirs.is_working_day(d)] == []
    assert all(theirs.is_working_day(d) for d in make_up if d.year == year)


def test_the_next_workday_and_counting(calendar: WorkingCalendar) -> None:
    assert calendar.roll_forward(date(2026, 2, 28)) == date(2026, 2, 28)
    assert calendar.roll_forward(date(2026, 10, 1)) == date(2026, 10, 8)
    assert calendar.add_workdays(date(2026, 9, 30), 3) == date(2026, 10, 10)
    assert calendar.add_workdays(date(2026, 10, 3), 0) == date(2026, 10, 3)
    assert calendar.workdays_between(date(2026, 10, 1), date(2026, 10, 10)) == 3
    assert calendar.workdays_between(date(2026, 10, 10), date(2026, 10, 1)) == 0
    assert calendar.workdays_between(date(2026, 10, 10), date(2026, 10, 10)) == 1


def test_why_a_day_is_a_day_of_rest(calendar: WorkingCalendar) -> None:
    assert calendar.why_rest(date(2026, 4, 5)) == "法定节假日"
    assert calendar.why_rest(date(2026, 1, 10)) == "周六"
    assert calendar.why_rest(date(2026, 1, 4)) == ""


def test_without_notice_weekends_and_holidays_by_rule_and_never_silent(calendar: WorkingCalendar) -> None:
    assert not calendar.is_provisional(date(2026, 12, 31))
    assert calendar.is_provisional(date(2027, 1, 1))
    assert calendar.is_provisional(date(2003, 12, 31))
    assert not calendar.is_provisional(date(2004, 1, 1))
    assert not calendar.is_workday(date(2027, 1, 1))  # New Year by rule
    assert not calendar.is_workday(date(2027, 1, 2))  # Saturday
    assert calendar.is_workday(date(2027, 1, 4))
    assert calendar.is_workday(date(2003, 10, 1))  # before the notices weekends are all that is known


def test_a_notice_settles_its_year(calendar: WorkingCalendar) -> None:
    longer = calendar.with_notice(parse_notice(NOTICE_2027))
    assert longer.is_workday(date(2027, 1, 9))
    assert not longer.is_workday(date(2027, 2, 12))
    assert not longer.is_provisional(date(2027, 12, 31))
    assert longer.is_provisional(date(2028, 1, 1))
    assert longer.notices[2027] == "国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕99号）"
    assert longer.add_workdays(date(2026, 12, 30), 7) == date(2027, 1, 9)  # 31 December, 4 to 8 and 9 January
    assert calendar.is_provisional(date(2027, 1, 9))  # the first calendar has not changed


def test_a_notice_may_be_given_anew(calendar: WorkingCalendar) -> None:
    changed = calendar.with_notice(parse_notice("年份 2026\n放假 元旦 2026-01-01\n"))
    assert changed.is_workday(date(2026, 1, 2))
    assert not changed.is_workday(date(2026, 1, 4))
    assert changed.is_workday(date(2025, 10, 11))


def test_a_year_left_out_is_refused(calendar: WorkingCalendar) -> None:
    with pytest.raises(WrongInput, match="缺少 2027 年的放假通知"):
        calendar.with_notice(parse_notice("年份 2028\n放假 元旦 2028-01-01\n"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("放假 元旦 2027-01-01\n", "没有写年份"),
        ("年份 2027\n", "没有写放假日"),
        ("年份 2027\n放假 元旦 2027-1-1\n", "2027.txt第2行：“2027-1-1”不是日期"),
        ("年份 2027\n放假 元旦 2027-01-03..2027-01-01\n", "前后颠倒"),
        ("年份 2027\n放假 元旦 2027-01-01\n上班 2027-01-04\n", "2027-01-04 不是周末"),
        ("年份 2027\n放假 元旦 2026-05-01\n", "2026-05-01 不在 2027 年"),
        ("年份 2027\n放假 元旦 2027-01-01..2027-01-03\n上班 2027-01-02\n", "既放假又上班"),
        ("年份 二七\n", "第1行：看不懂“年份 二七”"),
    ],
)
def test_a_wrong_notice_is_refused_with_its_line(text: str, told: str) -> None:
    with pytest.raises(WrongInput) as refused:
        parse_notice(text, "2027.txt")
    assert told in str(refused.value)


def test_a_day_out_of_range_is_refused(calendar: WorkingCalendar) -> None:
    with pytest.raises(WrongInput, match="超出工作日历的范围"):
        calendar.is_workday(date(1800, 1, 1))
    with pytest.raises(WrongInput, match="超出工作日历的范围"):
        calendar.add_workdays(date(2099, 12, 30), 30)
