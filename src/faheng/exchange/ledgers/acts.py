"""办理 (acts): the values of a row as the acts of a dossier, in order of their legal days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from faheng.engine.chain import sm3
from faheng.engine.dossier import Actor, Party, PartyKind, Role
from faheng.engine.forms import label
from faheng.engine.procedure import Procedure, Step
from faheng.exchange.ledgers.columns import ADDRESS, AT, BY, CODE, NUMBER, PARTY, PARTY_KIND, REPRESENTATIVE
from faheng.exchange.ledgers.days import CHINA
from faheng.exchange.ledgers.officers import Officers
from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.exchange.ledgers.words import narrow
from faheng.law.errors import WrongInput
from faheng.law.identifiers import resident, uscc
from faheng.records.bulk import Act, Item

OUTSIDERS = (Role.PARTY, Role.LABORATORY)
KINDS = {kind.value: kind for kind in PartyKind}
NOON = time(12, tzinfo=CHINA)
Values = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Acts:
    """Makes the item of a row; `now` is the moment of the import, after which nothing can have been recorded."""

    procedure: Procedure
    officers: Officers
    now: datetime

    def item(self, values: Values, key: str) -> Item:
        """Return the item of a row.

        Raises:
            Unreadable: the party, an officer or the day cannot be told.
        """
        own = values.get("", {})
        party = party_of(own) if self.procedure.has_party else None
        acts = tuple(self._acts(values, own, party))
        if not acts:
            raise Unreadable("没有填写任何环节")
        return Item(acts, party, str(own.get(NUMBER, "")), key)

    def _acts(self, values: Values, own: Mapping[str, Any], party: Party | None) -> Iterator[Act]:
        given = datetime.fromisoformat(own[AT]) if AT in own else None
        steps = [step for step in self.procedure.steps if set(values.get(step.key, {})) - {BY}]
        days = [_day(step, values[step.key]) for step in steps]
        known = [day for day in days if day]
        if not known and given is None:
            raise _undated(steps)
        when: list[tuple[date, int]] = []
        for place, day in enumerate(days):
            before = when[-1][0] if when else (min(known) if known else given.date() if given else self.now.date())
            when.append((day or before, place))
        for day, place in sorted(when) if all(days) else when:
            step = steps[place]
            data = {name: value for name, value in values[step.key].items() if name != BY}
            at = given or min(datetime.combine(day, NOON), self.now)
            names = values[step.key].get(BY) or own.get(BY) or ()
            yield Act(step.key, self.officers.named(data), self._by(step, names, own=BY in values[step.key], party=party, day=day), at)

    def _by(self, step: Step[Any], names: Sequence[str], *, own: bool, party: Party | None, day: date) -> tuple[Actor, ...]:
        if not own and set(step.by) <= set(OUTSIDERS):
            role = step.by[0]
            return (Actor(role.value, party.name if role is Role.PARTY and party else role.label, role.value),)
        inside = next((role for role in step.by if role not in (*OUTSIDERS, Role.SYSTEM)), step.by[0])
        if names:
            return self.officers.actors(tuple(names), inside, day)
        return (self.officers.own(Role.SYSTEM if Role.SYSTEM in step.by else inside, day),)


def _undated(steps: Sequence[Step[Any]]) -> Unreadable:
    first = next((step for step in steps if step.on), None)
    name = f"“{first.title}·{label(first.form, first.on)}”" if first and first.on else "日期"
    at = (first.key, first.on) if first and first.on else None
    return Unreadable(f"没有任何日期，不能确定记录时间；请填写{name}，或者“记录时间”", at=at)


def _day(step: Step[Any], data: Mapping[str, Any]) -> date | None:
    said = data.get(step.on) if step.on else None
    try:
        return date.fromisoformat(str(said)[:10]) if said else None
    except ValueError:
        return None


def party_of(own: Mapping[str, Any]) -> Party | None:
    """Return the party of a row, None where none is named.

    Raises:
        Unreadable: the code or identity number is none.
    """
    name, code = str(own.get(PARTY, "")), narrow(str(own.get(CODE, ""))).replace(" ", "").upper()
    if not name:
        if code:
            raise Unreadable("写有代码，没有写当事人名称", at=("", PARTY))
        return None
    natural = _is_identity(code)
    kind = KINDS.get(str(own.get(PARTY_KIND)), PartyKind.PERSON if natural else PartyKind.ORGANISATION)
    more = str(own.get(ADDRESS, "")), str(own.get(REPRESENTATIVE, ""))
    if not code:
        return Party(kind, name, "", "", *more)
    try:
        if kind is PartyKind.PERSON or (kind is PartyKind.SOLE_TRADER and natural):
            return Party(kind, name, "", resident(code).number if len(code) in (15, 18) and code[:15].isdigit() else code, *more)
        return Party(kind, name, uscc(code), "", *more)
    except WrongInput as wrong:
        raise Unreadable(f"{wrong.what}，{wrong.mend}", at=("", CODE)) from None


def _is_identity(code: str) -> bool:
    if len(code) != 18 or not code[:17].isdigit():
        return False
    try:
        resident(code)
    except WrongInput:
        return False
    return True


def digest(kind: str, values: Values) -> str:
    """Return what a row is known by: the digest of its content."""
    said = sorted((step, sorted((name, repr(value)) for name, value in fields.items())) for step, fields in values.items())
    return sm3(f"{kind}\n{said}".encode())[:32]
