"""放假通知 (holiday notices): the yearly arrangement of the State Council as an editable text.

    # 国务院办公厅关于2027年部分节假日安排的通知
    年份 2027
    文号 国办发明电〔2026〕9号
    放假 元旦 2027-01-01..2027-01-03
    上班 2027-02-20

One statement a line; what follows # is a remark. A day may lie in the last week of the year before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from faheng.law.errors import WrongInput

_MEND = "每行写“年份 2027”“文号 …”“放假 元旦 2027-01-01..2027-01-03”或“上班 2027-02-20”"


@dataclass(frozen=True, slots=True)
class Notice:
    """一年的放假调休安排: `rest` days off (名目 by day), `make_up` weekend days worked (调休上班)."""

    year: int
    rest: dict[date, str]
    make_up: frozenset[date]
    number: str = ""

    @property
    def title(self) -> str:
        """国务院办公厅关于2027年部分节假日安排的通知（文号）."""
        return f"国务院办公厅关于{self.year}年部分节假日安排的通知" + (f"（{self.number}）" if self.number else "")


def parse_notice(text: str, name: str = "放假通知") -> Notice:
    """Read a notice file.

    Raises:
        WrongInput: a line cannot be read, the year is missing, or a day contradicts another.
    """
    year, document = 0, ""
    rest: dict[date, str] = {}
    make_up: set[date] = set()
    for line, words in _statements(text):
        where = f"{name}第{line}行"
        match words:
            case ["年份", value] if value.isdecimal() and len(value) == 4:
                year = int(value)
            case ["文号", value]:
                document = value
            case ["放假", title, span]:
                rest.update((day, title) for day in _days(span, where))
            case ["上班", value]:
                make_up.add(_weekend(_day(value, where), where))
            case _:
                raise WrongInput(f"看不懂“{' '.join(words)}”", where=where, mend=_MEND)
    return _checked(Notice(year, rest, frozenset(make_up), document), name)


def _statements(text: str) -> Iterator[tuple[int, list[str]]]:
    for line, content in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        words = content.split("#")[0].split()
        if words:
            yield line, words


def _day(text: str, where: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise WrongInput(f"“{text}”不是日期", where=where, mend="请写成“2027-01-01”") from wrong


def _weekend(day: date, where: str) -> date:
    if day.weekday() < 5:
        raise WrongInput(f"{day} 不是周末，不会是调休上班日", where=where, mend="请核对通知原文")
    return day


def _days(span: str, where: str) -> list[date]:
    first, _, last = span.partition("..")
    start, end = _day(first, where), _day(last or first, where)
    if not start <= end <= start + timedelta(days=30):
        raise WrongInput(f"放假起止“{span}”前后颠倒或者过长", where=where, mend="请先写第一天，再写最后一天")
    return [start + timedelta(days=n) for n in range((end - start).days + 1)]


def _checked(notice: Notice, name: str) -> Notice:
    if not notice.year:
        raise WrongInput("没有写年份", where=name, mend="请加一行“年份 2027”")
    if not notice.rest:
        raise WrongInput("没有写放假日", where=name, mend=_MEND)
    for day in sorted({*notice.rest, *notice.make_up}):
        if not date(notice.year - 1, 12, 20) <= day <= date(notice.year, 12, 31):
            raise WrongInput(f"{day} 不在 {notice.year} 年", where=name, mend="一个文件只写一年的安排")
        if day in notice.rest and day in notice.make_up:
            raise WrongInput(f"{day} 既放假又上班", where=name, mend="请核对通知原文")
    return notice
