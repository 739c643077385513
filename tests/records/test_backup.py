"""Backup and restore of a whole installation, by the command, with a process of its own for each."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from faheng.engine.chain import sm3

pytestmark = pytest.mark.slow

FILL = """
from datetime import date, datetime
import django; django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from faheng.engine.dossier import Actor
from faheng.records import bulk, files, organisations
from faheng.records.scope import SYSTEM
at = datetime.fromisoformat("2026-01-05T12:00:00+08:00")
organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
kept = files.keep("照片".encode(), name="照片.txt", at=at)
given = {"held_on": "2026-01-05", "kinds": ["first_agenda"], "title": "第一议题"}
acts = (bulk.Act("record", given, (Actor("c1", "丙", "clerk"),), at, attachments=(kept,)),)
print([r.number for r in bulk.record_many("learning", [bulk.Item(acts)] * 3, organisation="990101", viewer=SYSTEM)])
"""


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "FAHENG_HOME": str(home), "DJANGO_SETTINGS_MODULE": "faheng.conf.settings"}
    environment.pop("DATABASE_URL", None)
    return subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False)


def faheng(home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return run(home, "-m", "faheng", *map(str, arguments))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("home")
    filled = run(made, "-c", FILL)
    assert filled.returncode == 0, filled.stderr
    return made


def test_what_is_backed_up_comes_back_and_what_was_there_is_kept_aside(home: Path, tmp_path: Path) -> None:
    target, other = tmp_path / "b.zip", tmp_path / "other"
    assert faheng(home, "backup", "-o", target).returncode == 0
    again = faheng(home, "backup", "-o", target)
    assert (again.returncode, "已经存在" in again.stderr) == (2, True)
    faheng(other, "migrate")
    restored = faheng(other, "restore", target)
    assert restored.returncode == 0, restored.stderr
    assert "3" in faheng(other, "rebuild").stdout
    checked = faheng(other, "verify", "--all")
    assert (checked.returncode, "完好" in checked.stdout) == (0, True)
    assert (other / "files" / sm3("照片".encode())[:2]).is_dir()
    assert (other / "secret.key").read_bytes() == (home / "secret.key").read_bytes()
    assert len(list(other.glob("before-restore-*/faheng.sqlite3"))) == 1


def test_a_damaged_backup_is_refused_and_nothing_is_replaced(home: Path, tmp_path: Path) -> None:
    target, damaged, other = tmp_path / "b.zip", tmp_path / "damaged.zip", tmp_path / "other"
    faheng(home, "backup", "-o", target)
    with zipfile.ZipFile(target) as good, zipfile.ZipFile(damaged, "w") as bad:
        for name in good.namelist():
            content = good.read(name)
            bad.writestr(name, content[:-1] + b"x" if name.startswith("files/") else content)
    faheng(other, "migrate")
    before = (other / "faheng.sqlite3").read_bytes()
    refused = faheng(other, "restore", damaged)
    assert (refused.returncode, "已损坏" in refused.stderr) == (2, True)
    assert (other / "faheng.sqlite3").read_bytes() == before
    assert not list(other.glob("before-restore-*"))
    assert faheng(other, "restore", "--check", target).returncode == 0


@pytest.mark.parametrize("name", ["/etc/x", "../x"])
def test_a_backup_that_reaches_outside_itself_is_refused(home: Path, tmp_path: Path, name: str) -> None:
    wrong = tmp_path / "wrong.zip"
    with zipfile.ZipFile(wrong, "w") as archive:
        archive.writestr(
            "manifest.json", json.dumps({"format": "faheng.backup/1", "at": "x", "database": "sqlite", "members": {name: "0"}})
        )
        archive.writestr(name, b"x")
    refused = faheng(home, "restore", wrong)
    assert (refused.returncode, "越出" in refused.stderr) == (2, True)


def test_what_is_no_backup_is_refused(home: Path, tmp_path: Path) -> None:
    text = tmp_path / "x.zip"
    text.write_text("x")
    for wrong in (text, tmp_path / "none.zip"):
        assert faheng(home, "restore", wrong).returncode == 2


def test_sealed_roots_are_held_outside_and_checked(home: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    shutil.copytree(home, own)
    held = tmp_path / "held.txt"
    held.write_text(faheng(own, "seal").stdout, encoding="utf-8")
    assert faheng(own, "verify", "--all", "--held", held).returncode == 0
    held.write_text("0" * 64, encoding="utf-8")
    found = faheng(own, "verify", "--all", "--held", held)
    assert (found.returncode, "不在系统中" in found.stdout) == (1, True)
    held.write_text("nothing", encoding="utf-8")
    assert faheng(own, "verify", "--all", "--held", held).returncode == 2
    assert faheng(own, "verify").returncode == 2
