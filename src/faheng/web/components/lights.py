"""红黄绿: overdue, soon, later; the inbox of the records decides what is soon. A word always stands beside the colour."""

from __future__ import annotations

from datetime import date

from faheng.law.calendar import WorkingCalendar
from faheng.records.inbox import SOON, Light

LEGEND = f"红：已逾期；黄：{SOON}个工作日内到期；绿：以后到期。"


def last_yellow_day(today: date, calendar: WorkingCalendar) -> date:
    """Return the last due day that is still shown yellow."""
    return calendar.add_workdays(today, SOON)


def light(due: date, today: date, yellow_until: date) -> Light:
    """Return the light of a duty that is due on a day; due today is not overdue."""
    if due < today:
        return Light.RED
    return Light.YELLOW if due <= yellow_until else Light.GREEN
