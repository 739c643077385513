"""文号: numbers without gaps, per organisation, kind and year, given out in the writing transaction."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction

from faheng.law.errors import WrongInput
from faheng.records import models
from faheng.records.errors import NotFound
from faheng.records.scope import Viewer, visible

SERIAL = "案"
"""The letters of a dossier whose procedure declares none."""


@dataclass(frozen=True, slots=True)
class Gap:
    """缺号: a number without document, and why."""

    number: str
    reason: str
    by: str
    at: datetime


def printed(abbreviation: str, kind: str, year: int, value: int) -> str:
    """Return a number as it is printed: 龙卫医罚〔2025〕12号."""
    return f"{abbreviation}{kind}〔{year}〕{value}号"


def allocate(organisation: models.Organisation, kind: str, year: int, amount: int = 1) -> list[str]:
    """Give out the next numbers. Within a transaction only: what rolls back leaves no gap.

    Raises:
        TransactionManagementError: there is no transaction.
    """
    first = reserve(organisation.pk, kind, year, amount)
    begin = organisation.abbreviation or organisation.code
    return [printed(begin, kind, year, value) for value in range(first, first + amount)]


RESERVE = """
    INSERT INTO records_numberseries (organisation_id, kind, year, last) VALUES (%s, %s, %s, %s)
    ON CONFLICT (organisation_id, kind, year) DO UPDATE SET last = records_numberseries.last + EXCLUDED.last RETURNING last
"""


def reserve(organisation: int, kind: str, year: int, amount: int) -> int:
    """Count the series up by `amount` and return the first of the numbers; the row stays locked until the commit."""
    with connection.cursor() as cursor:
        cursor.execute(RESERVE, [organisation, kind, year, amount])
        return int(cursor.fetchone()[0]) - amount + 1


class Counter:
    """连号: gives out the numbers of an organisation one by one; written once, at the end of the transaction.

    `taken` may be put back to an earlier copy, so that what was refused wastes no number.
    """

    def __init__(self, organisation: models.Organisation) -> None:
        self.organisation = organisation
        self.taken: dict[tuple[str, int], int] = {}
        self._first: dict[tuple[str, int], int] = {}

    def next(self, kind: str, year: int) -> str:
        """Give out the next number; the series stays locked until the commit."""
        if (kind, year) not in self._first:
            self._first[kind, year] = reserve(self.organisation.pk, kind, year, 0)
        place = self.taken.get((kind, year), 0)
        self.taken[kind, year] = place + 1
        return printed(self.organisation.abbreviation or self.organisation.code, kind, year, self._first[kind, year] + place)

    def write(self) -> None:
        """Count up the series by what was taken."""
        for (kind, year), amount in self.taken.items():
            reserve(self.organisation.pk, kind, year, amount)


@transaction.atomic
def skip(*, organisation: str, kind: str, year: int, reason: str, viewer: Viewer, at: datetime) -> str:
    """Leave out the next number, with the reason; return the number left out.

    Raises:
        WrongInput: no reason is given.
        NotFound: the viewer may not see the organisation.
    """
    if not reason.strip():
        raise WrongInput("空号没有写明理由", mend="请写明为什么空出这个文号")
    own = models.Organisation.objects.filter(visible(viewer), code=organisation).first()
    if own is None:
        raise NotFound(organisation)
    value = reserve(own.pk, kind, year, 1)
    series = models.NumberSeries.objects.get(organisation=own, kind=kind, year=year)
    models.NumberGap.objects.create(series=series, value=value, reason=reason.strip(), by=viewer.name, at=at)
    return printed(own.abbreviation or own.code, kind, year, value)


def gaps(*, organisation: str, kind: str, year: int, viewer: Viewer) -> tuple[Gap, ...]:
    """Return the numbers left out of a series."""
    found = models.NumberGap.objects.filter(
        visible(viewer, "series__organisation__"), series__organisation__code=organisation, series__kind=kind, series__year=year
    )
    return tuple(
        Gap(
            printed(row.series.organisation.abbreviation or row.series.organisation.code, kind, year, row.value), row.reason, row.by, row.at
        )
        for row in found.select_related("series__organisation").order_by("value")
    )
