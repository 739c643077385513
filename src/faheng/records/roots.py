"""日根: once a day the heads of an organisation's dossiers are folded into one digest. Held outside (sent, printed, posted), it proves
that nothing before it was changed, cut off or slipped in; kept only in the house it proves nothing against the house.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Max

from faheng.engine.chain import canonical, sm3
from faheng.records import merkle, models, reading
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible


@dataclass(frozen=True, slots=True)
class Root:
    """日根. `digest` covers the tree and the root before; it is what is to be held outside."""

    organisation: str
    day: date
    dossiers: int
    root: str
    prev: str

    @property
    def digest(self) -> str:
        return sm3(canonical(self._said()))

    def _said(self) -> dict[str, Any]:
        return {"org": self.organisation, "day": self.day.isoformat(), "dossiers": self.dossiers, "root": self.root, "prev": self.prev}

    def as_json(self) -> dict[str, Any]:
        """Return the root as a package carries it."""
        return {**self._said(), "digest": self.digest}


@dataclass(frozen=True, slots=True)
class Proof:
    """证明: that a dossier, as it stood, is among those of a root. `leaf` is made of what `said` holds."""

    root: Root
    said: str
    path: tuple[tuple[str, str], ...]

    def as_json(self) -> dict[str, Any]:
        """Return the proof as a package carries it (`proof.json`)."""
        return {"root": self.root.as_json(), "said": self.said, "path": [list(step) for step in self.path]}


def _heads(organisation: int, upto: int) -> list[tuple[int, str]]:
    """Return (dossier, what its leaf says) of every dossier with an entry up to a place, in order."""
    lasts = models.EntryRecord.objects.filter(dossier__organisation=organisation, pk__lte=upto).order_by()
    places = lasts.values("dossier").annotate(last=Max("pk")).values("last")
    found = models.EntryRecord.objects.filter(pk__in=places).order_by("dossier_id")
    columns = ("dossier_id", "dossier__procedure", "dossier__number", "seq", "sm3")
    return [
        (key, canonical({"procedure": procedure, "number": number, "entries": seq, "head": head}).decode())
        for key, procedure, number, seq, head in found.values_list(*columns)
    ]


def _leaves(heads: list[tuple[int, str]]) -> list[str]:
    return [merkle.leaf(said.encode()) for _, said in heads]


@transaction.atomic
def seal(day: date) -> tuple[Root, ...]:
    """Fold the dossiers of every organisation that has any into the root of a day; a day that is sealed stays as it is."""
    upto = reading.newest()
    sealed = []
    for own in models.Organisation.objects.order_by("path"):
        kept = models.DayRoot.objects.filter(organisation=own, day=day).first()
        if kept is None:
            heads = _heads(own.pk, upto)
            if not heads:
                continue
            last = models.DayRoot.objects.filter(organisation=own, day__lt=day).order_by("-day").first()
            kept = models.DayRoot.objects.create(
                organisation=own, day=day, upto=upto, dossiers=len(heads), root=merkle.root(_leaves(heads)),
                prev=_value(last).digest if last else "",
            )  # fmt: skip
        sealed.append(_value(kept))
    return tuple(sealed)


def _value(row: models.DayRoot) -> Root:
    return Root(row.organisation.code, row.day, row.dossiers, row.root, row.prev)


def latest(organisation: str, viewer: Viewer) -> Root:
    """Return the latest root of an organisation.

    Raises:
        NotFound: there is none that the viewer may see.
    """
    found = models.DayRoot.objects.filter(visible(viewer, "organisation__"), organisation__code=organisation)
    row = found.select_related("organisation").order_by("-day").first()
    if row is None:
        raise NotFound(organisation)
    return _value(row)


def proof(dossier: int, viewer: Viewer) -> Proof:
    """Return the proof of a dossier in the latest root that holds it.

    Raises:
        NotFound: there is no such dossier for the viewer, or it has not been sealed yet.
    """
    row = models.DossierRecord.objects.filter(visible(viewer), pk=dossier).first()
    kept = row and models.DayRoot.objects.filter(organisation=row.organisation_id).select_related("organisation").order_by("-day").first()
    if not kept:
        raise NotFound(dossier)
    heads = _heads(kept.organisation_id, kept.upto)
    place = next((place for place, (key, _) in enumerate(heads) if key == dossier), None)
    if place is None:
        raise NotFound(dossier)
    return Proof(_value(kept), heads[place][1], merkle.path(_leaves(heads), place))


def check(held: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield a sentence for each root that the records no longer bear out, and for each of `held` (digests kept outside) that is gone."""
    seen = set()
    previous: dict[int, str] = {}
    for row in models.DayRoot.objects.select_related("organisation").order_by("organisation__path", "day"):
        value = _value(row)
        seen.add(value.digest)
        where = f"{row.organisation.name}{row.day:%Y-%m-%d}的日根"
        if row.prev != previous.get(row.organisation_id, ""):
            yield f"{where}与前一日根不衔接"
        previous[row.organisation_id] = value.digest
        heads = _heads(row.organisation_id, row.upto)
        if len(heads) != row.dossiers or merkle.root(_leaves(heads)) != row.root:
            yield f"{where}与记录不符：有案卷在此后被改动、删除或者插入"
    for digest in sorted(held - seen):
        yield f"外部保存的日根 {digest} 不在系统中：日根或者记录已被改动"
