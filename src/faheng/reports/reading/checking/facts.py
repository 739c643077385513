"""核对所见 (facts): the report as the checks look at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from faheng.reports.reading.figure import Check, Figure
from faheng.reports.reading.layout import Layout

LONGEST_SENTENCE = 1_000


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one report with what is needed to quote them."""

    figures: tuple[Figure, ...]
    text: str
    year: int | None
    signed: str | None
    layout: Layout
    stated: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """The places of the figures that state a value, by indicator; plans and values of earlier years left out."""

    def __post_init__(self) -> None:
        for at, figure in enumerate(self.figures):
            earlier = self.year is not None and figure.period in {str(self.year - 1), str(self.year - 2)}
            if figure.indicator and figure.value is not None and figure.fact_kind != "plan" and not earlier:
                self.stated[figure.indicator].append(at)

    def sentence(self, at: int) -> str:
        """The sentence of the figure in the source's own words; of one without end what stands around the figure."""
        figure = self.figures[at]
        start, end = figure.sentence
        if end - start > LONGEST_SENTENCE:
            start, end = max(start, figure.start - LONGEST_SENTENCE // 2), min(end, figure.end + LONGEST_SENTENCE // 2)
        return " ".join(self.text[start:end].split())

    def sentences(self, *places: int) -> tuple[str, ...]:
        """Each sentence once, in the order of the figures named."""
        return tuple(dict.fromkeys(self.sentence(at) for at in places))

    def of(self, indicator: str) -> Iterator[int]:
        """The places of all figures of an indicator that state a value, plans and earlier years left out."""
        return iter(self.stated.get(indicator, ()))

    def check(self, kind: str, message: str, *, holds: bool, total: int | None = None, parts: tuple[int, ...] = ()) -> Check:
        """A check with the sentences of its figures side by side."""
        places = (() if total is None else (total,)) + parts
        return Check(kind, holds, message, total, parts, self.sentences(*places))
