"""faheng doctor: what this installation has, what it lacks, and the mend."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from faheng.cli._django import setup
from faheng.law.errors import reason

FONTS = ("FandolFang-Regular.otf", "FandolKai-Regular.otf", "FandolHei-Regular.otf", "FandolSong-Bold.otf", "NotoSerifCJK-Regular.ttc")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
OPTIONAL = {
    "soffice": ("LibreOffice", "只用于检验文书，apt install libreoffice-writer-nogui"),
    "pdftoppm": ("poppler", "只用于检验文书，apt install poppler-utils"),
    "chromium": ("Chromium", "只用于网页测试与截图，apt install chromium"),
}


@dataclass(frozen=True)
class Result:
    """一项检查: a line of the answer; `mend` is empty when all is well."""

    title: str
    found: str
    mend: str = ""
    needed: bool = True


@click.command()
def command() -> int:
    """检查安装：缺什么、怎样补。

    Check the installation; exit 1 when something needed is missing.
    """
    setup()
    checks: tuple[Callable[[], Iterator[Result]], ...] = (folder, database, calendar, fonts, programs)
    results = [result for check in checks for result in check()]
    for result in results:
        sign = "✔" if not result.mend else "✘" if result.needed else "–"
        click.echo(f"{sign} {result.title}：{result.found}" + (f"；补救：{result.mend}" if result.mend else ""))
    return int(any(result.mend and result.needed for result in results))


def folder() -> Iterator[Result]:
    """The home folder can be written."""
    from django.conf import settings

    home: Path = settings.FAHENG_HOME
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=home):
            yield Result("数据文件夹", f"{home} 可写")
    except OSError as error:
        yield Result("数据文件夹", f"{home} 不可写（{reason(error)}）", "改正权限，或用 FAHENG_HOME 另指一处")


def database() -> Iterator[Result]:
    """The database answers and its tables are of this version."""
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        yield Result("数据库", f"连不上（{str(error).strip().splitlines()[0]}）", "检查 DATABASE_URL 与数据库服务")
        return
    found = f"{connection.vendor} {'.'.join(map(str, connection.get_database_version()))}"
    yield Result("数据库", f"{found}，{len(waiting)} 个迁移未执行" if waiting else found, "faheng migrate" if waiting else "")


def calendar() -> Iterator[Result]:
    """The last day for which the State Council has announced the working days."""
    from faheng.law.calendar import published

    yield Result("工作日历", f"已公布至 {published().known_until}；此后的期限为暂定")


def fonts() -> Iterator[Result]:
    """The fonts of official letters and the fall-back for rare characters of names."""
    present = {
        path.name for start in FONT_FOLDERS for path in Path(start).expanduser().rglob("*") if path.suffix in {".otf", ".ttc", ".ttf"}
    }
    missing = [name for name in FONTS if name not in present]
    yield Result("公文字体", f"缺 {'、'.join(missing)}" if missing else "齐备", "scripts/system-packages fonts" if missing else "")


def programs() -> Iterator[Result]:
    """Programs that only tests and pictures need."""
    for name, (title, mend) in OPTIONAL.items():
        path = shutil.which(name)
        if path is None:
            yield Result(title, "没有", mend, needed=False)
            continue
        version = subprocess.run([path, "--version" if name != "pdftoppm" else "-v"], capture_output=True, text=True, check=False)  # noqa: S603
        yield Result(title, ((version.stdout or version.stderr).strip().splitlines() or ["已装"])[0])
