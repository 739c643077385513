"""Snapshots (快照): which files make up the lake at a moment; a report pins one, so its figures can be had again years later."""

import json
import os
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

from faheng.law.errors import WrongInput


@dataclass(frozen=True, slots=True)
class Snapshot:
    """快照: the columnar files of each table, the place in the records up to which they reach, and when it was taken.

    `amended` names the tables of which later files hold newer versions of some rows (corrections).
    """

    number: int = 0
    cursor: int = 0
    taken: str = ""
    rows: int = 0
    files: dict[str, list[str]] = field(default_factory=dict)
    amended: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"{self.number:06d}"

    def grown(self, cursor: int, files: dict[str, list[str]], rows: int, amended: set[str], now: datetime) -> "Snapshot":
        """Return the next snapshot, with more files."""
        merged = {table: [*self.files.get(table, []), *files.get(table, [])] for table in sorted({*self.files, *files})}
        return replace(
            self,
            number=self.number + 1,
            cursor=cursor,
            taken=now.isoformat(timespec="seconds"),
            rows=self.rows + rows,
            files=merged,
            amended=sorted({*self.amended, *amended}),
        )

    def relisted(self, lists: dict[str, list[str]], now: datetime) -> "Snapshot":
        """Return the next snapshot, with other files in the place of those of some lists."""
        return replace(self, number=self.number + 1, taken=now.isoformat(timespec="seconds"), files={**self.files, **lists})


def _folder(lake: Path) -> Path:
    return lake / "snapshots"


def latest(lake: Path) -> Snapshot:
    """Return the last whole snapshot, or an empty one."""
    current = lake / "current"
    return load(lake, current.read_text(encoding="utf-8").strip()) if current.is_file() else Snapshot()


def load(lake: Path, name: str) -> Snapshot:
    """Return a snapshot by its name.

    Raises:
        WrongInput: there is none of that name.
    """
    path = _folder(lake) / f"{name}.json"
    if not path.is_file():
        raise WrongInput(f"没有编号为 {name} 的快照", where=str(_folder(lake)), mend="用 faheng lake refresh 生成，或换一个编号")
    return Snapshot(**json.loads(path.read_text(encoding="utf-8")))


def save(lake: Path, snapshot: Snapshot) -> None:
    """Write a snapshot and make it the current one; a reader sees the old one or the new one, nothing between."""
    _folder(lake).mkdir(parents=True, exist_ok=True)
    _replace(_folder(lake) / f"{snapshot.name}.json", json.dumps(asdict(snapshot), ensure_ascii=False, indent=1))
    _replace(lake / "current", snapshot.name)


def _replace(path: Path, text: str) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    os.replace(fresh, path)  # noqa: PTH105  atomic
