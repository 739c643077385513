"""计量单位 (units): hours, days, workdays, months, years."""

from enum import StrEnum


class Unit(StrEnum):
    """期限的单位. Whether 日 is a workday (工作日) or a plain day (自然日) each statute says itself: `faheng.law.day_rules`."""

    WORKDAY = "workday"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    HOUR = "hour"

    @property
    def chinese(self) -> str:
        return _CHINESE[self]


_CHINESE = {Unit.WORKDAY: "个工作日", Unit.DAY: "日", Unit.MONTH: "个月", Unit.YEAR: "年", Unit.HOUR: "小时"}
