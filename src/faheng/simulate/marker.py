"""进度 (the marker): which stages of a year have been played here, so that a killed demonstration goes on where it stopped."""

import json
import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass
class Marker:
    """进度. `today` is the day of the first start: played again, the year comes out the same."""

    path: Path
    today: date
    stages: dict[str, list[str]] = field(default_factory=dict)
    """Of each finished stage, the numbers of its dossiers that others refer to."""

    def finish(self, stage: str, numbers: list[str]) -> None:
        """Note that a stage is finished."""
        self.stages[stage] = numbers
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.write_text(json.dumps({"today": self.today.isoformat(), "stages": self.stages}, ensure_ascii=False), encoding="utf-8")
        os.replace(fresh, self.path)  # noqa: PTH105  atomic


def load(path: Path, today: date) -> Marker:
    """Return what has been played so far; a marker that cannot be read counts as none: playing again does no harm."""
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        return Marker(path, date.fromisoformat(read["today"]), dict(read["stages"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Marker(path, today)
