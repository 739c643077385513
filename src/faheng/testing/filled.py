"""填满的案卷: a dossier of any procedure whose entries hold every field, for tests of papers; its law is not to be judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from faheng.engine.dossier import Actor, Dossier, Entry, Organisation, Party, PartyKind, Role
from faheng.engine.forms import Form, read_leniently
from faheng.engine.papers import Paper
from faheng.engine.procedure import Procedure, Step
from faheng.testing.sample import CHINA

BUREAU = Organisation("990101", "甲区卫生健康局")
PARTY = Party(PartyKind.ORGANISATION, "甲区安康门诊部有限公司", "91990101MA00000000", "", "甲区康路8号一层", "王某某", "000-00000000")
DAY = "2026-03-02"
ACTED = datetime(2026, 3, 2, 17, tzinfo=CHINA)


def filled(step: Step[Any], **chosen: Any) -> dict[str, Any]:
    """Return the data of a step with every field filled; `chosen` values come first."""
    schema = step.form.model_json_schema()
    kinds = schema.get("$defs", {})
    return {name: chosen.get(name, _value(field, kinds, name)) for name, field in schema["properties"].items()}


def _value(field: Mapping[str, Any], kinds: Mapping[str, Any], name: str) -> Any:
    if "$ref" in field:
        return _value(kinds[field["$ref"].rpartition("/")[2]], kinds, name)
    if "anyOf" in field:
        return _value({"title": field.get("title", name), **field["anyOf"][0]}, kinds, name)
    if "enum" in field:
        return field["enum"][0]
    match field.get("type"):
        case "boolean":
            return True
        case "integer" | "number":
            return field.get("minimum", 1)
        case "array":
            return [_value(field["items"], kinds, f"{field.get('title', name)}其一")]
        case "object":
            return {key: _value(each, kinds, key) for key, each in field.get("properties", {}).items()}
    return _text(field, name)


def _text(field: Mapping[str, Any], name: str) -> str:
    match field.get("format"):
        case "date":
            return DAY
        case "date-time":
            return f"{DAY}T09:30:00+08:00"
        case "money":
            return "1000.00"
    return f"〔{field.get('title', name)}〕"


def entry(step: Step[Any], seq: int, **chosen: Any) -> Entry[Form]:
    """Return an entry of a step by as many actors as it asks for."""
    data, problems = read_leniently(step.form, filled(step, **chosen))
    actors = tuple(Actor(f"o{n}", f"执法员{n}", role, f"9901010{n}", date(2030, 12, 31)) for n, role in enumerate(_roles(step), 1))
    return Entry(step.key, ACTED, actors, data, seq, problems=problems)


def _roles(step: Step[Any]) -> tuple[Role, ...]:
    return (step.by[0],) * max(step.officers, 1)


def dossier(procedure: Procedure, paper_step: str = "", **chosen: Any) -> Dossier:
    """Return a dossier with every step taken once, in the order of the declaration; `chosen` fills fields of one step."""
    entries = tuple(entry(step, seq, **(chosen if step.key == paper_step else {})) for seq, step in enumerate(procedure.steps, 1))
    number = f"甲卫医{procedure.numbered or '案'}〔2026〕12号"
    return Dossier(procedure.key, BUREAU, PARTY, number, entries)


def calling_for(procedure: Procedure, step: Step[Any], paper: Paper) -> tuple[Dossier, int]:
    """Return a filled dossier whose entry of a step calls for a paper, and the number of that entry.

    Raises:
        ValueError: no value of an enumerated field calls for it.
    """
    seq = procedure.steps.index(step) + 1
    for choice in _choices(step):
        if paper.called_for(entry(step, seq, **choice)):
            return dossier(procedure, step.key, **choice), seq
    raise ValueError(f"{procedure.key} {step.key}: nothing calls for {paper.key}")


def _choices(step: Step[Any]) -> Iterator[dict[str, Any]]:
    yield {}
    schema = step.form.model_json_schema()
    for name, field in schema["properties"].items():
        reference = field.get("$ref", "").rpartition("/")[2]
        for value in schema.get("$defs", {}).get(reference, {}).get("enum", ()):
            yield {name: value}
        if field.get("type") == "boolean":
            yield {name: False}
