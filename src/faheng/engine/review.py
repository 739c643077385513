"""评查结果 (a reviewed dossier): its state and findings, in the public shape of `faheng audit --json`."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from faheng.engine.audit import audit
from faheng.engine.dossier import Dossier
from faheng.engine.findings import Finding, Severity
from faheng.engine.procedure import Procedure, corrected
from faheng.engine.situation import Surroundings
from faheng.engine.standing import state_of


@dataclass(frozen=True, slots=True)
class Reviewed:
    """一份案卷的评查结果."""

    dossier: Dossier
    procedure: Procedure
    state: str
    findings: tuple[Finding, ...]

    @property
    def grave(self) -> bool:
        """Say whether a finding is more than a notice."""
        return any(finding.severity is not Severity.NOTICE for finding in self.findings)

    @property
    def counts(self) -> Counter[Severity]:
        return Counter(finding.severity for finding in self.findings)

    def as_json(self) -> dict[str, Any]:
        """Return the result as JSON values."""
        findings = [{key: value for key, value in finding.as_json().items() if key != "mark"} for finding in self.findings]
        return {"number": self.dossier.number, "procedure": self.procedure.key, "state": self.state, "findings": findings}


def review(procedure: Procedure, dossier: Dossier, today: date, around: Surroundings) -> Reviewed:
    """Review one dossier as of `today`."""
    return Reviewed(dossier, procedure, state_of(procedure, corrected(dossier, procedure)), audit(procedure, dossier, today, around))
