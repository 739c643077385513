"""正文的标记: the decoded text as the page shows it, each figure a link to its line in the list, repairs and sections marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from faheng.reports.reading import Reading, Repair
from faheng.reports.reading.sections import TITLES
from faheng.web.readings.corrected import Corrected, Numbered
from faheng.web.readings.figures import amount, standing


def marked(found: Corrected) -> SafeString:
    """Return the text, one element per line that says where it begins (`data-at`, in characters); the words are exactly the source's."""
    reading = found.reading
    figures = sorted((each for each in found.all if not each.removed), key=lambda each: each.figure.start)
    starts = [each.figure.start for each in figures]
    titles: dict[int, list[str]] = {}
    for section in reading.sections:
        titles.setdefault(section.start, []).append(TITLES.get(section.kind, section.kind))
    lines: list[tuple[str | int, ...]] = []
    at = 0
    for line in reading.text.splitlines(keepends=True):
        body = line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        end = at + len(body)
        if body.strip():
            heading = "、".join(title for start, here in titles.items() if at <= start < at + len(line) for title in here)
            # The figures that begin in this line, and the one before them, which may reach into it.
            near = figures[max(0, bisect_left(starts, at) - 1) : bisect_left(starts, end)]
            pieces = _pieces(reading, at, end, [each for each in near if each.figure.end > at])
            lines.append((at, format_html(' data-section="{}"', heading) if heading else "", pieces))
        at += len(line)
    return format_html_join("\n", '<p data-at="{}"{}>{}</p>', lines)


def _pieces(reading: Reading, start: int, end: int, here: Sequence[Numbered]) -> SafeString:
    """One line cut at every place where a figure or a repair begins or ends."""
    repairs = [(place, repair) for place, repair in enumerate(reading.repairs) if repair.start < end and repair.end > start]
    spans = [(each.figure.start, each.figure.end) for each in here] + [(repair.start, repair.end) for _, repair in repairs]
    cuts = sorted({start, end, *(edge for span in spans for edge in span if start < edge < end)})
    return format_html_join("", "{}", ((_piece(reading.text[a:b], a, here, repairs),) for a, b in pairwise(cuts)))


def _piece(words: str, at: int, figures: Sequence[Numbered], repairs: Sequence[tuple[int, Repair]]) -> SafeString | str:
    shown: SafeString | str = words
    for place, repair in repairs:
        if repair.start <= at < repair.end:
            first = format_html(' id="r{}"', place) if repair.start == at else ""
            kind = "repair" if repair.sure else "repair doubt"
            shown = format_html(
                '<span class="{}"{} title="{}：{} → {}">{}</span>', kind, first, repair.kind, repair.before, repair.after, shown
            )
    covering = [each for each in figures if each.figure.start <= at < each.figure.end]
    if not covering:
        return shown
    begun = [each.key for each in covering if each.figure.start == at]
    more = format_html_join("", '<span id="t{}"></span>', ((key,) for key in begun[1:]))
    own = format_html(' id="t{}"', begun[0]) if begun else ""
    title = "；".join(f"{each.figure.label}：{amount(each.figure)}" for each in covering)
    return format_html(
        '<a class="fig {}"{} href="#f{}" title="{}">{}{}</a>', standing(covering[0]), own, covering[0].key, title, more, shown
    )
