"""整卷读取: whole dossiers of some procedures, one after another, for exports that look at many."""

from collections.abc import Iterator, Sequence
from datetime import date

from faheng.engine.dossier import Dossier
from faheng.engine.procedure import corrected
from faheng.records import models, rows
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible

CHUNK = 500


def whole(procedures: Sequence[str], viewer: Viewer, *, organisation: str, opened_to: date) -> Iterator[Dossier]:
    """Yield the dossiers of an organisation and those below it, opened up to a day, with their corrections applied.

    Two statements for each 500.

    Raises:
        NotFound: the viewer may not see the organisation.
    """
    own = models.Organisation.objects.filter(visible(viewer), code=organisation).first()
    if own is None:
        raise NotFound(organisation)
    found = models.DossierRecord.objects.filter(
        visible(viewer), procedure__in=procedures, path__startswith=own.path, opened_on__lte=opened_to
    )
    last = 0
    while some := rows.dossiers(found.filter(pk__gt=last).select_related("organisation", "party").order_by("pk")[:CHUNK]):
        yield from (corrected(dossier, rows.procedure_of(row.procedure)) for row, dossier in some)
        last = some[-1][0].pk
