"""待评查的案卷: many dossiers with what surrounds them, chunk by chunk, so that a year of them needs little memory."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from faheng.engine.dossier import Dossier
from faheng.engine.situation import Surroundings
from faheng.records import models, rows, surroundings, views
from faheng.records.histories import Histories
from faheng.records.scope import Viewer, visible

CHUNK = 200


@dataclass(frozen=True, slots=True)
class Subject:
    """待评查的一份案卷. `state` is as lists show it."""

    pk: int
    title: str
    state: str
    opened_on: date | None
    dossier: Dossier
    around: Surroundings


def subjects(found: Sequence[int], viewer: Viewer, today: date) -> Iterator[Subject]:
    """Yield dossiers by key, those that the viewer may see; that they were looked at is noted. Six statements for each 200."""
    for start in range(0, len(found), CHUNK):
        chunk = models.DossierRecord.objects.filter(visible(viewer), pk__in=found[start : start + CHUNK])
        revision = surroundings.revision()
        some = rows.dossiers(chunk.select_related("organisation", "party").order_by("pk"))
        histories = Histories(row.party_id for row, _ in some)
        for row, dossier in some:
            views.seen(viewer, row.pk, "评查")
            around = surroundings.around(
                path=row.path, party=row.party_id, besides=row.pk, today=today, revision=revision, histories=histories
            )
            yield Subject(row.pk, row.title, row.state, row.opened_on, dossier, around)
