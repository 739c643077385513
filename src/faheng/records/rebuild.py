"""重建投影: every cached column, duty and search row computed anew from the entries. On sound records it changes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from faheng.records import models, refreshing, rows, search, surroundings, writing

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """重建结果: how many dossiers there are, and of which numbers something was changed."""

    dossiers: int
    changed: tuple[str, ...]


def rebuild(today: date, progress: Callable[[int], None] = lambda _done: None) -> Rebuilt:
    """Compute every projection anew, a transaction for each five hundred dossiers; the entries are not touched."""
    with transaction.atomic():
        search.empty()
    total, last, changed = 0, 0, list[str]()
    while True:
        with transaction.atomic():
            found = models.DossierRecord.objects.select_for_update(of=("self",)).filter(pk__gt=last).order_by("pk")
            kept = rows.dossiers(found.select_related("organisation", "party")[:CHUNK])
            if not kept:
                return Rebuilt(total, tuple(changed))
            revision = surroundings.revision()
            for row, dossier in kept:
                if refreshing.refresh(row, dossier, today, revision).changed:
                    changed.append(row.number or str(row.pk))
            search.add(writing.index_row(row, dossier, entry) for row, dossier in kept for entry in dossier.entries)
        total, last = total + len(kept), kept[-1][0].pk
        progress(total)
