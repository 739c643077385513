"""录入 (recording): the rows of a batch through the doors of the records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Protocol

from faheng.engine.dossier import Attachment, Dossier, Entry, Organisation
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form, read_form, read_leniently
from faheng.engine.procedure import Procedure
from faheng.exchange.ledgers.acts import Acts, digest
from faheng.exchange.ledgers.columns import BY, NUMBER
from faheng.exchange.ledgers.drafts import Draft, Fault, place_of
from faheng.exchange.ledgers.headers import Header
from faheng.exchange.ledgers.keeping import RosterRecorder
from faheng.exchange.ledgers.kinds import Ledger
from faheng.exchange.ledgers.outcomes import Became, Outcome
from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.law.errors import WrongInput
from faheng.records import bulk, imports, registers
from faheng.records.bulk import Item
from faheng.records.errors import Conflict, StepRefused
from faheng.records.scope import Viewer
from faheng.records.together import together


class Recorder(Protocol):
    """Records the rows of a batch, all read under one header; an outcome for each, in order."""

    def record(self, header: Header, drafts: Sequence[Draft]) -> list[Outcome]: ...


@dataclass
class DossierRecorder:
    """案卷: each row is a dossier, judged by the rules; `as_recorded` keeps it as it was, for the audit to judge."""

    procedure: Procedure
    organisation: Organisation
    viewer: Viewer
    acts: Acts
    rehearsal: bool
    as_recorded: bool
    seen: Counter[str] = field(default_factory=Counter)
    numbers: set[str] = field(default_factory=set)

    def record(self, header: Header, drafts: Sequence[Draft]) -> list[Outcome]:
        """Record the rows."""
        outcomes: list[Outcome | None] = []
        items: list[Item] = []
        for draft in drafts:
            made = self._item(header, draft)
            outcomes.append(made if isinstance(made, Outcome) else None)
            if isinstance(made, Item):
                items.append(made)
        with together(rehearsal=self.rehearsal):
            done = iter([self._keep(header, item) for item in items] if self.as_recorded else self._judge(header, items))
        return [each or next(done) for each in outcomes]

    def _item(self, header: Header, draft: Draft) -> Item | Outcome:
        if draft.faults:
            return Outcome(Became.REFUSED, tuple(draft.faults))
        known = digest(self.procedure.key, draft.values)
        self.seen[known] += 1
        try:
            item = self.acts.item(draft.values, f"ledger:{known}:{self.seen[known]}")
        except Unreadable as wrong:
            return Outcome(Became.REFUSED, (Fault(wrong.message, place_of(header, *wrong.at) if wrong.at else None),))
        if item.number in self.numbers:
            return Outcome(Became.REFUSED, (Fault(f"案卷号{item.number}在本文件中已经出现", place_of(header, "", NUMBER)),))
        self.numbers |= {item.number} - {""}
        return item

    def _judge(self, header: Header, items: Sequence[Item]) -> list[Outcome]:
        found = bulk.record_many(
            self.procedure.key, items, organisation=self.organisation.code, viewer=self.viewer, batch=max(len(items), 1)
        )
        return [self._outcome(header, item, result) for item, result in zip(items, found, strict=True)]

    def _outcome(self, header: Header, item: Item, result: bulk.Result) -> Outcome:
        if result.pk is not None:
            return Outcome(
                Became.REPEATED if result.repeated else Became.ACCEPTED, notices=tuple(each.severity.label for each in result.findings)
            )
        if not result.findings:
            return Outcome(Became.REFUSED, (Fault(result.problem),))
        refusing = [each for each in result.findings if each.severity.refuses] or [*result.findings]
        return Outcome(Became.REFUSED, tuple(_fault(header, item, each) for each in refusing))

    def _keep(self, header: Header, item: Item) -> Outcome:
        dossier = self._dossier(item)
        at, today = self.acts.now, self.acts.now.date()
        try:
            with together():
                taken = imports.import_dossier(
                    dossier, organisation=self.organisation.code, at=at, today=today, viewer=self.viewer, key=item.key
                )
        except StepRefused as refused:
            return Outcome(Became.REFUSED, tuple(_fault(header, item, each) for each in refused.findings))
        except (Conflict, WrongInput) as wrong:
            return Outcome(Became.REFUSED, (Fault(str(wrong)),))
        notices = tuple(each.severity.label for each in taken.findings if each.severity is not Severity.NOTICE)
        return Outcome(Became.REPEATED if taken.repeated else Became.ACCEPTED, notices=notices)

    def _dossier(self, item: Item) -> Dossier:
        entries: list[Entry[Form]] = []
        for seq, act in enumerate(item.acts, start=1):
            raw = dict(act.given) if not isinstance(act.given, Form) else act.given.as_recorded()
            data, problems = read_leniently(self.procedure.find(act.step).form, raw)
            files: tuple[Attachment, ...] = ()
            entries.append(Entry(act.step, act.at, act.by, data, seq, files, problems=problems, raw=raw))
        return Dossier(self.procedure.key, self.organisation, item.party, item.number, tuple(entries))


def _fault(header: Header, item: Item, finding: Finding) -> Fault:
    basis = "、".join(citation.formal for citation in finding.basis)
    said = finding.message + (f"（{basis}）" if basis and finding.rule not in ("FORM", "ROLE") else "")
    seq = finding.seq or 1
    step = item.acts[seq - 1].step if seq <= len(item.acts) else ""
    name = finding.field.split(".")[0] if finding.field else None
    place = place_of(header, step, name)
    return Fault(said, place_of(header, "", BY) if place is None and name == BY else place)


@dataclass
class RegisterRecorder:
    """清单: each row is a row of a register; one that is listed already is not listed again."""

    register: str
    form: type[Form]
    organisation: Organisation
    viewer: Viewer
    now: datetime
    rehearsal: bool

    def record(self, header: Header, drafts: Sequence[Draft]) -> list[Outcome]:
        """Record the rows."""
        today = self.now.date()
        own = registers.listed(self.organisation.code, self.register, self.viewer, today)
        kept = [each.form.as_recorded() for each in own if each.organisation == self.organisation.name]
        outcomes, fresh = [], []
        for draft in drafts:
            read = read_form(self.form, draft.values.get(self.register, {}))
            if draft.faults:
                outcomes.append(Outcome(Became.REFUSED, tuple(draft.faults)))
            elif isinstance(read, tuple):
                faults = tuple(Fault(each.message, place_of(header, self.register, each.field)) for each in read)
                outcomes.append(Outcome(Became.REFUSED, faults))
            elif (values := read.as_recorded()) in kept:
                outcomes.append(Outcome(Became.REPEATED))
            else:
                kept.append(values)
                fresh.append(values)
                outcomes.append(Outcome(Became.ACCEPTED))
        with together(rehearsal=self.rehearsal):
            self._add(fresh, today)
        return outcomes

    def _add(self, fresh: Sequence[dict[str, Any]], today: date) -> None:
        by_day: dict[date, list[dict[str, Any]]] = {}
        for values in fresh:
            since = min(date.fromisoformat(values.get("from_on", today.isoformat())), today)
            by_day.setdefault(since, []).append(values)
        for since, some in by_day.items():
            registers.add(
                organisation=self.organisation.code, register=self.register, rows=some, since=since, viewer=self.viewer, at=self.now
            )


def recorder(
    ledger: Ledger, acts: Acts | None, organisation: Organisation, viewer: Viewer, *, now: datetime, rehearsal: bool, as_recorded: bool
) -> Recorder:
    """Return what records the rows of a ledger."""
    if ledger.procedure and acts:
        return DossierRecorder(ledger.procedure, organisation, viewer, acts, rehearsal, as_recorded)
    if ledger.register is None:
        return RosterRecorder(ledger.key, organisation, viewer, now.date(), rehearsal)
    return RegisterRecorder(ledger.register.key, ledger.register.form, organisation, viewer, now, rehearsal)
