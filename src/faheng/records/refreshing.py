"""重新计算: the projections of one dossier computed anew and written where they differ."""

from dataclasses import dataclass
from datetime import date

from faheng.engine.dossier import Dossier
from faheng.records import involved, models, projections, rows, surroundings


@dataclass(frozen=True, slots=True)
class Refreshed:
    """差异: whether anything was changed, and each duty whose due day moved, as (limit, title, was, now)."""

    changed: bool
    moved: tuple[tuple[str, str, date, date], ...]


def refresh(row: models.DossierRecord, dossier: Dossier, today: date, revision: int) -> Refreshed:
    """Compute a dossier's columns and duties anew, within the caller's transaction."""
    procedure = rows.procedure_of(row.procedure)
    around = surroundings.around(path=row.path, party=row.party_id, besides=row.pk, today=today, revision=revision)
    found = projections.computed(procedure, dossier, today, around)
    wanted = projections.columns(procedure, dossier, found)
    differs = any(getattr(row, name) != value for name, value in wanted.items())
    if differs:
        models.DossierRecord.objects.filter(pk=row.pk).update(**wanted)
    kept = projections.kept_duties(row.pk)
    keys = {projections.duty_key(duty) for duty in found}
    changed = projections.duty_rows(row, found, kept)
    if changed or kept.keys() - keys:
        projections.write_duties(row, found, kept)
    due, first = projections.DUTY_COLUMNS.index("due"), projections.WRITTEN.index("limit")
    moved = []
    for each in changed:
        key = each[first : first + 3]
        was, now = kept.get(key), each[first + 3 + due]
        if was and was[due] != now:
            moved.append((key[0], key[1], was[due], now))
    named = involved.refresh(row.pk, involved.officers(dossier.entries))
    return Refreshed(named or differs or bool(changed) or bool(kept.keys() - keys), tuple(moved))
