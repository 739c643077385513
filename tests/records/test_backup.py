"""Backup and restore of a whole installation, by the command, with a process of its own for each."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

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


RUN = """
import contextlib, io, json, sys
from faheng.cli import main
told = []
for arguments in json.loads(sys.argv[1]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main(arguments)
        except SystemExit as left:
            code = left.code
    told.append([code, out.getvalue(), err.getvalue()])
print(json.dumps(told))
"""


class Told(NamedTuple):
    code: int
    out: str
    err: str


def python(home: Path, *arguments: str, database: str = "") -> str:
    environment = {**os.environ, "FAHENG_HOME": str(home), "DJANGO_SETTINGS_MODULE": "faheng.conf.settings", "DATABASE_URL": database}
    run = subprocess.run([sys.executable, "-c", *arguments], env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout


def faheng(home: Path, *commands: Sequence[object], database: str = "") -> list[Told]:
    """Give several commands, one after the other, in one process of an installation."""
    told = python(home, RUN, json.dumps([[str(each) for each in command] for command in commands]), database=database)
    return [Told(*each) for each in json.loads(told.splitlines()[-1])]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("home")
    python(made, FILL)
    return made


@pytest.fixture(scope="module")
def backup(home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("backup") / "b.zip"
    first, again = faheng(home, ["backup", "-o", target], ["backup", "-o", target])
    assert (first.code, again.code) == (0, 2)
    assert "已经存在" in again.err
    return target


@pytest.fixture
def own(home: Path, tmp_path: Path) -> Path:
    """A copy of the installation that may be spoiled."""
    return Path(shutil.copytree(home, tmp_path / "own"))


def test_what_is_backed_up_comes_back_and_what_was_there_is_kept_aside(own: Path, backup: Path) -> None:
    shutil.rmtree(own / "files")
    (own / "lake").mkdir()
    spoiled, restored, checked, rebuilt = faheng(own, ["verify", "--all"], ["restore", backup], ["verify", "--all"], ["rebuild"])
    assert (spoiled.code, "不存在" in spoiled.out) == (1, True)
    assert restored.code == 0, restored.err
    assert (checked.code, "完好" in checked.out) == (0, True)
    assert "共 3 个案卷，0 个有变化" in rebuilt.out
    assert [len(list(own.glob(f"before-restore-*/{name}"))) for name in ("faheng.sqlite3", "lake")] == [1, 1]
    assert not (own / "lake").exists()


def test_a_damaged_or_foreign_backup_is_refused_and_nothing_is_replaced(own: Path, backup: Path, tmp_path: Path) -> None:
    damaged, outside, text = (tmp_path / name for name in ("damaged.zip", "outside.zip", "text.zip"))
    with zipfile.ZipFile(backup) as good, zipfile.ZipFile(damaged, "w") as bad:
        for name in good.namelist():
            content = good.read(name)
            bad.writestr(name, content[:-1] + b"x" if name.startswith("files/") else content)
    with zipfile.ZipFile(outside, "w") as archive:
        said = {"format": "faheng.backup/1", "at": "x", "database": "sqlite", "members": {"../x": "0"}}
        archive.writestr("manifest.json", json.dumps(said))
        archive.writestr("../x", b"x")
    text.write_text("x")
    before = (own / "faheng.sqlite3").read_bytes()
    told = faheng(own, *(["restore", each] for each in (damaged, outside, text, tmp_path / "none.zip")), ["restore", "--check", backup])
    assert [each.code for each in told] == [2, 2, 2, 2, 0]
    assert all(word in each.err for word, each in zip(("已损坏", "越出", "不是法衡的备份", "没有文件"), told, strict=False))
    assert (own / "faheng.sqlite3").read_bytes() == before
    assert not list(own.glob("before-restore-*"))


def test_sealed_roots_are_held_outside_and_checked(own: Path, tmp_path: Path) -> None:
    held, forged, nothing = (tmp_path / name for name in ("held.txt", "forged.txt", "nothing.txt"))
    held.write_text(faheng(own, ["seal"])[0].out, encoding="utf-8")
    forged.write_text("0" * 64, encoding="utf-8")
    nothing.write_text("nothing", encoding="utf-8")
    told = faheng(own, *(["verify", "--all", "--held", each] for each in (held, forged, nothing)), ["verify"])
    assert [each.code for each in told] == [0, 1, 2, 2]
    assert "不在系统中" in told[1].out


@pytest.fixture
def server_database() -> Iterator[str]:
    """The address of an empty database of its own on the PostgreSQL server of this run."""
    address = os.environ["DATABASE_URL"]
    own = f"backup_{secrets.token_hex(4)}"
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{own}"')
        yield f"{address.rpartition('/')[0]}/{own}"
        server.execute(f'DROP DATABASE "{own}" WITH (FORCE)')


ADD = FILL.replace('organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")', "").replace("* 3", "* 2")


@pytest.mark.postgres
def test_what_is_backed_up_from_a_server_comes_back(tmp_path: Path, server_database: str) -> None:
    home, backup = tmp_path / "home", tmp_path / "b.zip"
    home.mkdir()
    python(home, FILL, database=server_database)
    (made,) = faheng(home, ["backup", "-o", backup], database=server_database)
    assert made.code == 0, made.err
    python(home, ADD, database=server_database)
    shutil.rmtree(home / "files")
    spoiled, five, restored, checked, three = faheng(
        home, ["verify", "--all"], ["rebuild"], ["restore", backup], ["verify", "--all"], ["rebuild"], database=server_database
    )
    assert (spoiled.code, "不存在" in spoiled.out) == (1, True)
    assert "共 5 个案卷" in five.out
    assert restored.code == 0, restored.err
    assert (checked.code, "完好" in checked.out) == (0, True)
    assert "共 3 个案卷，0 个有变化" in three.out
    assert len(list(home.glob("before-restore-*/*.dump"))) == 1
    # The rows refuse change as before, and a backup of a server fits no embedded database.
    assert "步骤记录只能追加" in python(home, CHANGE, database=server_database)
    (foreign,) = faheng(tmp_path / "other", ["restore", backup])
    assert (foreign.code, "postgresql" in foreign.err) == (2, True)


CHANGE = """
import django; django.setup()
from django.db import DatabaseError
from faheng.records.models import EntryRecord
try:
    EntryRecord.objects.update(step="x")
    print("changed")
except DatabaseError as refused:
    print(refused)
"""
