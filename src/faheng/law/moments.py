"""时点 (moments): days and times of day in China Standard Time, and arithmetic with months."""

import calendar
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta, timezone

#: 北京时间; a time without offset is taken to be in it. China has kept no summer time since 1991.
SHANGHAI = timezone(timedelta(hours=8), "Asia/Shanghai")


def as_day(moment: date | datetime) -> date:
    """Return the day of a moment, in China where the moment carries another offset (as written at the end of the calendar)."""
    if not isinstance(moment, datetime):
        return moment
    try:
        return (moment.astimezone(SHANGHAI) if moment.tzinfo else moment).date()
    except OverflowError:
        return moment.date()


def as_time(moment: datetime) -> datetime:
    """Return the time in China, as a clock there shows it."""
    return moment.astimezone(SHANGHAI) if moment.tzinfo else moment.replace(tzinfo=SHANGHAI)


def add_months(day: date, amount: int) -> date:
    """到期月的对应日; 没有对应日的为月末 (民法典第二百零二条): 1月31日 + 1个月 = 2月28日或29日."""
    month = day.year * 12 + day.month - 1 + amount
    year, month = divmod(month, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError(f"{day} and {amount} months is out of range")
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
