"""历史: the other dossiers of a party, read when a rule asks; for many dossiers at a time, those of all their parties together."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import overload

from faheng.engine.dossier import Dossier
from faheng.records import models, rows

MOST = 200
"""Of a party with very many dossiers, the latest are looked at."""


class History(Sequence[Dossier]):
    """一个当事人的历史: the other dossiers with the organisation and those below it, oldest first."""

    def __init__(self, read: Callable[[], list[Dossier]]) -> None:
        self._read = read

    @cached_property
    def _found(self) -> list[Dossier]:
        return self._read()

    @overload
    def __getitem__(self, place: int) -> Dossier: ...
    @overload
    def __getitem__(self, place: slice) -> list[Dossier]: ...
    def __getitem__(self, place: int | slice) -> Dossier | list[Dossier]:
        return self._found[place]

    def __len__(self) -> int:
        return len(self._found)


class Histories:
    """许多当事人的历史: three statements for all of them, once the first rule asks for one."""

    def __init__(self, parties: Iterable[int | None]) -> None:
        self._parties = {party for party in parties if party is not None}

    def of(self, party: int, path: str, besides: int | None) -> History:
        """Return the history of a party as an organisation with that path sees it, without one dossier."""

        def read() -> list[Dossier]:
            latest = [pk for pk in self._latest(party, path) if pk != besides][:MOST]
            return [self._dossiers[pk] for pk in reversed(latest)]

        return History(read)

    def _latest(self, party: int, path: str) -> list[int]:
        """Return the keys of the latest; one more than are looked at, for one is left out."""
        return [pk for pk, where in self._keys.get(party, ()) if where.startswith(path)][: MOST + 1]

    @cached_property
    def _keys(self) -> dict[int, list[tuple[int, str]]]:
        """The dossiers of each party with the path of their organisation, latest first."""
        found: dict[int, list[tuple[int, str]]] = {}
        kept = models.DossierRecord.objects.filter(party_id__in=self._parties).order_by("-pk")
        for pk, party, path in kept.values_list("pk", "party_id", "path"):
            if party is not None:
                found.setdefault(party, []).append((pk, path))
        return found

    @cached_property
    def _dossiers(self) -> dict[int, Dossier]:
        """Whatever one of them may ask for: of each party, the latest as each of the organisations concerned sees them."""
        wanted = {pk for party, keys in self._keys.items() for path in {path for _, path in keys} for pk in self._latest(party, path)}
        found = models.DossierRecord.objects.filter(pk__in=wanted).select_related("organisation", "party").order_by("pk")
        return {row.pk: dossier for row, dossier in rows.dossiers(found)}
