"""服务进程: a process of the server that leaves when it is told to, whatever its clients do, and loses nothing that was to be written."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from types import FrameType
from typing import Any

from gunicorn.workers import gthread

STOPS = frozenset({signal.SIGTERM, signal.SIGINT, signal.SIGQUIT})
NAME = "answering"
PATIENCE, MORE = 5, 1
"""Seconds that answers under way are given to end, and more for their threads."""

gthread.DEFAULT_WORKER_DATA_TIMEOUT = 0.5  # so long a connection that says nothing (browsers open such ahead) keeps a thread


class Worker(gthread.ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """A process with threads. Ctrl+C, which reaches the whole process group, stops it as SIGTERM does."""

    told: SimpleQueue[int] | None = None

    def init_process(self) -> None:
        from faheng.records import views

        self.cfg.set("graceful_timeout", PATIENCE)  # of this process; the first one waits longer before it kills
        views.keep_writing()
        super().init_process()

    def init_signals(self) -> None:
        """Take over the signals, also what came since the fork: until now they went to the queue that the first process reads."""
        super().init_signals()
        while self.told is not None and not self.told.empty():
            if self.told.get_nowait() in STOPS:
                self.handle_exit(signal.SIGTERM, None)

    def handle_quit(self, sig: int, frame: FrameType | None) -> None:
        self.handle_exit(sig, frame)

    def get_thread_pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(self.cfg.threads, thread_name_prefix=NAME)

    @staticmethod
    def threads() -> list[threading.Thread]:
        """Return the threads that answer."""
        return [each for each in threading.enumerate() if each.name.startswith(NAME)]


def forked(server: Any, worker: Worker) -> None:
    """In the new process: keep the queue that the inherited handlers of signals fill."""
    worker.told = server.SIG_QUEUE


def leave(_server: Any, worker: Worker) -> None:
    """In a process that ends: wait for its threads, but not for one that hangs on a silent client, and write what waits.

    What was not committed, the database rolls back. Python's own tidying up would take seconds and wait for every thread.
    """
    from faheng.records import views

    until = time.monotonic() + MORE
    for thread in worker.threads():
        thread.join(max(until - time.monotonic(), 0))
    views.last_time()
    end(0)


def end(status: int) -> None:
    """End this process without tidying up."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
