"""批量录入: thousands of records in few statements, each judged by the same rules as one that is typed in."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice
from typing import Any

from django.db import IntegrityError, transaction

from faheng.engine.dossier import Actor, Attachment, Dossier, Party
from faheng.engine.findings import Finding
from faheng.engine.forms import Form
from faheng.engine.obligations import Duty
from faheng.engine.procedure import Procedure
from faheng.engine.propose import Refused, propose
from faheng.law.errors import WrongInput
from faheng.records import (
    involved,
    loading,
    models,
    numbers,
    projections,
    rows,
    search,
    statements,
    submissions,
    surroundings,
    taking,
    writing,
)
from faheng.records.errors import Conflict, StepRefused
from faheng.records.families import Families
from faheng.records.scope import Viewer

BATCH = 2000


@dataclass(frozen=True, slots=True)
class Act:
    """一个环节的录入. `today` is the day on which it is judged: that of `at` unless told."""

    step: str
    given: Mapping[str, Any] | Form
    by: tuple[Actor, ...]
    at: datetime
    today: date | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """一条待录入的案卷: its acts in order. The same `key` twice has one effect."""

    acts: tuple[Act, ...]
    party: Party | None = None
    number: str = ""
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """一条的结果, by its place among the items. `pk` is None where it was refused, and `findings` say why."""

    place: int
    pk: int | None
    number: str = ""
    findings: tuple[Finding, ...] = ()
    problem: str = ""
    repeated: bool = False


@dataclass(slots=True)
class _Judged:
    """An item that the rules have let pass, before it is written."""

    place: int
    item: Item
    row: models.DossierRecord
    dossier: Dossier
    bodies: list[dict[str, Any]]
    findings: tuple[Finding, ...]
    duties: tuple[Duty, ...]


def record_many(procedure: str, items: Iterable[Item], *, organisation: str, viewer: Viewer, batch: int = BATCH) -> Iterator[Result]:
    """Record many dossiers of one procedure, a transaction for each batch; yield a result for each item, in order.

    What is refused is said and not written; the rest is. A batch is written wholly or not at all, so that an import
    that was killed can be made again with the same keys. Nothing is written before the first result is asked for.

    Raises:
        NotFound: the viewer may not see the organisation.
        Conflict: somebody else records the same at the same moment; the batch is not written.
        WrongInput: there is no such procedure.
    """
    declared = rows.procedure_of(procedure)
    own = loading.organisation(organisation, viewer)
    numbered = enumerate(items)
    while some := list(islice(numbered, batch)):
        try:
            with _uncollected(), transaction.atomic():
                found = _Batch(declared, own, viewer).record(some)
        except IntegrityError:
            raise Conflict("另一人正在录入同样的记录，请稍后重新导入") from None
        yield from found


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector from walking over a batch again and again while it grows; it holds no cycles."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class _Batch:
    """One batch within one transaction."""

    def __init__(self, procedure: Procedure, own: models.Organisation, viewer: Viewer) -> None:
        self.procedure, self.own, self.viewer = procedure, own, viewer
        self.revision = surroundings.revision()
        self.series = numbers.Counter(own)
        self.taken: set[str] = set()

    def record(self, items: Sequence[tuple[int, Item]]) -> list[Result]:
        families = Families(self.own, [item.party for _, item in items if item.party])
        given = [item.number for _, item in items if item.number]
        if given:
            used = models.DossierRecord.objects.filter(organisation=self.own, procedure=self.procedure.key, number__in=given)
            self.taken = set(used.values_list("number", flat=True))
        asked = {place: self._asked(item) for place, item in items if item.key}
        earlier = self._earlier([item.key for _, item in items if item.key])
        results: dict[int, Result] = {}
        judged: list[_Judged] = []
        repeats: list[tuple[int, str]] = []
        for place, item in items:
            if item.key and item.key in earlier:
                repeats.append((place, item.key))
                continue
            outcome = self._judge(place, item, families)
            if isinstance(outcome, Result):
                results[place] = outcome
                continue
            judged.append(outcome)
            if item.key:
                earlier[item.key] = (asked[place], outcome.row)
        self._write(judged, families, asked)
        for each in judged:
            each.findings += self._echoed(each)
        for each in judged:
            results[each.place] = Result(each.place, each.row.pk, each.row.number, each.findings)
        for place, key in repeats:
            results[place] = self._repeated(place, earlier[key], asked[place])
        return [results[place] for place, _ in items]

    def _echoed(self, judged: _Judged) -> tuple[Finding, ...]:
        """Take the steps that an item brings about elsewhere; one that is refused there is said, and the item stays."""
        found: tuple[Finding, ...] = ()
        for act, entry in zip(judged.item.acts, judged.dossier.entries, strict=True):
            step = self.procedure.by_key[act.step]
            if step.echoes is None:
                continue
            before = replace(judged.dossier, entries=judged.dossier.entries[: entry.seq])
            try:
                with transaction.atomic():
                    found += taking.echoed(step, before, entry, judged.row, act.today or entry.at.date())
            except StepRefused as refused:
                found += refused.findings
        return found

    def _asked(self, item: Item) -> str:
        parts = [submissions.digest(self.procedure.key, act.step, act.given, act.by, act.attachments) for act in item.acts]
        return parts[0] if len(parts) == 1 else submissions.joined(parts)

    def _earlier(self, keys: Sequence[str | None]) -> dict[str, tuple[str, models.DossierRecord]]:
        if not keys:
            return {}
        found = models.Submission.objects.filter(organisation=self.own, key__in=keys).select_related("dossier")
        return {row.key: (row.asked, row.dossier) for row in found}

    def _repeated(self, place: int, earlier: tuple[str, models.DossierRecord], asked: str) -> Result:
        if earlier[0] != asked:
            return Result(place, None, problem="同一提交编号已用于另一项内容")
        return Result(place, earlier[1].pk, earlier[1].number, repeated=True)

    def _judge(self, place: int, item: Item, families: Families) -> _Judged | Result:
        before = dict(self.series.taken)
        try:
            return self._judged(place, item, families)
        except StepRefused as refused:
            result = Result(place, None, findings=refused.findings)
        except (WrongInput, Conflict) as wrong:
            result = Result(place, None, problem=str(wrong))
        self.series.taken = before
        return result

    def _judged(self, place: int, item: Item, families: Families) -> _Judged:
        if not item.acts:
            raise WrongInput("没有任何环节")
        when = rows.here(item.acts[0].at)
        row = models.DossierRecord(procedure=self.procedure.key, organisation=self.own, path=self.own.path, created=when, updated=when)
        kind = self.procedure.numbered or numbers.SERIAL
        row.number = item.number or self.series.next(kind, when.year)
        if item.number in self.taken:
            raise Conflict(f"案号{item.number}已经使用")
        party = families.known(item.party)
        dossier = Dossier(row.procedure, rows.organisation(self.own), item.party, row.number)
        judged = _Judged(place, item, row, dossier, [], (), ())
        for act in item.acts:
            self._act(judged, act, party)
        if item.number:
            self.taken.add(item.number)
        return judged

    def _act(self, judged: _Judged, act: Act, party: int | None) -> None:
        row, today = judged.row, act.today or rows.here(act.at).date()
        step = writing.step_of(self.procedure, act.step)
        writing.refuse_stranger(self.viewer, row, step)
        entry = writing.read_entry(row, step, act.given, by=act.by, at=act.at, attachments=act.attachments, give=self.series.next)
        around = surroundings.around(path=row.path, party=party, besides=None, today=today, revision=self.revision)
        outcome = propose(self.procedure, judged.dossier, entry, today, around)
        if isinstance(outcome, Refused):
            raise StepRefused(outcome.findings)
        sealed, body = rows.sealed(outcome.dossier.entries[-1], row.head or None)
        judged.dossier = judged.dossier.with_entry(sealed)
        judged.bodies.append(body)
        judged.findings += outcome.findings
        judged.duties = outcome.duties
        row.version, row.head, row.updated = sealed.seq, sealed.sm3 or "", sealed.at

    def _write(self, judged: list[_Judged], families: Families, asked: Mapping[int, str]) -> None:
        if not judged:
            return
        self.series.write()
        families.write([each.item.party for each in judged if each.item.party])
        for each, pk in zip(judged, statements.keys(models.DossierRecord, len(judged)), strict=True):
            each.row.pk = pk
            each.row.party_id = families.key(each.item.party)
            for name, value in projections.columns(self.procedure, each.dossier, each.duties).items():
                setattr(each.row, name, value)
        loading.write([each.row for each in judged])
        pairs = [(each, entry, body) for each in judged for entry, body in zip(each.dossier.entries, each.bodies, strict=True)]
        rows.WRITE_ENTRY.run(rows.entry_row(each.row.pk, entry, body) for each, entry, body in pairs)
        projections.WRITE_DUTIES.run(row for each in judged for row in projections.duty_rows(each.row, each.duties, {}))
        involved.WRITE.run([(each.row.pk, officer) for each in judged for officer in involved.officers(each.dossier.entries)])
        search.add(writing.index_row(each.row, each.dossier, entry) for each, entry, _ in pairs)
        submissions.WRITE.run(
            (self.own.pk, each.item.key, asked[each.place], each.row.pk, each.row.version) for each in judged if each.item.key
        )
