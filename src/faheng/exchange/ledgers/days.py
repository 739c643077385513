"""日期与时间: days as people and Excel write them: 20260103, 2026.1.3, 2026/1/3, 2026年1月3日, serial numbers."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache

from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.exchange.ledgers.words import narrow

CHINA = timezone(timedelta(hours=8))
ORIGIN = datetime(1899, 12, 30)  # noqa: DTZ001
SERIALS = range(18_264, 73_051)
"""Serial numbers of 1950 to 2099; other numbers are no days."""
_WEEKDAY = re.compile(r"\((?:星期|周)[一二三四五六日天]\)|(?:星期|周)[一二三四五六日天]$")
_DAY = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_CLOCK = re.compile(
    r"(上午|下午|晚上)?\s*(\d{1,2})\s*[:时点]\s*(\d{1,2})?\s*分?(?:\s*[:]?\s*(\d{1,2})(?:\.\d+)?秒?)?(?:\s*(Z|[+-]\d\d:\d\d))?"
)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
HOW = "应写作 2026-01-03"
HOW_MOMENT = "应写作 2026-01-03 09:30"


def read_day(cell: object) -> date:
    """Return the day of a cell; a time of day beside it is left aside.

    Raises:
        Unreadable: it is no day.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    return _parts(_said(cell))[0]


def read_moment(cell: object) -> datetime:
    """Return the moment of a cell, of Chinese time where it names no offset.

    Raises:
        Unreadable: it is no day, or the time of day is missing.
    """
    if isinstance(cell, datetime):
        return cell if cell.tzinfo else cell.replace(tzinfo=CHINA)
    if isinstance(cell, date):
        raise Unreadable(f"“{cell}”缺少几时几分，{HOW_MOMENT}")
    day, clock = _parts(_said(cell))
    if clock is None:
        raise Unreadable(f"“{_said(cell)}”缺少几时几分，{HOW_MOMENT}")
    return datetime.combine(day, clock) if clock.tzinfo else datetime.combine(day, clock, CHINA)


def read_clock(cell: object) -> time:
    """Return the time of day of a cell.

    Raises:
        Unreadable: it is none.
    """
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    if isinstance(cell, float) and 0 <= cell < 1:
        return (ORIGIN + timedelta(seconds=round(cell * 86_400))).time()
    said = narrow(str(cell))
    found = _CLOCK.fullmatch(said)
    if not found:
        raise Unreadable(f"“{said}”不是时间，应写作 09:30")
    return _clock(found, said)


def _said(cell: object) -> str:
    if isinstance(cell, bool | time | timedelta):
        raise Unreadable(f"“{cell}”不是日期，{HOW}")
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.10f}"
    return narrow(str(cell))


@lru_cache(maxsize=4096)
def _parts(said: str) -> tuple[date, time | None]:
    text = _WEEKDAY.sub("", said.replace("T", " ", 1) if re.match(r"\d{4}-\d\d-\d\dT", said) else said).strip()
    if _SERIAL.fullmatch(text):
        return _serial(float(text), said)
    found = _DAY.match(text) or _COMPACT.match(text)
    rest = text[found.end() :].strip() if found else ""
    clock = _CLOCK.fullmatch(rest) if rest else None
    if not found or (rest and not clock):
        raise Unreadable(f"“{said}”{_why_no_day(text)}，{HOW}")
    try:
        day = date(*(int(part) for part in found.groups()))
    except ValueError:
        raise Unreadable(f"“{said}”没有这一天，{HOW}") from None
    return day, _clock(clock, said) if clock else None


def _why_no_day(text: str) -> str:
    if re.fullmatch(r"\d{4}\s*[-./年]\s*\d{1,2}\s*月?", text):
        return "缺少哪一日"
    if re.fullmatch(r"\d{1,2}\s*[-./月]\s*\d{1,2}\s*[日号]?", text):
        return "缺少年份"
    if re.match(r"\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}", text):
        return "的年份不是四位"
    return "不是日期"


def _serial(number: float, said: str) -> tuple[date, time | None]:
    if int(number) not in SERIALS:
        raise Unreadable(f"“{said}”不是日期，{HOW}")
    moment = ORIGIN + timedelta(seconds=round(number * 86_400))
    return moment.date(), None if number == int(number) else moment.time()


def _clock(found: re.Match[str], said: str) -> time:
    half, hour, minute, second, offset = found.groups()
    later = 12 if half in ("下午", "晚上") and int(hour) < 12 else 0
    try:
        clock = time(int(hour) + later, int(minute or 0), int(second or 0))
    except ValueError:
        raise Unreadable(f"“{said}”没有这一时刻，{HOW_MOMENT}") from None
    if offset:
        return clock.replace(tzinfo=datetime.fromisoformat(f"2000-01-01T00:00:00{offset.replace('Z', '+00:00')}").tzinfo)
    return clock
