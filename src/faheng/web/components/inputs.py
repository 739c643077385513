"""输入框: a form as values that a template shows, with what was filled in and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import Any

from pydantic import BaseModel

from faheng.engine.findings import Finding
from faheng.engine.shapes import HELP, Kind, Part, Shape, parts
from faheng.web.components.posted import NAMED_BY

MANY = 12
WIDE = frozenset({Kind.LONG, Kind.LINES, Kind.CHOICES, Kind.PEOPLE, Kind.GROUP, Kind.ROWS})


@dataclass(frozen=True, slots=True)
class Choice:
    """选项."""

    value: str
    label: str
    chosen: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Input:
    """输入框: `name` is what the browser posts; `findings` are shown beside it."""

    name: str
    label: str
    kind: Kind
    required: bool = False
    nullable: bool = False
    help: str = ""
    value: str = ""
    choices: tuple[Choice, ...] = ()
    parts: tuple[Input, ...] = ()
    rows: tuple[tuple[Input, ...], ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def id(self) -> str:
        return self.name.replace(".", "-")

    @property
    def template(self) -> str:
        return f"components/inputs/{self.kind.value}.html"

    @property
    def width(self) -> str:
        """The column classes: one line wide, or half of it."""
        return "col-12" if self.kind in WIDE else "col-md-6"

    @property
    def many(self) -> bool:
        """Whether there are so many people to choose from that those who are not ticked are folded away."""
        return (self.kind is Kind.PEOPLE or self.name == "by") and len(self.choices) > MANY

    @property
    def described_by(self) -> str:
        """The ids of the help and of the refusal, for screen readers."""
        ids = [f"{self.id}-help"] if self.help else []
        return " ".join([*ids, f"{self.id}-wrong"] if self.findings else ids)


@dataclass(frozen=True, slots=True)
class Context:
    """填表环境: the officers to choose from (id, label, hint), the findings, and the zone in which times are shown."""

    zone: tzinfo
    people: Sequence[tuple[str, str, str]] = ()
    findings: Iterable[Finding] = ()

    def beside(self, name: str) -> tuple[Finding, ...]:
        """Return the findings on a field, or on something inside it: rows, rows.1.item."""
        return tuple(each for each in self.findings if each.field and (each.field == name or each.field.startswith(f"{name}.")))

    def inside(self, name: str) -> Context:
        """Return the context of the parts of a field, whose findings are told from there."""
        found = tuple(replace(each, field=(each.field or "").removeprefix(f"{name}.")) for each in self.beside(name) if each.field != name)
        return Context(self.zone, self.people, found)


def inputs(form: type[BaseModel], raw: Mapping[str, Any], context: Context, prefix: str = "data") -> tuple[Input, ...]:
    """Return the inputs of a form, filled with `raw` (as recorded, prefilled or posted)."""
    return tuple(input_of(part, raw.get(part.name), context, f"{prefix}.{part.name}") for part in parts(form))


def input_of(part: Part, value: Any, context: Context, name: str) -> Input:
    """Return the input of one field; a finding stands beside the innermost input that it concerns."""
    shape = part.shape
    if value is None and not part.required:
        value = _plain(part.default)
    choices = _choices(part, value, context)
    inner: tuple[Input, ...] = ()
    rows: tuple[tuple[Input, ...], ...] = ()
    inside = context.inside(part.name)
    if shape.kind is Kind.GROUP and shape.model:
        inner = inputs(shape.model, value if isinstance(value, Mapping) else {}, inside, name)
    elif shape.kind is Kind.ROWS and shape.model:
        given = [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
        rows = tuple(inputs(shape.model, row, inside.inside(str(number)), f"{name}.{number}") for number, row in enumerate([*given, {}]))
    return Input(
        name,
        part.label,
        shape.kind,
        part.required,
        part.nullable,
        part.help or HELP.get(shape.kind, ""),
        _shown(shape.kind, value, context),
        choices,
        inner,
        rows,
        tuple(each for each in context.beside(part.name) if not _has_inner(shape, len(rows), (each.field or "").split(".")[1:])),
    )


def _has_inner(shape: Shape, rows: int, path: Sequence[str]) -> bool:
    """Say whether an inner input stands at a path inside a field: fine of a group, 1.item of rows."""
    if shape.model is None or not path:
        return False
    if shape.kind is Kind.ROWS:
        return len(path) > 1 and path[0].isdecimal() and int(path[0]) < rows and path[1] in shape.model.model_fields
    return path[0] in shape.model.model_fields


def _plain(default: Any) -> Any:
    """A default as JSON, as `raw` holds it."""
    if isinstance(default, BaseModel):
        return default.model_dump(mode="json")
    if isinstance(default, tuple | frozenset | set):
        return [_plain(each) for each in default]
    return default


def _choices(part: Part, value: Any, context: Context) -> tuple[Choice, ...]:
    chosen = {str(each) for each in value} if isinstance(value, list) else {str(value)}
    if part.shape.kind is Kind.PERSON:
        return tuple(Choice(f"{label}{NAMED_BY}{key}", hint) for key, label, hint in context.people)
    if part.shape.kind is Kind.PEOPLE:
        known = [Choice(key, label, key in chosen, hint) for key, label, hint in context.people]
        others = sorted(each for each in chosen - {key for key, _, _ in context.people} if each not in ("", "None"))
        return (*known, *(Choice(each, each, chosen=True) for each in others))
    return tuple(Choice(key, label, key in chosen) for key, label in part.shape.choices)


def _shown(kind: Kind, value: Any, context: Context) -> str:
    if value is None:
        return ""
    if kind is Kind.PERSON:
        return next((f"{label}{NAMED_BY}{key}" for key, label, _ in context.people if key == value), str(value))
    if kind is Kind.YES_NO:
        return {True: "true", False: "false"}.get(value, "")
    if kind is Kind.LINES:
        return "\n".join(str(each) for each in value) if isinstance(value, list) else str(value)
    if kind is Kind.MOMENT:
        return local_moment(str(value), context.zone)
    return "" if isinstance(value, list | dict) else str(value)


def local_moment(text: str, zone: tzinfo) -> str:
    """Return a recorded time as the browser's own input wants it: local, without offset, to the minute."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return (moment.astimezone(zone) if moment.tzinfo else moment).strftime("%Y-%m-%dT%H:%M")
