"""清单: lists kept by an organisation (裁量基准, 首违不罚清单 …), whose rows are forms; those from above hold below as well."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db import transaction

from faheng.engine.forms import Form, read_form, read_leniently
from faheng.law.errors import WrongInput
from faheng.records import declared, models, surroundings
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible


@dataclass(frozen=True, slots=True)
class Listed:
    """清单行. It holds from `since` up to and including `until`."""

    pk: int
    form: Form
    since: date
    until: date | None
    organisation: str


@transaction.atomic
def add(
    *, organisation: str, register: str, rows: Iterable[Mapping[str, Any]], since: date, viewer: Viewer, at: datetime
) -> int:  # fmt: skip
    """Add rows to a register of an organisation; return how many. All are added or none.

    Raises:
        NotFound: the viewer may not see the organisation.
        WrongInput: there is no such register, or a row cannot be read (with its place and field).
    """
    own = _organisation(organisation, viewer)
    known = _register(register)
    found = []
    for place, row in enumerate(rows, start=1):
        read = read_form(known.form, row)
        if isinstance(read, tuple):
            raise WrongInput(read[0].message, where=f"{known.title}第{place}行")
        found.append(models.RegisterRow(organisation=own, register=register, data=read.as_recorded(), since=since, by=viewer.name, at=at))
    models.RegisterRow.objects.bulk_create(found, batch_size=500)
    surroundings.changed()
    return len(found)


@transaction.atomic
def end(pks: Iterable[int], *, last: date, viewer: Viewer) -> int:
    """Let rows end on a day (inclusive); what was decided while they held is still judged by them. Return how many."""
    found = models.RegisterRow.objects.filter(visible(viewer, "organisation__"), pk__in=list(pks), until=None)
    ended = found.update(until=last)
    surroundings.changed()
    return ended


@transaction.atomic
def replace(
    *, organisation: str, register: str, rows: Iterable[Mapping[str, Any]], since: date, viewer: Viewer, at: datetime
) -> int:  # fmt: skip
    """Put new rows in the place of all that the organisation itself has listed so far, from a day on."""
    own = _organisation(organisation, viewer)
    models.RegisterRow.objects.filter(organisation=own, register=register, until=None).update(until=since - timedelta(days=1))
    return add(organisation=organisation, register=register, rows=rows, since=since, viewer=viewer, at=at)


def listed(organisation: str, register: str, viewer: Viewer, today: date) -> tuple[Listed, ...]:
    """Return the rows that bind an organisation on a day, its own before those from above. Two statements.

    Raises:
        NotFound: the viewer may not see the organisation.
        WrongInput: there is no such register.
    """
    own, known = _organisation(organisation, viewer), _register(register)
    found = models.RegisterRow.objects.filter(organisation__code__in=own.path.strip("/").split("/"), register=register, since__lte=today)
    rows = (
        Listed(row.pk, read_leniently(known.form, row.data)[0], row.since, row.until, row.organisation.name)
        for row in found.select_related("organisation").order_by("-organisation__path", "pk")
    )
    return tuple(row for row in rows if row.until is None or today <= row.until)


def _organisation(code: str, viewer: Viewer) -> models.Organisation:
    own = models.Organisation.objects.filter(visible(viewer), code=code).first()
    if own is None:
        raise NotFound(code)
    return own


def _register(key: str) -> Any:
    known = declared.registers_by_key().get(key)
    if known is None:
        raise WrongInput(f"没有“{key}”这一清单", mend=f"可用：{'、'.join(declared.registers_by_key())}")
    return known
