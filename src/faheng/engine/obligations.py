"""Obligations (法定期限义务): what must be done by when, opened and met by entries."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import UNJUDGED, Form, Unrecorded
from faheng.engine.situation import Parameter, Situation
from faheng.law.errors import WrongInput
from faheng.law.limits import DueDate, Granted, Mark, Span, TimeLimit, due_date
from faheng.law.moments import as_day


@dataclass(frozen=True, slots=True)
class Moment:
    """时点: the day (or time) that a field of a step's entry holds; `where` picks among entries of the step.

    Without a field it is the day on which the entry was recorded.
    """

    step: str
    field: str = ""
    where: Callable[[Any], bool] | None = None

    def of(self, entry: Entry[Form]) -> date | datetime | None:
        """Return the moment that an entry gives, None where it is another step or holds no such day.

        Raises:
            Unrecorded: the entry should hold it, but does not, or not readably.
        """
        if entry.step != self.step or (self.where and not self.where(entry.data)):
            return None
        found = getattr(entry.data, self.field) if self.field else as_day(entry.at)
        return found if isinstance(found, date) else None


@dataclass(frozen=True, slots=True)
class Obligation:
    """义务: a time limit at work in a procedure.

    It opens with each entry that gives one of `starts`, is met by the first later entry that gives one of `met_by`, and
    ends without being met by one of `ended_by`. `pauses` and `extensions` read the dossier; `applies` narrows it.
    """

    limit: TimeLimit
    starts: tuple[Moment, ...]
    met_by: tuple[Moment, ...]
    title: str = ""
    ended_by: tuple[Moment, ...] = ()
    pauses: Callable[[Situation], Iterable[Span]] | None = None
    extensions: Callable[[Situation], Iterable[str | Granted]] | None = None
    applies: Callable[[Situation, Entry[Form]], bool] | None = None
    severity: Severity = Severity.LATE
    by_party: bool = False
    """The party's own limit: its lapse is no fault of the authority and gives no finding."""
    unmet: Severity | None = None
    """How grave it is that the act was never done, where that weighs otherwise than doing it late."""
    runs_after: TimeLimit | None = None
    """A limit that runs out first, from the same start: this one starts on the day that one ends (起诉期限届满之日起)."""
    amount: Parameter[int] | None = None
    """Where the law leaves the length to the organisation: its parameter instead of the limit's amount."""

    @property
    def name(self) -> str:
        return self.title or self.limit.title


@dataclass(frozen=True, slots=True)
class Duty:
    """待办: one obligation opened by one entry, with its due date and how it ended."""

    obligation: Obligation
    opened_by: int
    due: DueDate
    done: date | datetime | None = None
    done_by: int | None = None
    ended: bool = False

    @property
    def open(self) -> bool:
        return self.done is None and not self.ended

    def late(self, today: date) -> bool:
        """Say whether it was met after the due day, or is not met and the due day has passed."""
        if self.ended and self.done is None:
            return False
        return not self.due.allows(self.done if self.done is not None else today)


def duties(obligations: Iterable[Obligation], dossier: Dossier, situation: Situation) -> Iterator[Duty]:
    """Yield every duty that the dossier's entries have opened."""
    for obligation in obligations:
        for opening, start in _openings(obligation, dossier):
            duty = _duty(obligation, opening, start, dossier, situation)
            if duty:
                yield duty


def _openings(obligation: Obligation, dossier: Dossier) -> Iterator[tuple[Entry[Form], date | datetime]]:
    """Yield the entries that open a duty, each with the moment from which it runs."""
    seen: set[int] = set()
    for moment in obligation.starts:
        for entry in dossier.by_step.get(moment.step, ()):
            with suppress(Unrecorded):
                if entry.seq not in seen and (start := moment.of(entry)) is not None:
                    seen.add(entry.seq)
                    yield entry, start


def _duty(obligation: Obligation, opening: Entry[Form], start: date | datetime, dossier: Dossier, situation: Situation) -> Duty | None:
    limit = obligation.limit
    try:
        if limit.basis and not any(citation.statute.in_force(as_day(start)) for citation in limit.basis):
            return None
        if obligation.applies and not obligation.applies(situation, opening):
            return None
        due = _due(obligation, start, situation)
        done, done_by = _met(obligation.met_by, opening, dossier, obligation.starts)
        ended = _met(obligation.ended_by, opening, dossier, obligation.starts)[1] is not None
    except UNJUDGED:
        return None
    return Duty(obligation, opening.seq, due, done, done_by, ended)


def _due(obligation: Obligation, start: date | datetime, situation: Situation) -> DueDate:
    """Return the due date; pauses or extensions that cannot be (recorded wrongly elsewhere) are left out of account."""
    limit = obligation.limit
    if obligation.amount:
        limit = replace(limit, amount=situation.value(obligation.amount, as_day(start)))
    if obligation.runs_after:
        start = due_date(obligation.runs_after, start, situation.calendar).day
    try:
        paused = tuple(obligation.pauses(situation)) if obligation.pauses else ()
        extended = tuple(obligation.extensions(situation)) if obligation.extensions else ()
        return due_date(limit, start, situation.calendar, paused=paused, extended=extended)
    except WrongInput:
        return due_date(limit, start, situation.calendar)


def _met(
    moments: tuple[Moment, ...], opening: Entry[Form], dossier: Dossier, starts: tuple[Moment, ...] = ()
) -> tuple[date | datetime | None, int | None]:
    """Return the first moment that meets a duty: in the opening entry itself (another field of it), else in a later one."""
    opened = {(start.step, start.field) for start in starts}
    best: tuple[date | datetime | None, int | None] = (None, None)
    for moment in moments:
        for entry in dossier.by_step.get(moment.step, ()):
            if entry.seq < opening.seq or (best[1] is not None and entry.seq >= best[1]):
                continue
            if entry.seq == opening.seq and (moment.step, moment.field) in opened:
                continue
            if (found := moment.of(entry)) is not None:
                best = (found, entry.seq)
                break
    return best


def lateness(duty: Duty, today: date) -> Finding | None:
    """Return the finding on a duty that is late, None on one in time."""
    if not duty.late(today) or duty.obligation.by_party:
        return None
    limit, done = duty.obligation.limit, duty.done
    days = (as_day(done or today) - as_day(duty.due.day)).days
    overrun = f"{days}日" if days else "不足一日"
    due = _said(duty.due.day)
    said = (
        f"{duty.obligation.name}应在{due}前完成，实际{_said(done)}，逾期{overrun}"
        if done
        else f"{duty.obligation.name}应在{due}前完成，至{today:%Y-%m-%d}未见记录，已逾期{overrun}"
    )
    severity = duty.obligation.severity if done else duty.obligation.unmet or duty.obligation.severity
    if limit.mark is Mark.UNVERIFIED:
        severity = Severity.NOTICE
    return Finding(
        limit.rule, severity, said, limit.basis, seq=duty.done_by or duty.opened_by, due=duty.due.day, done=done, mark=limit.mark
    )


def _said(moment: date | datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if isinstance(moment, datetime) else f"{moment:%Y-%m-%d}"


def span(first: date | datetime, last: date | datetime) -> Span:
    """Return the days from `first` to `last`, both inclusive."""
    return Span(as_day(first), as_day(last))


def between(first: date | datetime, last: date | datetime) -> Span | None:
    """Return the days strictly after `first` up to and including `last`; None where there is none."""
    start = as_day(first) + timedelta(days=1)
    return Span(start, as_day(last)) if start <= as_day(last) else None
