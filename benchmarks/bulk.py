"""批量录入: many one-step records through the rules against a plain `bulk_create` of the same rows. Prints the ratio.

    .venv/bin/python benchmarks/bulk.py [ROWS]

Mark: at least 0.7.
"""

from __future__ import annotations

import statistics
import sys
from datetime import date, datetime, timedelta
from time import perf_counter
from typing import Any

from django.db import transaction
from shared import home

from faheng import procedures
from faheng.engine.dossier import Actor, Role
from faheng.procedures import learning
from faheng.records import bulk, models, organisations, search
from faheng.records.scope import SYSTEM
from faheng.testing.sample import CHINA

BY = (Actor("c1", "丙", Role.CLERK),)
FIRST = date(2025, 1, 6)
TURNS = 7
TABLES: tuple[tuple[Any, str], ...] = (
    (models.DossierRecord, "pk"),
    (models.EntryRecord, "dossier"),
    (models.Submission, "dossier"),
    (models.Involvement, "dossier"),
)


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


def copies(first: int) -> list[list[Any]]:
    """Return the rows written from a dossier on, as fresh rows with other keys, and those of the search index."""
    found: list[list[Any]] = []
    for table, column in TABLES:
        kept = list(table.objects.filter(**{f"{column}__gte": first}).order_by("pk"))
        for row in kept:
            row.pk = None
            row._state.adding = True  # noqa: SLF001
        found.append(kept)
    for dossier in found[0]:
        dossier.number = f"甲{dossier.number}"
    for row in found[2]:
        row.key = f"c{row.key}"
    words = [(d, e, search.row(e.dossier_id + len(found[0]), e.seq, d.path, (d.number,), e.data)) for d, e in zip(*found[:2], strict=True)]
    found.append([row for *_, row in words])
    return found


def plain(rows: list[list[Any]], size: int) -> None:
    """Write rows with `bulk_create` alone, in batches of the same size."""
    dossiers, entries, submissions, involved, words = rows
    for start in range(0, len(dossiers), size):
        part = slice(start, start + size)
        with transaction.atomic():
            models.DossierRecord.objects.bulk_create(dossiers[part])
            for dossier, entry, submission, officer in zip(dossiers[part], entries[part], submissions[part], involved[part], strict=True):
                entry.dossier = submission.dossier = officer.dossier = dossier
            models.EntryRecord.objects.bulk_create(entries[part])
            search.add(words[part])
            models.Submission.objects.bulk_create(submissions[part])
            models.Involvement.objects.bulk_create(involved[part])


def main(rows: int) -> float:
    """Measure both, turn by turn, and return the ratio of the medians (plain time / time through the rules)."""
    home.migrate()
    procedures.catalogue = lambda known={"learning": learning.PROCEDURE}: known  # type: ignore[assignment, misc]
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    times: dict[str, list[float]] = {"ruled": [], "plain": []}
    for turn in range(TURNS + 1):
        made = items(rows // TURNS, turn * rows)
        start = perf_counter()
        results = list(bulk.record_many("learning", made, organisation="990101", viewer=SYSTEM))
        times["ruled"].append(perf_counter() - start)
        assert all(each.pk for each in results), results[0]
        same = copies(results[0].pk or 0)
        start = perf_counter()
        plain(same, bulk.BATCH)
        times["plain"].append(perf_counter() - start)
    median = {name: statistics.median(each[1:]) / (rows // TURNS) for name, each in times.items()}
    ratio = median["plain"] / median["ruled"]
    print(f"批量录入：{1 / median['ruled']:,.0f} 行/秒；bulk_create：{1 / median['plain']:,.0f} 行/秒；比值 {ratio:.2f}（要求 ≥ 0.7）")
    return ratio


if __name__ == "__main__":
    sys.exit(0 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 14_000) >= 0.7 else 1)
