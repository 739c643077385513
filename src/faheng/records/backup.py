"""备份与恢复: the whole installation in one file, consistent while others write; checked before anything is replaced."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.db import connection

from faheng.law.errors import WrongInput
from faheng.records import files

FORMAT = "faheng.backup/1"
MANIFEST, DATABASE = "manifest.json", {"sqlite": "database.sqlite3", "postgresql": "database.dump"}


@dataclass(frozen=True, slots=True)
class Summary:
    """备份内容: of which time, how many files, how many bytes in all."""

    at: str
    files: int
    size: int


def write(target: Path, at: datetime) -> Summary:
    """Write the installation into one zip file. The database first: a file that it names is on the disk already.

    Raises:
        WrongInput: the target exists already or its folder does not, or the database's own tool is missing.
    """
    if target.exists():
        raise WrongInput(f"{target} 已经存在", mend="请换一个文件名，备份不覆盖旧文件")
    if not target.parent.is_dir():
        raise WrongInput(f"文件夹 {target.parent} 不存在", mend="请先建立文件夹")
    digests: dict[str, str] = {}
    with tempfile.TemporaryDirectory(dir=target.parent) as work:
        unfinished = Path(work) / "backup.zip"
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as archive:
            name = DATABASE[connection.vendor]
            dumped = Path(work) / name
            _dump(dumped)
            for place, inside in [(dumped, name), *_kept()]:
                with place.open("rb") as file:
                    digests[inside] = _digest(file)
                archive.write(place, inside)
            said = {"format": FORMAT, "at": at.isoformat(), "database": connection.vendor, "members": digests}
            archive.writestr(MANIFEST, json.dumps(said, ensure_ascii=False, indent=1))
        unfinished.replace(target)
    return Summary(at.isoformat(), len(digests) - 1, target.stat().st_size)


def _kept() -> Iterator[tuple[Path, str]]:
    folder = files.folder()
    for place in sorted(folder.glob("??/*")):
        yield place, f"files/{place.relative_to(folder)}"
    key = _home() / "secret.key"
    if key.is_file():
        yield key, key.name


def _home() -> Path:
    return Path(settings.FAHENG_HOME)


def _digest(file: IO[bytes]) -> str:
    return hashlib.file_digest(file, partial(hashlib.new, "sm3")).hexdigest()  # type: ignore[arg-type]


def _dump(target: Path) -> None:
    database = settings.DATABASES["default"]
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(database["NAME"])) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
        return
    _tool("pg_dump", ["--format=custom", "--no-owner", f"--file={target}"], database)


def _tool(name: str, arguments: list[str], database: dict[str, Any]) -> None:
    program = shutil.which(name)
    if program is None:
        raise WrongInput(f"没有找到 {name}", mend="请安装 postgresql-client")
    address = [f"--host={database['HOST'] or 'localhost'}", f"--port={database['PORT'] or 5432}", f"--username={database['USER']}"]
    command = [program, *address, f"--dbname={database['NAME']}", "--no-password", *arguments]
    run = subprocess.run(  # noqa: S603 - the arguments are our own settings
        command, env={**os.environ, "PGPASSWORD": database["PASSWORD"]}, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise WrongInput(f"{name} 没有成功：{run.stderr.strip().splitlines()[-1] if run.stderr.strip() else run.returncode}")


def check(source: Path) -> Summary:
    """Check a backup: its frame, every digest, and that it is of the kind of this installation's database.

    Raises:
        WrongInput: it is none, it is damaged, or it is of another kind of database.
    """
    return _checked(source)[1]


def _checked(source: Path) -> tuple[dict[str, str], Summary]:
    try:
        with zipfile.ZipFile(source) as archive:
            said = json.loads(archive.read(MANIFEST))
            if said["format"] != FORMAT:
                raise WrongInput(f"不认识的备份格式“{said['format']}”", where=str(source))
            for name, digest in said["members"].items():
                if Path(name).is_absolute() or ".." in Path(name).parts:
                    raise WrongInput(f"备份中的文件名“{name}”越出了备份", where=str(source))
                with archive.open(name) as member:
                    sound = _digest(member) == digest
                if not sound:
                    raise WrongInput(f"备份中的 {name} 已损坏", where=str(source), mend="请用另一份备份")
            summary = Summary(said["at"], len(said["members"]) - 1, source.stat().st_size)
            members, database = dict(said["members"]), said["database"]
    except FileNotFoundError:
        raise WrongInput(f"没有文件 {source}") from None
    except (zipfile.BadZipFile, KeyError, ValueError, OSError):
        raise WrongInput("不是法衡的备份，或者已损坏", where=str(source), mend="请用 faheng backup 写出的文件") from None
    if database != connection.vendor:
        raise WrongInput(f"备份来自 {database} 数据库，本安装用 {connection.vendor}", where=str(source), mend="请设置同样的 DATABASE_URL")
    return members, summary


def restore(source: Path, at: datetime) -> tuple[Summary, Path]:
    """Put a backup in the place of this installation; what was there is kept in a folder beside it, which is returned.

    Nothing is touched before the whole backup has been checked. No other process may be using the installation.

    Raises:
        WrongInput: the backup is none, is damaged, or does not fit.
    """
    members, summary = _checked(source)
    home = _home()
    home.mkdir(parents=True, exist_ok=True)
    aside = home / f"before-restore-{at:%Y%m%d-%H%M%S}"
    with tempfile.TemporaryDirectory(dir=home) as work:
        with zipfile.ZipFile(source) as archive:
            archive.extractall(work, members=list(members))
        unpacked = Path(work)
        database = unpacked / DATABASE[connection.vendor]
        if connection.vendor == "sqlite":
            _sound(database)
        connection.close()
        aside.mkdir()
        _replace_database(database, aside)
        _exchange(unpacked / "files", files.folder(), aside / "files")
        _exchange(unpacked / "lake", home / "lake", aside / "lake")  # it mirrors the records that were; it is not backed up
        if (unpacked / "secret.key").is_file():
            _exchange(unpacked / "secret.key", home / "secret.key", aside / "secret.key")
            (home / "secret.key").chmod(0o600)
    return summary, aside


def _sound(database: Path) -> None:
    with closing(sqlite3.connect(database)) as opened:
        (said,) = opened.execute("PRAGMA integrity_check").fetchone()
    if said != "ok":
        raise WrongInput("备份中的数据库已损坏", mend="请用另一份备份")


def _replace_database(database: Path, aside: Path) -> None:
    target = settings.DATABASES["default"]
    if connection.vendor == "sqlite":
        place = Path(target["NAME"])
        for suffix in ("-wal", "-shm"):
            beside = place.with_name(place.name + suffix)
            if beside.exists():
                beside.replace(aside / beside.name)
        _exchange(database, place, aside / place.name)
        return
    _dump(aside / DATABASE["postgresql"])
    _tool("pg_restore", ["--clean", "--if-exists", "--no-owner", "--single-transaction", str(database)], target)


def _exchange(new: Path, place: Path, aside: Path) -> None:
    if place.exists():
        place.replace(aside)
    if new.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        new.replace(place)
