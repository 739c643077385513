"""当事人（一户一档）: one file per party; a changed name is kept with the day of the change."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.db.models import Exists, OuterRef, Q

from faheng.engine.dossier import Party, PartyKind
from faheng.law.errors import WrongInput
from faheng.records import models, rows
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible
from faheng.records.statements import Statement

DETAILS = ("address", "representative", "phone")


@dataclass(frozen=True, slots=True)
class PartyFile:
    """一户一档. `names` are the former names, each with the day until which it was known."""

    pk: int
    party: Party
    organisation: str
    names: tuple[tuple[str, date], ...] = ()


def tree(path: str) -> str:
    """Return the code of the root of an organisation's tree."""
    return path.split("/")[1]


def keep(party: Party, organisation: models.Organisation, today: date) -> models.PartyRecord:
    """Return the file of a party, made or brought up to date within the caller's transaction.

    Known by its code or identity number in the whole tree; without either, an organisation or trader by its exact name
    in the own organisation. A natural person without number always gets a new file: names are shared by many.
    """
    if not party.name.strip():
        raise WrongInput("当事人没有名称", mend="请填写当事人的姓名或者名称")
    found = find(party, organisation)
    if found is None:
        try:
            with transaction.atomic():
                return models.PartyRecord.objects.create(**columns(party, organisation))
        except IntegrityError:  # somebody else made it at the same moment
            found = find(party, organisation)
            if found is None:
                raise
    if update(found, party, today):
        found.save()
    return found


COLUMNS = [field.attname for field in models.PartyRecord._meta.concrete_fields]  # noqa: SLF001 - Django documents it
BY_USCC = Statement(lambda tree, uscc: models.PartyRecord.objects.filter(tree=tree, uscc=uscc).values_list(*COLUMNS), "?tree", "?uscc")


def find(party: Party, organisation: models.Organisation) -> models.PartyRecord | None:
    """Return the file that a party already has, if any."""
    files = models.PartyRecord.objects
    root = tree(organisation.path)
    if party.uscc:
        known = BY_USCC.one(root, party.uscc)
        return models.PartyRecord.from_db("default", COLUMNS, known) if known else None
    if party.identity:
        return files.filter(tree=root, identity=party.identity).first()
    if party.kind is PartyKind.PERSON:
        return None
    return files.filter(organisation=organisation, kind=party.kind.value, name=party.name, uscc="", identity="").first()


def columns(party: Party, organisation: models.Organisation) -> dict[str, object]:
    """Return the columns of a new file."""
    return {
        "tree": tree(organisation.path),
        "organisation": organisation,
        "kind": party.kind.value,
        "name": party.name,
        "uscc": party.uscc,
        "identity": party.identity,
        **{name: getattr(party, name) for name in DETAILS},
    }


def update(row: models.PartyRecord, party: Party, today: date) -> bool:
    """Bring a file up to date; say whether it changed. What is not given stays."""
    changed = False
    if party.name != row.name:
        row.names = [*row.names, [row.name, today.isoformat()]]
        row.name, changed = party.name, True
    for name in DETAILS:
        given = getattr(party, name)
        if given and given != getattr(row, name):
            setattr(row, name, given)
            changed = True
    return changed


def _seen(viewer: Viewer) -> Q:
    """A party is seen by whom registered it and by whoever sees a dossier of it."""
    if viewer.is_system:
        return Q()  # an empty condition joined by OR would leave only the other one
    return visible(viewer, "organisation__") | Q(Exists(models.DossierRecord.objects.filter(visible(viewer), party=OuterRef("pk"))))


def get(pk: int, viewer: Viewer) -> PartyFile:
    """Return a party's file.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    row = models.PartyRecord.objects.filter(_seen(viewer), pk=pk).select_related("organisation").first()
    if row is None:
        raise NotFound(pk)
    return _file(row)


def search(words: str, viewer: Viewer, limit: int = 20) -> tuple[PartyFile, ...]:
    """Return the parties whose name, former name or code contains the words, by name."""
    said = words.strip()
    if not said:
        return ()
    found = models.PartyRecord.objects.filter(_seen(viewer)).filter(Q(name__icontains=said) | Q(uscc__startswith=said.upper()))
    return tuple(_file(row) for row in found.select_related("organisation").order_by("name", "pk")[:limit])


@transaction.atomic
def register(party: Party, *, organisation: str, today: date, viewer: Viewer) -> PartyFile:
    """Open or update a party's file without a dossier (such as a licensed institution).

    Raises:
        NotFound: the viewer may not see the organisation.
    """
    own = models.Organisation.objects.filter(visible(viewer), code=organisation).first()
    if own is None:
        raise NotFound(organisation)
    return _file(keep(party, own, today))


def _file(row: models.PartyRecord) -> PartyFile:
    party = rows.party(row)
    if party is None:
        raise AssertionError
    return PartyFile(row.pk, party, row.organisation.code, tuple((name, date.fromisoformat(until)) for name, until in row.names))


def missing(wanted: Iterable[Party]) -> list[Party]:
    """Return the parties, each once, that are known by a code or identity number."""
    return [*{(party.uscc, party.identity): party for party in wanted if party.uscc or party.identity}.values()]
