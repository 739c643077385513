"""要素的取值 (readers): how the elements of papers find their text in a dossier. Dates read 2026年1月5日, times 2026年1月5日09时30分."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary

Reader = Callable[[Situation, Entry[Form]], str]


def said(value: object) -> str:
    """Return a recorded value as a paper words it."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Vocabulary):
        return value.label
    if isinstance(value, date):
        time = f"{value:%H时%M分}" if isinstance(value, datetime) else ""
        return f"{value.year}年{value.month}月{value.day}日{time}"
    if isinstance(value, tuple | list):
        return "、".join(said(each) for each in value)
    return str(value)


def field(name: str) -> Reader:
    """Read a field of the entry that the paper belongs to."""

    def read(situation: Situation, entry: Entry[Form]) -> str:
        return said(getattr(entry.data, name))

    return read


def from_step(step: str, name: str) -> Reader:
    """Read a field of the latest entry of another step, empty where it was not taken."""

    def read(situation: Situation, entry: Entry[Form]) -> str:
        entries: list[Entry[Any]] = situation.dossier.by_step.get(step, [])
        return said(getattr(entries[-1].data, name)) if entries else ""

    return read


def party(situation: Situation, entry: Entry[Form]) -> str:
    """Read the name of the party."""
    return situation.dossier.party.name if situation.dossier.party else ""


def organisation(situation: Situation, entry: Entry[Form]) -> str:
    """Read the name of the authority."""
    return situation.dossier.organisation.name
