"""The digest chain (摘要链): SM3 over canonical JSON, each entry carrying its predecessor's digest."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form

_PLAIN = frozenset({str, int, bool, type(None)})
_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical(value: Mapping[str, Any]) -> bytes:
    """Return canonical JSON (RFC 8785) as UTF-8. Records hold no floating-point numbers; one is refused with ValueError."""
    _refuse_floats(value.values())
    return _CANONICAL.encode(value).encode()


def _refuse_floats(values: Iterable[Any]) -> None:
    for value in values:
        kind = type(value)
        if kind in _PLAIN:
            continue
        if kind is dict:
            _refuse_floats(value.values())
        elif kind is list or kind is tuple:
            _refuse_floats(value)
        elif issubclass(kind, float):  # a wrong value in a record, whatever its type
            raise ValueError(f"a record holds a floating-point number: {value!r}; money and quantities are text")


def sm3(data: bytes) -> str:
    """Return the SM3 digest (GB/T 32905) as lower-case hex."""
    state = _sm3().copy()
    state.update(data)
    return str(state.hexdigest())


@cache
def _sm3() -> Any:
    return hashlib.new("sm3")


def content(entry: Entry[Form]) -> dict[str, Any]:
    """Return what an entry's digest covers: everything recorded, and the digest before it."""
    return {
        "seq": entry.seq,
        "step": entry.step,
        "at": entry.at.isoformat(),
        "by": [
            {
                "id": actor.id,
                "name": actor.name,
                "role": actor.role,
                "certificate": actor.certificate,
                "certificate_valid_to": actor.certificate_valid_to.isoformat() if actor.certificate_valid_to else None,
            }
            for actor in entry.by
        ],
        "data": entry.raw if entry.raw is not None else entry.data.as_recorded(),
        "attachments": [{"name": a.name, "sm3": a.sm3, "size": a.size} for a in entry.attachments],
        "prev": entry.prev,
    }


def digest(entry: Entry[Form]) -> str:
    """Return the digest of an entry."""
    return sm3(canonical(content(entry)))


def check_chain(dossier: Dossier) -> Iterator[Finding]:
    """Yield what is wrong with the chain: absent (a notice), or broken at an entry (void)."""
    if not any(entry.sm3 for entry in dossier.entries):
        if dossier.entries:
            yield Finding("CHAIN", Severity.NOTICE, "案卷没有摘要链，无法证明记录未被改动")
        return
    previous: str | None = None
    for entry in dossier.entries:
        if not entry.sm3 or entry.prev != previous or not _holds(entry):
            yield Finding("CHAIN", Severity.VOID, f"第{entry.seq}条记录的摘要与内容或前一条不符，记录可能被改动", seq=entry.seq)
            return
        previous = entry.sm3


def _holds(entry: Entry[Form]) -> bool:
    """Say whether an entry's digest is that of its content; what no digest can be made of (a floating-point number) holds nothing."""
    try:
        return digest(entry) == entry.sm3
    except ValueError:
        return False
