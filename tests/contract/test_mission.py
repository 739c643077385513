"""Every row of the mission is proved by a marked test, or stands among those that wait, with what is lacking; none is both."""

import re
import sys
from itertools import chain
from pathlib import Path

import pytest


@pytest.fixture
def rows(root: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[set[str], set[str], set[str]]:
    """All rows, those proved, those that wait."""
    monkeypatch.setattr(sys, "path", [str(root / "scripts"), *sys.path])
    import mission_rows

    known, waiting = mission_rows.rows()
    return {*chain(*known.values())}, {*mission_rows.proofs()}, {*chain(*waiting.values())}


def test_a_mark_names_a_row_that_there_is(rows: tuple[set[str], set[str], set[str]]) -> None:
    known, proved, waiting = rows
    assert proved - known == set()
    assert waiting - known == set()


def test_a_row_is_proved_or_waits(rows: tuple[set[str], set[str], set[str]]) -> None:
    known, proved, waiting = rows
    assert proved & waiting == set()
    assert proved | waiting == known


@pytest.mark.shared
def test_the_rows_are_those_of_the_mission(rows: tuple[set[str], set[str], set[str]], shared: Path) -> None:
    text = (shared / "design" / "mission.md").read_text(encoding="utf-8").partition("## Pains")[0]
    assert {*re.findall(r"^\| `([a-z0-9-]+)` \|", text, re.MULTILINE)} == rows[0]
