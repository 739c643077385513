"""共用的数字 (sharing): one number stated of several things (被复议、诉讼率均为0)."""

from __future__ import annotations

import re

from faheng.reports.reading.phrases import Phrase

EACH = re.compile(r"(?P<things>[^,。;:]{2,40}?)(?:均|都|各)(?:为|是|有|达到|达|仅)?$")
#: A quick look before the slow one.
ENDS = re.compile("[均都各]")
AND = re.compile(r"[、和及与]")
Span = tuple[int, int]


def shared(text: str, phrase: Phrase) -> list[tuple[Span, ...]]:
    """The own ranges of each thing the number is stated of; empty where it is stated of one.

    The last thing carries the word they share (复议、诉讼率: the rate of both), so its last two characters go to all.
    """
    if len(phrase.own) != 1:
        return []
    start, end = phrase.own[0]
    if not ENDS.search(text, max(start, end - 3), end):
        return []
    found = EACH.search(text[start:end])
    if found is None:
        return []
    first, last = start + found.start("things"), start + found.end("things")
    cuts = [start + found.start("things") + m.start() for m in AND.finditer(found["things"])]
    if not 1 <= len(cuts) <= 3:
        return []
    bounds = [first, *cuts, last]
    tail = (last - 2, last)
    parts: list[tuple[Span, ...]] = []
    for at in range(len(bounds) - 1):
        begin = bounds[at] + (1 if at else 0)
        span = (begin, bounds[at + 1])
        parts.append((span,) if at == len(bounds) - 2 else (span, tail))
    return parts
