"""标题编号 (numbering): headings and items whose numbers are lost, skipped or out of order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from faheng.law.numerals import number
from faheng.reports.reading.checking.facts import Report
from faheng.reports.reading.figure import Check

_CN = "一二三四五六七八九十"
NUMBERS = (
    ("一级标题", re.compile(rf"^([{_CN}]{{1,3}})[、,.]", re.MULTILINE)),
    ("二级标题", re.compile(rf"^\(([{_CN}]{{1,3}})\)", re.MULTILINE)),
    ("条目", re.compile(rf"(?<=[。;:,\n])([{_CN}]{{1,3}})是")),
)


def numbering(report: Report) -> Iterator[Check]:
    """Each break of a sequence that the text shows."""
    text = report.layout.text
    tops = [m.start() for m in NUMBERS[0][1].finditer(text)]
    for name, pattern in NUMBERS:
        last, place = 0, -1
        breaks = []
        for m in pattern.finditer(text):
            now = number(m[1])
            fresh = now == 1 or (name == "二级标题" and any(place < top < m.start() for top in tops))
            apart = name == "条目" and "\n" in text[max(place, 0) : m.start()]
            if not fresh and now != last + 1 and not apart:
                breaks.append((last, now))
            last, place = now, m.start()
        if breaks:
            shown = "、".join(f"“{_chinese(a)}”之后是“{_chinese(b)}”" if a else f"以“{_chinese(b)}”开始" for a, b in breaks)
            yield Check("numbering", holds=False, message=f"{name}编号不连续：{shown}")


def _chinese(value: int) -> str:
    return _CN[value - 1] if 1 <= value <= 10 else str(value)
