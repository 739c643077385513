"""Forms (表单): what a step records, and how recorded data is read back.

A field is added with a default, never renamed or reused: what was recorded decades ago must still load.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, NoReturn, TypeVar, cast, get_args

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from faheng.engine.vocabulary import Vocabulary
from faheng.law.errors import WrongInput

F = TypeVar("F", bound="Form")


class Unrecorded(Exception):
    """未记录: a guard asked for a field that the entry does not hold, so it cannot tell."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


#: What keeps a rule from judging: a field that is not recorded, a day outside the calendar. Each is a finding of its own.
UNJUDGED = (Unrecorded, WrongInput, OverflowError)


class Form(BaseModel):
    """表单: the typed fields of one step. Every field has its Chinese label in `title`."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    remarks: str = Field(default="", title="备注")

    def __getattr__(self, name: str) -> NoReturn:
        """Raise Unrecorded for a declared field that was not recorded (see `read_leniently`)."""
        if name in type(self).model_fields:
            raise Unrecorded(name)
        raise AttributeError(name)

    def as_recorded(self) -> dict[str, Any]:
        """Return the fields as JSON values, without those that were left out."""
        return self.model_dump(mode="json", exclude_none=True, exclude_unset=True)


class EmptyForm(Form):
    """A form without fields of its own, for entries of steps that the procedure does not know."""


@dataclass(frozen=True, slots=True)
class Problem:
    """录入问题: one field that cannot be read, as a Chinese sentence. `path` leads to the place inside it: rows.1.item."""

    field: str
    message: str
    missing: bool = False
    path: str = ""


MESSAGES = {
    "missing": "缺少必填项",
    "enum": "不在可选值之内",
    "int_type": "应为整数",
    "dict_type": "应为对象",
    "model_type": "应为对象",
    "model_attributes_type": "应为对象",
    "extra_forbidden": "不是本环节的字段",
    "date_from_datetime_parsing": "不是日期，应写作 2026-01-05",
    "date_from_datetime_inexact": "不是日期，应写作 2026-01-05",
    "date_parsing": "不是日期，应写作 2026-01-05",
    "date_type": "不是日期，应写作 2026-01-05",
    "datetime_parsing": "不是时间，应写作 2026-01-05T10:00:00+08:00",
    "datetime_from_date_parsing": "不是时间，应写作 2026-01-05T10:00:00+08:00",
    "timezone_aware": "时间缺少时区，应写作 2026-01-05T10:00:00+08:00",
    "bool_parsing": "应为 true（是）或者 false（否）",
    "bool_type": "应为 true（是）或者 false（否）",
    "int_parsing": "应为整数",
    "decimal_parsing": "应为数字",
    "decimal_type": "应为数字",
    "string_type": "应为文字",
    "string_too_short": "不能为空",
    "too_short": "至少填写一项",
    "list_type": "应为列表",
}

BOUNDS = {
    "greater_than_equal": ("不能小于", "ge"),
    "less_than_equal": ("不能大于", "le"),
    "greater_than": ("应大于", "gt"),
    "less_than": ("应小于", "lt"),
}


def label(form: type[Form], field: str) -> str:
    """Return the Chinese label of a field, or its key where the form does not know it."""
    info = form.model_fields.get(field)
    return (info.title or field) if info else field


def _places(form: type[BaseModel], path: tuple[int | str, ...]) -> Iterator[tuple[str, str]]:
    """Yield each step on the way to a problem, as key and in Chinese: (rows, 检查项目), (1, 第2项), (item, 事项)."""
    model: type[BaseModel] | None = form
    for part in path:
        if isinstance(part, int):
            yield str(part), f"第{part + 1}项"
        elif model and (info := model.model_fields.get(part)):
            yield part, info.title or part
            model = _inner(info.annotation)


def _choices(form: type[BaseModel], error: ErrorDetails) -> str:
    """Return the codes of a field's vocabulary with their labels: fine（罚款）、warning（警告）; nothing where it has none."""
    model: type[BaseModel] | None = form
    annotation: object = None
    for part in error["loc"]:
        if isinstance(part, str) and model and (info := model.model_fields.get(part)):
            annotation, model = info.annotation, _inner(info.annotation)
    codes = _vocabulary(annotation)
    return "、".join(f"{code.value}（{code.label}）" if code.label != code.value else code.value for code in codes or ())


def _vocabulary(annotation: object) -> type[Vocabulary] | None:
    """Return the vocabulary inside an annotation such as `tuple[Penalty, ...]` or `Harm | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Vocabulary):
        return annotation
    return next((found for each in get_args(annotation) if (found := _vocabulary(each))), None)


def _inner(annotation: object) -> type[BaseModel] | None:
    """Return the model inside an annotation such as `tuple[Row, ...]` or `Offer | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for each in get_args(annotation) if (found := _inner(each))), None)


def _problem(form: type[Form], error: ErrorDetails) -> Problem:
    path = [str(part) for part in error["loc"]]
    field = path[0] if path else ""
    kind = error["type"]
    if kind in ("enum", "literal_error"):
        said = f"“{error['input']}”不在可选值之内：{_choices(form, error) or error.get('ctx', {}).get('expected', '')}"
    elif kind == "value_error":
        said = str(error.get("ctx", {}).get("error", error["msg"]))
    elif kind in BOUNDS:
        said = f"“{error['input']}”{BOUNDS[kind][0]}{error['ctx'][BOUNDS[kind][1]]}"
    else:
        said = MESSAGES.get(kind, "填写有误")
        if kind not in ("missing", "extra_forbidden") and error["input"] != "" and not isinstance(error["input"], list | tuple | dict):
            said = f"“{error['input']}”{said}"
    places = [*_places(form, error["loc"])]
    where = "、".join(chinese for _, chinese in places[1:])
    missing = kind == "missing" and len(path) == 1
    said = f"{label(form, field)}{f'（{where}）' if where else ''}：{said}"
    return Problem(field, said, missing, ".".join(key for key, _ in places) or field)


def read_form(form: type[F], raw: Mapping[str, Any]) -> F | tuple[Problem, ...]:
    """Read what a person or a system filled in; return the form, or every problem in it. A null is a field not recorded."""
    try:
        return form.model_validate(_without_nulls(form, raw))
    except ValidationError as error:
        return tuple(_problem(form, each) for each in _once(error.errors(include_url=False)))


def _once(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Yield the errors without the emptiness of a list whose items are wrong, which is said of each item."""
    inside = {error["loc"][:-1] for error in errors if len(error["loc"]) > 1}
    return (error for error in errors if not (error["type"] == "too_short" and error["loc"] in inside))


def _without_nulls(form: type[Form], raw: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out the nulls, but for a field that may hold anything (a correction that clears a field)."""
    if None not in raw.values():
        return dict(raw)
    fields = form.model_fields
    return {name: value for name, value in raw.items() if value is not None or (name in fields and fields[name].annotation is Any)}


def read_leniently(form: type[F], raw: Mapping[str, Any]) -> tuple[F, tuple[Problem, ...]]:
    """Read an entry recorded elsewhere: keep what is well-formed, and say what is not.

    A required field that is absent, and any field that is unreadable, is left out of the form; reading it raises `Unrecorded`.
    """
    read = read_form(form, raw)
    if not isinstance(read, tuple):
        return read, ()
    raw, values = _without_nulls(form, raw), {}
    for name in form.model_fields:
        if name in raw:
            with suppress(ValidationError):
                values[name] = _adapter(form, name).validate_python(raw[name])
    partial = cast("F", form.model_construct(_fields_set={*values}, **values))
    for name in form.model_fields.keys() & raw.keys() - values.keys():  # unreadable: not known, which its default would be
        partial.__dict__.pop(name, None)
    return partial, read


@cache
def _adapter(form: type[Form], name: str) -> TypeAdapter[Any]:
    info = form.model_fields[name]
    kind: Any = info.annotation
    return TypeAdapter(Annotated[kind, *info.metadata] if info.metadata else kind)
