"""提交的值: what a browser sent, as the raw mapping that `read_form` reads. Nothing is judged here."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Any

from django.http import QueryDict
from pydantic import BaseModel

from faheng.engine.shapes import Kind, Part, Shape, parts

NAMED_BY = " · "
"""Between an officer's name and id in the text of an input: 张三 · A01."""


def read_posted(form: type[BaseModel], posted: QueryDict, zone: tzinfo, prefix: str = "data") -> dict[str, Any]:
    """Return the raw values of a form; fields left empty are absent. Times of the browser are times of `zone`."""
    found = {}
    for part in parts(form):
        value = read_value(part.shape, posted, f"{prefix}.{part.name}", zone)
        if value not in (None, "", [], {}):
            found[part.name] = value
    return found


def read_part(part: Part, posted: QueryDict, name: str, zone: tzinfo) -> Any:
    """Return the raw value of one field posted under `name`."""
    return read_value(part.shape, posted, name, zone)


def read_value(shape: Shape, posted: QueryDict, name: str, zone: tzinfo) -> Any:
    """Return the raw value of one input, empty where nothing was given."""
    match shape.kind:
        case Kind.GROUP if shape.model:
            return read_posted(shape.model, posted, zone, name)
        case Kind.ROWS if shape.model:
            rows = (read_posted(shape.model, posted, zone, f"{name}.{row}") for row in _row_numbers(posted, name))
            return [row for row in rows if _filled_in(shape.model, row)]
        case Kind.CHOICES:
            return [value for value in posted.getlist(name) if value]
        case Kind.PEOPLE:
            others = str(posted.get(f"{name}.other", "")).replace("，", "、").replace(",", "、").split("、")
            return [value.strip() for value in (*posted.getlist(name), *others) if value.strip()]
        case Kind.LINES:
            return [line.strip() for line in str(posted.get(name, "")).splitlines() if line.strip()]
    text = "\n".join(str(posted.get(name, "")).splitlines()).strip()  # a browser ends its lines with \r\n
    match shape.kind:
        case Kind.PERSON:
            return text.rpartition(NAMED_BY)[2]
        case Kind.YES_NO:
            return {"true": True, "false": False}.get(text, text)
        case Kind.MOMENT:
            return with_zone(text, zone)
        case Kind.MONEY | Kind.NUMBER:
            return text.replace(",", "").replace("，", "").removesuffix("元")
    return text


def _filled_in(form: type[BaseModel], row: dict[str, Any]) -> bool:
    """Say whether anything in a row was given that does not already stand in an empty one (是否：否)."""
    return any(row.get(part.name, part.default) != part.default for part in parts(form))


def _row_numbers(posted: QueryDict, name: str) -> list[int]:
    heads = (key.removeprefix(f"{name}.").split(".")[0] for key in posted if key.startswith(f"{name}."))
    return sorted({int(head) for head in heads if head.isascii() and head.isdigit()})


def with_zone(text: str, zone: tzinfo) -> str:
    """Return a time of the browser with its offset; what is no time stays as it is, for the form to refuse."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    if "T" not in text and " " not in text:
        return text
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).isoformat()
