"""挂接 (linking): which indicator of the catalogue a figure is, by the words around it; never a guess.

A wording fits when its head stands in the figure's own phrase and its other terms where they are asked for. The nearer
and the longer the words, the stronger. What fits nothing, or two things alike, stays unlinked with the reason.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable
from typing import NamedTuple

from faheng.indicators.indicator import Indicator
from faheng.indicators.units import EXCLUSIVE, base, classes
from faheng.reports.reading.vocabulary import Compiled, UnitNeed, Vocabulary

OWN, FAR_OWN, CLAUSE, CARRIED, SENTENCE, FAR_SENTENCE, AFTER, EARLIER, ITEM, HEADING = 3.0, 2.5, 2.0, 1.3, 1.0, 0.9, 0.7, 0.65, 0.6, 0.4
#: Terms beside the head must stand at least this near.
NEAR_ENOUGH = 1.3
CONTEXT_BONUS = 3.0
#: What is carried on from further back weighs a little less.
FURTHER = 0.02
#: A figure of any campaign gives way to one of its own line of business.
GENERAL = 1.5
WEAKEST = 5.0
TOO_CLOSE = 0.3


class Hits(NamedTuple):
    """Catalogue words of a text in order, as parallel lists: where each begins and ends, and its number."""

    starts: list[int]
    ends: list[int]
    words: list[int]

    def only(self, wanted: frozenset[int]) -> Hits:
        """Those of some words."""
        kept = [at for at, word in enumerate(self.words) if word in wanted]
        return self.at(kept)

    def outside(self, spans: list[tuple[int, int]]) -> Hits:
        """Those that begin in none of the spans (in order, apart)."""
        kept, at = Hits([], [], []), 0
        for first, last in [*spans, (len(self.starts) and self.starts[-1] + 1, 0)]:
            end = bisect_left(self.starts, first, at)
            for theirs, ours in zip(kept, self, strict=True):
                theirs.extend(ours[at:end])
            at = max(end, bisect_left(self.starts, last, end))
        return kept

    def between(self, first: int, last: int) -> list[int]:
        """The words that begin in a range."""
        return self.words[bisect_left(self.starts, first) : bisect_left(self.starts, last)]

    def at(self, kept: list[int]) -> Hits:
        return Hits([self.starts[i] for i in kept], [self.ends[i] for i in kept], [self.words[i] for i in kept])


Zone = tuple[int, int, float]


class Link(NamedTuple):
    """The indicator found, how strongly, and the words of the context that decided."""

    indicator: Indicator
    score: float
    outside: tuple[int, ...]


class Weights(NamedTuple):
    """What stands around a figure: the best weight of each word, those of its own phrase, those carried on too, those of its sentence.

    `told` are those of its sentence that may be its topic, `about` those of the headings above it and of the words that open its item.
    """

    of: dict[int, float]
    near: set[int]
    close: set[int]
    around: set[int]
    told: set[int]
    about: set[int]


def weigh(
    hits: Hits, context: Hits, topics: Hits, zones: Iterable[Zone], bands: Iterable[Zone], about: Iterable[tuple[int, int]], turn: int
) -> Weights:
    """Weigh each word that stands in a zone of the figure itself, or begins in a band of its context.

    The bands follow one another from the heaviest to the lightest and do not overlap; `context` are the words asked for in
    the sentence, `topics` those that an item, a heading or the sentence may be about, `about` the ranges that say so at the head;
    what stands before the `turn` of the sentence to the whole year is not what it tells.
    """
    of: dict[int, float] = {}
    near: set[int] = set()
    starts, ends, words = hits
    for first, last, weight in zones:
        for at in range(bisect_left(starts, first), bisect_left(starts, last)):
            word = words[at]
            if ends[at] <= last and of.get(word, 0.0) < weight:
                of[word] = weight
                if weight >= CLAUSE:
                    near.add(word)
    close = set(of)
    around = set(of)
    told = set(near)
    for first, last, weight in bands:
        if weight >= AFTER:
            told.update(topics.between(max(first, turn), last))
        for word in (context if weight >= AFTER else topics).between(first, last):
            if word not in of:
                of[word] = weight
                if weight >= AFTER:
                    around.add(word)
    heads = {word for first, last in about for word in topics.between(first, last)}
    return Weights(of, near, close, around, told, heads)


def link(vocabulary: Vocabulary, weights: Weights, unit: str | None) -> Link | str:
    """The one indicator that fits best, or why there is none."""
    near, told, about = weights.near, weights.told, weights.about
    asked = weights.near, weights.close, weights.of.keys(), weights.around
    seen: set[int] = set()
    best: dict[str, Link] = {}
    for word in near:
        for wording, fit in _fitting(vocabulary, word, unit):
            if wording.at in seen:
                continue
            seen.add(wording.at)
            if not wording.never_near.isdisjoint(near) or not wording.never.isdisjoint(told) or _lacks(wording, asked):
                continue
            if wording.never_about and not (wording.never_about.isdisjoint(told) and wording.never_about.isdisjoint(about)):
                continue
            found = _scored(vocabulary, wording, weights, fit)
            if wording.indicator.id not in best or best[wording.indicator.id].score < found.score:
                best[wording.indicator.id] = found
    if not best:
        return "目录中没有相符的指标"
    first, *others = sorted(best.values(), key=lambda one: -one.score)
    if first.score < WEAKEST:
        return "只有个别词相符，不足以认定"
    if others and first.score - others[0].score < TOO_CLOSE:
        return f"“{first.indicator.title}”与“{others[0].indicator.title}”同样相符，无法认定"
    return first


def _fitting(vocabulary: Vocabulary, head: int, unit: str | None) -> list[tuple[Compiled, float]]:
    """The wordings of a head that the unit does not rule out."""
    key = head, unit
    if key not in vocabulary.fitting:
        fits = ((wording, unit_fit(vocabulary.needs[wording.indicator.id], wording, unit)) for wording in vocabulary.by_head.get(head, ()))
        vocabulary.fitting[key] = [(wording, fit) for wording, fit in fits if fit is not None]
    return vocabulary.fitting[key]


def _scored(vocabulary: Vocabulary, wording: Compiled, weights: Weights, fit: float) -> Link:
    words, of = vocabulary.words, weights.of
    score = fit + _strongest(wording.head, weights.near, of, words)[0]
    outside: list[int] = []
    for slots, standing in ((wording.own, weights.near), (wording.also, weights.close)):
        for slot in slots:
            value, at = _strongest(slot, standing, of, words)
            score += value
            if of[at] < FAR_OWN:
                outside.append(at)
    around: tuple[tuple[tuple[frozenset[int], ...], Iterable[int]], ...] = ((wording.context, of), (wording.sentence, weights.around))
    for slots, places in around:
        for slot in slots:
            at = _strongest(slot, places, of, words)[1]
            score += (min(len(words[at]), 6) + CONTEXT_BONUS) * min(1.0, of[at])
            if of[at] < FAR_OWN:
                outside.append(at)
    if "campaign" in wording.indicator.dims:
        score -= GENERAL
    return Link(wording.indicator, score, tuple(outside))


def _lacks(wording: Compiled, asked: tuple[Collection[int], ...]) -> bool:
    """Whether a term that is asked for stands nowhere near enough."""
    for slots, standing in zip((wording.own, wording.also, wording.context, wording.sentence), asked, strict=True):
        for slot in slots:
            if slot.isdisjoint(standing):
                return True
    return False


def _strongest(slot: frozenset[int], standing: Iterable[int], weights: dict[int, float], words: tuple[str, ...]) -> tuple[float, int]:
    """The standing word of the slot that is longest and nearest: its worth and number; -1 where there is none."""
    best, found = 0.0, -1
    for word in slot.intersection(standing):
        if (worth := weights[word] * len(words[word])) > best:
            best, found = worth, word
    return best, found


def unit_fit(need: UnitNeed, wording: Compiled, unit: str | None) -> float | None:
    """How well the unit agrees; None where it rules the indicator out."""
    if unit is None:
        return None if wording.units and not need.ratio and "率" in wording.units else 0.0
    plain = base(unit)
    kinds = classes(unit)
    if need.ratio != ("率" in kinds):
        return None
    if any((kind in kinds) != (kind in need.classes) for kind in EXCLUSIVE):
        return None
    if wording.units and plain not in wording.units and kinds.isdisjoint(wording.units):
        return None
    if plain in need.units:
        return 2.0
    return 1.0 if not kinds.isdisjoint(need.classes) else -1.0 if need.classes else 0.0
