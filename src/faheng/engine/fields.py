"""Field types (字段类型) that the forms of several procedures share."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, Field, JsonValue, PlainSerializer, WithJsonSchema

from faheng.engine.forms import Form

FEN = Decimal("0.01")


def read_money(value: object) -> object:
    """Return an amount in yuan with two digits; text, whole numbers and decimals are read, more than two digits refused."""
    if isinstance(value, bool) or value is None:
        raise ValueError(f"“{value}”不是金额")
    try:
        amount = Decimal(str(value).replace(",", "").replace("，", "").removesuffix("元"))
        exact = amount.quantize(FEN) if amount.is_finite() else None
    except InvalidOperation:  # no number, or one longer than any amount
        raise ValueError(f"“{value}”不是金额，应写作 5000.00") from None
    if exact is None or exact != amount:
        raise ValueError(f"“{value}”不是金额，元以下至多两位小数")
    return exact


def read_texts(value: object) -> object:
    """Return a list of texts from a text, a list, or a list of mappings (each by its `name` or `text`)."""
    if value in (None, ""):
        return ()
    if isinstance(value, str):
        return tuple(part.strip() for part in value.replace("；", ";").split(";") if part.strip())
    if isinstance(value, list | tuple):
        return tuple(_text(each) for each in value)
    return value


def _text(value: object) -> object:
    if isinstance(value, Mapping):
        return str(value.get("name") or value.get("text") or value.get("id") or "")
    return value


def _money_text(value: Decimal) -> str:
    return f"{value:.2f}"


Money = Annotated[
    Decimal,
    BeforeValidator(read_money),
    Field(ge=0),
    PlainSerializer(_money_text, return_type=str),
    WithJsonSchema({"type": "string", "format": "money", "pattern": r"^\d+\.\d{2}$"}),
]
"""金额: yuan with two digits, not negative; recorded as text such as 5000.00."""

Texts = Annotated[tuple[str, ...], BeforeValidator(read_texts)]
"""若干文字: a list of texts; a single text with ; between parts is read as one too."""


@cache
def money_fields(form: type[Form]) -> frozenset[str]:
    """Return the names of a form's fields that hold money."""
    properties = form.model_json_schema(mode="serialization").get("properties", {})
    kinds = {name: [field, *field.get("anyOf", [])] for name, field in properties.items()}
    return frozenset(name for name, options in kinds.items() if any(option.get("format") == "money" for option in options))


def names_dossier(opens: str = "") -> dict[str, JsonValue]:
    """案卷号: what marks a field that names another dossier (`json_schema_extra`), so that pages lead there.

    With `opens` a field left blank opens a dossier of that procedure and takes its number.
    """
    return {"dossier": True, "opens": opens} if opens else {"dossier": True}


@cache
def dossier_fields(form: type[BaseModel]) -> dict[str, str]:
    """Return the fields that name another dossier, each with the key of the procedure that it opens when blank (empty: none)."""
    marks = {name: info.json_schema_extra for name, info in form.model_fields.items()}
    return {name: str(mark.get("opens", "")) for name, mark in marks.items() if isinstance(mark, dict) and mark.get("dossier")}
