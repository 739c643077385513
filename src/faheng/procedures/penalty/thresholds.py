"""较大数额 (large amounts): from what amount a fine or confiscation counts as large, and how well that is known."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from faheng.engine.dossier import PartyKind
from faheng.engine.situation import Parameter, Situation
from faheng.law.limits import Mark
from faheng.procedures.penalty import parameters as p
from faheng.procedures.penalty.registers import HEARING_AMOUNTS, Measure

_HEARING = {
    (Measure.FINE, True): p.HEARING_FINE_PERSON,
    (Measure.FINE, False): p.HEARING_FINE_ORGANISATION,
    (Measure.CONFISCATION, True): p.HEARING_CONFISCATION_PERSON,
    (Measure.CONFISCATION, False): p.HEARING_CONFISCATION_ORGANISATION,
}


@dataclass(frozen=True, slots=True)
class Threshold:
    """起点金额 (元), and whether it is the province's or organisation's own (✔) or a default (✘)."""

    amount: Decimal
    mark: Mark

    @property
    def note(self) -> str:
        return "" if self.mark is Mark.TEXT else "，该起点为默认值，请按本省规定核对"


def hearing_threshold(situation: Situation, measure: Measure, on: date) -> Threshold:
    """Return from what amount a hearing must be offered to the dossier's party on a day."""
    kind, province = party_kind(situation), situation.dossier.organisation.code[:2]
    for row in situation.around.rows(HEARING_AMOUNTS):
        if row.province == province and row.party_kind is kind and row.measure is measure and row.in_force(on):
            return Threshold(row.amount, Mark.TEXT)
    return kept(situation, _HEARING[measure, kind is not PartyKind.ORGANISATION], on)


def discussion_threshold(situation: Situation, on: date) -> Threshold:
    """Return from what amount the heads must discuss a case together."""
    person = party_kind(situation) is not PartyKind.ORGANISATION
    return kept(situation, p.DISCUSS_PERSON if person else p.DISCUSS_ORGANISATION, on)


def kept(situation: Situation, parameter: Parameter[Decimal], on: date) -> Threshold:
    """Return an amount kept as a parameter: verified where the organisation has set it."""
    return Threshold(Decimal(str(situation.value(parameter, on))), mark_of(situation, parameter))


def mark_of(situation: Situation, parameter: Parameter[Any]) -> Mark:
    """Return how well a parameter is verified: what the organisation has set is its own."""
    return Mark.TEXT if parameter.key in situation.around.parameters else parameter.mark


def party_kind(situation: Situation) -> PartyKind:
    """Return the kind of the dossier's party; an organisation where none is recorded."""
    return situation.dossier.party.kind if situation.dossier.party else PartyKind.ORGANISATION
