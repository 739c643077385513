"""读出的内容 (reading): figures, repairs, sections and checks as values.

Every span counts code points of the decoded source, so `reading.text[figure.start:figure.end] == figure.quote`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Repair:
    """修复: one damage of the source that was read through; the source itself is never changed.

    `sure` is False where a character was only proposed (`proposals`, best first).
    """

    kind: str
    start: int
    end: int
    before: str
    after: str
    sure: bool = True
    proposals: tuple[str, ...] = ()

    def __str__(self) -> str:
        doubt = "" if self.sure else "（建议，待人工确认）"
        return f"{self.kind}：第{self.start}–{self.end}字“{self.before}”→“{self.after}”{doubt}"


@dataclass(frozen=True, slots=True)
class Figure:
    """数字: what is counted, how much, of what unit, for which period, and the words that say so.

    `value` is None where the source masks it (`redacted`). `form` is arabic, chinese, masked or implied (a zero or a
    hundred per cent put in words). `reason` says why there is no indicator; `doubts` what the text leaves open.
    """

    indicator: str | None
    label: str
    value: Decimal | None
    unit: str | None
    value_norm: Decimal | None
    unit_norm: str | None
    quote: str
    start: int
    end: int
    sentence: tuple[int, int]
    form: str = "arabic"
    qualifier: str | None = None
    redacted: bool = False
    mask_length: int | None = None
    upper: Decimal | None = None
    base: tuple[Decimal, Decimal] | None = None
    """Numerator and denominator of a ratio, where they stand behind it in brackets."""
    unit_inferred: str | None = None
    fact_kind: str = "result"
    period: str | None = None
    as_of: str | None = None
    direction: str | None = None
    dims: Mapping[str, str] = field(default_factory=dict)
    part_of: str | None = None
    part_of_figure: int | None = None
    subset_of: str | None = None
    section: str | None = None
    reason: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """章节: one heading and what stands under it. `kind` is one of the five mandatory contents."""

    kind: str
    title: str
    start: int
    end: int
    level: int = 1


@dataclass(frozen=True, slots=True)
class Check:
    """核对: one relation between figures of the report, and the sentences that state them, side by side."""

    kind: str
    holds: bool
    message: str
    total: int | None = None
    parts: tuple[int, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """读报告的结果: the decoded text and everything that was read off it."""

    name: str
    text: str
    encoding: str
    title: str | None
    organisation: str | None
    year: int | None
    signed: str | None
    repairs: tuple[Repair, ...]
    figures: tuple[Figure, ...]
    checks: tuple[Check, ...]
    sections: tuple[Section, ...]
    missing_sections: tuple[str, ...]

    @property
    def states_nothing(self) -> bool:
        """Whether nothing of a report was found: no figure, no title, no heading of a mandatory content."""
        return not self.figures and self.title is None and not any(section.title for section in self.sections)

    def sentence_of(self, figure: Figure) -> str:
        """The sentence of the source in which the figure stands."""
        start, end = figure.sentence
        return self.text[start:end].strip()
