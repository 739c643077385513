"""上下文 (context): what stands around a number, and how much each part of it tells what the number counts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter

from faheng.indicators.units import classes
from faheng.reports.reading import linking
from faheng.reports.reading.facts import QUOTED
from faheng.reports.reading.layout import Layout
from faheng.reports.reading.linking import Hits, Weights, Zone
from faheng.reports.reading.phrases import BREAK, FARTHEST, Phrase
from faheng.reports.reading.sharing import enumerations
from faheng.reports.reading.tokens import Token
from faheng.reports.reading.vocabulary import Vocabulary, vocabulary

Span = tuple[int, int]
#: 各类案件, 全年累计: the sentence speaks of the whole year, not of the line of business told before it.
WHOLE_YEAR = re.compile(
    r"各类(?:行政|违法)?(?:处罚)?(?:案件|行为)|总计|放眼全年|以上各项|算上日常|全年(?:共)?累计|(?:全年|年内|今年|当年|年度)(?:共|总共|累计)?(?:查|办|作|立|实施|下达|处罚|行政处罚|完成行政)"
    r"|全[市县区省州所局委](?:当年|全年|年度)?(?:共|总共|累计|合计)?(?:查处|查办|办结|办理|作出|立案|实施|处罚|行政处罚|卫生行政处罚|处罚案件|行政处罚案件)"
)
#: 开展学校卫生监督，检查…: the sentence tells of work of its own, not of the campaign told before it in its item.
OWN_WORK = re.compile(r"(?:开展|加强|强化|实施|做好|对)[^,。;:\d]{2,18}(?:监督|执法|监管|巡查|检查|抽检)(?![^,。;]{0,6}(?:专项|行动|整治))")
#: Within so many characters of the number a word names the thing counted.
CLOSE = 12
#: Of two topics in a sentence the one within so many characters is meant.
NEARBY = 36
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
    QUOTED + r"|百日(?:攻坚|会战|整治)"
    r"|(?<![\u4e00-\u9fff])[打扫清净护利雷春夏秋冬亮][^,;。:“”、\n]{1,4}行动(?!计划|方案|力|自|轨|上)"
)


@dataclass(frozen=True, slots=True)
class Context:
    """The words of the catalogue in one text, and where its sentences, items and headings turn."""

    text: str
    layout: Layout
    tokens: list[Token]
    hits: Hits
    asked: Hits
    """Those of the hits that wordings ask for beyond the phrase."""
    topics: Hits
    """Those of them that may be what a sentence, an item or a heading is about: they stand in no enumeration."""
    whole_year: list[Span]
    front: Span | None
    """What stands above the first heading of a paper that is about one matter (a campaign)."""

    @classmethod
    def of(cls, text: str, layout: Layout, tokens: list[Token], front: Span | None) -> Context:
        hits = _hits(text, vocabulary())
        asked = hits.only(vocabulary().contextual).outside([m.span() for m in ASIDE.finditer(text)])
        turns = [m.span() for m in WHOLE_YEAR.finditer(text)]
        return cls(text, layout, tokens, hits, asked, asked.outside(enumerations(text)), turns, front)

    def weights(self, token: Token, phrase: Phrase) -> Weights:
        """What stands around a number, weighed: its phrase, its sentence, and what stands above."""
        text = self.text
        first, last = self.layout.sentence(token.start)
        first, last = max(first, token.start - FARTHEST), min(last, token.end + FARTHEST)
        begin, _ = self.layout.item(token.start)
        begin = max(min(begin, first), token.start - FARTHEST)
        zones = self._own_zones(token, phrase)
        if phrase.clause:
            zones.append((*phrase.clause, linking.CLAUSE))
        zones.extend((a, b, linking.CARRIED - at * linking.FURTHER) for at, (a, b) in enumerate(phrase.carried))
        lead = self.layout.lead(begin)
        heads = self.above(token.start)
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
            if OWN_WORK.search(text, first, token.start):
                begin = max(begin, min(first, self._behind_campaigns(begin, first)))
            bands.append((begin, first, linking.ITEM))
            bands.extend((*span, linking.HEADING) for span in heads)
        return linking.weigh(self.hits, self.asked, self.topics, zones, bands, about, turn or 0)

    def _behind_campaigns(self, first: int, last: int) -> int:
        """Behind the last campaign named in a range; its beginning where none is."""
        starts, ends, words = self.hits
        for at in range(bisect_left(starts, last) - 1, bisect_left(starts, first) - 1, -1):
            if words[at] in vocabulary().campaigns:
                return ends[at]
        return first

    def above(self, place: int) -> list[Span]:
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
        stop = BREAK.search(self.text, token.end, last)
        return min(stop.start() if stop else last, self.tokens[at].start)

    def _own_zones(self, token: Token, phrase: Phrase) -> list[Zone]:
        """The phrase itself: what stands close to the number weighs most; examples (…等3个) only lead up to it."""
        text = self.text
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
        left_out = EXCEPT.search(self.text, first, last)
        return [(first, left_out.start()), (left_out.end(), last)] if left_out else [(first, last)]


def _hits(text: str, words: Vocabulary) -> Hits:
    """Catalogue words of the text, without what stands in titles of laws."""
    hits = words.hits(text)
    campaigns = [(m.start(), m.end(), words.campaign) for m in CAMPAIGN.finditer(text)]
    hits = sorted([*hits, *campaigns]) if campaigns else hits
    return Hits(*map(list, zip(*hits, strict=True))).outside([m.span() for m in TITLES.finditer(text)]) if hits else Hits([], [], [])
