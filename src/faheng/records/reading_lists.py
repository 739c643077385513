"""读取清单: the rows of every register, and the roster of officers as one more of them, for the lake."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from pydantic import Field

from faheng.engine.forms import Form, read_leniently
from faheng.engine.situation import Register
from faheng.engine.vocabulary import Vocabulary
from faheng.records import declared, models

NAMES = ("name", "title", "item", "person", "law")


class RosterOfficer(Form):
    """执法人员 as figures see one: each with the certificate that lasts longest."""

    name: str = Field(title="姓名")
    active: bool = Field(title="在岗")
    enforces: bool = Field(default=True, title="执法岗位")
    certificate: str = Field(default="", title="执法证号")
    valid_from: date | None = Field(default=None, title="证件有效期起")
    lapses_on: date | None = Field(default=None, title="证件失效之日", description="有效期止的次日")


OFFICERS = Register("officers", "执法人员台账", RosterOfficer)
#: 没有证件的人员自何日起在册: the roster does not say since when somebody is on it.
ALWAYS = date(1949, 10, 1)


@dataclass(frozen=True, slots=True)
class Kept:
    """清单行; it holds from `since` up to and including `until`."""

    pk: int
    name: str
    org: str
    path: str
    since: date
    until: date | None
    data: Form


@dataclass(frozen=True, slots=True)
class KeptList:
    """一份清单 with the rows of all organisations."""

    key: str
    form: type[Form]
    rows: tuple[Kept, ...]


def registers() -> Mapping[str, Register[Form]]:
    """Return every list by key: those that procedures declare, and the roster of officers."""
    return {**declared.registers_by_key(), OFFICERS.key: OFFICERS}


def all_lists() -> Iterator[KeptList]:
    """Yield every list that has rows. Three statements."""
    rows: dict[str, list[Kept]] = {}
    known = declared.registers_by_key()
    found = models.RegisterRow.objects.order_by("pk").values_list(
        "register", "pk", "organisation__code", "organisation__path", "since", "until", "data"
    )
    for register, pk, org, path, since, until, data in found:
        if register in known:
            form = read_leniently(known[register].form, data)[0]
            first, last = (form.__dict__.get(name) for name in (known[register].on, known[register].ends))
            ended = min((day for day in (last, until) if day), default=None)
            rows.setdefault(register, []).append(Kept(pk, _name(form), org, path, first or since, ended, form))
    yield from (KeptList(key, known[key].form, tuple(each)) for key, each in rows.items())
    yield KeptList(OFFICERS.key, RosterOfficer, tuple(_officers()))


def _name(form: Form) -> str:
    for field in (*NAMES, *type(form).model_fields):
        said = form.__dict__.get(field)
        if isinstance(said, Vocabulary):
            return said.label
        if isinstance(said, str) and said:
            return said
    return ""


def _officers() -> Iterator[Kept]:
    found = models.Officer.objects.select_related("organisation").prefetch_related("certificates").order_by("pk")
    for row in found:
        held = sorted(row.certificates.all(), key=lambda each: each.valid_to)
        first = min((each.valid_from for each in held), default=ALWAYS)
        last = held[-1] if held else None
        data = RosterOfficer(
            name=row.name, active=row.active, enforces=row.enforces, certificate=last.number if last else "", valid_from=last.valid_from if last else None,
            lapses_on=last.valid_to + timedelta(days=1) if last else None,
        )  # fmt: skip
        yield Kept(row.pk, row.name, row.organisation.code, row.organisation.path, first, None, data)
