"""卷宗封面 and 备考表: what the case file says of itself, read from the dossier."""

from datetime import date
from typing import Any

from faheng.documents.recorded import field_text
from faheng.engine.dossier import Dossier, Entry, Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Surroundings
from faheng.procedures.common.reading import said
from faheng.procedures.common.retention import retention_of

CAUSES = ("cause", "suspected", "requested", "subject", "matter", "profession", "scope", "fact", "title", "summary")
"""The fields that say what a dossier is about; the first that any entry holds decides."""


def cover_rows(procedure: Procedure, dossier: Dossier, around: Surroundings, today: date) -> list[tuple[str, str]]:
    """Return the rows of the cover; what is not recorded is left to be written by hand."""
    entries = [entry for entry in dossier.entries if entry.step in procedure.by_key]
    closing = next((entry for entry in reversed(entries) if procedure.step(entry.step).closes), None)
    filed = next((entry for entry in entries if entry.step == "file"), entries[0] if entries else None)
    archived = next((entry for entry in entries if entry.step == "archive"), None)
    return [
        ("案卷号", dossier.number),
        ("案由（事由）", next((text for name in CAUSES for entry in entries if (text := _value(entry, name))), "")),
        ("当事人", dossier.party.name if dossier.party else ""),
        ("立案（收到）日期", said(procedure.step(filed.step).day(filed)) if filed else ""),
        ("结案（办结）日期", said(procedure.step(closing.step).day(closing)) if closing else ""),
        ("承办人", "、".join(_handlers(entries))),
        ("处理结果", _result(closing)),
        ("归档日期", said(procedure.step(archived.step).day(archived)) if archived else ""),
        ("归档号", _value(archived, "volume")),
        ("保管期限", _retention(procedure, around, procedure.step(archived.step).day(archived) if archived else today)),
    ]


def _retention(procedure: Procedure, around: Surroundings, day: date) -> str:
    """Return how long the file is kept: as the organisation has set it, else the default, marked 未核."""
    parameter = retention_of(procedure)
    if parameter is None:
        return ""
    return around.value(parameter, day) if parameter.key in around.parameters else f"{parameter.default}（未核）"


def _handlers(entries: list[Entry[Form]]) -> list[str]:
    acted = [actor for entry in entries for actor in entry.by if actor.role in (Role.OFFICER, Role.CLERK)]
    return list(dict.fromkeys(actor.name for actor in acted if actor.name))[:4]


def _result(closing: Entry[Any] | None) -> str:
    return next((text for name in ("outcome", "result", "content", "reason") if (text := _value(closing, name))), "")


def _value(entry: Entry[Any] | None, name: str) -> str:
    text = field_text(entry.data.__dict__.get(name)) if entry else ""
    return text if len(text) <= 60 else f"{text[:58]}……"
