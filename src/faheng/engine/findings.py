"""Findings (问题): what a rule says of a dossier, as values."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.limits import Mark


class Severity(Vocabulary):
    """严重程度: how much a finding weighs."""

    VOID = "void", "可致违法"
    DEFECT = "defect", "瑕疵"
    LATE = "late", "逾期"
    NOTICE = "notice", "提示"

    @property
    def refuses(self) -> bool:
        """Whether a step with such a finding may not be taken."""
        return self in (Severity.VOID, Severity.DEFECT)


@dataclass(frozen=True)
class Finding:
    """问题: one rule broken, late or missing; the entry and field it concerns; the law it rests on."""

    rule: str
    severity: Severity
    message: str
    basis: tuple[Citation, ...] = ()
    seq: int | None = None
    field: str | None = None
    due: date | datetime | None = None
    done: date | datetime | None = None
    mark: Mark = Mark.TEXT

    def as_json(self) -> dict[str, Any]:
        """Return the finding in the shape of `faheng audit --json`."""
        return dict(self._json)

    @cached_property
    def _json(self) -> dict[str, Any]:
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "message": self.message if self.mark is not Mark.UNVERIFIED else f"{self.message}（未核）",
            "basis": [str(citation) for citation in self.basis],
            "seq": self.seq,
            "field": self.field,
            "due": self.due.isoformat() if self.due else None,
            "done": self.done.isoformat() if self.done else None,
            "mark": self.mark.value,
        }
