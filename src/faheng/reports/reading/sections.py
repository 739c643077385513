"""章节 (sections): the five mandatory contents of the yearly report, found whatever their numbering.

《法治政府建设与责任落实督察工作规定》 asks for: what was done and achieved; shortcomings and their causes; how the party and
government heads carried out their duty as first responsible persons; the plan of the next year; other matters.
"""

from __future__ import annotations

import re

from faheng.reports.reading.figure import Section
from faheng.reports.reading.layout import HEADINGS, Heading, Layout
from faheng.reports.reading.offsets import Mapped

MANDATORY = ("measures", "shortcomings", "first_responsible", "plan")
TITLES = {
    "measures": "主要举措和成效",
    "shortcomings": "存在的不足和原因",
    "first_responsible": "党政主要负责人履行推进法治建设第一责任人职责情况",
    "plan": "下一年度主要安排",
    "other": "其他需要报告的情况",
}
FIRST_RESPONSIBLE = re.compile(r"第一责任人|主要负责人.{0,6}履行.{0,10}职责|主要负责人履职")
SHORTCOMINGS = re.compile(
    r"不足|存在.{0,8}问题|问题[和及与、]?.{0,6}(?:原因|短板|不足|困难|差距)|短板|薄弱环节|主要问题|困难(?:和|与|及)|差距|主要困难"
)
WEAK_SHORTCOMINGS = re.compile(r"问题|困难|挑战")
PLAN = re.compile(
    r"下一?步|下一?年度?|下一?阶段|明年|今后|未来|来年|工作(?:安排|计划|打算|思路|设想|展望|重点)|主要(?:安排|打算|思路)|努力方向|工作谋划|20\d\d年.{0,24}(?:安排|计划|打算|思路|重点任务|展望|目标)|打算$"
)
MEASURES = re.compile(
    r"举措|成效|措施|做法|进展|推进情况|开展情况|完成情况|落实情况|工作情况|建设情况|工作成绩|主要工作|工作总结|总体情况|基本情况|亮点"
)
#: A paragraph that opens a part without a heading of its own.
OPENS_PLAN = re.compile(r"(?:20\d\d年)?(?:下一步|下阶段|明年|新的一年)[,:，]?|20\d\d年,(?:我局|我委|本局|全局|区卫)[^。]{0,20}将")
OPENS_SHORTCOMINGS = re.compile(r"(?:虽然|但|同时|当前|目前)?.{0,20}(?:仍|还|也)?存在.{0,14}(?:不足|问题|短板|差距)")
#: A heading that lost its number stands alone on its line and ends without a stop.
LONGEST_LOST = 50


def sections(layout: Layout, body: int) -> tuple[tuple[Section, ...], tuple[str, ...]]:
    """The sections in order (positions of the mended text) and the mandatory contents that are missing."""
    tops = _tops(layout, body)
    found = _typed(layout, tops)
    present = {section.kind for section in found}
    for kind, pattern in (("first_responsible", FIRST_RESPONSIBLE), ("shortcomings", SHORTCOMINGS), ("plan", PLAN)):
        if kind not in present and (lower := _lower(layout, pattern, body)):
            found.append(Section(kind, lower[0].title, lower[0].start, lower[1], lower[0].level))
    for kind, opens in (("plan", OPENS_PLAN), ("shortcomings", OPENS_SHORTCOMINGS)):
        if kind not in {section.kind for section in found} and (opened := _opened(layout, opens, body)):
            found.append(Section(kind, "", *opened, 9))
    if not any(section.kind == "measures" for section in found) and len(layout.text) - body > 200:
        first = min((s.start for s in found if s.start > body), default=len(layout.text))
        if first - body > 120:
            found.append(Section("measures", "", body, first, 9))
    found.sort(key=lambda section: (section.start, section.level))
    kinds = {section.kind for section in found}
    return tuple(found), tuple(kind for kind in MANDATORY if kind not in kinds)


def in_source(found: tuple[Section, ...], mapped: Mapped) -> tuple[Section, ...]:
    """The same sections in positions of the source."""
    return tuple(Section(s.kind, s.title, *mapped.span(s.start, s.end), s.level) for s in found)


def narrowest_first(found: tuple[Section, ...]) -> list[Section]:
    """The sections as `kind_at` looks through them."""
    return sorted(found, key=lambda s: (s.end - s.start, s.kind != "plan"))


def kind_at(narrowest: list[Section], place: int) -> str:
    """The kind of section in which the place stands: the narrowest one."""
    for section in narrowest:
        if section.start <= place < section.end:
            return section.kind
    return "measures"


def _tops(layout: Layout, body: int) -> list[Heading]:
    """Headings of the first level, those included that lost their number."""
    numbered = [h for h in layout.headings if h.start >= body]
    level = min((h.level for h in numbered), default=1)
    tops = [h for h in numbered if h.level == level]
    taken = {h.start for h in numbered}
    for at, start in enumerate(layout.lines):
        end = layout.lines[at + 1] - 1 if at + 1 < len(layout.lines) else len(layout.text)
        line = layout.text[start:end].strip()
        if start < body or start in taken or not 4 <= len(line) <= LONGEST_LOST or line[-1] in "。;,:!?" or "报告" in line:
            continue
        if _kinds(line):
            tops.append(Heading(level, line, start, end))
    return sorted(tops, key=lambda h: h.start)


def _typed(layout: Layout, tops: list[Heading]) -> list[Section]:
    """Each heading of the first level with its kind or kinds."""
    kinds = [_kinds(h.title) for h in tops]
    for at, heading in enumerate(tops):
        if not kinds[at] and WEAK_SHORTCOMINGS.search(heading.title) and not any("shortcomings" in k for k in kinds):
            kinds[at] = ("shortcomings",)
    stated = any("measures" in k for k in kinds)
    turned = next((at for at, k in enumerate(kinds) if {"shortcomings", "plan"} & set(k)), len(tops))
    typed: list[Section] = []
    for at, heading in enumerate(tops):
        end = tops[at + 1].start if at + 1 < len(tops) else len(layout.text)
        default = "measures" if not stated and at < turned else "other"
        typed.extend(Section(kind, heading.title, heading.start, end, heading.level) for kind in kinds[at] or (default,))
    return typed


def _kinds(title: str) -> tuple[str, ...]:
    """The mandatory contents that a heading names."""
    kinds = []
    if FIRST_RESPONSIBLE.search(title):
        kinds.append("first_responsible")
    if SHORTCOMINGS.search(title):
        kinds.append("shortcomings")
    if PLAN.search(title):
        kinds.append("plan")
    if MEASURES.search(title) and (not kinds or (kinds == ["first_responsible"] and re.search("成效|举措", title))):
        kinds.append("measures")
    return tuple(kinds)


def _lower(layout: Layout, pattern: re.Pattern[str], body: int) -> tuple[Heading, int] | None:
    """A heading of a lower level that names a mandatory content, with its end."""
    for at, heading in enumerate(layout.headings):
        if heading.start >= body and pattern.search(heading.title):
            later = (h.start for h in layout.headings[at + 1 :] if h.level <= heading.level)
            return heading, next(later, len(layout.text))
    return None


def _opened(layout: Layout, opens: re.Pattern[str], body: int) -> tuple[int, int] | None:
    for at, start in enumerate(layout.lines):
        end = layout.lines[at + 1] - 1 if at + 1 < len(layout.lines) else len(layout.text)
        if start < body:
            continue
        place = start
        for _, numbering in HEADINGS:
            if m := numbering.match(layout.text, start, end):
                place = m.end()
        if opens.match(layout.text, place, end):
            return start, end
    return None
