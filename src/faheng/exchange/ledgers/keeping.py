"""名册入库 (keeping): the rows of a roster through the doors of people and parties."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from faheng.engine.dossier import Organisation, Party
from faheng.engine.forms import read_form
from faheng.exchange.ledgers.acts import party_of
from faheng.exchange.ledgers.columns import ADDRESS, CODE, PARTY, PARTY_KIND, REPRESENTATIVE
from faheng.exchange.ledgers.drafts import Draft, Fault, place_of
from faheng.exchange.ledgers.headers import Header
from faheng.exchange.ledgers.outcomes import Became, Outcome
from faheng.exchange.ledgers.rosters import ROSTERS, OfficerRow
from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.records import parties, people
from faheng.records.people import CertificateValue, OfficerValue
from faheng.records.scope import SYSTEM, Viewer
from faheng.records.together import together


@dataclass
class RosterRecorder:
    """Keeps the rows of a roster: who is there already is brought up to date, or nothing happens where all is the same."""

    kind: str
    organisation: Organisation
    viewer: Viewer
    today: date
    rehearsal: bool
    _officers: Mapping[str, OfficerValue] = field(default_factory=dict)
    _named: dict[str, str] = field(default_factory=dict)
    """The names of this file by id or code: a second name for the same one would write over the first."""

    def record(self, header: Header, drafts: Sequence[Draft]) -> list[Outcome]:
        """Record the rows."""
        self._officers = {each.id: each for each in people.officers(SYSTEM)}
        with together(rehearsal=self.rehearsal):
            return [self._one(header, draft) for draft in drafts]

    def _one(self, header: Header, draft: Draft) -> Outcome:
        if draft.faults:
            return Outcome(Became.REFUSED, tuple(draft.faults))
        values = draft.values.get(self.kind, {})
        read = read_form(ROSTERS[self.kind][1], values)
        if isinstance(read, tuple):
            return Outcome(Became.REFUSED, tuple(Fault(each.message, place_of(header, self.kind, each.field)) for each in read))
        try:
            changed = self._officer(read) if isinstance(read, OfficerRow) else self._party(values)
        except Unreadable as wrong:
            return Outcome(Became.REFUSED, (Fault(wrong.message, place_of(header, self.kind, wrong.at[1]) if wrong.at else None),))
        return Outcome(Became.ACCEPTED if changed else Became.REPEATED)

    def _name_once(self, code: str, name: str, at: str) -> None:
        if (other := self._named.setdefault(code, name)) != name:
            raise Unreadable(f"“{code}”在本文件中已写作“{other}”", at=(self.kind, at))

    def _officer(self, row: OfficerRow) -> bool:
        held: tuple[CertificateValue, ...] = ()
        if row.certificate:
            if row.valid_from is None or row.valid_to is None:
                raise Unreadable("写有执法证号，没有写有效期起止", at=(self.kind, "valid_to" if row.valid_from else "valid_from"))
            if row.valid_to < row.valid_from:
                raise Unreadable("证件有效期止早于有效期起", at=(self.kind, "valid_to"))
            held = (CertificateValue(row.certificate, row.valid_from, row.valid_to, row.issuer),)
        self._name_once(row.id, row.name, "name")
        known = self._officers.get(row.id)
        if known and known.organisation != self.organisation.code:
            raise Unreadable(f"编号“{row.id}”已由另一机关使用", at=(self.kind, "id"))
        if known and known.name == row.name and set(held) <= set(known.certificates):
            return False
        people.create_officer(id=row.id, name=row.name, organisation=self.organisation.code, certificates=held)
        return True

    def _party(self, values: Mapping[str, Any]) -> bool:
        own = {name: values[name] for name in (PARTY_KIND, PARTY, CODE, ADDRESS, REPRESENTATIVE) if name in values}
        party = party_of(own)
        if party is None:
            raise AssertionError
        given = Party(party.kind, party.name, party.uscc, party.identity, party.address, party.representative, str(values.get("phone", "")))
        code = given.uscc or given.name
        if known_by := given.uscc or given.identity:
            self._name_once(known_by, given.name, PARTY)
        known = [
            each.party
            for each in parties.search(code, self.viewer)
            if (each.party.uscc, each.party.identity) == (given.uscc, given.identity)
        ]
        if known and all(getattr(given, name) in ("", getattr(known[0], name)) for name in ("name", "address", "representative", "phone")):
            return False
        parties.register(given, organisation=self.organisation.code, today=self.today, viewer=self.viewer)
        return True
