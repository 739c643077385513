"""字段形状: what kind of input a form's field asks for, read off its type."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import AwareDatetime, BaseModel, NaiveDatetime

from faheng.engine.forms import Form


class Kind(StrEnum):
    """输入方式: each has its template `components/inputs/<kind>.html`."""

    TEXT = "text"
    LONG = "long"
    DATE = "date"
    MOMENT = "moment"
    CLOCK = "clock"
    YES_NO = "yes_no"
    NUMBER = "number"
    MONEY = "money"
    CHOICE = "choice"
    CHOICES = "choices"
    LINES = "lines"
    PERSON = "person"
    PEOPLE = "people"
    GROUP = "group"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Shape:
    """形状: kind of input, its choices (value, label), and the model of its parts where it has parts."""

    kind: Kind
    choices: tuple[tuple[str, str], ...] = ()
    model: type[BaseModel] | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """字段: one field of a form as a person sees it."""

    name: str
    label: str
    shape: Shape
    required: bool
    help: str = ""
    nullable: bool = False
    """Whether it may be left open (是、否、不填)."""
    default: Any = field(default=None, compare=False)


SIMPLE: Mapping[Any, Kind] = {
    bool: Kind.YES_NO,
    int: Kind.NUMBER,
    Decimal: Kind.MONEY,
    datetime: Kind.MOMENT,
    AwareDatetime: Kind.MOMENT,
    NaiveDatetime: Kind.MOMENT,
    date: Kind.DATE,
    time: Kind.CLOCK,
    str: Kind.TEXT,
}

#: Fields that hold one officer, and several; by the names that `procedures.md` gives them.
ONE_OFFICER = frozenset({"officer", "presider", "clerk", "reviewer", "approved_by", "recorder"})
OFFICERS = frozenset({"handlers", "officers", "members", "present"})
#: A text whose label ends so is written in a box of several lines.
LONG_LABELS = (
    "内容",
    "事实",
    "理由",
    "意见",
    "情况",
    "摘要",
    "备注",
    "结论",
    "说明",
    "要求",
    "经过",
    "措施",
    "记录",
    "概要",
    "请求",
    "依据",
    "证据",
    "救济途径",
    "救济途径和期限",
    "决定",
    "案情",
)
HELP: Mapping[Kind, str] = {
    Kind.LINES: "每行一项",
}


def label_of(value: Enum) -> str:
    """Return the Chinese label of a member of a vocabulary, its value where it has none."""
    found = getattr(value, "label", None)
    return found if isinstance(found, str) else str(value.value)


def _plain(annotation: Any) -> Any:
    """Strip `Annotated` and `| None`."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif get_origin(annotation) in (Union, types.UnionType):
            arms = [arm for arm in get_args(annotation) if arm is not type(None)]
            annotation = arms[0]
        else:
            return annotation


def _nullable(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, types.UnionType) and type(None) in get_args(annotation)


def _choices(annotation: Any) -> tuple[tuple[str, str], ...]:
    if get_origin(annotation) is Literal:
        return tuple((str(value), str(value)) for value in get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return tuple((str(member.value), label_of(member)) for member in annotation)
    return ()


def _listed(item: Any, name: str) -> Shape:
    if choices := _choices(item):
        return Shape(Kind.CHOICES, choices)
    if isinstance(item, type) and issubclass(item, BaseModel):
        return Shape(Kind.ROWS, model=item)
    return Shape(Kind.PEOPLE if name in OFFICERS else Kind.LINES)


def shape(annotation: Any, name: str, label: str) -> Shape:
    """Return the shape of a field from its annotation; its name and label decide where the type is plain text."""
    plain = _plain(annotation)
    if get_origin(plain) in (list, tuple, set, frozenset):
        return _listed(_plain(get_args(plain)[0]), name)
    if choices := _choices(plain):
        return Shape(Kind.CHOICE, choices)
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        return Shape(Kind.GROUP, model=plain)
    kind = SIMPLE.get(plain, Kind.TEXT)
    if kind is Kind.TEXT:
        if name in ONE_OFFICER:
            return Shape(Kind.PERSON)
        if name in OFFICERS:
            return Shape(Kind.PEOPLE)
        if label.endswith(LONG_LABELS):
            return Shape(Kind.LONG)
    return Shape(kind)


def parts(form: type[BaseModel]) -> tuple[Part, ...]:
    """Return the fields of a form in order, the remarks last."""
    return _parts(form)


@cache
def _parts(form: type[BaseModel]) -> tuple[Part, ...]:
    found = []
    for name, info in form.model_fields.items():
        label = info.title or name
        found.append(
            Part(
                name,
                label,
                shape(info.annotation, name, label),
                info.is_required(),
                info.description or "",
                _nullable(info.annotation),
                None if info.is_required() else info.get_default(call_default_factory=True),
            )
        )
    own = Form.model_fields
    return (*(part for part in found if part.name not in own), *(part for part in found if part.name in own))
