"""更正后的内容: the figures as they were read with the corrections of people applied; what was read stays beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from faheng.indicators import ALL
from faheng.indicators.indicator import Kind
from faheng.indicators.units import normalise
from faheng.records.readings import Deed, Event, Opened
from faheng.reports.reading import Figure, Reading, rechecked
from faheng.reports.reading.as_json import plain
from faheng.web.readings.kept import as_read

ENDS = "。！？!?；;\n"
UNLINKED = "人工更正：未对应指标"


@dataclass(frozen=True, slots=True)
class Numbered:
    """一个数字. `key` is its number in the reading, never given to another; `read` is None where a person added it."""

    key: int
    figure: Figure
    read: Figure | None
    events: tuple[Event, ...] = ()

    @property
    def removed(self) -> bool:
        last = next((event.deed for event in reversed(self.events) if event.deed in (Deed.REMOVE, Deed.RESTORE)), None)
        return last is Deed.REMOVE

    @property
    def added(self) -> bool:
        return self.read is None

    @property
    def changed(self) -> bool:
        return self.read is not None and self.figure != self.read

    @property
    def touched(self) -> bool:
        return self.added or self.changed or self.removed


@dataclass(frozen=True, slots=True)
class Corrected:
    """更正后的报告: `reading` holds the figures that count; `keys` are their numbers, in the same order; `all` the removed ones, too."""

    opened: Opened
    reading: Reading
    keys: tuple[int, ...]
    all: tuple[Numbered, ...]

    def find(self, key: int) -> Numbered | None:
        return next((each for each in self.all if each.key == key), None)


def corrected(opened: Opened) -> Corrected:
    """Apply the corrections of a reading; where there are any, its checks are made again."""
    reading = as_read(opened)
    every = _numbered(reading, opened.events)
    counted = [each for each in every if not each.removed]
    at = {each.key: place for place, each in enumerate(counted)}
    figures = tuple(
        replace(each.figure, part_of_figure=None if each.figure.part_of_figure is None else at.get(each.figure.part_of_figure))
        for each in counted
    )
    if any(each.touched for each in every):
        reading = rechecked(replace(reading, figures=figures))
    if opened.row.accepted:
        reading = replace(reading, title=opened.row.title, organisation=opened.row.publisher, year=opened.row.year)
    return Corrected(opened, reading, tuple(each.key for each in counted), every)


def _numbered(reading: Reading, events: Iterable[Event]) -> tuple[Numbered, ...]:
    """Every figure in the order of the text, with its events; figures of one reading are numbered as read, then as added."""
    found = {key: Numbered(key, figure, figure) for key, figure in enumerate(reading.figures)}
    for event in events:
        if event.figure is None:
            continue
        if event.deed is Deed.ADD:
            found[event.figure] = Numbered(event.figure, _added(reading, event.after), None, (event,))
            continue
        before = found[event.figure]
        figure = patched(before.figure, event.after) if event.deed is Deed.CHANGE else before.figure
        found[event.figure] = replace(before, figure=figure, events=(*before.events, event))
    return tuple(sorted(found.values(), key=lambda each: (each.figure.start, each.key)))


def state(figure: Figure) -> dict[str, Any]:
    """Return what people may correct of a figure, as an event records it."""
    return {"value": plain(figure.value), "unit": figure.unit, "label": figure.label, "indicator": figure.indicator}


def patched(figure: Figure, after: Mapping[str, Any]) -> Figure:
    """Return a figure with the corrected parts in place."""
    now = {**state(figure), **after}
    value = None if now["value"] is None else Decimal(now["value"])
    norm, unit = (None, None) if value is None else normalise(value, now["unit"])
    return replace(
        figure,
        value=value,
        unit=now["unit"],
        value_norm=norm,
        unit_norm=unit,
        label=now["label"],
        indicator=now["indicator"],
        redacted=figure.redacted and value is None,
        upper=figure.upper if "value" not in after else None,
        reason=None if now["indicator"] else figure.reason or UNLINKED,
    )


def _added(reading: Reading, after: Mapping[str, Any]) -> Figure:
    start, end = after["start"], after["end"]
    bare = Figure(
        indicator=None,
        label=after["label"],
        value=None,
        unit=None,
        value_norm=None,
        unit_norm=None,
        quote=reading.text[start:end],
        start=start,
        end=end,
        sentence=_sentence(reading.text, start, end),
        fact_kind=ALL[after["indicator"]].kind if after["indicator"] else Kind.RESULT,
        period=str(reading.year) if reading.year else None,
        section=next((section.kind for section in reading.sections if section.start <= start < section.end), None),
    )
    return patched(bare, {name: after[name] for name in ("value", "unit", "label", "indicator")})


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence of a quotation begins and ends, its stop included."""
    first = max(text.rfind(stop, 0, start) for stop in ENDS) + 1
    last = min((at for stop in ENDS if (at := text.find(stop, end)) >= 0), default=len(text) - 1) + 1
    return first, last
