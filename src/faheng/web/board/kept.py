"""算好的数字: what a snapshot gives for a year never changes, so it is worked out once and kept beside the lake.

The name of a kept file holds the snapshot, the organisation, the year, and a digest of the indicators as they are declared.
"""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import faheng.indicators
from faheng.lake import doors
from faheng.lake.doors import Book


def read(kind: str, book: Book) -> Any | None:
    """Return what was kept, None where nothing was."""
    try:
        return json.loads(_path(kind, book).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def keep(kind: str, book: Book, value: Any) -> None:
    """Keep a JSON value; of earlier snapshots of the same organisation and year nothing is kept any longer."""
    path = _path(kind, book)
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob(f"{kind}-*.json"):
        old.unlink(missing_ok=True)
    fresh = path.with_suffix(f".{id(value)}.new")
    fresh.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    fresh.replace(path)


def _path(kind: str, book: Book) -> Path:
    where = book.path.strip("/").replace("/", ".")
    taken = hashlib.sha256(book.snapshot.taken.encode()).hexdigest()[:8]
    return doors.folder() / "kept" / where / str(book.year) / f"{kind}-{book.snapshot.name}-{taken}-{_declared()}.json"


@cache
def _declared() -> str:
    """Return a digest of the declarations: a new version of an indicator is worked out anew."""
    digest = hashlib.sha256()
    for path in sorted(Path(faheng.indicators.__file__).parent.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
