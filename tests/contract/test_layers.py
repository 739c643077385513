"""Folders are layers: the import rules of pyproject.toml hold, and break when they are broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PLANTED = {
    "1. Folders are layers": ("law/planted.py", "import faheng.engine"),
    "2. The law and its engine know no database": ("engine/planted.py", "import sqlite3"),
    "3. No legal procedure imports another": ("procedures/planted.py", "import faheng.procedures.planted_too"),
    "4. The faces do not import one another": ("web/board/planted.py", "import faheng.web.desk"),
    "5. The models are imported only inside": ("exchange/planted.py", "import faheng.records.models"),
    "7. No layer imports the settings": ("reports/planted.py", "import faheng.conf.settings"),
}


def lint(root: Path, source: Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo", "--config", root / "pyproject.toml"]
    environment = {**os.environ, "PYTHONPATH": str(source)}
    return subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)


def test_the_seven_import_rules_hold(root: Path) -> None:
    result = lint(root, root / "src")
    assert "7 kept, 0 broken" in result.stdout, result.stdout


@pytest.mark.slow
@pytest.mark.parametrize("rule", PLANTED)
def test_a_planted_import_breaks_its_rule(rule: str, root: Path, tmp_path: Path) -> None:
    where, line = PLANTED[rule]
    shutil.copytree(root / "src" / "faheng", tmp_path / "faheng", ignore=shutil.ignore_patterns("static", "__pycache__", "templates"))
    (tmp_path / "faheng" / where).write_text(line + "\n")
    (tmp_path / "faheng/procedures/planted_too.py").write_text("")
    result = lint(root, tmp_path)
    broken = [text for text in result.stdout.splitlines() if " BROKEN" in text]
    assert result.returncode == 1
    assert any(text.startswith(rule) for text in broken), result.stdout
