"""环境: the calendar, parameters, registers, links and history that surround a dossier, read when a rule asks.

What an organisation has set is kept in the process until the revision (one random number in the database) changes.
"""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from django.db.models import Subquery

from faheng.engine.dossier import Dossier
from faheng.engine.forms import Form, read_leniently
from faheng.engine.situation import Surroundings
from faheng.law.calendar import WorkingCalendar, published
from faheng.law.dated import Dated
from faheng.law.notices import parse_notice
from faheng.records import declared, models, rows
from faheng.records.histories import Histories
from faheng.records.statements import Statement

REVISION = Subquery(models.Revision.objects.filter(pk=1).values("value")[:1])


PRESENT = Statement(lambda: models.Revision.objects.filter(pk=1).values_list("value"))


def revision() -> int:
    """Return the present revision of all surroundings. One statement."""
    found = PRESENT.one()
    return found[0] if found else 0


def changed() -> None:
    """Note that surroundings have changed, within the caller's transaction."""
    models.Revision.objects.update_or_create(pk=1, defaults={"value": secrets.randbits(62)})


@lru_cache(maxsize=8)
def calendar(revision: int) -> WorkingCalendar:
    """Return the published calendar with the notices that have been added. One statement, once for each revision."""
    found = published()
    for text in models.NoticeRecord.objects.order_by("year").values_list("text", flat=True) if revision else ():
        found = found.with_notice(parse_notice(text))
    return found


@dataclass(frozen=True, slots=True)
class Row:
    """清单行: a row of a register, with the days on which it holds (both inclusive)."""

    register: str
    form: Form
    since: date
    until: date | None

    def holds(self, on: date) -> bool:
        return self.since <= on and (self.until is None or on <= self.until)


@lru_cache(maxsize=512)
def _set_by(path: str, revision: int) -> tuple[Mapping[str, Dated[Any]], tuple[Row, ...]]:
    """Return the parameters and register rows that bind an organisation: its own before those from above."""
    if not revision:
        return {}, ()
    codes = path.strip("/").split("/")
    known = declared.parameters_by_key()
    parameters: dict[str, tuple[int, dict[date, Any]]] = {}
    values = models.ParameterValue.objects.filter(organisation__code__in=codes).order_by("organisation__path", "since")
    for key, depth, since, value in values.values_list("key", "organisation__path", "since", "value"):
        level, kept = parameters.get(key, (0, {}))
        read = declared.read_value(known[key], value) if value is not None and key in known else value
        parameters[key] = (len(depth), {**(kept if level == len(depth) else {}), since: read})
    forms = declared.registers_by_key()
    found = models.RegisterRow.objects.filter(organisation__code__in=codes).order_by("-organisation__path", "pk")
    kept_rows = tuple(
        Row(register, read_leniently(forms[register].form, data)[0], since, until)
        for register, data, since, until in found.values_list("register", "data", "since", "until")
        if register in forms
    )
    return {key: Dated(kept) for key, (_, kept) in parameters.items()}, kept_rows


@lru_cache(maxsize=512)
def _listed(path: str, revision: int, today: date) -> Mapping[str, tuple[Form, ...]]:
    """Return the register rows that hold on a day."""
    found: dict[str, list[Form]] = {}
    for row in _set_by(path, revision)[1]:
        if row.holds(today):
            found.setdefault(row.register, []).append(row.form)
    return {register: tuple(forms) for register, forms in found.items()}


class Links(Mapping[str, Dossier]):
    """其他案卷: dossiers by number, of the organisation and those below it; read when a rule asks for one. Two statements each."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._found: dict[str, Dossier | None] = {}

    def __getitem__(self, number: str) -> Dossier:
        if number not in self._found:
            found = models.DossierRecord.objects.filter(number=number, path__startswith=self._path)
            read = rows.dossiers(found.select_related("organisation", "party").order_by("path", "pk")[:1]) if number else []
            self._found[number] = read[0][1] if read else None
        dossier = self._found[number]
        if dossier is None:
            raise KeyError(number)
        return dossier

    def __iter__(self) -> Iterator[str]:
        return (number for number, dossier in self._found.items() if dossier)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def around(
    *, path: str, party: int | None, besides: int | None, today: date, revision: int, histories: Histories | None = None
) -> Surroundings:
    """Return what surrounds a dossier of the organisation with that path. No statement while the revision stays the same.

    `histories` holds those of many parties, where many dossiers are read together.
    """
    history = (histories or Histories([party])).of(party, path, besides) if party else ()
    return Surroundings(calendar(revision), _set_by(path, revision)[0], _listed(path, revision, today), Links(path), history)
