"""记录的显示: recorded values with their Chinese labels, as a page and a screen reader say them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

from pydantic import BaseModel

from faheng.engine.fields import dossier_fields
from faheng.engine.shapes import Kind, Part, parts
from faheng.web.components.inputs import local_moment
from faheng.web.components.money import thousands


@dataclass(frozen=True, slots=True)
class Shown:
    """一项: label and text; `parts` where the value has parts, `rows` where it is a table."""

    name: str
    label: str
    text: str = ""
    parts: tuple[Shown, ...] = ()
    rows: tuple[tuple[Shown, ...], ...] = ()
    heads: tuple[str, ...] = ()
    long: bool = False
    dossier: bool = False
    """Whether the text is the number of another dossier, to which the page leads."""
    was: str = ""
    """What stood here before a correction; empty where nothing was corrected."""
    reason: str = ""


def shown(form: type[BaseModel], raw: Mapping[str, Any], zone: tzinfo, names: Mapping[str, str] | None = None) -> tuple[Shown, ...]:
    """Return the recorded fields of a form in its order; `names` gives the officers behind ids."""
    found = [shown_part(part, raw[part.name], zone, names or {}) for part in parts(form) if raw.get(part.name) not in (None, "", [], {})]
    linked = dossier_fields(form)
    found = [replace(each, dossier=True) if each.name in linked else each for each in found]
    known = set(form.model_fields)
    return (*found, *(Shown(key, key, str(value)) for key, value in raw.items() if key not in known))


def shown_part(part: Part, value: Any, zone: tzinfo, names: Mapping[str, str]) -> Shown:
    """Return one recorded field."""
    model = part.shape.model
    if part.shape.kind is Kind.GROUP and model and isinstance(value, Mapping):
        return Shown(part.name, part.label, parts=shown(model, value, zone, names))
    if part.shape.kind is Kind.ROWS and model and isinstance(value, list):
        columns = [column for column in parts(model) if any(isinstance(row, Mapping) and row.get(column.name) for row in value)]
        cells = tuple(
            tuple(
                Shown(column.name, column.label, as_text(column, row.get(column.name), zone, names))
                for column in columns
                if isinstance(row, Mapping)
            )
            for row in value
        )
        return Shown(part.name, part.label, rows=cells, heads=tuple(column.label for column in columns))
    text = as_text(part, value, zone, names)
    return Shown(part.name, part.label, text, long=len(text) > 40)


def as_text(part: Part, value: Any, zone: tzinfo, names: Mapping[str, str]) -> str:
    """Return a recorded value as Chinese text."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ("\n" if part.shape.kind is Kind.LINES else "、").join(as_text(part, each, zone, names) for each in value)
    if isinstance(value, bool):
        return "是" if value else "否"
    text = str(value)
    match part.shape.kind:
        case Kind.CHOICE | Kind.CHOICES:
            return dict(part.shape.choices).get(text, text)
        case Kind.PERSON | Kind.PEOPLE:
            return names.get(text, text)
        case Kind.MOMENT:
            return local_moment(text, zone).replace("T", " ")
        case Kind.MONEY:
            return thousands(text) if "元" in part.label else f"{thousands(text)} 元"
        case Kind.GROUP if isinstance(value, Mapping):
            return "；".join(f"{key}：{each}" for key, each in value.items())
    return text
