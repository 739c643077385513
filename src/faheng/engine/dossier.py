"""Dossiers (案卷) and their entries (步骤记录). Nothing else is state; the rest is computed."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar

from faheng.engine.forms import Form, Problem
from faheng.engine.vocabulary import Vocabulary

F = TypeVar("F", bound=Form)
F_co = TypeVar("F_co", bound=Form, covariant=True)


class Role(Vocabulary):
    """角色: in what capacity somebody takes a step."""

    OFFICER = "officer", "执法人员"
    APPROVER = "approver", "机关负责人"
    HEAD = "head", "主要负责人"
    LEGAL_REVIEWER = "legal_reviewer", "法制审核人员"
    HEARING_OFFICER = "hearing_officer", "听证主持人"
    CLERK = "clerk", "工作人员"
    PARTY = "party", "当事人"
    LABORATORY = "laboratory", "检验机构"
    SYSTEM = "system", "系统"


class PartyKind(Vocabulary):
    """当事人类别."""

    PERSON = "person", "公民"
    SOLE_TRADER = "sole_trader", "个体工商户"
    ORGANISATION = "organisation", "法人或者其他组织"


@dataclass(frozen=True, slots=True)
class Actor:
    """行为人: who took a step, in what role, with which enforcement certificate."""

    id: str
    name: str
    role: str
    certificate: str = ""
    certificate_valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """附件: a file of an entry, known by its SM3 digest."""

    name: str
    sm3: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Entry(Generic[F_co]):
    """步骤记录: one step taken in one dossier. `at` is when it was recorded; the legal day of the act is a field of the form."""

    step: str
    at: datetime
    by: tuple[Actor, ...]
    data: F_co
    seq: int = 0
    attachments: tuple[Attachment, ...] = ()
    prev: str | None = None
    sm3: str | None = None
    problems: tuple[Problem, ...] = ()
    raw: dict[str, Any] | None = field(default=None, compare=False)
    """The data as it came, where it came from elsewhere; digests are computed over it."""


@dataclass(frozen=True, slots=True)
class Party:
    """当事人."""

    kind: PartyKind
    name: str
    uscc: str = ""
    """统一社会信用代码; empty for a natural person."""
    identity: str = ""
    """身份证号; never printed on public pages."""
    address: str = ""
    representative: str = ""
    """法定代表人或者负责人."""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """行政机关: the body that runs the procedure."""

    code: str
    name: str
    uscc: str = ""
    """统一社会信用代码, where it is on record; the code is how the system knows the body."""


class Recorded(Protocol[F_co]):
    """Anything that names a step and its form; `Step` does."""

    @property
    def key(self) -> str: ...
    @property
    def form(self) -> type[F_co]: ...


@dataclass(frozen=True)
class Dossier:
    """案卷: a procedure, an organisation, a party, and the entries so far, in order of `seq`."""

    procedure: str
    organisation: Organisation
    party: Party | None = None
    number: str = ""
    entries: tuple[Entry[Form], ...] = ()

    @cached_property
    def by_step(self) -> dict[str, list[Entry[Any]]]:
        """Return the entries of each step key, in order."""
        found: dict[str, list[Entry[Any]]] = {}
        for entry in self.entries:
            found.setdefault(entry.step, []).append(entry)
        return found

    def all(self, step: Recorded[F]) -> list[Entry[F]]:
        """Return every entry of a step, in order."""
        return self.by_step.get(step.key, [])

    def first(self, step: Recorded[F]) -> Entry[F] | None:
        """Return the first entry of a step, if any."""
        found = self.by_step.get(step.key)
        return found[0] if found else None

    def last(self, step: Recorded[F]) -> Entry[F] | None:
        """Return the latest entry of a step, if any."""
        found = self.by_step.get(step.key)
        return found[-1] if found else None

    def has(self, *steps: str) -> bool:
        """Say whether any of these step keys has been taken."""
        return not self.by_step.keys().isdisjoint(steps)

    def before(self, seq: int) -> "Dossier":
        """Return the dossier as it stood before entry `seq`."""
        return replace(self, entries=tuple(entry for entry in self.entries if entry.seq < seq))

    def growing(self) -> Iterator[tuple["Dossier", Entry[Form]]]:
        """Yield each entry with the dossier as it stood before it."""
        taken: dict[str, list[Entry[Any]]] = {}
        for place, entry in enumerate(self.entries):
            before = Dossier(self.procedure, self.organisation, self.party, self.number, self.entries[:place])
            before.__dict__["by_step"] = taken  # what `by_step` would work out anew for each entry
            yield before, entry
            taken = {**taken, entry.step: [*taken.get(entry.step, ()), entry]}

    def with_entry(self, entry: Entry[Form]) -> "Dossier":
        """Return the dossier with one more entry."""
        return replace(self, entries=(*self.entries, entry))

    def actors(self, *roles: str) -> Iterator[tuple[Entry[Form], Actor]]:
        """Yield each actor with one of the roles, with the entry they took."""
        for entry in self.entries:
            for actor in entry.by:
                if actor.role in roles:
                    yield entry, actor
