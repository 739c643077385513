"""词汇 (vocabulary): every word of the catalogue's wordings in one automaton, and the wordings by their heads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import count

import ahocorasick

from faheng.indicators import ALL
from faheng.indicators.families import FAMILIES
from faheng.indicators.indicator import Indicator, Kind
from faheng.indicators.units import base, classes
from faheng.indicators.wording import CAMPAIGN, Wording, parse


@dataclass(frozen=True, slots=True)
class Compiled:
    """A wording with its words as numbers. `at` is its own number."""

    at: int
    indicator: Indicator
    head: frozenset[int]
    own: tuple[frozenset[int], ...]
    also: tuple[frozenset[int], ...]
    context: tuple[frozenset[int], ...]
    sentence: tuple[frozenset[int], ...]
    never_near: frozenset[int]
    never: frozenset[int]
    never_about: frozenset[int]
    units: frozenset[str]


@dataclass(frozen=True, slots=True)
class UnitNeed:
    """What the unit of a figure must be for an indicator."""

    units: frozenset[str]
    classes: frozenset[str]
    ratio: bool


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The catalogue, ready for matching. Built once per process."""

    automaton: ahocorasick.Automaton
    words: tuple[str, ...]
    lengths: tuple[int, ...]
    campaign: int
    """The word that stands for any campaign."""
    campaigns: frozenset[int]
    """Every word that names one."""
    by_head: dict[int, tuple[Compiled, ...]]
    absent: tuple[Compiled, ...]
    complete: tuple[Compiled, ...]
    absent_if_all: tuple[Compiled, ...]
    contextual: frozenset[int]
    """The words that are asked for in the context: only these are looked at beyond the phrase itself."""
    needs: dict[str, UnitNeed]
    fitting: dict[tuple[int, str | None], list[tuple[Compiled, float]]]
    """The wordings of a head that a unit agrees with, and how well it does, remembered."""

    def hits(self, text: str) -> list[tuple[int, int, int]]:
        """Every word of the text as (start, end, word), in order."""
        lengths = self.lengths
        return sorted([(last + 1 - lengths[word], last + 1, word) for last, word in self.automaton.iter(text)])


@cache
def vocabulary() -> Vocabulary:
    """Compile the catalogue."""
    numbers: dict[str, int] = {}
    places = count()

    def number(words: tuple[str, ...]) -> frozenset[int]:
        return frozenset(numbers.setdefault(word, len(numbers)) for word in words)

    def compiled(indicator: Indicator, wording: Wording) -> Compiled:
        return Compiled(
            next(places),
            indicator,
            number(wording.head),
            tuple(number(slot) for slot in wording.own),
            tuple(number(slot) for slot in wording.also),
            tuple(number(slot) for slot in wording.context),
            tuple(number(slot) for slot in wording.sentence),
            number(wording.never_near),
            number(wording.never),
            number(wording.never_about),
            frozenset(wording.units),
        )

    def all_of(field: str) -> tuple[Compiled, ...]:
        return tuple(compiled(i, parse(text)) for i in ALL.values() for text in getattr(i, field))

    by_head: dict[int, list[Compiled]] = {}
    for one in all_of("synonyms"):
        for word in one.head:
            by_head.setdefault(word, []).append(one)
    absent, complete, absent_if_all = all_of("absent"), all_of("complete"), all_of("absent_if_all")
    automaton = ahocorasick.Automaton()
    for text, at in numbers.items():
        automaton.add_word(text, at)
    automaton.make_automaton()
    return Vocabulary(
        automaton,
        tuple(numbers),
        tuple(map(len, numbers)),
        numbers[CAMPAIGN],
        frozenset(numbers[word] for word in FAMILIES["专项"] if word in numbers),
        {word: tuple(those) for word, those in by_head.items()},
        absent,
        complete,
        absent_if_all,
        _contextual(by_head),
        {i.id: _need(i) for i in ALL.values()},
        {},
    )


def _contextual(by_head: dict[int, list[Compiled]]) -> frozenset[int]:
    wordings = (wording for those in by_head.values() for wording in those)
    return frozenset(word for w in wordings for slot in (w.never, w.never_about, *w.context, *w.sentence) for word in slot)


def _need(indicator: Indicator) -> UnitNeed:
    units = frozenset(base(unit) for unit in indicator.units)
    return UnitNeed(
        units | frozenset(indicator.units),
        frozenset(name for unit in indicator.units for name in classes(unit)),
        indicator.kind is Kind.RATIO,
    )
