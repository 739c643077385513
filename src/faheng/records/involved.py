"""承办人: who takes part in a dossier, so that one finds one's own."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.records import models
from faheng.records.statements import Insert

NAMED_IN = ("handlers", "officers")
"""The fields that name officers by their ids."""
WRITE = Insert(models.Involvement, ("dossier_id", "officer"), unique=("officer", "dossier_id"))


def officers(entries: Iterable[Entry[Form]]) -> set[str]:
    """Return the ids of those who took the steps or are named in them as handlers."""
    found: set[str] = set()
    for entry in entries:
        found.update(actor.id for actor in entry.by)
        for name in NAMED_IN:
            named = entry.data.__dict__.get(name)
            if isinstance(named, list | tuple):
                found.update(each for each in named if isinstance(each, str))
    return {each[:60] for each in found if each}


def write(dossier: int, found: Iterable[str]) -> None:
    """Note who takes part; who is noted already stays noted."""
    WRITE.run([(dossier, officer) for officer in sorted(found)])


def refresh(dossier: int, found: set[str]) -> bool:
    """Make what is noted equal to what the entries say; return whether it was not."""
    kept = set(models.Involvement.objects.filter(dossier_id=dossier).values_list("officer", flat=True))
    if kept == found:
        return False
    models.Involvement.objects.filter(dossier_id=dossier, officer__in=kept - found).delete()
    write(dossier, found - kept)
    return True
