"""Lake tables (数据湖表): one table per step, its columns read off the step's form.

Columns that every table has begin with an underscore; the form's own keep their names. Money is whole fen (分).
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import pyarrow as pa

from faheng.engine.fields import money_fields
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure, Step
from faheng.indicators.measures import ENDED
from faheng.records.reading import Recorded
from faheng.records.reading_lists import Kept

COMMON = pa.schema(
    [
        ("_pk", pa.int64()),
        ("_version", pa.int64()),
        ("_dossier", pa.int64()),
        ("_number", pa.string()),
        ("_org", pa.string()),
        ("_path", pa.string()),
        ("_party", pa.string()),
        ("_party_kind", pa.string()),
        ("_seq", pa.int32()),
        ("_day", pa.date32()),
        ("_at", pa.timestamp("us", tz="Asia/Shanghai")),
        ("_original", pa.string()),
    ]
)


def table_name(procedure: str, step: str) -> str:
    """Return the folder of a step's table."""
    return f"{procedure}/{step}"


@cache
def columns(form: type[Form]) -> pa.Schema:
    """Return the columns of a form: text, whole numbers, money in fen, days, times, lists of text; the rest as JSON text."""
    money = money_fields(form)
    described = form.model_json_schema(mode="serialization")
    definitions = described.get("$defs", {})
    properties = described.get("properties", {})
    return pa.schema([(name, pa.int64() if name in money else _type(field, definitions)) for name, field in properties.items()])


def _type(field: Mapping[str, Any], definitions: Mapping[str, Any]) -> pa.DataType:
    options = [each for each in field.get("anyOf", [field]) if each.get("type") != "null"]
    if len(options) != 1:
        return pa.string()
    option = options[0]
    match option.get("type"), option.get("format"):
        case "boolean", _:
            return pa.bool_()
        case "integer", _:
            return pa.int64()
        case "string", "date":
            return pa.date32()
        case "string", "date-time":
            return pa.timestamp("us", tz="Asia/Shanghai")
        case "array", _ if _resolved(option.get("items", {}), definitions).get("type") == "string":
            return pa.list_(pa.string())
        case _:
            return pa.string()


def _resolved(field: Mapping[str, Any], definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = definitions.get(str(field.get("$ref", "")).rpartition("/")[2], field)
    return found


def schema(form: type[Form]) -> pa.Schema:
    """Return all columns of a step's table."""
    return pa.schema([*COMMON, *columns(form)])


def build(procedure: Procedure, step: Step[Any], rows: list[Recorded]) -> pa.Table:
    """Return rows of one step as a columnar table."""
    form: type[Form] = step.form
    wanted = columns(form)
    records = [{**_common(step, row), **_values(row.data, wanted)} for row in rows]
    return pa.Table.from_pylist(records, schema=schema(form).with_metadata({"procedure": procedure.key, "step": step.key}))


def build_list(register: str, form: type[Form], rows: Iterable[Kept]) -> pa.Table:
    """Return the rows of a register as a columnar table; a row has no dossier, and its name stands for the number."""
    wanted = columns(form)
    records = [{**_common_of_list(row), **_values(row.data, wanted)} for row in rows]
    return pa.Table.from_pylist(records, schema=schema(form).append(pa.field(ENDED, pa.date32())).with_metadata({"register": register}))


def _common_of_list(row: Kept) -> dict[str, Any]:
    return {
        "_pk": row.pk,
        "_version": row.pk,
        "_dossier": 0,
        "_number": row.name,
        "_org": row.org,
        "_path": row.path,
        "_seq": row.pk,
        "_day": row.since,
        ENDED: row.until + timedelta(days=1) if row.until else None,
    }


def _common(step: Step[Any], row: Recorded) -> dict[str, Any]:
    day = row.data.__dict__.get(step.on) if step.on else None
    return {
        "_pk": row.pk,
        "_version": row.version,
        "_dossier": row.dossier,
        "_number": row.number,
        "_org": row.org,
        "_path": row.path,
        "_party": row.party,
        "_party_kind": row.party_kind,
        "_seq": row.seq,
        "_day": (day.date() if isinstance(day, datetime) else day) or row.at.date(),
        "_at": row.at,
        "_original": json.dumps(row.original, ensure_ascii=False) if row.original else None,
    }


def _values(data: Form, wanted: pa.Schema) -> dict[str, Any]:
    held = data.__dict__
    return {column.name: _value(held.get(column.name), column.type) for column in wanted}


def _value(value: Any, kind: pa.DataType) -> Any:
    if value is None:
        return None
    if pa.types.is_int64(kind):
        return int(value * 100) if isinstance(value, Decimal) else int(value)
    if pa.types.is_list(kind):
        return [str(each) for each in value]
    if pa.types.is_string(kind) and not isinstance(value, str):
        return _as_json(value)
    return value


def _as_json(value: Any) -> str:
    plain = value.model_dump(mode="json") if hasattr(value, "model_dump") else value
    return json.dumps(plain, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value.model_dump(mode="json") if hasattr(value, "model_dump") else str(value)
