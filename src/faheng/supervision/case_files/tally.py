"""评查统计: how often each rule is broken, in how many dossiers, and how many dossiers are clean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from faheng.engine.findings import Severity
from faheng.engine.procedure import Procedure
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.supervision.case_files.review import ReviewedFile

OWN: Mapping[str, str] = {
    "FORM": "记录不完整或者填写有误",
    "ORDER": "环节的先后与程序不符",
    "ROLE": "经办人的角色或者人数与环节不符",
    "CHAIN": "记录的摘要链",
}
"""What the engine itself looks at, beside the rules."""


@dataclass(frozen=True, slots=True)
class RuleCount:
    """一条规则被违反的次数. `files` counts dossiers."""

    rule: str
    severity: Severity
    title: str
    basis: tuple[Citation, ...]
    mark: Mark
    findings: int
    files: int


@dataclass(frozen=True, slots=True)
class Tally:
    """统计. `clean` dossiers have no finding but notices."""

    files: int
    clean: int
    by_severity: Mapping[Severity, int]
    rules: tuple[RuleCount, ...]


def tally(procedure: Procedure, files: Sequence[ReviewedFile]) -> Tally:
    """Count the findings of a review: the gravest rules first, then the most frequent."""
    findings: Counter[tuple[str, Severity]] = Counter()
    in_files: Counter[tuple[str, Severity]] = Counter()
    sample = {}
    for file in files:
        kinds = [(each.rule, each.severity) for each in file.findings]
        findings.update(kinds)
        in_files.update(set(kinds))
        sample.update({(each.rule, each.severity): each for each in file.findings})
    order, titles = [*Severity], titles_of(procedure)
    rules = tuple(
        RuleCount(*kind, titles.get(kind[0], kind[0]), sample[kind].basis, sample[kind].mark, findings[kind], in_files[kind])
        for kind in sorted(findings, key=lambda kind: (order.index(kind[1]), -findings[kind], kind[0]))
    )
    clean = sum(1 for file in files if all(each.severity is Severity.NOTICE for each in file.findings))
    by_severity = {each: sum(number for (_, severity), number in findings.items() if severity is each) for each in Severity}
    return Tally(len(files), clean, by_severity, rules)


def titles_of(procedure: Procedure) -> dict[str, str]:
    """Return what each rule of a procedure demands, by id; a time limit stands for itself."""
    limits = {duty.limit.id: f"期限：{duty.name}" for duty in procedure.obligations}
    return {**OWN, **limits, **{rule.id: rule.title.rstrip(".。") for rule in procedure.rules}}
