"""代码里的援引 (citations in declarations): found by walking values, each with the id of what rests on it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

from faheng.law.citations import Citation
from faheng.law.declarations import Quotation, TimeLimit
from faheng.law.statute_check import Cited


def cited_in(value: object, where: str, seen: set[int] | None = None) -> Iterator[Cited]:
    """Yield every citation that a declared value holds, however deep; `where` names the nearest id or key."""
    seen = set() if seen is None else seen
    if isinstance(value, Citation):
        yield Cited(where, Quotation(value))
        return
    if isinstance(value, Quotation):
        yield Cited(where, value)
        return
    if id(value) in seen or isinstance(value, type | Enum | str | bytes):
        return
    seen.add(id(value))
    if isinstance(value, TimeLimit):
        yield from (Cited(value.id, source) for source in value.sources())
        return
    for part in _parts(value):
        yield from cited_in(part, _name(value) or where, seen)


def _parts(value: object) -> Iterator[object]:
    if isinstance(value, tuple | list | set | frozenset):
        yield from value
    elif isinstance(value, Mapping):
        yield from value.values()
    elif is_dataclass(value):
        yield from (getattr(value, part.name) for part in fields(value))


def _name(value: object) -> str:
    for name in ("id", "key"):
        found = getattr(value, name, "")
        if isinstance(found, str) and found:
            return found
    return ""
