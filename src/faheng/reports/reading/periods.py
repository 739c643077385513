"""期间 (periods): the time a figure is stated for, and the day it stands at."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass

from faheng.reports.reading.layout import Layout

AS_OF = re.compile(r"(?:截至|截止|截止到|截至到)(?:(20\d\d)年)?(?:(\d{1,2})月(?:(\d{1,2})日|底|末)?|目前|年底)")
MONTHS = re.compile(r"(?:(20\d\d)年)?(\d{1,2})[-~至到](\d{1,2})月")
HALF = re.compile(r"(?:(20\d\d)年)?(上半年|前三季度|一季度|第一季度)")
YEAR = re.compile(r"(20\d\d)年(?!度?(?:法治|普法|工作|度工作))")
#: 2023年相比, 较2023年: the year only compares.
COMPARED, AGAINST = re.compile(r".{0,4}(?:相比|增长|下降|同期)"), re.compile("较|比|针对|自")
_HALF_END = {"上半年": "06-30", "前三季度": "09-30", "一季度": "03-31", "第一季度": "03-31"}


@dataclass(frozen=True, slots=True)
class AsOf:
    """截至: from where to where in the text a stated day holds, and the day."""

    start: int
    end: int
    year: str
    month_day: str


def as_of_days(text: str, layout: Layout, year: int | None) -> list[AsOf]:
    """Every stated day with the item it holds for, from its own sentence on."""
    days = []
    for m in AS_OF.finditer(text):
        if not m[2]:
            continue
        named = m[1] or (str(year) if year else "")
        month = int(m[2])
        if not 1 <= month <= 12 or not named:
            continue
        day = int(m[3]) if m[3] else monthrange(int(named), month)[1]
        first, _ = layout.sentence(m.start())
        _, last = layout.item(m.start())
        days.append(AsOf(max(first, layout.item(m.start())[0]), last, named, f"{month:02d}-{day:02d}"))
    return days


def period_of(
    text: str, span: tuple[int, int], place: int, year: int | None, days: list[AsOf], *, plan: bool, before: bool = False
) -> tuple[str | None, str | None]:
    """The period (year, or first day/last day) and the day as of which the figure stands; `before`: told as of an earlier year."""
    if year is None:
        return None, None
    if plan:
        return str(year + 1), None
    if before:
        told = YEAR.search(text, max(span[0], place - 12), place)
        return told[1] if told else str(year - 1), None
    for day in reversed(days):
        if day.start <= place < day.end:
            return f"{day.year}-01-01/{day.year}-{day.month_day}", f"{day.year}-{day.month_day}"
    clause = text[max(span[0], place - 24) : place]
    if m := MONTHS.search(clause):
        first, last = int(m[2]), int(m[3])
        named = int(m[1]) if m[1] else year
        if 1 <= first < last <= 12:
            end = f"{named}-{last:02d}-{monthrange(named, last)[1]}"
            return f"{named}-{first:02d}-01/{end}", end
    if m := HALF.search(clause):
        named = int(m[1]) if m[1] else year
        end = f"{named}-{_HALF_END[m[2]]}"
        return f"{named}-01-01/{end}", end
    sentence = text[span[0] : place]
    years = [m for m in YEAR.finditer(sentence) if not COMPARED.match(sentence, m.end(), m.end() + 8)]
    if (
        years
        and int(years[-1][1]) in {year - 1, year - 2}
        and not AGAINST.search(sentence, max(0, years[-1].start() - 2), years[-1].start())
    ):
        return years[-1][1], None
    return str(year), None
