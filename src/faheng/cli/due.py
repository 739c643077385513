"""faheng due: computes one time limit and explains it."""

import json
from datetime import date, datetime
from pathlib import Path

import click

from faheng.law.calendar import WorkingCalendar, published
from faheng.law.errors import WrongInput
from faheng.law.limits import DueDate, Granted, Span, TimeLimit, due_date, latest_day_before
from faheng.law.moments import as_day
from faheng.law.notices import parse_notice


@click.command("due")
@click.argument("limit", metavar="LIMIT")
@click.option("--start", metavar="DATE_OR_TIME", help="起算之日（时），如 2026-01-05 或 2026-01-05T10:00+08:00。")
@click.option("--before", metavar="DATE", help="倒数的期限：活动之日，答案是最迟办理之日。")
@click.option("--suspend", "suspended", multiple=True, metavar="A..B", help="不计入的期间（含首尾），可以重复，重叠的只计一次。")
@click.option("--extend", "extended", multiple=True, metavar="KEY", help="准予的延长，可以重复；少于上限的写 KEY=数量，如 1=10。")
@click.option("--notice", "notices", multiple=True, type=click.Path(exists=True, dir_okay=False), help="另加的放假通知文件，可以重复。")
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
def command(
    *,
    limit: str,
    start: str | None,
    before: str | None,
    suspended: tuple[str, ...],
    extended: tuple[str, ...],
    notices: tuple[str, ...],
    as_json: bool,
) -> None:
    """计算一个法定期限的届满日，并说明怎样得出。

    Computes one time limit, such as PEN-23, and explains the due date.
    """
    from faheng.law.time_limits import find

    if bool(start) == bool(before):
        raise WrongInput("--start 和 --before 须写一个且只写一个", mend="顺数的期限写 --start，倒数的期限写 --before")
    find(limit)
    moment = _read(start, "--start") if start else _read(before or "", "--before")
    wanted = find(limit, as_day(moment))
    due = _due(wanted, moment, _calendar(notices), suspended, extended, backwards=bool(before))
    if as_json:
        click.echo(json.dumps(described(due), ensure_ascii=False))
        return
    click.echo(
        f"{wanted.id} {wanted.title}：{'最迟' if wanted.backward else '届满'} {_moment(due.day)}{'（暂定）' if due.provisional else ''}"
    )
    for sentence in due.explain:
        click.echo(f"  {sentence}")


def _calendar(notices: tuple[str, ...]) -> WorkingCalendar:
    calendar = published()
    for path in notices:
        try:
            text = Path(path).read_text(encoding="utf-8")
        except UnicodeDecodeError as wrong:
            raise WrongInput("文件不是 UTF-8 编码", where=path, mend="请另存为 UTF-8") from wrong
        calendar = calendar.with_notice(parse_notice(text, path))
    return calendar


def _due(
    limit: TimeLimit,
    moment: date | datetime,
    calendar: WorkingCalendar,
    suspended: tuple[str, ...],
    extended: tuple[str, ...],
    *,
    backwards: bool,
) -> DueDate:
    if backwards:
        if suspended or extended:
            raise WrongInput("倒数的期限没有暂停和延长", where="--before", mend="请去掉 --suspend 和 --extend")
        return latest_day_before(limit, moment, calendar)
    if limit.backward:
        raise WrongInput(f"{limit.id} {limit.title}是倒数的期限", where="--start", mend=f"请用 --before 写明{limit.anchor}")
    grants = [_grant(text) for text in extended]
    limit.check_order(limit.granted(grants))
    return due_date(limit, moment, calendar, paused=[_span(text) for text in suspended], extended=grants)


def _read(text: str, where: str) -> date | datetime:
    try:
        return date.fromisoformat(text) if len(text) <= len("2026-01-05") else datetime.fromisoformat(text)
    except ValueError as wrong:
        raise WrongInput(f"“{text}”不是日期或者时间", where=where, mend="请写成 2026-01-05 或 2026-01-05T10:00+08:00") from wrong


def _span(text: str) -> Span:
    first, dots, last = text.partition("..")
    if not dots:
        raise WrongInput(f"“{text}”不是期间", where="--suspend", mend="请写成 2026-02-01..2026-02-10")
    days = [_read(part.strip(), "--suspend") for part in (first, last)]
    if any(isinstance(day, datetime) for day in days):
        raise WrongInput(f"“{text}”带有时刻", where="--suspend", mend="期间按日计算，请写成 2026-02-01..2026-02-10")
    return Span(days[0], days[1])


def _grant(text: str) -> Granted:
    key, equals, amount = text.partition("=")
    if equals and not amount.isdecimal():
        raise WrongInput(f"“{text}”的数量不是整数", where="--extend", mend="请写成 1=10")
    return Granted(key, int(amount) if equals else None)


def described(due: DueDate) -> dict[str, object]:
    """Return a due date as the public contract says."""
    return {
        "limit": due.limit.id,
        "title": due.limit.title,
        "basis": [str(citation) for citation in due.limit.basis],
        "start": _moment(due.start),
        "amount": due.limit.amount,
        "unit": due.limit.unit.value,
        "due": _moment(due.day),
        "provisional": due.provisional,
        "explain": list(due.explain),
    }


def _moment(moment: date | datetime) -> str:
    return moment.isoformat()
