"""隐含的数字 (implied figures): none and all put in words (无败诉, 均按时办结), marked as implied.

Only what the catalogue declares can be implied, and only where the thing denied stands close behind the denial.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from faheng.indicators.indicator import Indicator
from faheng.reports.reading.vocabulary import Compiled, Vocabulary

DENIAL = re.compile(
    r"暂未|尚未|从未|未(?!来|成年|按|经|取得|能|履|尽|及|严|知)|没有|均无|无(?!论|障|证|感|事|偿|害|缝|不|形|法|人|码|效|差|线|接|纸)|零(?!距|星|售|散|容|跑|报|基)"
)
FAR = 18
#: What claims to be a longer sentence is none.
LONGEST = 1_500
#: All of them: the persons or matters counted just before.
ALL = re.compile(r"(?<!确保)(?<!力争)(?<!做到)(?<!要求)(?:均|全部|全员|全都|悉数|一律|百分百|百分之百|100%)")
ALL_REACH = 22
_STOP = re.compile(r"[,;。\n()!?:\d]")


@dataclass(frozen=True, slots=True)
class Implied:
    """An implied zero or hundred, in positions of the mended text."""

    indicator: Indicator
    value: int
    start: int
    end: int


def implied(text: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[Implied]:
    """Every implied figure of the sentence text[start:end]."""
    sentence = text[start : min(end, start + LONGEST)]
    seen: set[str] = set()
    for denial in DENIAL.finditer(sentence):
        reach = _reach(sentence, denial.end(), FAR)
        for wording in vocabulary.absent:
            last = _holds(wording, sentence, denial.end(), reach, vocabulary)
            if last and wording.indicator.id not in seen:
                seen.add(wording.indicator.id)
                yield Implied(wording.indicator, 0, start + denial.start(), start + last)
    for every in ALL.finditer(sentence):
        reach = _reach(sentence, every.end(), ALL_REACH)
        for those, value in ((vocabulary.complete, 100), (vocabulary.absent_if_all, 0)):
            for wording in those:
                last = _holds(wording, sentence, every.end(), reach, vocabulary)
                if last and wording.indicator.id not in seen:
                    seen.add(wording.indicator.id)
                    yield Implied(wording.indicator, value, start + every.start(), start + last)


def _reach(sentence: str, place: int, far: int) -> int:
    stop = _STOP.search(sentence, place)
    return min(stop.start() if stop else len(sentence), place + far)


def _holds(wording: Compiled, sentence: str, first: int, last: int, vocabulary: Vocabulary) -> int | None:
    """The place behind the words of the wording, if all stand in their places."""
    words = vocabulary.words
    reached = 0
    for slot in (wording.head, *wording.own, *wording.also):
        place = max((at + len(words[w]) for w in slot if (at := sentence.find(words[w], first, last)) >= 0), default=0)
        if not place:
            return None
        reached = max(reached, place)
    if any(words[w] in sentence[first : last + 6] for w in wording.never_near):
        return None
    if any(not any(words[w] in sentence for w in slot) for slot in (*wording.context, *wording.sentence)):
        return None
    if any(words[w] in sentence for w in wording.never):
        return None
    return reached
