"""较久的工作 (tasks): work that takes longer than a page may; done in a thread, told in a file, so that any process can show how far it is.

A task lies in FAHENG_HOME/tasks/<token>/: `state.json`, and whatever the work leaves there. Only who began it sees it.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connections
from django.utils import timezone

from faheng.engine.vocabulary import Vocabulary
from faheng.law.errors import WrongInput
from faheng.records.errors import Conflict, NotFound
from faheng.records.scope import Viewer

AT_ONCE = 2
"""So many tasks of one process go on at the same time; further ones wait their turn."""
KEPT = timedelta(days=30)
PAUSE = 0.3
"""Seconds between two notes of progress."""
SILENT = 600
"""A task that has noted nothing for so many seconds is held to be dead."""
log = logging.getLogger(__name__)


class Status(Vocabulary):
    """工作的状态."""

    RUNNING = "running", "正在进行"
    DONE = "done", "已完成"
    REFUSED = "refused", "没有办成"


STATUSES = {each.value: each for each in Status}


@dataclass(frozen=True, slots=True)
class Task:
    """一项工作. `about` is what the pages of its kind need to know; `url` is where its result is shown."""

    token: str
    kind: str
    title: str
    by: int
    at: str
    url: str
    pid: int
    status: Status = Status.RUNNING
    done: int = 0
    total: int = 0
    said: str = ""
    about: dict[str, Any] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return _folder() / self.token

    @property
    def percent(self) -> int:
        return min(100 * self.done // self.total, 100) if self.total else 0

    @property
    def began(self) -> datetime:
        return datetime.fromisoformat(self.at)


class Progress:
    """进度: the work tells how far it is."""

    def __init__(self, task: Task) -> None:
        self.task, self._told = task, 0.0

    def told(self, done: int, total: int = 0, said: str = "") -> None:
        """Note how far the work is; not more often than can be read."""
        self.task = replace(self.task, done=done, total=total or self.task.total, said=said or self.task.said)
        if time.monotonic() - self._told >= PAUSE:
            self._told = time.monotonic()
            _write(self.task)

    def about(self, **more: Any) -> None:
        """Note what the pages of its kind need to know."""
        self.task = replace(self.task, about={**self.task.about, **more})


Work = Callable[[Progress], None]


def begin(
    kind: str,
    title: str,
    viewer: Viewer,
    work: Work,
    *,
    url: Callable[[str], str],
    prepare: Callable[[Path], None] | None = None,
    **about: Any,
) -> Task:
    """Begin a task; `prepare` lays into its folder what it needs, `work` is then called in a thread of this process."""
    token = secrets.token_hex(12)
    task = Task(token, kind, title, viewer.pk or 0, timezone.localtime().isoformat(), url(token), os.getpid(), about=about)
    task.folder.mkdir(parents=True)
    if prepare:
        prepare(task.folder)
    _write(task)
    _forget_old()
    _start(task, work)
    return task


def _start(task: Task, work: Work) -> None:
    _threads().submit(_in_thread, task, work)


def _in_thread(task: Task, work: Work) -> None:
    try:
        _run(task, work)
    finally:
        connections.close_all()


def find(token: str, viewer: Viewer, kind: str = "") -> Task:
    """Return a task of the viewer.

    Raises:
        NotFound: there is none.
    """
    found = _read(_folder() / token / "state.json") if token.isalnum() else None
    if found is None or found.by != viewer.pk or (kind and found.kind != kind):
        raise NotFound(token)
    return found


def latest(kind: str, viewer: Viewer, most: int = 10) -> list[Task]:
    """Return the viewer's tasks of a kind, the newest first."""
    found = [task for path in _folder().glob("*/state.json") if (task := _read(path)) and task.by == viewer.pk and task.kind == kind]
    return sorted(found, key=lambda task: task.at, reverse=True)[:most]


def _run(task: Task, work: Work) -> None:
    progress = Progress(task)
    try:
        work(progress)
    except WrongInput as wrong:
        _write(replace(progress.task, status=Status.REFUSED, said=str(wrong)))
    except (Conflict, NotFound) as wrong:
        _write(replace(progress.task, status=Status.REFUSED, said=str(wrong) or "没有找到所需的记录"))
    except Exception:
        log.exception("task %s %s", task.kind, task.token)
        _write(replace(progress.task, status=Status.REFUSED, said="系统出了差错，已经记入日志；请重试"))
    else:
        _write(replace(progress.task, status=Status.DONE))


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(AT_ONCE, thread_name_prefix="task")


def _folder() -> Path:
    return Path(settings.FAHENG_HOME) / "tasks"


def _write(task: Task) -> None:
    path = task.folder / "state.json"
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(asdict(task), ensure_ascii=False), encoding="utf-8")
    fresh.replace(path)


def _read(path: Path) -> Task | None:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    task = Task(**{**raw, "status": STATUSES[raw["status"]]})
    if task.status is Status.RUNNING and not _alive(task.pid, path):
        return replace(task, status=Status.REFUSED, said="服务中途停止，工作没有做完；请重新开始，已经写入的不会重复")
    return task


def _alive(pid: int, path: Path) -> bool:
    try:
        os.kill(pid, 0)
        return time.time() - path.stat().st_mtime < SILENT
    except OSError:
        return False


def _old() -> Iterator[Path]:
    last = (timezone.localtime() - KEPT).isoformat()
    for path in _folder().glob("*/state.json"):
        task = _read(path)
        if task is None or (task.at < last and task.status is not Status.RUNNING):
            yield path.parent


def _forget_old() -> None:
    for path in _old():
        shutil.rmtree(path, ignore_errors=True)
