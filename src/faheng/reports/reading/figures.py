"""数字 (figures): from the numbers of a text to figures with label, unit, indicator and place in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from faheng.indicators.indicator import Indicator, Kind
from faheng.indicators.units import classes, normalise
from faheng.reports.reading import facts, linking
from faheng.reports.reading.context import Context
from faheng.reports.reading.counting import counts
from faheng.reports.reading.figure import Figure, Repair, Section
from faheng.reports.reading.heading import Head
from faheng.reports.reading.implied import Implied, implied
from faheng.reports.reading.labels import label, own_words
from faheng.reports.reading.layout import Layout
from faheng.reports.reading.linking import Link
from faheng.reports.reading.offsets import Mapped
from faheng.reports.reading.periods import AsOf, as_of_days, period_of
from faheng.reports.reading.phrases import FARTHEST, Phrase, Phrases
from faheng.reports.reading.relating import Placed
from faheng.reports.reading.sections import kind_at, narrowest_first
from faheng.reports.reading.sharing import shared
from faheng.reports.reading.tokens import Token
from faheng.reports.reading.vocabulary import Vocabulary, vocabulary

#: 95%(190/200): a ratio with its numerator and denominator.
BASE = re.compile(r"\((\d[\d,]*(?:\.\d+)?)/(\d[\d,]*(?:\.\d+)?)\)")
#: 一项行政处罚由几个法条… in plans and shortcomings only masks, digits and promises are figures.
QUIET = {"plan", "shortcomings"}


@dataclass(slots=True)
class Reader:
    """Everything that is needed to read the figures of one text."""

    source: str
    mapped: Mapped
    layout: Layout
    sections: list[Section]
    """The narrowest first."""
    year: int | None
    vocabulary: Vocabulary
    tokens: list[Token]
    phrases: list[Phrase]
    days: list[AsOf]
    around: Context
    damaged: list[tuple[int, int, str]]

    @classmethod
    def of(
        cls,
        source: str,
        mapped: Mapped,
        layout: Layout,
        sections: tuple[Section, ...],
        head: Head,
        found: list[Token],
        damaged: list[tuple[int, int, str]],
    ) -> Reader:
        text = mapped.text
        return cls(
            source,
            mapped,
            layout,
            narrowest_first(sections),
            head.year,
            vocabulary(),
            found,
            Phrases.of(text, layout, found).found,
            as_of_days(text, layout, head.year),
            Context.of(text, layout, found, None if head.title else layout.front()),
            damaged,
        )

    def damage(self, placed: Sequence[Placed]) -> list[Repair]:
        """What of the figures and dates was lost or masked: reported, never filled in."""
        source = self.source
        found = []
        for first, last, reason in self.damaged:
            start, end = self.mapped.span(first, last)
            found.append(Repair(reason, start, end, source[start:end], "", sure=False))
        for figure in (one.figure for one in placed):
            if figure.redacted:
                found.append(Repair("数字被遮盖", figure.start, figure.end, figure.quote, "", sure=False))
            elif figure.unit_inferred:
                found.append(
                    Repair("计量单位缺失", figure.start, figure.end, figure.quote, figure.quote + figure.unit_inferred, sure=False)
                )
        return found

    def figures(self) -> list[Placed]:
        """All figures in the order of the text."""
        text = self.mapped.text
        found: list[Placed] = []
        for token, phrase in zip(self.tokens, self.phrases, strict=True):
            found.extend(Placed(token.start, token.end, figure) for figure in self._of(token, phrase))
        numbers = list(found)
        for first, last in self._sentences():
            if kind_at(self.sections, first) in QUIET:
                continue
            for one in implied(text, first, last, self.vocabulary):
                if not any(first <= p.start < last and p.figure.indicator == one.indicator.id for p in numbers):
                    found += [Placed(one.start, one.end, self._implied(one))]
        return sorted(found, key=lambda one: (one.start, one.end))

    def _sentences(self) -> Iterator[tuple[int, int]]:
        first = 0
        for last in (*self.layout.ends, len(self.mapped.text)):
            if last - first > 6:
                yield first, last
            first = last

    def _of(self, token: Token, phrase: Phrase) -> Iterator[Figure]:
        """The figure of a token; several where one number is stated of several things."""
        section = kind_at(self.sections, token.start)
        parts = shared(self.mapped.text, phrase)
        if parts:
            links = [self._link(token, phrase._replace(own=own)) for own in parts]
            found = [(own, one) for own, one in zip(parts, links, strict=True) if isinstance(one, Link)]
            if len({one.indicator.id for _, one in found}) == len(parts):
                for own, one in found:
                    yield self._figure(token, phrase._replace(own=own), one, section)
                return
        link = self._link(token, phrase)
        linked = link if isinstance(link, Link) else None
        if token.form == "chinese" and not counts(self.mapped.text, token, phrase, linked, section):
            return
        yield self._figure(token, phrase, link, section)

    def _link(self, token: Token, phrase: Phrase) -> Link | str:
        return linking.link(self.vocabulary, self.around.weights(token, phrase), token.unit)

    def _figure(self, token: Token, phrase: Phrase, link: Link | str, section: str) -> Figure:
        text = self.mapped.text
        linked = link if isinstance(link, Link) else None
        indicator = linked.indicator if linked else None
        first, last = self.layout.sentence(token.start)
        before, behind = text[first : token.start], text[token.end : last]
        kind = facts.fact_kind(indicator, token, before, behind[:12], section)
        versus, way = facts.direction(before)
        period, as_of = period_of(text, (first, last), token.start, self.year, self.days, plan=kind == Kind.PLAN, before=phrase.year_before)
        value_norm, unit_norm = (
            normalise(token.value, token.unit) if token.value is not None else (None, normalise(Decimal(0), token.unit)[1])
        )
        start, end = self.mapped.span(token.start, token.end)
        words = own_words(text, phrase)
        if phrase.year_before:
            words = f"上年{words}"
        begin, _ = self.layout.item(token.start)
        heads = self.layout.above(token.start)
        lead = text[slice(*self.layout.lead(begin))] or (heads[0].title if heads else "")
        above = (text[slice(*span)] for span in self.around.above(token.start))
        dims = facts.dims(indicator, before[-FARTHEST:], words, text[max(begin, token.start - FARTHEST) : token.start], above)
        return Figure(
            indicator=indicator.id if indicator else None,
            label=display(label(text, phrase, words, _counted_in(text, token), linked, self.vocabulary, lead, dims.get("campaign", ""))),
            value=token.value,
            unit=token.unit,
            value_norm=value_norm,
            unit_norm=unit_norm,
            quote=self.source[start:end],
            start=start,
            end=end,
            sentence=self.mapped.span(first, last),
            form=token.form,
            qualifier=versus or token.qualifier,
            redacted=token.form == "masked",
            mask_length=token.mask_length,
            upper=token.upper,
            base=_base(text, token),
            unit_inferred=_inferred(token, indicator),
            fact_kind=kind,
            period=period,
            as_of=as_of,
            direction=way,
            dims=dims,
            section=section,
            reason=None if linked else str(link),
            doubts=_doubts(token, indicator),
        )

    def _implied(self, one: Implied) -> Figure:
        first, last = self.layout.sentence(one.start)
        start, end = self.mapped.span(one.start, one.end)
        period, as_of = period_of(self.mapped.text, (first, last), one.start, self.year, self.days, plan=False)
        unit = "%" if one.value else None
        return Figure(
            indicator=one.indicator.id,
            label=one.indicator.title,
            value=Decimal(one.value),
            unit=unit,
            value_norm=Decimal(one.value),
            unit_norm=unit,
            quote=self.source[start:end],
            start=start,
            end=end,
            sentence=self.mapped.span(first, last),
            form="implied",
            fact_kind=str(one.indicator.kind),
            period=period,
            as_of=as_of,
            section=kind_at(self.sections, one.start),
        )


def _counted_in(text: str, token: Token) -> str | None:
    """The measure word; a rank (第三名) counts places."""
    return "名次" if token.unit in {"名", "位"} and text[token.start] == "第" else token.unit


def _base(text: str, token: Token) -> tuple[Decimal, Decimal] | None:
    found = BASE.match(text, token.end) if token.unit == "%" else None
    return (Decimal(found[1].replace(",", "")), Decimal(found[2].replace(",", ""))) if found else None


def display(words: str) -> str:
    """Labels in full-width punctuation, as Chinese text is written."""
    return words.replace("(", "（").replace(")", "）").replace(",", "，").replace(";", "；").replace(":", "：")


def _inferred(token: Token, indicator: Indicator | None) -> str | None:
    """The usual unit of the indicator where the text lost it; the value stays without unit."""
    return indicator.unit if indicator and token.unit is None and indicator.kind is not Kind.RATIO else None


def _doubts(token: Token, indicator: Indicator | None) -> tuple[str, ...]:
    doubts = []
    if token.unit is None and not (indicator and not indicator.units):
        doubts.append("原文缺少计量单位")
    if token.form == "masked":
        doubts.append("原文以星号遮盖数字")
    if token.upper is not None:
        doubts.append("原文为区间，数值取下限")
    if "%" not in (token.unit or "") and "率" in classes(token.unit):
        doubts.append("单位不是百分号")
    return tuple(doubts)
