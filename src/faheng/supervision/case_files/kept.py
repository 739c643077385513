"""评查结果的保存: a review as one JSON file, so that its pages and exports need not judge again."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from faheng.engine.findings import Finding, Severity
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.supervision.case_files.review import ReviewedFile

NAME = "review.json"
SEVERITIES = {each.value: each for each in Severity}
_citation = cache(Citation.parse)


def keep(folder: Path, files: tuple[ReviewedFile, ...]) -> None:
    """Write the files of a review into a folder."""
    said = [
        [
            each.pk, each.number, each.title, each.party, each.organisation, each.state,
            each.opened_on.isoformat() if each.opened_on else None, [_finding(finding) for finding in each.findings],
        ]
        for each in files
    ]  # fmt: skip
    (folder / NAME).write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")


def read(folder: Path) -> tuple[ReviewedFile, ...]:
    """Read a review back; days and amounts that only the engine needs are left out."""
    raw = json.loads((folder / NAME).read_text(encoding="utf-8"))
    return tuple(
        ReviewedFile(pk, number, title, party, organisation, state, date.fromisoformat(day) if day else None, tuple(map(_read, findings)))
        for pk, number, title, party, organisation, state, day, findings in raw
    )


def _finding(finding: Finding) -> list[Any]:
    basis = [str(citation) for citation in finding.basis]
    return [finding.rule, finding.severity.value, finding.message, basis, finding.seq, finding.mark.value]


def _read(raw: list[Any]) -> Finding:
    rule, severity, message, basis, seq, mark = raw
    return Finding(rule, SEVERITIES[severity], message, tuple(map(_citation, basis)), seq, mark=Mark(mark))
