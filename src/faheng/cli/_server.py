"""网页服务: gunicorn inside the command, so that one process tree serves the pages and leaves when it is told to."""

from __future__ import annotations

import atexit
import gc
import os
from contextlib import suppress
from importlib import import_module
from typing import Any

from gunicorn.app.base import BaseApplication

from faheng.cli._worker import PATIENCE, Worker, end, forked, leave

FIGURES = ("ibis.backends.duckdb", "pandas", "pyarrow.compute")
"""What the first figure loads."""


def workers_for_this_machine() -> int:
    """进程数: one for each core, at least two so that a long page stops nobody, at most eight."""
    return min(max(os.cpu_count() or 2, 2), 8)


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """One gunicorn with threads; `options` are its settings."""

    def __init__(self, **options: Any) -> None:
        self.options = options
        super().__init__()

    def load_config(self) -> None:
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        from faheng.cli._django import setup

        setup()
        from django.core.wsgi import get_wsgi_application

        application = get_wsgi_application()
        warm_up()
        return application


def warm_up() -> None:
    """预热: load once what a first page would load, before the processes part, so that they share it."""
    from django.urls import reverse

    from faheng.law.calendar import published
    from faheng.procedures import catalogue

    catalogue()
    published().roll_forward(published().known_until)
    reverse("healthz")
    for name in FIGURES:  # each process would need seconds for its first figure
        import_module(name)
    gc.collect()
    gc.freeze()
    atexit.register(gc.unfreeze)  # else the libraries complain at the end that their objects were left behind


def serve(host: str, port: int, workers: int, threads: int) -> None:
    """Serve until a signal ends it, and the process with it."""
    address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    server = Server(
        bind=address,
        workers=workers,
        threads=threads,
        worker_class=Worker,
        post_fork=forked,
        worker_exit=leave,
        preload_app=True,
        loglevel="warning",
        timeout=120,
        graceful_timeout=3 * PATIENCE,
        control_socket_disable=True,
        proc_name="faheng",
    )
    try:
        server.run()
    except SystemExit as ended:  # gunicorn ends so; the libraries' own tidying up takes seconds
        from django.db import DatabaseError, connection

        with suppress(DatabaseError):  # the last to close SQLite folds its journal into the file
            connection.ensure_connection()
            connection.close()
        end(int(ended.code or 0))
