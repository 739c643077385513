"""样例案卷: dossiers written step by step, and what the rules say of them, for tests of the procedures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from faheng.engine.audit import audit
from faheng.engine.dossier import Actor, Dossier, Entry, Organisation, Party, PartyKind
from faheng.engine.findings import Finding
from faheng.engine.forms import Form, read_form
from faheng.engine.obligations import Duty
from faheng.engine.procedure import Procedure
from faheng.engine.propose import Accepted, Refused, propose
from faheng.engine.situation import Surroundings
from faheng.engine.standing import stand
from faheng.testing.sample import CHINA

BUREAU = Organisation("990101", "甲区卫生健康局")
APPLICANT = Party(PartyKind.PERSON, "申请人甲")
LATER = date(2026, 12, 31)

Taken = tuple[str, Mapping[str, Any]]


def entry(procedure: Procedure, key: str, data: Mapping[str, Any], seq: int = 0) -> Entry[Form]:
    """Return an entry of a step by an actor in the step's first role, recorded on the day of the act.

    Raises:
        ValueError: the data are no form of the step.
    """
    step = procedure.step(key)
    form = read_form(step.form, data)
    if isinstance(form, tuple):
        raise ValueError("；".join(problem.message for problem in form))  # noqa: TRY004
    actors = tuple(Actor(f"o{n}", f"经办人{n}", step.by[0], f"CERT{n}", date(2030, 12, 31)) for n in range(1, step.officers + 1))
    acted = step.day(Entry(key, datetime(2026, 1, 5, tzinfo=CHINA), actors, form))
    return Entry(key, datetime(acted.year, acted.month, acted.day, 17, tzinfo=CHINA), actors, form, seq)


def file(procedure: Procedure, *steps: Taken, number: str = "样〔2026〕1号", party: Party | None = APPLICANT) -> Dossier:
    """Return a dossier with these steps taken in order, judged by nobody."""
    entries = tuple(entry(procedure, key, data, seq) for seq, (key, data) in enumerate(steps, start=1))
    return Dossier(procedure.key, BUREAU, party, number, entries)


def attempt(
    procedure: Procedure, dossier: Dossier, key: str, data: Mapping[str, Any], around: Surroundings | None = None, today: date = LATER
) -> Accepted | Refused:
    """Propose one more step."""
    return propose(procedure, dossier, entry(procedure, key, data), today, around or Surroundings())


def rules(findings: Accepted | Refused | tuple[Finding, ...]) -> list[tuple[str, str]]:
    """Return rule and severity of each finding, in order of rule; the missing chain of a file written by hand is left out."""
    found = findings if isinstance(findings, tuple) else findings.findings
    return sorted((finding.rule, finding.severity.value) for finding in found if finding.rule != "CHAIN")


def review(procedure: Procedure, dossier: Dossier, today: date = LATER, around: Surroundings | None = None) -> list[tuple[str, str]]:
    """Return what the audit finds: rule and severity."""
    return rules(audit(procedure, dossier, today, around or Surroundings()))


def duty(procedure: Procedure, dossier: Dossier, limit: str, today: date = LATER) -> Duty:
    """Return the only duty of a limit.

    Raises:
        ValueError: there is none, or more than one.
    """
    (found,) = [d for d in stand(procedure, dossier, today, Surroundings()).duties if d.obligation.limit.id == limit]
    return found
