"""查阅记录: who looked at which dossier. Kept in memory for moments and written many at a time, so that looking stays cheap."""

import atexit
import logging
import threading
import time
from dataclasses import dataclass
from datetime import datetime

from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from faheng.records import models
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible
from faheng.records.statements import Insert

MOST = 200
SECONDS = 5.0
WRITE = Insert(models.ViewLog, ("user", "name", "dossier", "action", "at"))


@dataclass(frozen=True, slots=True)
class View:
    """一次查阅."""

    name: str
    action: str
    at: datetime


_waiting: list[tuple[int | None, str, int, str, datetime]] = []
_lock = threading.Lock()
_writing = threading.Lock()
_oldest = 0.0
log = logging.getLogger(__name__)


def seen(viewer: Viewer, dossier: int, action: str) -> None:
    """Note that a viewer has seen a dossier; the system's own reading is not noted."""
    global _oldest  # noqa: PLW0603
    if viewer.is_system:
        return
    row = viewer.pk, viewer.name, dossier, action, timezone.now()
    with _lock:
        if not _waiting:
            _oldest = time.monotonic()
        _waiting.append(row)
        due = len(_waiting) >= MOST or time.monotonic() - _oldest > SECONDS
    if due and not connection.in_atomic_block:  # else the rows would go with whatever is rolled back
        flush()


def flush() -> None:
    """Write what waits. Where the database is busy it waits for the next time."""
    with _writing:
        with _lock:
            found, _waiting[:] = list(_waiting), []
        if not found:
            return
        try:
            with transaction.atomic():
                WRITE.run(found)
        except DatabaseError:
            with _lock:
                _waiting[:0] = found


def keep_writing() -> None:
    """Write what waits every few seconds, in a thread that ends with the process: a server that nobody asks loses nothing when it falls."""

    def keep() -> None:
        while True:
            time.sleep(SECONDS)
            if _waiting:
                flush()
                connection.close()

    threading.Thread(target=keep, name="views", daemon=True).start()


def last_time() -> None:
    """Write what waits as the process ends, and say so where that fails."""
    flush()
    connection.close()
    if _waiting:
        log.error("%d 条查阅记录没有写入：数据库没有应答", len(_waiting))


def of_dossier(pk: int, viewer: Viewer) -> tuple[View, ...]:
    """Return who has looked at a dossier, latest first.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    flush()
    if not models.DossierRecord.objects.filter(visible(viewer), pk=pk).exists():
        raise NotFound(pk)
    found = models.ViewLog.objects.filter(dossier=pk).order_by("-at")
    return tuple(View(row.name, row.action, row.at) for row in found)


atexit.register(last_time)
