"""期限的说明 (explanations): how a due date came about, in Chinese sentences."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from faheng.law.calendar import WEEKDAYS, WorkingCalendar
from faheng.law.declarations import Extension, Mark, TimeLimit
from faheng.law.spans import Span, days_in, workdays_in
from faheng.law.units import Unit

_DAY = timedelta(days=1)
_UNITS = {Unit.WORKDAY: "个工作日", Unit.DAY: "日（自然日）", Unit.MONTH: "个月", Unit.YEAR: "年", Unit.HOUR: "小时"}


def days(
    limit: TimeLimit,
    counted: tuple[date, date],
    end: date,
    paused: tuple[Span, ...],
    extended: tuple[Extension, ...],
    calendar: WorkingCalendar,
    provisional: bool,  # noqa: FBT001 - one of the values of the due date, in their order
) -> tuple[str, ...]:
    """Explain a limit in days, workdays, months or years; `counted` is the start and the due day."""
    start, day = counted
    return (
        "始日不计入",
        f"{limit.anchor or '起算日'}为 {start}，自次日 {start + _DAY} 起算",
        _length(limit),
        *_not_yet(limit, start),
        *_extensions(extended),
        *_rest(limit, start + _DAY, day, calendar),
        *_pauses(limit, start, end, paused, calendar),
        *_notices(limit, counted, calendar),
        *_roll(end, day, calendar),
        *((f"最短期限：自 {day + _DAY} 起方可办理",) if limit.minimum else ()),
        *_provisional(day, calendar, provisional=provisional),
    )


def hours(limit: TimeLimit, start: date | datetime, extended: tuple[Extension, ...]) -> tuple[str, ...]:
    """Explain a limit in hours."""
    moment = start.isoformat(timespec="minutes") if isinstance(start, datetime) else str(start)
    if limit.backward:
        return (f"自 {moment} 起倒数", _length(limit))
    return (f"{limit.anchor or '起算时刻'}为 {moment}，自该时刻起连续计算，周末和节假日不扣除", _length(limit), *_extensions(extended))


def backwards(
    limit: TimeLimit,
    event: date,
    day: date,
    calendar: WorkingCalendar,
    provisional: bool,  # noqa: FBT001
) -> tuple[str, ...]:
    """Explain a limit counted back from an event."""
    first, last = day + _DAY, event - _DAY
    rest = () if calendar.is_workday(day) else (f"{day} 为{calendar.why_rest(day)}，如须在工作日办理，应当再提前",)
    return (
        "办理当日和活动当日都不计入",
        f"{limit.anchor or '活动之日'}为 {event}，{first} 至 {last} 须满 {limit.amount} {limit.unit.chinese}",
        _length(limit),
        *_rest(limit, first, last, calendar),
        *_notices(limit, (day, event), calendar),
        f"最迟应于 {day} 办理",
        *rest,
        *_provisional(event, calendar, provisional=provisional),
    )


def _length(limit: TimeLimit) -> str:
    basis = "、".join(c.formal for c in limit.basis)
    said = f"期限 {limit.amount} {_UNITS[limit.unit]}" + (f"，依据{basis}" if basis else "")
    return said if limit.mark is Mark.TEXT else f"{said}（{limit.mark.chinese} {limit.mark.value}，作为本机关参数使用）"


def _not_yet(limit: TimeLimit, start: date) -> Iterator[str]:
    """Warn where nothing the limit rests on was in force when it began to run."""
    statutes = [citation.statute for citation in limit.basis]
    if statutes and not any(statute.in_force(start) for statute in statutes):
        said = "、".join(f"{statute.formal}自 {statute.effective} 起施行" for statute in dict.fromkeys(statutes) if statute.effective)
        yield f"注意：{said}，{start} 尚未施行，结果仅供参照"


def _extensions(extended: tuple[Extension, ...]) -> Iterator[str]:
    for extension in extended:
        basis = "、".join(c.formal for c in extension.basis)
        yield f"{extension}" + (f"，依据{basis}" if basis else "")


def _rest(limit: TimeLimit, first: date, last: date, calendar: WorkingCalendar) -> Iterator[str]:
    """List the days of rest within a limit in workdays."""
    if limit.unit is not Unit.WORKDAY:
        return
    spans: list[Span] = []
    rest = calendar.rest_between(first, last)
    for day in rest:
        if spans and spans[-1].last == day - _DAY:
            spans[-1] = Span(spans[-1].first, day)
        else:
            spans.append(Span(day, day))
    if spans:
        yield f"不计入休息日 {len(rest)} 天：{'、'.join(map(str, spans))}"
    if worked := calendar.made_up_between(first, last):
        yield f"调休上班计入：{'、'.join(map(str, worked))}"


def _pauses(limit: TimeLimit, start: date, end: date, paused: tuple[Span, ...], calendar: WorkingCalendar) -> Iterator[str]:
    inside = [part for span in paused if (part := span.within(start + _DAY, end))]
    if not inside:
        return
    if limit.unit is Unit.WORKDAY:
        amount, unit = workdays_in(inside, start, end, calendar), "个工作日"
    else:
        amount, unit = days_in(inside, start, end), "日"
    yield f"不计入的期间：{'、'.join(map(str, inside))}，共 {amount} {unit}（重叠的只计一次）"


def notices(limit: TimeLimit, counted: tuple[date, date], calendar: WorkingCalendar) -> tuple[str, ...]:
    """Return the titles of the holiday notices that decided: of all years counted for workdays, else of the last."""
    if limit.unit is Unit.HOUR or not limit.rolls:
        return ()
    first, last = counted
    years = range(first.year, last.year + 1) if limit.unit is Unit.WORKDAY else range(last.year, last.year + 1)
    return tuple(calendar.notices[year] for year in years if year in calendar.notices)


def _notices(limit: TimeLimit, counted: tuple[date, date], calendar: WorkingCalendar) -> Iterator[str]:
    titles = notices(limit, counted, calendar)
    if titles:
        yield f"工作日和节假日依据{'、'.join(titles)}"


def _roll(end: date, day: date, calendar: WorkingCalendar) -> Iterator[str]:
    if end == day:
        yield f"期满日为 {day}（周{WEEKDAYS[day.weekday()]}）"
    else:
        yield f"期满日 {end} 为{calendar.why_rest(end)}，顺延至 {day}"


def _provisional(day: date, calendar: WorkingCalendar, *, provisional: bool) -> Iterator[str]:
    if provisional:
        year = max(day.year, calendar.known_until.year + 1) if day > calendar.known_until else day.year
        yield f"{year} 年的放假通知未收录，此日为暂定，收到通知后须重新计算"
