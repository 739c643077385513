"""Days as offices write them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from faheng.exchange.ledgers.days import read_clock, read_day, read_moment
from faheng.exchange.ledgers.unreadable import Unreadable

THIRD = date(2026, 1, 3)
NINE_THIRTY, THREE = (datetime.fromisoformat(f"2026-01-03T{clock}") for clock in ("09:30", "15:00"))  # as Excel has them


@pytest.mark.parametrize(
    "cell",
    [
        "20260103", 20260103.0, "2026.1.3", "2026/1/3", "2026-01-03", "2026年1月3日", "2026年01月03号", "２０２６．１．３", "46025", 46025.0,
        " 2026-1-3 ", "2026-01-03 00:00:00", "2026年1月3日（周六）", "2026年1月3日 星期六", "2026-01-03T09:30:00+08:00", THIRD,
        THREE, "2026/1/3 9:05",
    ],
)  # fmt: skip
def test_every_usual_way_to_write_a_day_is_read(cell: object) -> None:
    assert read_day(cell) == THIRD


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("2026-02-30", "没有这一天"),
        ("2026.13.1", "没有这一天"),
        ("2026年1月", "缺少哪一日"),
        ("1月3日", "缺少年份"),
        ("26.1.3", "年份不是四位"),
        ("上周", "不是日期"),
        (True, "不是日期"),
        (12.0, "不是日期"),
        ("18263", "不是日期"),
        ("2026-01-03 下旬", "不是日期"),
        ("2026010", "不是日期"),
    ],
)
def test_what_is_no_day_is_refused_with_the_reason(cell: object, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        read_day(cell)


@pytest.mark.parametrize("cell", ["2026-01-03 09:30", "2026年1月3日9时30分", "2026/1/3 上午9:30", NINE_THIRTY, "46025.3958333333"])
def test_a_moment_without_offset_is_of_chinese_time(cell: object) -> None:
    assert read_moment(cell).isoformat() == "2026-01-03T09:30:00+08:00"


def test_an_afternoon_is_read_and_an_offset_is_kept() -> None:
    assert read_moment("2026-1-3 下午2点05分").isoformat() == "2026-01-03T14:05:00+08:00"
    assert read_moment("2026-01-03T01:30:00Z").isoformat() == "2026-01-03T01:30:00+00:00"


@pytest.mark.parametrize("cell", ["2026-01-03", THIRD, "2026-01-03 25:00"])
def test_a_moment_without_a_possible_time_is_refused(cell: object) -> None:
    with pytest.raises(Unreadable):
        read_moment(cell)


@pytest.mark.parametrize(("cell", "clock"), [("9:30", time(9, 30)), ("9时", time(9)), (0.5, time(12)), (time(8, 5), time(8, 5))])
def test_a_time_of_day_is_read(cell: object, clock: time) -> None:
    assert read_clock(cell) == clock
