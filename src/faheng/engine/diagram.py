"""流程图 (the drawn flow of a procedure): SVG made from the declaration alone.

The steps that change the dossier's state stand on a spine from top to bottom; beside each stand the steps that it opens.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any

from faheng.engine.procedure import Procedure, Step

BOX, HIGH, GAP, ROW = 176, 46, 22, 3
LEFT, TOP = 120, 24
STYLE = (
    "text{font-family:'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif}"
    ".t{font-size:14px;fill:#1b2733}.s{font-size:11px;fill:#5a6b7b}.box{fill:#fff;stroke:#8aa0b4}"
    ".main{fill:#e8f1fb;stroke:#2f6fb0;stroke-width:1.5}.end{fill:#eef6ee;stroke:#3f8f4f;stroke-width:1.5}"
    ".line{fill:none;stroke:#8aa0b4}.flow{fill:none;stroke:#2f6fb0;stroke-width:1.5}"
)

ARROW = (
    '<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
    '<path d="M0 0L8 4L0 8z" fill="#2f6fb0"/></marker></defs>'
)


@dataclass(slots=True)
class Rung:
    """主干上的一格: a step that changes the state, and the steps beside it."""

    step: Step[Any]
    beside: list[Step[Any]] = field(default_factory=list)
    top: int = 0

    @property
    def height(self) -> int:
        rows = max(1, -(-len(self.beside) // ROW))
        return rows * (HIGH + GAP)

    @property
    def middle(self) -> int:
        return self.top + HIGH // 2


def rungs(procedure: Procedure) -> list[Rung]:
    """Return the spine in declared order; a step without a state stands beside the latest step of the spine that opens it."""
    order = {step.key: place for place, step in enumerate(procedure.steps)}
    spine = {step.key: Rung(step) for step in procedure.steps if step.state or step.closes} or {
        step.key: Rung(step) for step in procedure.steps[:1]
    }
    top = TOP
    for step in procedure.steps:
        if step.key not in spine:
            spine[_host(procedure, step, spine, order)].beside.append(step)
    for rung in spine.values():
        rung.top = top
        top += rung.height
    return list(spine.values())


def _host(procedure: Procedure, step: Step[Any], spine: dict[str, Rung], order: dict[str, int]) -> str:
    """Return the rung beside which a step stands: found by walking back along what opens it."""
    seen: set[str] = set()
    while step.key not in spine:
        seen.add(step.key)
        openers = [key for key in step.after if key in order and key not in seen and order[key] < order[step.key]]
        if not openers:
            return next(iter(spine))
        step = procedure.step(max(openers, key=order.__getitem__))
    return step.key


def drawn(procedure: Procedure, *, marks: Mapping[str, str] | None = None, styled: bool = True) -> str:
    """Return the flow of a procedure as an SVG document.

    `marks` adds a class to the boxes of some steps (taken, open). A page whose policy forbids inline styles asks for it
    without `styled` and brings the classes in its own stylesheet.
    """
    ladder = rungs(procedure)
    last = ladder[-1]
    style = f"<style>{STYLE}</style>" if styled else ""
    width, height = LEFT + (ROW + 1) * (BOX + GAP * 2), last.top + last.height + TOP
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
            f'aria-label="{escape(procedure.title)}流程图"><title>{escape(procedure.title)}流程图</title>{style}'
        ),
        ARROW,
        *_flows(ladder),
    ]
    for rung in ladder:
        parts.extend(_beside(rung, marks or {}))
        kind = "end" if rung.step.closes else "main"
        parts.append(_box(LEFT, rung.top, rung.step, f"{kind} {(marks or {}).get(rung.step.key, '')}".strip()))
    return "".join((*parts, "</svg>"))


def _flows(ladder: list[Rung]) -> Iterator[str]:
    """Arrows along the spine: straight to the next rung, bent out to the left where rungs are passed over."""
    place = {rung.step.key: number for number, rung in enumerate(ladder)}
    host = {step.key: place[rung.step.key] for rung in ladder for step in (rung.step, *rung.beside)}
    arrows = {(host[key], number) for number, rung in enumerate(ladder) for key in rung.step.after if key in host and host[key] != number}
    lanes: list[list[tuple[int, int]]] = []
    for above, below in sorted(arrows, key=lambda arrow: (abs(arrow[1] - arrow[0]), arrow)):
        start, end = ladder[above], ladder[below]
        if below - above == 1:
            yield f'<path class="flow" marker-end="url(#a)" d="M{LEFT + BOX // 2} {start.top + HIGH}V{end.top - 2}"/>'
            continue
        lane = next((n for n, taken in enumerate(lanes) if all(_apart((above, below), other) for other in taken)), len(lanes))
        if lane == len(lanes):
            lanes.append([])
        lanes[lane].append((above, below))
        out = LEFT - 18 - 9 * min(lane, 10)
        yield f'<path class="flow" marker-end="url(#a)" d="M{LEFT} {start.middle + 8}H{out}V{end.middle - 4}H{LEFT - 2}"/>'


def _apart(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Say whether two arrows may run in one lane: they share no stretch, or they share their beginning."""
    return max(one) <= min(other) or max(other) <= min(one) or one[0] == other[0]


def _beside(rung: Rung, marks: Mapping[str, str]) -> Iterator[str]:
    for number, step in enumerate(rung.beside):
        row, column = divmod(number, ROW)
        x, y = LEFT + (column + 1) * (BOX + GAP * 2), rung.top + row * (HIGH + GAP)
        if column == 0:
            yield f'<path class="line" d="M{LEFT + BOX} {rung.middle}H{x - GAP}V{y + HIGH // 2}H{x}"/>'
        else:
            yield f'<path class="line" d="M{x - GAP * 2} {y + HIGH // 2}H{x}"/>'
        yield _box(x, y, step, f"box {marks.get(step.key, '')}".strip())


def _box(x: int, y: int, step: Step[Any], kind: str) -> str:
    who = "、".join(role.label for role in step.by)
    said = (f"{who}（{step.officers}人）" if step.officers > 1 else who) if len(who) <= 14 else f"{who[:13]}…"
    tip = "；".join((step.title, *(citation.formal for citation in step.basis)))
    return (
        f'<g class="{kind}"><title>{escape(tip)}</title><rect class="{kind}" x="{x}" y="{y}" width="{BOX}" height="{HIGH}" rx="5"/>'
        f'<text class="t" x="{x + BOX // 2}" y="{y + 20}" text-anchor="middle">{escape(step.title)}</text>'
        f'<text class="s" x="{x + BOX // 2}" y="{y + 37}" text-anchor="middle">{escape(said)}</text></g>'
    )
