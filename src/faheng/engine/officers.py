"""Officers (执法人员): guards on who acts, made for the article that asks for them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Finding, Severity
from faheng.engine.guards import Breach, Guard, Rule
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.moments import as_day


@dataclass(frozen=True, slots=True)
class CertifiedOfficers(Guard[Any]):
    """执法人员不少于规定人数，并持有办理当日有效的执法证件."""

    count: int = 2

    def findings(self, situation: Situation, entry: Entry[Any], on: date) -> Sequence[Finding]:
        """Return the findings on who took a step on day `on`; what was recorded later is judged by the day of the act."""
        if not self.rule.in_force(on):
            return ()
        return [self.rule.finding(breach, entry.seq) for breach in _breaches(entry, on, self.count)]


def _breaches(entry: Entry[Any], on: date, count: int) -> Iterable[Breach]:
    officers = {actor.id: actor for actor in entry.by if actor.role in (Role.OFFICER, Role.HEARING_OFFICER)}
    if len(officers) < count:
        yield Breach(f"执法人员{len(officers)}人，不得少于{count}人", "by")
    for actor in officers.values():
        if not actor.certificate:
            yield Breach(f"{actor.name or actor.id}没有执法证件", "by")
        elif actor.certificate_valid_to and actor.certificate_valid_to < on:
            yield Breach(f"{actor.name or actor.id}的执法证件已于{actor.certificate_valid_to:%Y-%m-%d}失效", "by")


def certified_officers(rule: str, *basis: Citation, count: int = 2, severity: Severity = Severity.VOID) -> Guard[Any]:
    """Return a guard: at least `count` different officers act, each with a certificate valid on the day of the act.

    A validity date that is not recorded is not judged; a missing certificate number is.
    """
    title = "执法人员不少于规定人数，并持有有效执法证件."
    return CertifiedOfficers(Rule(rule, title, basis, severity), lambda _, entry: _breaches(entry, as_day(entry.at), count), count)
