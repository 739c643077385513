"""取案卷: the row of one dossier with its organisation, its party and the present revision, in one statement."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Model, QuerySet

from faheng.records import models, surroundings
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, sees
from faheng.records.statements import Insert, Statement

BLANK = -900001


def columns(table: type[Model]) -> list[str]:
    """Return the columns of a table, in the order in which `from_db` takes them."""
    return [field.attname for field in table._meta.concrete_fields]  # noqa: SLF001 - Django documents it


DOSSIER, ORGANISATION, PARTY = (columns(table) for table in (models.DossierRecord, models.Organisation, models.PartyRecord))
ORGANISATION_AT, PARTY_AT = len(DOSSIER), len(DOSSIER) + len(ORGANISATION)


def _query(pk: int) -> QuerySet[models.DossierRecord, Any]:
    joined = [*DOSSIER, *(f"organisation__{name}" for name in ORGANISATION), *(f"party__{name}" for name in PARTY), "revision"]
    return models.DossierRecord.objects.annotate(revision=surroundings.REVISION).filter(pk=pk).order_by().values_list(*joined)


PLAIN = Statement(_query, BLANK)
LOCKED = Statement(_query, BLANK, lock="records_dossierrecord")


def dossier(pk: int, viewer: Viewer, *, lock: bool = False) -> tuple[models.DossierRecord, int]:
    """Return a dossier's row and the present revision; `lock` keeps others from writing to it until the commit.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    found = (LOCKED if lock else PLAIN).one(pk)
    if found is None:
        raise NotFound(pk)
    row = models.DossierRecord.from_db("default", DOSSIER, found[:ORGANISATION_AT])
    if not sees(viewer, row.path):
        raise NotFound(pk)
    row.organisation = models.Organisation.from_db("default", ORGANISATION, found[ORGANISATION_AT:PARTY_AT])
    row.party = models.PartyRecord.from_db("default", PARTY, found[PARTY_AT:-1]) if row.party_id is not None else None
    return row, found[-1] or 0


ORGANISATIONS = Statement(lambda code: models.Organisation.objects.filter(code=code).values_list(*ORGANISATION), "?code")
WRITE = Insert(models.DossierRecord, DOSSIER)


def organisation(code: str, viewer: Viewer) -> models.Organisation:
    """Return an organisation's row by code.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    found = ORGANISATIONS.one(code)
    if found is None:
        raise NotFound(code)
    row = models.Organisation.from_db("default", ORGANISATION, found)
    if not sees(viewer, row.path):
        raise NotFound(code)
    return row


def write(rows: Sequence[models.DossierRecord]) -> None:
    """Write new dossiers; each has its key already (`keys`)."""
    WRITE.run([getattr(row, name) for name in DOSSIER] for row in rows)
