"""Situations (情形): everything a rule may look at, given as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar, cast

from faheng.engine.dossier import Dossier
from faheng.engine.forms import Form
from faheng.engine.vocabulary import Vocabulary
from faheng.law.calendar import WorkingCalendar, published
from faheng.law.citations import Citation
from faheng.law.dated import Dated
from faheng.law.limits import Mark

T = TypeVar("T")
F = TypeVar("F", bound=Form)


@dataclass(frozen=True, slots=True)
class Parameter(Generic[T]):
    """参数: a value that the law leaves to the province or the organisation, with a cautious default.

    `mark` UNVERIFIED is shown as 未核 wherever the parameter appears.
    """

    key: str
    title: str
    default: T
    unit: str = ""
    rule: str = ""
    basis: tuple[Citation, ...] = ()
    mark: Mark = Mark.UNVERIFIED
    help: str = ""

    @property
    def vocabulary(self) -> type[Vocabulary] | None:
        """Return the vocabulary that values are chosen from, None where they are no codes."""
        sample = self.default[0] if isinstance(self.default, tuple) and self.default else self.default
        return type(sample) if isinstance(sample, Vocabulary) else None

    @property
    def shown_default(self) -> str:
        """Return the default as a person reads it, with its unit."""
        return f"{shown(self.default)}{self.unit}"


def shown(value: object) -> str:
    """Return a parameter's value in Chinese: labels for codes, 是 or 否, separated thousands."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Vocabulary):
        return value.label
    if isinstance(value, list | tuple | set | frozenset):
        return "、".join(shown(each) for each in value)
    if isinstance(value, Decimal):
        return f"{value:,}"
    return "（未设定）" if value is None or value == "" else str(value)


@dataclass(frozen=True, slots=True)
class Register(Generic[F]):
    """清单: a list kept by the organisation whose rows are forms (裁量基准, 首违不罚清单 …)."""

    key: str
    title: str
    form: type[F]
    rule: str = ""
    basis: tuple[Citation, ...] = ()
    help: str = ""
    on: str = ""
    """The form's field that holds the first day on which a row counts; without it the day on which it was listed counts."""
    ends: str = ""
    """The form's field that holds the last day (inclusive), where a row says it itself."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """环境: what surrounds a dossier: the calendar, the organisation's parameters and registers, other dossiers.

    `history` is None where the party's other dossiers are not known (a package reviewed alone).
    """

    calendar: WorkingCalendar = field(default_factory=published)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    registers: Mapping[str, tuple[Form, ...]] = field(default_factory=dict)
    links: Mapping[str, Dossier] = field(default_factory=dict)
    history: Sequence[Dossier] | None = None

    def value(self, parameter: Parameter[T], on: date) -> T:
        """Return the organisation's value of a parameter on a day, or its default."""
        kept = self.parameters.get(parameter.key)
        if isinstance(kept, Dated):
            kept = kept.on(on)
        return parameter.default if kept is None else cast("T", kept)

    def rows(self, register: Register[F]) -> tuple[F, ...]:
        """Return the rows of a register, none where the organisation keeps none."""
        return cast("tuple[F, ...]", self.registers.get(register.key, ()))


@dataclass(frozen=True, slots=True)
class Situation:
    """情形: a dossier as it stands before the act that is judged, on a day, with its surroundings."""

    dossier: Dossier
    today: date
    around: Surroundings

    @property
    def calendar(self) -> WorkingCalendar:
        return self.around.calendar

    def value(self, parameter: Parameter[T], on: date | None = None) -> T:
        """Return a parameter's value on a day (`today` unless told)."""
        return self.around.value(parameter, on or self.today)
