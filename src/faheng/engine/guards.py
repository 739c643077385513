"""Guards (规则): pure functions that return what is wrong; the same ones stop an officer and review a closed file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, TypeVar

from faheng.engine.dossier import Entry
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import UNJUDGED, Form
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Mark

F = TypeVar("F", bound=Form)
F_contra = TypeVar("F_contra", bound=Form, contravariant=True)
"""What judges a form judges every form made from it."""


@dataclass(frozen=True, slots=True)
class Breach:
    """违反: what is wrong, in a sentence a law officer would write; the rule, article and entry are filled in by the guard."""

    message: str
    field: str | None = None
    severity: Severity | None = None
    due: date | datetime | None = None
    done: date | datetime | None = None
    basis: tuple[Citation, ...] | None = None
    seq: int | None = None
    mark: Mark | None = None
    """How far this breach is verified, where it turns on a parameter that nobody has verified (未核: a notice)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """规则: its id in the table of limits, the article, how grave a breach is, and how well the text is verified."""

    id: str
    title: str
    basis: tuple[Citation, ...]
    severity: Severity
    mark: Mark = Mark.TEXT
    since: date | None = None
    until: date | None = None
    _bounds: tuple[date, date] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out once from when to when the rule binds: from the day the first of its statutes took effect."""
        statutes = [citation.statute for citation in self.basis]
        first = self.since or min((statute.effective or date.min for statute in statutes), default=date.min)
        last = self.until or (date.max if self.since else max((statute.ended or date.max for statute in statutes), default=date.max))
        object.__setattr__(self, "_bounds", (first, last))

    def in_force(self, on: date) -> bool:
        """Say whether the rule binds an act of that day: an old dossier is judged by the law of its day."""
        return self._bounds[0] <= on <= self._bounds[1]

    @property
    def told_as(self) -> Severity:
        """How grave a breach is told to be: as declared, but a notice where the rule is not verified."""
        return Severity.NOTICE if self.mark is Mark.UNVERIFIED else self.severity

    def finding(self, breach: Breach, seq: int | None) -> Finding:
        """Turn a breach into a finding. What is not verified is a notice, never more."""
        severity, mark = breach.severity or self.severity, breach.mark or self.mark
        if mark is Mark.UNVERIFIED:
            severity = Severity.NOTICE
        return Finding(
            rule=self.id,
            severity=severity,
            message=breach.message,
            basis=breach.basis or self.basis,
            seq=breach.seq or seq,
            field=breach.field,
            due=breach.due,
            done=breach.done,
            mark=mark,
        )


@dataclass(frozen=True, slots=True)
class Guard(Generic[F_contra]):
    """入环规则: judges one entry against the dossier before it."""

    rule: Rule
    check: Callable[[Situation, Entry[F_contra]], Iterable[Breach]]

    def findings(self, situation: Situation, entry: Entry[F_contra], on: date) -> Sequence[Finding]:
        """Return the findings on an entry whose act is of day `on`; none where the entry lacks what the rule reads."""
        if not self.rule.in_force(on):
            return ()
        try:
            return [self.rule.finding(breach, entry.seq) for breach in self.check(situation, entry)]
        except UNJUDGED:  # the missing field is a finding of its own
            return ()


@dataclass(frozen=True, slots=True)
class Gate:
    """门槛: judges whether a step may be taken at all, from the dossier alone; shown beside the closed step."""

    rule: Rule
    check: Callable[[Situation], Iterable[Breach]]

    def findings(self, situation: Situation, on: date, seq: int | None = None) -> Sequence[Finding]:
        """Return why the step may not be taken on day `on`."""
        if not self.rule.in_force(on):
            return ()
        try:
            return [self.rule.finding(breach, seq) for breach in self.check(situation)]
        except UNJUDGED:
            return ()


def _rule(
    rule: str,
    check: Callable[..., Any],
    basis: tuple[Citation, ...],
    severity: Severity,
    mark: Mark,
    since: date | None,
    until: date | None,
) -> Rule:
    title = (check.__doc__ or check.__name__).strip().splitlines()[0]
    return Rule(rule, title, basis, severity, mark, since, until)


def guard(
    rule: str,
    *basis: Citation,
    severity: Severity = Severity.VOID,
    mark: Mark = Mark.TEXT,
    since: date | None = None,
    until: date | None = None,
) -> Callable[[Callable[[Situation, Entry[F]], Iterable[Breach]]], Guard[F]]:
    """Declare a guard: `@guard("PEN-05", Citation(PENALTIES, 42, 1))` over a function that yields breaches.

    The rule binds from the day the first of its cited statutes took effect, unless `since` says otherwise.
    """

    def declare(check: Callable[[Situation, Entry[F]], Iterable[Breach]]) -> Guard[F]:
        return Guard(_rule(rule, check, basis, severity, mark, since, until), check)

    return declare


def gate(
    rule: str,
    *basis: Citation,
    severity: Severity = Severity.VOID,
    mark: Mark = Mark.TEXT,
    since: date | None = None,
    until: date | None = None,
) -> Callable[[Callable[[Situation], Iterable[Breach]]], Gate]:
    """Declare a gate: like `guard`, over a function of the situation alone."""

    def declare(check: Callable[[Situation], Iterable[Breach]]) -> Gate:
        return Gate(_rule(rule, check, basis, severity, mark, since, until), check)

    return declare
