"""Broken and hostile files: one sentence, exit code 2, nothing written, and no more memory than a small office computer has."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from faheng.testing.calling import faheng
from faheng.testing.hostile import NOTHING, READ, REFUSED, REPORT, huge

MEMORY = 500_000
"""KiB of data that a process may hold."""


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def limited(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command that is killed or fails where it wants more memory."""
    command = ["sh", "-c", f'ulimit -d {MEMORY}; exec "$@"', "sh", sys.executable, "-m", "faheng", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.slow
@pytest.mark.parametrize("name", [*REFUSED, "huge.txt"])
def test_what_cannot_be_read_is_refused_by_every_command(name: str, tmp_path: Path, good: Path) -> None:
    if name == "huge.txt":
        path, says = huge(tmp_path), "1,024 MB"
    else:
        path, says = tmp_path / name, REFUSED[name][1]
        path.write_bytes(REFUSED[name][0]())
    out = tmp_path / "out"
    check, compare = ("report", "check", str(path)), ("report", "compare", str(good), str(path), "-o", str(out))
    for ran in (limited("extract", path), faheng(*check), faheng(*compare)):
        assert (ran.returncode, ran.stdout) == (2, ""), ran.stderr
        assert re.fullmatch(rf"[^\n]*{name}：[^\n]*(?:{says})[^\n]*；请[^\n]*\n", ran.stderr), ran.stderr
    assert not out.exists()


@pytest.mark.slow
@pytest.mark.parametrize("name", READ)
def test_a_report_is_read_whatever_else_its_file_holds(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(READ[name]())
    ran = limited("extract", path)
    assert ran.returncode == 0, ran.stderr
    assert "120件" in ran.stdout
    assert "35.6万元" in ran.stdout


@pytest.mark.parametrize("name", NOTHING)
def test_what_is_no_report_is_neither_checked_nor_compared(name: str, tmp_path: Path, good: Path) -> None:
    path, out = tmp_path / name, tmp_path / "out"
    path.write_bytes(NOTHING[name]())
    read = faheng("extract", "--json", str(path))
    assert read.returncode == 0
    assert f"{name}：没有找到任何数字" in read.stderr
    for words in (("report", "check", path), ("report", "compare", good, path, "-o", out)):
        refused = faheng(*map(str, words))
        assert (refused.returncode, refused.stdout) == (2, "")
        assert f"{name}：没有找到任何数字，也没有报告的标题和章节；请" in refused.stderr
    assert not out.exists()
