"""部分与整体 (relating): which figure the text states as a part of which, and which lies inside which by its meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from faheng.indicators.relations import COMPONENTS, SUBSETS
from faheng.reports.reading.figure import Figure
from faheng.reports.reading.layout import Layout

PART = re.compile(r"其中|包括|包含|分为|含")
#: A bracket right behind a number opens its parts.
BRACKET = re.compile(r"\((?:其中)?")


class Placed(NamedTuple):
    """A figure and where it stands in the mended text."""

    start: int
    end: int
    figure: Figure


def related(placed: Sequence[Placed], layout: Layout) -> list[Figure]:
    """The figures in order, with `part_of` as the text states it and `subset_of` as the catalogue knows it."""
    wholes = _stated(placed, layout)
    present = [p.figure.indicator for p in placed]
    figures = []
    for at, one in enumerate(placed):
        figure = one.figure
        whole = wholes.get(at)
        if whole is None:
            whole = _component(figure, at, present)
        if whole is not None:
            total = placed[whole].figure
            figure = replace(figure, part_of=total.indicator or total.label, part_of_figure=whole)
        elif subset := _subset(figure, present):
            figure = replace(figure, subset_of=subset)
        figures.append(figure)
    return figures


def _stated(placed: Sequence[Placed], layout: Layout) -> dict[int, int]:
    """Part → whole, where the text says 其中 or opens a bracket behind the whole."""
    wholes: dict[int, int] = {}
    for at, one in enumerate(placed):
        if one.figure.form == "implied" or at == 0:
            continue
        first, _ = layout.sentence(one.start)
        gap_start = max(first, placed[at - 1].end)
        gap = layout.text[gap_start : one.start]
        if PART.search(gap) or (placed[at - 1].end >= first and BRACKET.match(layout.text, placed[at - 1].end) and BRACKET.match(gap)):
            run = _run(placed, at, layout)
            total = _whole(placed, at, run, layout)
            if total is not None:
                wholes.update(dict.fromkeys(run, total))
    return wholes


def _run(placed: Sequence[Placed], at: int, layout: Layout) -> list[int]:
    """The figures that go on from the first part: same unit, same sentence, no stop or closing bracket between."""
    run = [at]
    opened = layout.text.rfind("(", layout.sentence(placed[at].start)[0], placed[at].start)
    closed = layout.text.find(")", opened) if opened >= 0 else -1
    for later in range(at + 1, len(placed)):
        between = layout.text[placed[later - 1].end : placed[later].start]
        if re.search(r"[。;!?\n]", between) or PART.search(between) or (0 <= closed < placed[later].start and closed > placed[at].start):
            break
        if placed[later].figure.unit_norm != placed[at].figure.unit_norm:
            break
        run.append(later)
    return run


def _whole(placed: Sequence[Placed], at: int, run: list[int], layout: Layout) -> int | None:
    """The figure that the parts belong to: in this sentence, or where 其中 opens one, in the sentence before."""
    first, _ = layout.sentence(placed[at].start)
    candidates = [back for back in range(at - 1, -1, -1) if placed[back].start >= first]
    if not candidates and first > 0:
        earlier, _ = layout.sentence(first - 1)
        candidates = [back for back in range(at - 1, -1, -1) if placed[back].start >= earlier]
    unit = placed[at].figure.unit_norm
    candidates = [back for back in candidates if placed[back].figure.unit_norm == unit and placed[back].figure.form != "implied"]
    values = [placed[part].figure.value_norm for part in run]
    total = sum((value for value in values if value is not None), Decimal(0))
    exact = next((back for back in candidates if None not in values and placed[back].figure.value_norm == total), None)
    return exact if exact is not None else (candidates[0] if candidates else None)


def _component(figure: Figure, at: int, present: list[str | None]) -> int | None:
    for whole in _wholes(figure.indicator)[0]:
        if figure.form != "implied" and whole in present:
            place = present.index(whole)
            return place if place != at else None
    return None


def _subset(figure: Figure, present: list[str | None]) -> str | None:
    return next((whole for whole in _wholes(figure.indicator)[1] if figure.form != "implied" and whole in present), None)


@cache
def _wholes(part: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the catalogue knows an indicator as a component of, and what it lies inside of."""
    return tuple(r.whole for r in COMPONENTS if r.part == part), tuple(r.whole for r in SUBSETS if r.part == part)
