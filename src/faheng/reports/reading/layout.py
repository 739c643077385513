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
SENTENCE_END = re.compile(r"[。!?\n]")
LINE_END = re.compile("\n")
#: 一是, 二是 …: the items of a paragraph; 其次, 此外 open one too.
ITEM = re.compile(
    rf"(?:^|(?<=[。;:\n,]))(?:[{_CN}]{{1,2}}是|第[{_CN}],|(?:{_CN[0]}方面|此外|另外),?)|(?:(?<=[。;:])\(?\d{{1,2}}[.、)](?!\d))"
)
#: A heading is short and is no sentence of its own.
LONGEST_HEADING = 60


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
                if stop - m.end() <= LONGEST_HEADING:
                    found.append(Heading(level, text[m.end() : stop].strip(" :;,"), start, stop))
                elif level < 3:
                    found.append(Heading(level, text[m.end() : m.end() + 30], start, m.end()))
                break
    return found
