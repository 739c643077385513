"""The floor: the same rows as JSON with raw SQL, without log-in, permission or audit. Served by the same gunicorn as the site."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

LIST = """
SELECT d.id, d.procedure, d.number, d.title, d.state, p.name AS party, o.code AS organisation, d.opened_on, d.closed_on, d.next_due,
       d.next_due_limit, d.amount, d.updated
FROM records_dossierrecord d JOIN records_organisation o ON o.id = d.organisation_id LEFT JOIN records_partyrecord p ON p.id = d.party_id
ORDER BY d.updated DESC, d.id DESC LIMIT 100
"""
ONE = """
SELECT * FROM records_dossierrecord d JOIN records_organisation o ON o.id = d.organisation_id LEFT JOIN records_partyrecord p ON p.id = d.party_id
WHERE d.id = ?
"""
ENTRIES = 'SELECT seq, step, at, "by", data, attachments, prev, sm3 FROM records_entryrecord WHERE dossier_id = ? ORDER BY seq'
HELD = threading.local()


def connection() -> sqlite3.Connection:
    if not hasattr(HELD, "connection"):
        HELD.connection = sqlite3.connect(Path(os.environ["FAHENG_HOME"]) / "faheng.sqlite3")
        HELD.connection.row_factory = sqlite3.Row
        HELD.connection.execute("PRAGMA mmap_size=268435456")
    return HELD.connection


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    place = environ["PATH_INFO"].strip("/").rpartition("/")[2]
    if place.isdigit():
        answer: Any = dict(connection().execute(ONE, [place]).fetchone())
        entries = [dict(row) for row in connection().execute(ENTRIES, [place])]
        answer["entries"] = [{**each, **{name: json.loads(each[name]) for name in ("by", "data", "attachments")}} for each in entries]
    else:
        answer = {"rows": [dict(row) for row in connection().execute(LIST)]}
    body = json.dumps(answer, ensure_ascii=False).encode()
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
    return [body]
