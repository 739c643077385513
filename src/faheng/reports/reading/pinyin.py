"""夹注拼音 (inserted pinyin): 處罰(fá) as a mirror page prints it reads 處罰."""

from __future__ import annotations

import re
from collections.abc import Iterator

from faheng.reports.reading.figure import Repair
from faheng.reports.reading.offsets import Edit, Mapped

TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"
SYLLABLE = f"[a-zü{TONED}]{{1,6}}"
INSERTED = re.compile(rf"[(（](?<=[\u3400-\u9fff\ue000-\uf8ff][(（])({SYLLABLE})[)）]")
_TONED = frozenset(TONED)
#: Plain syllables, such as (de), are taken for pinyin only where toned ones show that the page inserts them.
ENOUGH_TONED = 3


def without_pinyin(mapped: Mapped) -> tuple[Mapped, list[Repair]]:
    """Drop syllables in brackets behind a character, each reported with its place in the source."""
    found = list(_inserted(mapped.text))
    if not found:
        return mapped, []
    repairs = []
    for match in found:
        start, end = mapped.span(match.start(), match.end())
        repairs.append(Repair("夹注拼音", start, end, match.group(), ""))
    return mapped.edited(Edit(m.start(), m.end(), "") for m in found), repairs


def _inserted(text: str) -> Iterator[re.Match[str]]:
    found = list(INSERTED.finditer(text))
    toned = sum(1 for match in found if not _TONED.isdisjoint(match[1]))
    for match in found:
        if not _TONED.isdisjoint(match[1]) or toned >= ENOUGH_TONED:
            yield match
