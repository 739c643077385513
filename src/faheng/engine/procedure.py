"""Procedures (程序) and their steps (环节), declared once; everything else is read off the declaration."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, Generic, TypeVar

from pydantic import Field

from faheng.engine.dossier import Actor, Attachment, Dossier, Entry, Role
from faheng.engine.forms import EmptyForm, Form, label, read_leniently
from faheng.engine.guards import Gate, Guard, Rule
from faheng.engine.obligations import Obligation
from faheng.engine.order import Order
from faheng.engine.papers import Paper
from faheng.engine.situation import Parameter, Register, Situation
from faheng.law.citations import Citation
from faheng.law.moments import as_day

F = TypeVar("F", bound=Form)


@dataclass(frozen=True, slots=True)
class Echo:
    """关联办理: a step that an entry brings about in another dossier, known by its number (复议决定 → 处罚案卷的复议记录).

    With `opens` the dossier is a new one of that procedure: the number has just been given out for it (检查转立案 → 处罚案卷),
    and the first such step opens it, about the same party. A number that somebody wrote names a dossier that is there: linked, no more.
    """

    number: str
    step: str
    data: Mapping[str, Any] = field(default_factory=dict)
    opens: str = ""
    by: tuple[Actor, ...] = ()
    """Who did it, where not those who took the step: the officers who found the facts."""
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Step(Generic[F]):
    """环节: one act of a procedure.

    It is open once any step of `after` has been taken and none of `until`; `once` steps are taken once.
    `on` names the form's field that holds the legal day of the act; without it the day of recording counts.
    """

    key: str
    title: str
    form: type[F]
    by: tuple[Role, ...]
    on: str | None = None
    after: tuple[str, ...] = ()
    until: tuple[str, ...] = ()
    once: bool = True
    officers: int = 1
    """How many actors must take it together."""
    basis: tuple[Citation, ...] = ()
    gates: tuple[Gate, ...] = ()
    guards: tuple[Guard[F], ...] = ()
    papers: tuple[Paper, ...] = ()
    state: str = ""
    """The dossier's state (状态) once the step is taken; empty where it does not change."""
    closes: bool = False
    """Whether the dossier is closed (结案) by this step."""
    public: tuple[str, ...] = ()
    """The form's fields that are made public; empty where nothing is."""
    figures: bool = True
    echoes: Callable[[Dossier, Entry[F]], Iterable[Echo]] | None = None
    """The steps that an entry of this step brings about in other dossiers; `dossier` already holds the entry."""
    offers: Callable[[Situation], Mapping[str, Any]] | None = None
    """What the form is first filled with beside what the dossier already holds: wording that the law prescribes (救济途径)."""
    help: str = ""

    @cached_property
    def allowed(self) -> frozenset[str]:
        """The roles that may take it: a head may do what an approver may."""
        return frozenset({*self.by, Role.HEAD} if Role.APPROVER in self.by else self.by)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Return the rules of the step's gates and guards."""
        return (*(gate.rule for gate in self.gates), *(guard.rule for guard in self.guards))

    def day(self, entry: Entry[Form]) -> date:
        """Return the legal day of an entry of this step."""
        found = entry.data.__dict__.get(self.on) if self.on else None
        return as_day(found if isinstance(found, date) else entry.at)


class Correction(Form):
    """更正: which field of which entry is corrected to what, why; the corrected entry stays visible."""

    seq: int = Field(title="被更正记录的序号", ge=1)
    field: str = Field(title="被更正的字段", min_length=1)
    value: Any = Field(title="更正后的值")
    reason: str = Field(title="更正理由", min_length=1)


@dataclass(frozen=True)
class Procedure:
    """程序: one legal procedure."""

    key: str
    title: str
    basis: tuple[Citation, ...]
    steps: tuple[Step[Any], ...]
    obligations: tuple[Obligation, ...] = ()
    parameters: tuple[Parameter[Any], ...] = ()
    registers: tuple[Register[Any], ...] = ()
    reviews: tuple[Gate, ...] = ()
    summary: str = ""
    has_party: bool = True
    numbered: str = ""
    """The letters of the dossier's own number (文号), such as 罚 in 龙卫医罚〔2025〕12号; empty: a plain serial number."""

    @cached_property
    def by_key(self) -> dict[str, Step[Any]]:
        return {step.key: step for step in (*self.steps, CORRECT)}

    @cached_property
    def orders(self) -> dict[str, Order]:
        """Return the order of each step, by key."""
        titles = {key: step.title for key, step in self.by_key.items()}
        return {key: Order.of(step, titles) for key, step in self.by_key.items()}

    def step(self, key: str) -> Step[Any]:
        """Return a step by key.

        Raises:
            KeyError: the procedure has no such step; the message names those it has.
        """
        try:
            return self.by_key[key]
        except KeyError:
            known = "、".join(self.by_key)
            raise KeyError(f"{self.key} has no step {key!r}; it has {known}") from None

    def find(self, key: str) -> Step[Any]:
        """Return a step by key, or a step without rules for a key it does not know."""
        return self.by_key.get(key) or Step(key, key, EmptyForm, tuple(Role), once=False)

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Return every rule of the procedure, once."""
        found: dict[tuple[str, str], Rule] = {}
        declared = [rule for step in self.steps for rule in step.rules]
        for rule in (*declared, *(review.rule for review in self.reviews)):
            found[rule.id, rule.title] = rule
        return tuple(found.values())


CORRECT: Step[Correction] = Step("correct", "更正", Correction, (Role.APPROVER, Role.HEAD), once=False, figures=False)


def corrected(dossier: Dossier, procedure: Procedure) -> Dossier:
    """Return the dossier with its corrections applied; the recorded entries themselves stay as they are."""
    corrections = dossier.all(CORRECT)
    if not corrections:
        return dossier
    entries = {entry.seq: entry for entry in dossier.entries}
    for correction in corrections:
        target = entries.get(correction.data.__dict__.get("seq", 0))
        if target is None:
            continue
        step = procedure.find(target.step)
        raw = {**target.data.as_recorded(), correction.data.field: correction.data.value}
        data, problems = read_leniently(step.form, raw)
        entries[target.seq] = replace(target, data=data, problems=problems)
    return replace(dossier, entries=tuple(entries.values()))


def field_title(step: Step[Any], name: str) -> str:
    """Return the Chinese label of a step's field."""
    return label(step.form, name)
