"""更正记录: who changed what of which figure, when, from what to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from faheng.records.readings import Deed, Event
from faheng.web.readings.corrected import Corrected
from faheng.web.readings.figures import titled

FIELDS = {"value": "数值", "unit": "单位", "label": "标签", "indicator": "指标", "title": "名称", "publisher": "发布机关", "year": "年度"}


@dataclass(frozen=True, slots=True)
class EventShown:
    """一条记录."""

    seq: int
    deed: str
    figure: int | None
    what: str
    changes: tuple[tuple[str, str, str], ...]
    reason: str
    by: str
    at: datetime


def history(found: Corrected) -> tuple[EventShown, ...]:
    """Return what people did with a reading, latest first."""
    return tuple(_shown(event, found) for event in reversed(found.opened.events))


def _shown(event: Event, found: Corrected) -> EventShown:
    figure = found.find(event.figure) if event.figure is not None else None
    quote = f"{(figure.read or figure.figure).label}“{figure.figure.quote}”" if figure else ""
    named = event.deed in (Deed.CHANGE, Deed.ADD, Deed.ACCEPT)
    changes = tuple((FIELDS[name], *_both(event, name)) for name in FIELDS if named and name in event.after)
    return EventShown(event.seq, event.deed.label, event.figure, quote, changes, event.reason, event.by, event.at)


def _both(event: Event, name: str) -> tuple[str, str]:
    return said(event.before, name), said(event.after, name)


def said(values: Mapping[str, Any], name: str) -> str:
    """Return one side of a change as text."""
    if name not in values:
        return ""
    value = values[name]
    if value is None:
        return "（无）"
    return titled(value) if name == "indicator" else str(value)
