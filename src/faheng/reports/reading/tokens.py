"""数字记号 (tokens): every run of digits, mask or counted numeral of a text, and whether it can be a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from faheng.indicators.units import MULTIPLIERS, base
from faheng.reports.reading import measures
from faheng.reports.reading.not_figures import Surroundings, why_no_figure
from faheng.reports.reading.numerals import numeral


class Token(NamedTuple):
    """A number with its measure word, in positions of the mended text. `start`–`end` covers qualifiers too."""

    start: int
    end: int
    number_start: int
    number_end: int
    value: Decimal | None
    unit: str | None
    qualifier: str | None
    form: str
    mask_length: int | None = None
    upper: Decimal | None = None


BOUND_BEFORE = re.compile(f"(?:{'|'.join(sorted(measures.BOUNDS, key=len, reverse=True))})$")
PER_HUNDRED = "百分之"
DIGITS = re.compile(r"(?<![\d*])[\d*]")
NUMERALS = re.compile(f"[数几{measures.DIGIT}]+")
#: 第三名, 第1位: a rank, which is a figure only where something was competed for.
RANK = re.compile(r"第(?P<num>\d{1,3}|[一二三四五六七八九十]{1,3})(?P<unit>名|位)(?!的(?!好?成绩))")
#: 等十大突破性举措: a list that is not closed, so the numeral says how many there are.
GREAT = re.compile(r"(?<=等)(?P<num>\d{1,2}|[一二三四五六七八九十]{1,3})大(?=[\u4e00-\u9fff]{0,6}(?:举措|措施|行动|工程|任务|项目|场景))")


def tokens(text: str, around: Surroundings) -> list[Token]:
    """Return the possible figures of the text in order; dates, numbers of documents and the like are left out."""
    found = [token for m in _matches(measures.ARABIC, DIGITS, text) if (token := _arabic(text, m, around))]
    found += [
        token for m in _matches(measures.CHINESE, NUMERALS, text) if (m["unit"] or m["percent"]) and (token := _chinese(text, m, around))
    ]
    found += [token for m in RANK.finditer(text) if (token := _numbered(m, m["unit"]))]
    found += [token for m in GREAT.finditer(text) if (token := _numbered(m, None))]
    return sorted(found, key=lambda token: token.start)


def _matches(pattern: re.Pattern[str], start: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern, tried only where a number begins: much faster than at every character."""
    end = 0
    for run in start.finditer(text):
        if run.start() < end:
            continue
        place = run.start() - len(PER_HUNDRED) if text.startswith(PER_HUNDRED, max(0, run.start() - len(PER_HUNDRED))) else run.start()
        if m := pattern.match(text, place):
            end = m.end()
            yield m


def _arabic(text: str, m: re.Match[str], around: Surroundings) -> Token | None:
    if why_no_figure(text, m, around):
        return None
    number = m["num"]
    masked = "*" in number
    unit, multiplier = _unit(m["unit"], m["mult"])
    if m["percent"]:
        unit = "%"
    value = None if masked else Decimal(number.replace(",", "")) * multiplier
    upper = Decimal(m["upper"].replace(",", "")) * multiplier if m["upper"] else None
    start, before = _qualifier(text, m.start())
    return Token(
        start,
        m.end(),
        m.start("num"),
        m.end("num"),
        value,
        unit,
        before or m["after"] or m["post"] or m["mid"],
        "masked" if masked else "arabic",
        mask_length=number.count("*") if masked else None,
        upper=upper,
    )


def _unit(unit: str | None, multiplier: str | None) -> tuple[str | None, int]:
    """The unit with 万 or 亿 kept in front (4.8 万家次); other multiples go into the value."""
    if multiplier is None:
        return unit, 1
    if unit and (multiplier in {"万", "亿"} or unit == "元"):
        return multiplier + unit, 1
    return unit, MULTIPLIERS[multiplier]


def _qualifier(text: str, start: int) -> tuple[int, str | None]:
    before = BOUND_BEFORE.search(text, max(0, start - 4), start)
    return (before.start(), before.group()) if before else (start, None)


def _chinese(text: str, m: re.Match[str], around: Surroundings) -> Token | None:
    """十余次, 两起: a numeral with a measure word; whether it counts something is decided by what stands around it."""
    value = numeral(m["num"])
    if value is None or why_no_figure(text, m, around):
        return None
    start, before = _qualifier(text, m.start())
    number = m["num"]
    qualifier = before or m["after"] or m["post"] or ("余" if number[0] in "数几" else None)
    unit = "%" if m["percent"] else m["unit"]
    if unit and number.endswith("万") and value >= 10000 and len(number) > 1:
        unit, value = "万" + base(unit), value / 10000
    return Token(start, m.end(), m.start("num"), m.end("num"), Decimal(value), unit, qualifier, "chinese")


def _numbered(m: re.Match[str], unit: str | None) -> Token | None:
    number = m["num"]
    value = Decimal(number) if number.isascii() else numeral(number)
    form = "arabic" if number.isascii() else "chinese"
    return Token(m.start(), m.end(), m.start("num"), m.end("num"), value, unit, None, form) if value else None
