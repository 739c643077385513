"""Due dates worked out by hand from the holiday notices of 2025 and 2026: the last day in time, the first day late.

2025: off 28 January to 4 February, 1 to 8 October; worked Sunday 28 September and Saturday 11 October.
2026: off 15 to 23 February, 4 to 6 April, 1 to 5 May, 25 to 27 September, 1 to 7 October; worked Sunday 4 January,
Saturdays 14 and 28 February, 9 May, Sunday 20 September, Saturday 10 October.
"""

from datetime import date, datetime, timedelta

import pytest

from faheng.law.calendar import WorkingCalendar
from faheng.law.errors import WrongInput
from faheng.law.limits import Extension, Granted, Span, TimeLimit, Unit, due_date, elapsed, latest_day_before
from faheng.law.moments import SHANGHAI
from faheng.law.time_limits import ALL, find

DAY = timedelta(days=1)


def rule(limit: str, start: str, last: str) -> object:
    return pytest.param(limit, date.fromisoformat(start), date.fromisoformat(last), marks=pytest.mark.rule(limit.split(".", maxsplit=1)[0]))


@pytest.mark.parametrize(
    ("limit", "start", "last"),
    [
        rule("PEN-02", "2026-01-05", "2026-01-14"),
        rule("PEN-02", "2026-02-10", "2026-02-26"),  # Spring Festival; 14 February is worked
        rule("PEN-07", "2025-09-25", "2025-10-11"),  # National Day; 28 September and 11 October are worked
        rule("PEN-10", "2026-01-05", "2026-01-14"),
        rule("PEN-15", "2026-04-30", "2026-05-11"),  # May Day; 9 May is worked
        rule("PEN-23", "2026-01-05", "2026-04-07"),
        rule("PEN-26", "2026-04-03", "2026-04-15"),
        rule("PEN-27", "2026-09-18", "2026-10-08"),  # day 15 is 3 October
        rule("PEN-27", "2026-01-05", "2026-01-20"),
        rule("PEN-30", "2026-01-02", "2026-01-05"),  # Sunday 4 January is worked
        rule("PEN-30.bank", "2026-01-05", "2026-01-07"),
        rule("PEN-31", "2025-09-12", "2025-10-16"),
        rule("PEN-32", "2026-01-09", "2026-01-14"),
        rule("SIM-04", "2026-01-05", "2026-01-14"),
        rule("SIM-09", "2026-07-06", "2026-07-13"),
        rule("ENF-05", "2026-01-05", "2026-02-04"),
        rule("ENF-10", "2026-02-09", "2026-02-28"),  # ten workdays, not ten days; 28 February is worked
        rule("ENF-11", "2026-01-31", "2026-04-30"),  # April has no day 31
        rule("ENF-13", "2026-01-05", "2026-01-20"),
        rule("LIC-01", "2026-01-05", "2026-01-12"),
        rule("LIC-03", "2025-09-12", "2025-10-16"),
        rule("LIC-06", "2026-02-09", "2026-02-28"),
        rule("LIC-H1", "2026-01-05", "2026-02-04"),  # plain days, though a licence
        rule("LIC-H2", "2026-01-05", "2026-02-24"),  # day 45 is 19 February, in the Spring Festival
        rule("LIC-H9", "2025-09-12", "2025-10-16"),
        rule("REC-01", "2026-01-05", "2026-03-06"),
        rule("REC-10", "2025-09-24", "2025-10-14"),
        rule("REC-10.summary", "2026-01-05", "2026-01-12"),
        rule("REC-15", "2026-01-05", "2026-03-06"),
        rule("LIT-01", "2025-08-31", "2026-02-28"),  # a Saturday, but worked
        rule("LIT-01", "2025-08-22", "2026-02-24"),  # 22 February is in the Spring Festival
        rule("LIT-02", "2026-01-05", "2026-01-20"),
        rule("LIT-04", "2026-01-05", "2026-01-20"),
        rule("LIT-06.ruling", "2026-01-05", "2026-01-15"),  # ten plain days in court
        rule("CMP-05", "2026-01-05", "2026-01-12"),
        rule("FOI-03", "2026-01-05", "2026-01-14"),
        rule("FOI-04", "2025-09-12", "2025-10-16"),
        rule("PET-03", "2026-01-05", "2026-01-12"),
        rule("PET-06", "2026-01-05", "2026-03-06"),
        rule("MED-04", "2026-01-05", "2026-02-14"),  # 4 + 5 weeks of 5 + the worked Saturday
        rule("TRF-02", "2026-01-08", "2026-01-12"),  # runs over the weekend; ends on a Sunday
        rule("TRF-02", "2026-01-05", "2026-01-08"),
        rule("PROC-02", "2026-01-05", "2026-03-05"),
        rule("PROC-02.urgent", "2026-01-05", "2026-01-20"),
    ],
)
def test_the_last_day_in_time_and_the_first_day_late(limit: str, start: date, last: date, calendar: WorkingCalendar) -> None:
    due = due_date(ALL[limit], start, calendar)
    assert due.day == last
    assert due.allows(last)
    assert not due.allows(last + DAY)
    assert not due.provisional


@pytest.mark.rule("PEN-23")
def test_article_42_paragraph_1_ninety_days_explain_themselves(calendar: WorkingCalendar) -> None:
    explain = due_date(ALL["PEN-23"], date(2026, 1, 5), calendar).explain
    assert explain[0] == "始日不计入"
    assert "立案之日为 2026-01-05" in explain[1]
    assert explain[2] == "期限 90 日（自然日），依据《卫生健康行政处罚程序规定》第四十二条第一款"
    assert explain[-1] == "期满日 2026-04-05 为法定节假日，顺延至 2026-04-07"


@pytest.mark.rule("PEN-23")
def test_article_42_paragraph_2_the_extensions_add_up_before_the_end_rolls_over(calendar: WorkingCalendar) -> None:
    limit = ALL["PEN-23"]
    assert due_date(limit, date(2026, 1, 5), calendar, extended=["1"]).day == date(2026, 6, 4)  # 150 days
    assert due_date(limit, date(2026, 1, 5), calendar, extended=["1", "2"]).day == date(2026, 7, 6)  # 180: Saturday 4 July


@pytest.mark.rule("PEN-23")
def test_article_42_paragraph_3_overlapping_pauses_count_once(calendar: WorkingCalendar) -> None:
    pauses = [Span(date(2026, 2, 1), date(2026, 2, 10)), Span(date(2026, 2, 5), date(2026, 2, 14))]
    due = due_date(ALL["PEN-23"], date(2026, 1, 5), calendar, paused=pauses)
    assert due.day == date(2026, 4, 20)  # 14 days on: Sunday 19 April
    assert "不计入的期间：2026-02-01 至 2026-02-14，共 14 日（重叠的只计一次）" in due.explain


@pytest.mark.rule("PEN-02")
def test_article_32_seven_more_workdays(calendar: WorkingCalendar) -> None:
    assert due_date(ALL["PEN-02"], date(2026, 1, 5), calendar, extended=["1"]).day == date(2026, 1, 23)


@pytest.mark.rule("FOI-04")
def test_article_33_paused_workdays_do_not_count(calendar: WorkingCalendar) -> None:
    limit, start = ALL["FOI-04"], date(2026, 3, 2)
    assert due_date(limit, start, calendar).day == date(2026, 3, 30)
    due = due_date(limit, start, calendar, paused=[Span(date(2026, 3, 9), date(2026, 3, 15))])  # five workdays, one weekend
    assert due.day == date(2026, 4, 7)
    assert any("共 5 个工作日" in sentence for sentence in due.explain)


@pytest.mark.rule("FOI-04")
def test_article_33_an_extension_of_twenty_days_is_allowed_of_twenty_one_refused(calendar: WorkingCalendar) -> None:
    limit, start = ALL["FOI-04"], date(2026, 3, 2)
    assert due_date(limit, start, calendar, extended=[Granted("1", 5)]).day == date(2026, 4, 7)
    assert due_date(limit, start, calendar, extended=[Granted("1", 20)]).day == date(2026, 4, 28)
    with pytest.raises(WrongInput, match="超过最多 20 个工作日的上限"):
        due_date(limit, start, calendar, extended=[Granted("1", 21)])


def test_a_month_ends_on_the_corresponding_day_or_the_last_of_the_month(calendar: WorkingCalendar) -> None:
    month = TimeLimit(id="X-1", title="一个月", amount=1, unit=Unit.MONTH)
    assert due_date(month, date(2026, 1, 31), calendar).day == date(2026, 2, 28)  # a worked Saturday
    assert due_date(month, date(2024, 1, 31), calendar).day == date(2024, 2, 29)
    assert due_date(month, date(2025, 1, 31), calendar).day == date(2025, 2, 28)
    year = TimeLimit(id="X-2", title="一年", amount=1, unit=Unit.YEAR)
    assert due_date(year, date(2024, 2, 29), calendar).day == date(2025, 2, 28)
    assert due_date(year, date(2025, 1, 5), calendar).day == date(2026, 1, 5)


def test_a_month_moves_by_the_paused_days(calendar: WorkingCalendar) -> None:
    month = TimeLimit(id="X-1", title="两个月", amount=2, unit=Unit.MONTH)
    pause = [Span(date(2026, 1, 10), date(2026, 1, 14))]
    assert due_date(month, date(2026, 1, 5), calendar, paused=pause).day == date(2026, 3, 10)


@pytest.mark.rule("TRF-03")
def test_twenty_four_hours_run_over_the_weekend(calendar: WorkingCalendar) -> None:
    approved = datetime(2026, 1, 9, 17, 0, tzinfo=SHANGHAI)  # a Friday
    due = due_date(ALL["TRF-03"], approved, calendar)
    assert due.day == datetime(2026, 1, 10, 17, 0, tzinfo=SHANGHAI)
    assert due.allows(datetime(2026, 1, 10, 17, 0, tzinfo=SHANGHAI))
    assert not due.allows(datetime(2026, 1, 10, 17, 1, tzinfo=SHANGHAI))
    assert not due.provisional


@pytest.mark.rule("EMG-01")
def test_hours_without_offset_are_china_standard_time(calendar: WorkingCalendar) -> None:
    due = due_date(ALL["EMG-01"], datetime(2026, 10, 1, 23, 30), calendar)  # noqa: DTZ001 - that is the case
    assert due.day.isoformat() == "2026-10-02T01:30:00+08:00"


@pytest.mark.rule("PEN-08")
def test_a_limit_in_hours_wants_a_time_of_day_and_no_pause(calendar: WorkingCalendar) -> None:
    with pytest.raises(WrongInput, match="须写明时刻"):
        due_date(ALL["PEN-08"], date(2026, 1, 9), calendar)
    with pytest.raises(WrongInput, match="没有不计入的期间"):
        due_date(ALL["PEN-08"], datetime(2026, 1, 9, tzinfo=SHANGHAI), calendar, paused=[Span(date(2026, 1, 9), date(2026, 1, 9))])


@pytest.mark.parametrize(
    ("limit", "event", "latest"),
    [
        rule("PEN-16", "2026-03-19", "2026-03-09"),
        rule("PEN-16", "2026-10-12", "2026-09-23"),  # workdays between: 24, 28, 29, 30 September, 8, 9, 10 October
        rule("LIC-10", "2026-03-19", "2026-03-09"),
        rule("REC-14", "2026-03-19", "2026-03-11"),
        rule("DEC-04", "2026-03-20", "2026-03-12"),
        rule("LIC-11", "2026-12-31", "2026-11-30"),
        rule("LIC-H5", "2026-12-31", "2026-09-30"),
        rule("LIT-08", "2026-01-12", "2026-01-08"),
    ],
)
def test_counted_back_neither_the_day_of_acting_nor_that_of_the_event_counts(
    limit: str, event: date, latest: date, calendar: WorkingCalendar
) -> None:
    due = latest_day_before(ALL[limit], event, calendar)
    assert due.day == latest
    assert due.allows(latest)
    assert not due.allows(latest + DAY)


@pytest.mark.rule("PEN-16")
def test_article_64_item_2_seven_full_workdays_lie_between_service_and_hearing(calendar: WorkingCalendar) -> None:
    hearing = date(2026, 3, 19)
    served = latest_day_before(ALL["PEN-16"], hearing, calendar).day
    assert isinstance(served, date)
    between = [served + DAY * n for n in range(1, (hearing - served).days)]
    assert [day.day for day in between if day.weekday() < 5] == [10, 11, 12, 13, 16, 17, 18]


def test_a_limit_counted_back_is_not_counted_forwards(calendar: WorkingCalendar) -> None:
    with pytest.raises(WrongInput, match="倒数"):
        due_date(ALL["PEN-16"], date(2026, 3, 19), calendar)


@pytest.mark.rule("ANN-01")
def test_a_date_of_the_year_does_not_move_with_the_holidays(calendar: WorkingCalendar) -> None:
    assert due_date(ALL["ANN-01"], date(2025, 12, 31), calendar).day == date(2026, 2, 28)  # 3月1日之前
    assert due_date(ALL["ANN-01"], date(2027, 12, 31), calendar).day == date(2028, 2, 29)
    assert due_date(ALL["ANN-02"], date(2025, 12, 31), calendar).day == date(2026, 3, 31)
    assert due_date(ALL["ANN-05"], date(2025, 12, 31), calendar).day == date(2026, 1, 31)  # a Saturday


def test_after_the_last_notice_the_answer_is_provisional_and_says_so(calendar: WorkingCalendar) -> None:
    due = due_date(ALL["PEN-02"], date(2026, 12, 30), calendar)
    assert due.day == date(2027, 1, 11)  # 31 December, 4 to 8 January, 11 January
    assert due.provisional
    assert due.explain[-1] == "2027 年的放假通知未收录，此日为暂定，收到通知后须重新计算"
    ends = TimeLimit(id="X-1", title="三十日", amount=30, unit=Unit.DAY)
    assert not due_date(ends, date(2026, 12, 1), calendar).provisional  # 31 December 2026
    over = due_date(ends, date(2026, 12, 2), calendar)
    assert (over.day, over.provisional) == (date(2027, 1, 4), True)  # New Year by rule, then a weekend


def test_before_2004_the_answer_is_provisional(calendar: WorkingCalendar) -> None:
    due = due_date(TimeLimit(id="X-1", title="五个工作日", amount=5, unit=Unit.WORKDAY), date(2003, 3, 3), calendar)
    assert (due.day, due.provisional) == (date(2003, 3, 10), True)
    assert "2003 年的放假通知未收录" in due.explain[-1]


def test_days_used_without_pauses(calendar: WorkingCalendar) -> None:
    assert elapsed(ALL["PEN-23"], date(2026, 1, 5), date(2026, 1, 15), calendar) == 10
    assert elapsed(ALL["PEN-23"], date(2026, 1, 5), date(2026, 1, 15), calendar, paused=[Span(date(2026, 1, 5), date(2026, 1, 8))]) == 7
    assert elapsed(ALL["PEN-02"], date(2026, 2, 13), date(2026, 2, 24), calendar) == 2  # 14 and 24 February
    assert elapsed(ALL["PEN-02"], date(2026, 2, 13), date(2026, 2, 13), calendar) == 0


def test_an_unknown_or_doubled_extension_is_refused(calendar: WorkingCalendar) -> None:
    with pytest.raises(WrongInput, match="没有名为“3”的延长"):
        due_date(ALL["PEN-23"], date(2026, 1, 5), calendar, extended=["3"])
    with pytest.raises(WrongInput, match="写了两次"):
        due_date(ALL["PEN-23"], date(2026, 1, 5), calendar, extended=["1", "1"])
    with pytest.raises(WrongInput, match="依法不能延长"):
        due_date(ALL["PEN-07"], date(2026, 1, 5), calendar, extended=["1"])


def test_an_extension_in_another_unit_follows_the_limit(calendar: WorkingCalendar) -> None:
    longer = Extension("1", 1, Unit.MONTH, "机关负责人")
    limit = TimeLimit(id="X-1", title="五个工作日", amount=5, unit=Unit.WORKDAY, extensions=(longer,))
    assert due_date(limit, date(2026, 1, 5), calendar, extended=["1"]).day == date(2026, 2, 12)  # 12 January, then a month


def test_an_unknown_limit_names_its_neighbours() -> None:
    with pytest.raises(WrongInput, match="EMG-01、EMG-02"):
        find("EMG-99")
    assert find("pen-23").id == "PEN-23"


@pytest.mark.rule("PEN-23")
def test_a_limit_is_that_of_the_law_of_its_day() -> None:
    assert find("PEN-23", date(2025, 6, 1)).extensions
    assert not find("PEN-23", date(2025, 5, 31)).extensions
    with pytest.raises(WrongInput, match="最早的规定自 2021-07-15 起施行"):
        find("PEN-23", date(2021, 7, 14))


@pytest.mark.rule("PEN-02")
def test_law_not_yet_in_force_is_never_silent(calendar: WorkingCalendar) -> None:
    early = due_date(ALL["PEN-02"], date(2025, 5, 30), calendar)
    assert "注意：《卫生健康行政处罚程序规定》自 2025-06-01 起施行，2025-05-30 尚未施行，结果仅供参照" in early.explain
    assert not [said for said in due_date(ALL["PEN-02"], date(2025, 6, 3), calendar).explain if said.startswith("注意")]


@pytest.mark.rule("ENF-10")
def test_article_54_a_shortest_limit_says_from_when_one_may_act(calendar: WorkingCalendar) -> None:
    assert due_date(ALL["ENF-10"], date(2026, 2, 9), calendar).explain[-1] == "最短期限：自 2026-03-01 起方可办理"
