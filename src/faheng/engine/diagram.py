"""Diagrams (程序图): a procedure drawn from its declaration as SVG, with presentation attributes only (no style, no script)."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from faheng.engine.procedure import Procedure, Step

WIDTH, HEIGHT = 148, 34
GAP_X, GAP_Y, BAND = 16, 14, 34
PER_ROW = 6
MARGIN = 14
CLOSES, TAKEN, OPEN, REST = ("#4c5766", "#e9ecf1"), ("#17406f", "#1d4b86"), ("#17603a", "#e6f4ec"), ("#9aa8b8", "#ffffff")


@dataclass(frozen=True, slots=True)
class Box:
    """方框: a step at its place; `band` counts from the top."""

    step: Step[Any]
    x: int
    y: int
    band: int


def bands(procedure: Procedure) -> list[list[Step[Any]]]:
    """Return the steps by rank: a step stands below every step declared before it that it may follow."""
    rank: dict[str, int] = {}
    for step in procedure.steps:
        rank[step.key] = max((rank[key] + 1 for key in step.after if key in rank), default=0)
    found: list[list[Step[Any]]] = [[] for _ in range(max(rank.values(), default=-1) + 1)]
    for step in procedure.steps:
        found[rank[step.key]].append(step)
    return found


def layout(procedure: Procedure) -> dict[str, Box]:
    """Return the box of every step, in pixels; a band with many steps takes several rows."""
    boxes: dict[str, Box] = {}
    y = MARGIN
    full = PER_ROW * (WIDTH + GAP_X) - GAP_X
    for band, steps in enumerate(bands(procedure)):
        for start in range(0, len(steps), PER_ROW):
            row = steps[start : start + PER_ROW]
            left = MARGIN + (full - len(row) * (WIDTH + GAP_X) + GAP_X) // 2
            for place, step in enumerate(row):
                boxes[step.key] = Box(step, left + place * (WIDTH + GAP_X), y, band)
            y += HEIGHT + GAP_Y
        y += BAND - GAP_Y
    return boxes


def diagram(procedure: Procedure, *, taken: Collection[str] = (), open_now: Collection[str] = ()) -> str:
    """Return the procedure as one `<svg>`: an arrow leads to each step from those after which it may be taken.

    `taken` steps are filled, steps of `open_now` are green. A line that passes over a band is drawn pale.
    """
    boxes = layout(procedure)
    width = 2 * MARGIN + PER_ROW * (WIDTH + GAP_X) - GAP_X
    height = max((box.y for box in boxes.values()), default=0) + HEIGHT + MARGIN
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(procedure.title)}程序图"',
            f' width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-size="13">',
            '<defs><marker id="tip" markerWidth="7" markerHeight="7" refX="6" refY="3" orient="auto">',
            '<path d="M0 0L6 3L0 6z" fill="#6d7c8e"/></marker></defs>',
            *_lines(boxes),
            *(_box(box, taken, open_now) for box in boxes.values()),
            "</svg>",
        )
    )


def _lines(boxes: Mapping[str, Box]) -> Iterator[str]:
    for box in boxes.values():
        before = [boxes[key] for key in box.step.after if key in boxes and boxes[key].band < box.band]
        for other in before:
            near = other.band == max(each.band for each in before)
            x, y = other.x + WIDTH // 2, other.y + HEIGHT
            bend = (y + box.y) // 2
            colour = "#6d7c8e" if near else "#d3dbe6"
            end = ' marker-end="url(#tip)"' if near else ""
            yield f'<path d="M{x} {y}C{x} {bend} {box.x + WIDTH // 2} {bend} {box.x + WIDTH // 2} {box.y - 1}" fill="none" stroke="{colour}"{end}/>'


def _box(box: Box, taken: Collection[str], open_now: Collection[str]) -> str:
    step = box.step
    stroke, fill = REST
    if step.key in taken:
        stroke, fill = TAKEN
    elif step.key in open_now:
        stroke, fill = OPEN
    elif step.closes:
        stroke, fill = CLOSES
    text = "#ffffff" if step.key in taken else "#1c2430"
    size = ' font-size="11"' if len(step.title) > 10 else ""
    basis = "、".join(citation.formal for citation in step.basis)
    return (
        f"<g><title>{escape(step.title)}{f'：{escape(basis)}' if basis else ''}</title>"
        f'<rect x="{box.x}" y="{box.y}" width="{WIDTH}" height="{HEIGHT}" rx="4" fill="{fill}" stroke="{stroke}"/>'
        f'<text x="{box.x + WIDTH // 2}" y="{box.y + HEIGHT // 2 + 5}" text-anchor="middle" fill="{text}"{size}>{escape(step.title)}</text></g>'
    )
