"""清空数据库: a test with real transactions is cleaned up by emptying the tables, which the entries' triggers refuse; not here."""

from __future__ import annotations

from typing import Any

from django.core.management.commands import flush
from django.db import connections

from faheng.records import append_only


def allow() -> None:
    """Let the `flush` of the tests take the triggers away and put them back."""
    plain = flush.Command.handle

    def handle(self: flush.Command, **options: Any) -> None:
        connection = connections[options["database"]]
        with connection.schema_editor() as editor:
            append_only.remove(None, editor)
        try:
            plain(self, **options)
        finally:
            with connection.schema_editor() as editor:
                append_only.install(None, editor)

    flush.Command.handle = handle  # type: ignore[method-assign]
