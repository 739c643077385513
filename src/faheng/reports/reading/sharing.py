"""并列 (sharing): several things in one list, with one number for all (被复议、诉讼率均为0) or none of them the topic."""

from __future__ import annotations

import re

from faheng.reports.reading.phrases import Phrase

EACH = re.compile(r"(?P<things>[^,。;:]{2,40}?)(?:均|都|各)(?:为|是|有|达到|达|仅)?$")
#: A quick look before the slow one.
ENDS = re.compile("[均都各]")
AND = re.compile(r"[、和及与]")
Span = tuple[int, int]
_COMMA = re.compile("、")


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
    tail = (last - 1 if text[last - 1] == "率" else last - 2, last)
    parts: list[tuple[Span, ...]] = []
    for at in range(len(bounds) - 1):
        begin = bounds[at] + (1 if at else 0)
        span = (begin, bounds[at + 1])
        parts.append((span,) if at == len(bounds) - 2 else (span, tail))
    return parts


#: An item of an enumeration is at most so long.
ITEM = 14
_END = re.compile(r"[,;:。!?\n()]")


def enumerations(text: str) -> list[tuple[int, int]]:
    """Where three things or more are enumerated (涉及传染病防治、医疗卫生、公共场所): none of them is the topic."""
    found: list[tuple[int, int]] = []
    run: list[int] = []
    for m in _COMMA.finditer(text):
        place = m.start()
        if run and (place - run[-1] > ITEM + 1 or _END.search(text, run[-1] + 1, place)):
            _close(text, run, found)
            run = []
        run.append(place)
    _close(text, run, found)
    return found


def _close(text: str, run: list[int], found: list[tuple[int, int]]) -> None:
    if len(run) > 1:
        stop = _END.search(text, run[-1], run[-1] + ITEM)
        starts = [m.end() for m in _END.finditer(text, max(0, run[0] - ITEM), run[0])]
        found.append((starts[-1] if starts else max(0, run[0] - ITEM), stop.start() if stop else run[-1] + ITEM))
