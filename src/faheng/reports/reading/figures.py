"""数字 (figures): from the numbers of a text to figures with label, unit, indicator and place in the source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from operator import attrgetter

from faheng.indicators.indicator import Indicator, Kind
from faheng.indicators.units import classes, normalise
from faheng.reports.reading import facts, linking
from faheng.reports.reading.counting import counts
from faheng.reports.reading.figure import Figure, Repair, Section
from faheng.reports.reading.heading import Head
from faheng.reports.reading.implied import Implied, implied
from faheng.reports.reading.labels import label, own_words
from faheng.reports.reading.layout import Layout
from faheng.reports.reading.linking import Hits, Link, Zone
from faheng.reports.reading.offsets import Mapped
from faheng.reports.reading.periods import AsOf, as_of_days, period_of
from faheng.reports.reading.phrases import BREAK, Phrase, Phrases
from faheng.reports.reading.relating import Placed
from faheng.reports.reading.sections import kind_at, narrowest_first
from faheng.reports.reading.sharing import enumerations, shared
from faheng.reports.reading.tokens import Token
from faheng.reports.reading.vocabulary import Vocabulary, vocabulary

#: 各类案件, 全年累计: the sentence speaks of the whole year, not of the line of business told before it.
WHOLE_YEAR = re.compile(
    r"各类(?:行政|违法)?(?:处罚)?(?:案件|行为)|总计|放眼全年|以上各项|算上日常|全年(?:共)?累计|(?:全年|年内|今年|当年|年度)(?:共|总共|累计)?(?:查|办|作|立|实施|下达|处罚|行政处罚|完成行政)"
    r"|全[市县区省州所局委](?:当年|全年|年度)?(?:共|总共|累计|合计)?(?:查处|查办|办结|办理|作出|立案|实施|处罚|行政处罚|卫生行政处罚|处罚案件|行政处罚案件)"
)
#: Within so many characters of the number a word names the thing counted.
CLOSE = 12
#: Of two topics in a sentence the one within so many characters is meant.
NEARBY = 36
#: Words farther away than this say nothing about a number, however long its sentence.
FARTHEST = 400
Span = tuple[int, int]
#: 95%(190/200): a ratio with its numerator and denominator.
BASE = re.compile(r"\((\d[\d,]*(?:\.\d+)?)/(\d[\d,]*(?:\.\d+)?)\)")
#: (包括无证行医): what stands in such a bracket is no topic of the sentence.
ASIDE = re.compile(r"\((?:其中)?(?:包括|包含|含|如)[^()\n]{1,60}\)")
EXCEPT = re.compile(r"\((?:不含|不包括|不包含|除)[^)]*\)")
#: A list of examples in front of 等 has at least so many commas; two things may both be meant.
EXAMPLES = 2
#: So many characters hold the verb that governs a list of examples.
VERB = 4
#: Titles of laws and papers, but what was violated is a topic; 《出生医学证明》 or 《监督意见书》 themselves are counted.
TITLES = re.compile(r"(?<!违反)《[^》\n]{1,90}(?<![证明书卡函单表])》")
#: “秋风”行动, “蓝盾”系列整治, 清洁行动: a campaign by its form.
CAMPAIGN = re.compile(
    r"“[^“”\n]{2,14}”[^,;。:“”、\d\n]{0,8}?(?:行动|整治|治理|执法检查|专项检查|攻坚)|百日(?:攻坚|会战|整治)"
    r"|(?<![\u4e00-\u9fff])[打扫清净护利雷春夏秋冬亮][^,;。:“”、\n]{1,4}行动(?!计划|方案|力|自|轨|上)"
)
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
    hits: Hits
    context: Hits
    """Those of the hits that wordings ask for in the context."""
    topics: Hits
    """Those of them that may be what an item or a heading is about: they stand in no enumeration."""
    whole_year: list[tuple[int, int]]
    damaged: list[tuple[int, int, str]]
    front: Span | None
    """What stands above the first heading of a paper that is about one matter (a campaign)."""

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
        hits = _hits(text, vocabulary())
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
            hits,
            context := hits.only(vocabulary().contextual).outside([m.span() for m in ASIDE.finditer(text)]),
            context.outside(enumerations(text)),
            [m.span() for m in WHOLE_YEAR.finditer(text)],
            damaged,
            None if head.title else layout.front(),
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
        text = self.mapped.text
        first, last = self.layout.sentence(token.start)
        first, last = max(first, token.start - FARTHEST), min(last, token.end + FARTHEST)
        begin, _ = self.layout.item(token.start)
        begin = max(min(begin, first), token.start - FARTHEST)
        zones = self._own_zones(token, phrase)
        if phrase.clause:
            zones.append((*phrase.clause, linking.CLAUSE))
        zones.extend((a, b, linking.CARRIED - at * linking.FURTHER) for at, (a, b) in enumerate(phrase.carried))
        lead = self.layout.lead(begin)
        heads = self._above(token.start)
        about: list[Span] = [lead, *heads]
        segment = max(first, text.rfind(";", first, token.start) + 1)
        near = max(segment, token.start - NEARBY)
        bands: list[Zone] = [
            (near, token.start, linking.SENTENCE),
            (segment, near, linking.FAR_SENTENCE),
            (token.end, self._after(token, last), linking.AFTER),
            (first, segment, linking.EARLIER),
        ]
        turn = self._of_the_whole_year(first, token.start)
        opens = lead[0] < first <= lead[1] or any(first - 2 <= end <= first for _, end in heads)
        if turn is not None and not opens:
            about = []
        else:
            bands.append((begin, first, linking.ITEM))
            bands.extend((*span, linking.HEADING) for span in heads)
        weights = linking.weigh(self.hits, self.context, self.topics, zones, bands, about, turn or 0)
        return linking.link(self.vocabulary, weights, token.unit)

    def _above(self, place: int) -> list[Span]:
        """The headings above a place, and what stands above them all."""
        heads = [(heading.start, heading.end) for heading in self.layout.above(place)]
        return [*heads, self.front] if self.front else heads

    def _of_the_whole_year(self, first: int, last: int) -> int | None:
        """Where the sentence turns to the whole year, if it does."""
        spans = self.whole_year
        return next(
            (start for start, end in reversed(spans[bisect_left(spans, (first, 0)) : bisect_left(spans, (last, 0))]) if end <= last), None
        )

    def _after(self, token: Token, last: int) -> int:
        """How far the words behind tell about the number: to the next number; for time limits to the end."""
        if "日" in classes(token.unit):
            return last
        at = bisect_right(self.tokens, token.start, key=attrgetter("start"))
        if at == len(self.tokens) or self.tokens[at].start >= last:
            return last
        stop = BREAK.search(self.mapped.text, token.end, last)
        return min(stop.start() if stop else last, self.tokens[at].start)

    def _own_zones(self, token: Token, phrase: Phrase) -> list[Zone]:
        """The phrase itself: what stands close to the number weighs most; examples (…等3个) only lead up to it."""
        text = self.mapped.text
        zones: list[Zone] = [(token.start, token.number_start, linking.OWN), (token.number_end, token.end, linking.OWN)]
        for first, last in (part for span in phrase.own for part in self._included(*span)):
            if last <= token.start and phrase.behind and text[last - 1] == "等":
                zones += [(first, min(first + VERB, last), linking.OWN), (first, last, linking.CARRIED)]
            elif last == token.start and (listed := text.rfind("等", first, last - 1)) > 0 and text.count("、", first, listed) >= EXAMPLES:
                zones += [(first, min(first + VERB, listed), linking.OWN), (first, listed, linking.CARRIED), (listed, last, linking.OWN)]
            elif last == token.start and last - first > CLOSE:
                zones += [(last - CLOSE, last, linking.OWN), (first, last, linking.FAR_OWN)]
            else:
                zones.append((first, last, linking.OWN))
        return zones

    def _included(self, first: int, last: int) -> list[tuple[int, int]]:
        """A range without what it says it leaves out: 诊所(不含中医诊所)备案."""
        left_out = EXCEPT.search(self.mapped.text, first, last)
        return [(first, left_out.start()), (left_out.end(), last)] if left_out else [(first, last)]

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
        above = (text[slice(*span)] for span in self._above(token.start))
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


def _hits(text: str, words: Vocabulary) -> Hits:
    """Catalogue words of the text, without what stands in titles of laws."""
    hits = words.hits(text)
    campaigns = [(m.start(), m.end(), words.campaign) for m in CAMPAIGN.finditer(text)]
    hits = sorted([*hits, *campaigns]) if campaigns else hits
    return Hits(*map(list, zip(*hits, strict=True))).outside([m.span() for m in TITLES.finditer(text)]) if hits else Hits([], [], [])


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
