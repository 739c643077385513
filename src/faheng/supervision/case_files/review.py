"""评查一年的案卷: every dossier of a procedure in one's scope, opened or closed in a year, judged by the rules that stop an officer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from faheng.engine.audit import audit
from faheng.engine.findings import Finding
from faheng.engine.procedure import Procedure
from faheng.engine.vocabulary import Vocabulary
from faheng.records import lists, reviewing
from faheng.records.lists import Wanted
from faheng.records.scope import Viewer


class YearOf(Vocabulary):
    """案卷算在哪一年."""

    OPENED = "opened", "当年开始"
    CLOSED = "closed", "当年办结"


@dataclass(frozen=True, slots=True)
class ReviewedFile:
    """评查过的一份案卷."""

    pk: int
    number: str
    title: str
    party: str
    organisation: str
    state: str
    opened_on: date | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class FilesOfYear:
    """评查的范围. `organisation` (a code) narrows to one organisation with those below it."""

    procedure: Procedure
    year: int
    by: YearOf = YearOf.OPENED
    organisation: str = ""

    @property
    def wanted(self) -> Wanted:
        first, last = date(self.year, 1, 1), date(self.year, 12, 31)
        own = (self.procedure.key,)
        if self.by is YearOf.CLOSED:
            return Wanted(own, self.organisation, closed_from=first, closed_to=last)
        return Wanted(own, self.organisation, opened_from=first, opened_to=last)


def review_files(scope: FilesOfYear, viewer: Viewer, today: date, told: Callable[[int, int], None]) -> tuple[ReviewedFile, ...]:
    """Review every dossier of a scope as of `today`; `told` hears (done, of how many) after each."""
    keys = lists.keys(viewer, scope.wanted)
    found = []
    told(0, len(keys))
    for done, each in enumerate(reviewing.subjects(keys, viewer, today), 1):
        dossier = each.dossier
        party = dossier.party.name if dossier.party else ""
        findings = audit(scope.procedure, dossier, today, each.around)
        found.append(
            ReviewedFile(each.pk, dossier.number, each.title, party, dossier.organisation.name, each.state, each.opened_on, findings)
        )
        told(done, len(keys))
    return tuple(found)
