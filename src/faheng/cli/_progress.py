"""进度显示: a bar on a terminal; elsewhere a plain line for each finished stage."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

import click
from rich.progress import Progress as Bars
from rich.progress import SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn


class Progress:
    """进度: told of each stage with the number of dossiers so far, and once more when it is finished."""

    def __init__(self) -> None:
        self._bars: Bars | None = None
        if sys.stdout.isatty():
            self._bars = Bars(SpinnerColumn(), TextColumn("{task.description}"), TextColumn("{task.completed} 件"), TimeElapsedColumn())
        self._tasks: dict[str, TaskID] = {}
        self._begun: dict[str, float] = {}

    def __enter__(self) -> Self:
        if self._bars:
            self._bars.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._bars:
            self._bars.stop()

    def told(self, title: str, amount: int, *, finished: bool) -> None:
        """Show that a stage has come so far."""
        begun = self._begun.setdefault(title, time.monotonic())
        if self._bars:
            if title not in self._tasks:
                self._tasks[title] = self._bars.add_task(title, total=None)
            task = self._tasks[title]
            self._bars.update(task, completed=amount)
            if finished:
                self._bars.stop_task(task)
        elif finished:
            click.echo(f"  {title}　{amount} 件　{time.monotonic() - begun:.1f} 秒")
