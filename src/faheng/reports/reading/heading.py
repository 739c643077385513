"""抬头 (heading): title, organisation, year and signing date of a report."""

from __future__ import annotations

import re
from dataclasses import dataclass

_KIND = r"法治(?:政府|建设|工作|卫健)[^\n。]{0,24}(?:报告|总结|情况)"
#: The first heading of the body: no title stands below it.
NUMBERED = re.compile(r"(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))")
TITLE = re.compile(rf"[^\n。;,]*{_KIND}[^\n。;,]{{0,12}}")
_OFFICE = r"(?:卫生健康委员会|卫生健康局|卫生健康委|卫生和计划生育局|卫生计生局|卫健委|卫健局|疾病预防控制局|中医药管理局|医疗保障局|市场监督管理局|卫生局|委员会|管理局|管理委员会|人民政府|局|厅)"
ORGANISATION = re.compile(rf"[\u4e00-\u9fff]{{2,18}}?{_OFFICE}")
YEAR = re.compile(r"((?:19|20)\d{2})年")
SIGNED = re.compile(
    r"((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日|([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
#: The signature stands alone on its line: an organisation, then a date.
LAST_LINES = 14
_CHINESE_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")


@dataclass(frozen=True, slots=True)
class Head:
    """What a report says about itself; `body` is where its text begins, in positions of the mended text."""

    title: str | None
    organisation: str | None
    year: int | None
    signed: str | None
    body: int


def head(text: str) -> Head:
    """Read title, organisation, year and signature."""
    lines = text.split("\n")
    title, body = _title(lines)
    signed, signer = _signature(lines)
    year = _year(title, text[body:], signed)
    return Head(title, _organisation(title, signer, text[body:]), year, signed, body)


def _title(lines: list[str]) -> tuple[str | None, int]:
    """The title, joined where it stands on two lines, and the place behind it."""
    at = 0
    best: tuple[str | None, int] = (None, 0)
    for number, line in enumerate(lines[:60]):
        plain = line.strip()
        if NUMBERED.match(plain):
            break
        if 6 <= len(plain) <= 70 and (m := TITLE.fullmatch(plain)) and not plain.startswith(("现将", "关于印发")):
            whole = m.group()
            above = next((above.strip() for above in reversed(lines[max(0, number - 3) : number]) if above.strip()), "")
            if not ORGANISATION.search(whole) and 4 <= len(above) <= 30 and ORGANISATION.search(above) and above[-1] not in "。:;,":
                whole = above + whole
            if best[0] is None or (YEAR.search(whole) and not YEAR.search(best[0])) or best[0] == whole:
                best = (whole, at + len(line) + 1)
        if len(plain) > 120:
            break
        at += len(line) + 1
    return best


def _signature(lines: list[str]) -> tuple[str | None, str | None]:
    """Date and name at the end; a date within a sentence is none."""
    signed = signer = None
    filled = [line.strip() for line in lines if line.strip()][-LAST_LINES:]
    for at, line in enumerate(filled):
        date = SIGNED.search(line)
        if date and len(line) <= 40:
            signed = _iso(date)
            before = line[: date.start()] or (filled[at - 1] if at else "")
            name = ORGANISATION.search(before)
            if name and len(before) <= 40:
                signer = _whole_name(before)
    if signer is None:
        signer = next((line for line in reversed(filled) if len(line) <= 30 and ORGANISATION.fullmatch(line)), None)
    return signed, signer


def _whole_name(line: str) -> str:
    """The longest name of an office that the line holds."""
    names = re.findall(rf"[\u4e00-\u9fff]{{2,24}}{_OFFICE}", line)
    return str(max(names, key=len)) if names else line.strip()


def _organisation(title: str | None, signer: str | None, body: str) -> str | None:
    if signer:
        return signer
    if title and (m := re.search(rf"[\u4e00-\u9fff]{{2,24}}{_OFFICE}", re.sub(r"关于|20\d\d年度?", "", title))):
        return m.group()
    m = re.search(r"[\u4e00-\u9fff]{2,14}?(?:卫生健康局|卫生健康委员会|卫健局|卫健委|疾病预防控制局)", body[:400])
    return m.group() if m else None


def _year(title: str | None, body: str, signed: str | None) -> int | None:
    """The year of the report: in its title, else the one it names first and most, else the year before it was signed."""
    if title and (m := YEAR.search(title)):
        return int(m[1])
    opening = [int(year) for year in YEAR.findall(body[:600])]
    if opening:
        return max(set(opening), key=opening.count)
    named = [int(year) for year in YEAR.findall(body)]
    if signed:
        year, month = int(signed[:4]), int(signed[5:7])
        return year if month >= 10 else year - 1
    return max(set(named), key=named.count) if named else None


def _iso(m: re.Match[str]) -> str:
    if m[1]:
        return f"{m[1]}-{int(m[2]):02d}-{int(m[3]):02d}"
    year = m[4].translate(_CHINESE_DIGITS)
    return f"{year}-{_small(m[5]):02d}-{_small(m[6]):02d}"


def _small(text: str) -> int:
    """1 to 31 in Chinese."""
    tens, _, ones = text.rpartition("十")
    units = "一二三四五六七八九".find(ones) + 1
    if "十" not in text:
        return units
    return ("一二三四五六七八九".find(tens) + 1 or 1) * 10 + units
