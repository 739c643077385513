"""记录单 (record sheets): an entry that has no paper of its own, printed as a form of its fields."""

from typing import Any

from pydantic import BaseModel

from faheng.documents.citing import formally
from faheng.documents.content import Rows, Sheet
from faheng.documents.layout import FORM
from faheng.engine.dossier import Actor, Dossier, Entry, Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.procedures.common.reading import said

ROLES = {role.value: role.label for role in Role}


def record_sheet(step: Step[Any], dossier: Dossier, entry: Entry[Form]) -> Sheet:
    """Return an entry as a form: its fields with their labels, who recorded it and when."""
    rows = [(info.title or name, formally(field_text(entry.data.__dict__[name]))) for name, info in _fields(entry.data)]
    rows.append(("经办人", "、".join(_actor(actor) for actor in entry.by)))
    rows.append(("记录时间", said(entry.at)))
    return Sheet(
        dossier.organisation.name, f"{step.title}记录单", (Rows(tuple((label, text) for label, text in rows if text)),), layout=FORM
    )


def _fields(data: BaseModel) -> list[tuple[str, Any]]:
    return [(name, info) for name, info in type(data).model_fields.items() if name in data.__dict__]


def field_text(value: object) -> str:
    """Return a recorded value as a form words it; parts of a value with their labels, lists line by line."""
    if isinstance(value, BaseModel):
        parts = ((info.title or name, field_text(value.__dict__[name])) for name, info in _fields(value))
        return "；".join(f"{label}：{text}" for label, text in parts if text)
    if isinstance(value, tuple | list) and any(isinstance(each, BaseModel) for each in value):
        return "\n".join(f"{number}. {field_text(each)}" for number, each in enumerate(value, start=1))
    return said(value)


def _actor(actor: Actor) -> str:
    role = ROLES.get(actor.role, actor.role)
    return f"{actor.name}（{role}{f'，证件编号{actor.certificate}' if actor.certificate else ''}）"
