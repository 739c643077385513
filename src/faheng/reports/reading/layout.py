"""版面 (layout): paragraphs, headings, items and sentences of the mended text, as positions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter

_CN = "一二三四五六七八九十"
#: Level of a heading by its numbering: 一、 (一) 1.
HEADINGS = (
    (1, re.compile(rf"(?:[{_CN}]{{1,3}}[、,.]|第[{_CN}]{{1,3}}(?:部分|章)[、:,]?)")),
    (2, re.compile(rf"(?:\([{_CN}]{{1,3}}\)|[{_CN}]?\)|\([{_CN}]?(?=[\u4e00-\u9fff]{{4,}}))[、,.]?")),
    (3, re.compile(r"\d{1,2}[.、)](?!\d)|\(\d{1,2}\)")),
)
NUMBERED = 3
SENTENCE_END = re.compile(r"[。!?\n]")
LINE_END = re.compile("\n")
#: 一是, 二是 …: the items of a paragraph; 其次, 此外 open one too.
ITEM = re.compile(
    rf"(?:^|(?<=[。;:\n,]))(?:[{_CN}]{{1,2}}是|第[{_CN}],|(?:{_CN[0]}方面|此外|另外),?)|(?:(?<=[。;:])\(?\d{{1,2}}[.、)](?!\d))"
)
#: A heading is short and is no sentence of its own.
LONGEST_HEADING = 60
#: 4.排查医疗机构43家。 tells a figure: a numbered sentence, no heading.
TELLS = re.compile(r"\d(?:万|亿)?(?:余|多)?(?:[家户件起宗次人名份项个场条期间所元%处台张篇]|万)")
#: 3.公共场所线。 传染病防治方面, : the words that open an item or line and say what it is about.
LEAD = re.compile(r"(?:[^\u4e00-\u9fff]*[一二三四五六七八九十]{0,2}(?:[、,.)]|是)?)?[^,。;:!?\n】〕\d]{2,18}[。:】〕\n,]")
#: A report on the whole year's work; what does not say so is about one matter.
GENERAL = re.compile("法治政府|法治建设|依法行政|法治工作|工作(?:总结|报告|情况|要点|小结)|年度(?:报告|总结)|年报|执法年")
#: The title and the first words below it.
LONGEST_TITLE, OPENING = 40, 80


@dataclass(frozen=True, slots=True)
class Heading:
    """标题: number and title of a heading, and where it begins and its title ends."""

    level: int
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """The places where paragraphs, items, sentences and headings begin."""

    text: str
    ends: list[int]
    items: list[int]
    lines: list[int]
    headings: list[Heading]
    chains: list[tuple[Heading, ...]]
    """Each heading with those above it, the nearest first; nothing stands above the first."""

    @classmethod
    def of(cls, text: str) -> Layout:
        ends = [m.end() for m in SENTENCE_END.finditer(text)]
        lines = [0, *(m.end() for m in LINE_END.finditer(text))]
        items = [m.start() for m in ITEM.finditer(text)]
        headings = _headings(text, lines)
        return cls(text, ends, items, lines, headings, [(), *_chains(headings)])

    def sentence(self, place: int) -> tuple[int, int]:
        """Start and end of the sentence around the place."""
        at = bisect_right(self.ends, place)
        return (self.ends[at - 1] if at else 0), (self.ends[at] if at < len(self.ends) else len(self.text))

    def paragraph(self, place: int) -> tuple[int, int]:
        """Start and end of the line around the place."""
        at = bisect_right(self.lines, place)
        return self.lines[at - 1], (self.lines[at] - 1 if at < len(self.lines) else len(self.text))

    def item(self, place: int) -> tuple[int, int]:
        """Start and end of the item (二是…) around the place, at most its paragraph."""
        first, last = self.paragraph(place)
        at = bisect_right(self.items, place)
        start = max(first, self.items[at - 1]) if at else first
        end = min(last, self.items[at]) if at < len(self.items) else last
        return start, end

    def lead(self, start: int) -> tuple[int, int]:
        """The words that open the item or line that begins here; empty where they run on."""
        found = LEAD.match(self.text, start)
        return (start, found.end()) if found else (start, start)

    def front(self) -> tuple[int, int] | None:
        """The title and the opening of a paper that is about one matter; None where a year's work is reported."""
        first = next((at for at in self.lines if self.text[at : at + 1].strip()), None)
        if first is None or (self.headings and self.headings[0].start <= first):
            return None
        end = self.text.find("\n", first)
        title = self.text[first:end] if end >= 0 else self.text[first:]
        if len(title) > LONGEST_TITLE or "。" in title or GENERAL.search(title):
            return None
        opening = min(first + len(title) + OPENING, self.headings[0].start if self.headings else len(self.text))
        return first, max(opening, first + len(title))

    def above(self, place: int) -> tuple[Heading, ...]:
        """The headings under which the place stands, the nearest first."""
        return self.chains[bisect_right(self.headings, place, key=attrgetter("start"))]


def _chains(headings: list[Heading]) -> Iterator[tuple[Heading, ...]]:
    chain: tuple[Heading, ...] = ()
    for heading in headings:
        chain = (heading, *(above for above in chain if above.level < heading.level))
        yield chain


def _headings(text: str, lines: list[int]) -> list[Heading]:
    found = []
    for at, start in enumerate(lines):
        end = lines[at + 1] - 1 if at + 1 < len(lines) else len(text)
        for level, numbering in HEADINGS:
            if m := numbering.match(text, start, end):
                stop = text.find("。", m.end(), end)
                stop = end if stop < 0 else stop
                if level == NUMBERED and TELLS.search(text, m.end(), stop):
                    break
                if stop - m.end() <= LONGEST_HEADING:
                    found.append(Heading(level, text[m.end() : stop].strip(" :;,"), start, stop))
                elif level < 3:
                    found.append(Heading(level, text[m.end() : m.end() + 30], start, m.end()))
                break
    return found
