"""批量录入: many one-step records through the rules against a plain `bulk_create` of the same rows. Prints the ratio.

    .venv/bin/python benchmarks/bulk.py [ROWS]

Mark: at least 0.7.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date, datetime, timedelta
from time import perf_counter
from typing import Any

os.environ["FAHENG_HOME"] = tempfile.mkdtemp(prefix="faheng-bench-")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "faheng.conf.settings")

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402

from faheng import procedures  # noqa: E402
from faheng.engine.dossier import Actor, Role  # noqa: E402
from faheng.procedures import learning  # noqa: E402
from faheng.records import bulk, models, organisations, search  # noqa: E402
from faheng.records.scope import SYSTEM  # noqa: E402
from faheng.testing.sample import CHINA  # noqa: E402

BY = (Actor("c1", "丙", Role.CLERK),)
FIRST = date(2025, 1, 6)
TABLES = (models.DossierRecord, models.EntryRecord, models.Submission)


def items(rows: int, start: int = 0) -> list[bulk.Item]:
    """Return records of study meetings, each with a key of its own."""
    found = []
    for number in range(start, start + rows):
        day = FIRST + timedelta(days=number % 300)
        given = {
            "held_on": day.isoformat(), "kinds": ["first_agenda"], "title": f"学习传达第{number}次会议精神", "topic": "习近平法治思想",
            "laws": ["行政处罚法"], "unit": "局办公室", "level": "bureau", "mode": "offline", "expected": 30, "participants": 28,
        }  # fmt: skip
        at = datetime(day.year, day.month, day.day, 10, tzinfo=CHINA)
        found.append(bulk.Item((bulk.Act("record", given, BY, at),), key=f"k{number}"))
    return found


def copies(rows: int) -> list[list[Any]]:
    """Return the rows that were written, as fresh rows with other keys, and those of the search index."""
    found: list[list[Any]] = []
    for table in TABLES:
        kept = list(table.objects.order_by("pk")[:rows])
        for row in kept:
            row.pk = None
            row._state.adding = True  # noqa: SLF001
        found.append(kept)
    for dossier in found[0]:
        dossier.number = f"甲{dossier.number}"
    for row in found[2]:
        row.key = f"c{row.key}"
    found.append([search.row(e.dossier_id + 10 * rows, e.seq, d.path, (d.number,), e.data) for d, e in zip(found[0], found[1], strict=True)])
    return found


def plain(rows: list[list[Any]], size: int) -> None:
    """Write rows with `bulk_create` alone, in batches of the same size."""
    dossiers, entries, submissions, words = rows
    for start in range(0, len(dossiers), size):
        part = slice(start, start + size)
        with transaction.atomic():
            models.DossierRecord.objects.bulk_create(dossiers[part])
            for dossier, entry, submission in zip(dossiers[part], entries[part], submissions[part], strict=True):
                entry.dossier = submission.dossier = dossier
            models.EntryRecord.objects.bulk_create(entries[part])
            search.add(words[part])
            models.Submission.objects.bulk_create(submissions[part])


def main(rows: int) -> float:
    """Measure both and return the ratio (plain time / time through the rules)."""
    call_command("migrate", verbosity=0)
    procedures.catalogue = lambda known={"learning": learning.PROCEDURE}: known  # type: ignore[assignment, misc]
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    made = items(rows)
    start = perf_counter()
    results = list(bulk.record_many("learning", made, organisation="990101", viewer=SYSTEM))
    ruled = perf_counter() - start
    assert not [each for each in results if each.pk is None], results[0]
    same = copies(rows)
    connection.ensure_connection()
    start = perf_counter()
    plain(same, bulk.BATCH)
    bare = perf_counter() - start
    ratio = bare / ruled
    print(f"批量录入：{rows / ruled:,.0f} 行/秒；bulk_create：{rows / bare:,.0f} 行/秒；比值 {ratio:.2f}（要求 ≥ 0.7）")
    return ratio


if __name__ == "__main__":
    sys.exit(0 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000) >= 0.7 else 1)
