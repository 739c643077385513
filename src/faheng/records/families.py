"""批量当事人: the files of many parties at once, found in two statements and made in one."""

from collections.abc import Sequence
from typing import Any

from faheng.engine.dossier import Party, PartyKind
from faheng.records import models, parties

Known = tuple[str, str]


def name_of(party: Party) -> Known | None:
    """Return by what a party is known: its code, its identity number, or (no natural person) its exact name."""
    if party.uscc:
        return "uscc", party.uscc
    if party.identity:
        return "identity", party.identity
    if party.kind is PartyKind.PERSON:
        return None
    return f"name {party.kind.value}", party.name


class Families:
    """The files of the parties of one batch, of one organisation."""

    def __init__(self, own: models.Organisation, wanted: Sequence[Party]) -> None:
        self.own = own
        self.found: dict[Known, int] = {}
        self.single: dict[int, int] = {}
        """Files of natural persons without number, each its own."""
        names = {name for party in wanted if (name := name_of(party))}
        tree = parties.tree(own.path)
        for column in ("uscc", "identity"):
            numbers = [value for kind, value in names if kind == column]
            if numbers:
                rows = models.PartyRecord.objects.filter(tree=tree, **{f"{column}__in": numbers}).values_list(column, "pk")
                self.found |= {(column, value): pk for value, pk in rows}
        titles = [value for kind, value in names if kind.startswith("name ")]
        if titles:
            rows = models.PartyRecord.objects.filter(organisation=own, name__in=titles, uscc="", identity="")
            self.found |= {(f"name {kind}", value): pk for kind, value, pk in rows.values_list("kind", "name", "pk")}

    def known(self, party: Party | None) -> int | None:
        """Return the file that a party already has."""
        name = name_of(party) if party else None
        return self.found.get(name) if name else None

    def write(self, wanted: Sequence[Party]) -> None:
        """Make the files that are missing."""
        fresh: dict[Any, Party] = {}
        for party in wanted:
            name = name_of(party)
            if name is None or name not in self.found:
                fresh.setdefault(name or id(party), party)
        made = models.PartyRecord.objects.bulk_create([models.PartyRecord(**parties.columns(party, self.own)) for party in fresh.values()])
        for (name, party), row in zip(fresh.items(), made, strict=True):
            if isinstance(name, tuple):
                self.found[name] = row.pk
            else:
                self.single[id(party)] = row.pk

    def key(self, party: Party | None) -> int | None:
        """Return the file of a party, once written."""
        if party is None:
            return None
        name = name_of(party)
        return self.found[name] if name else self.single[id(party)]
