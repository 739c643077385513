"""Round trip: whatever a year's figures are, and whichever of them are missing, the report that states them reads back as it was written."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faheng.documents.content import Paragraph
from faheng.documents.html import html
from faheng.documents.pdf import pdf
from faheng.documents.word import word
from faheng.indicators.measures import Growth, Ratio
from faheng.lake.doors import Figure, find
from faheng.lake.figures import Value
from faheng.lake.selecting import Window
from faheng.lake.snapshots import Snapshot
from faheng.reports.composing.outline import DIMENSIONS, REFERENCE, outline
from faheng.reports.composing.writing import Draft, Writer
from faheng.reports.reading import read_report

CAMPAIGNS = ("医疗卫生行业“清风行动”专项整治", "打击非法行医专项行动", "放射卫生专项检查", "代孕、“两非”专项治理")
LARGEST = 10**6


class RandomYear:
    """数字册的替身: of each figure any number, or none on record."""

    path, snapshot = "/990101/", Snapshot(7, 1, "2026-01-09T10:00:00")

    def __init__(self, chance: random.Random) -> None:
        self.chance, self.known = chance, dict[tuple[str, tuple[tuple[str, str], ...]], Value]()
        self.year = chance.randint(2019, 2031)
        self.window = Window("/990101/", date(self.year, 1, 1), date(self.year, 12, 31))
        self.campaigns = chance.sample(CAMPAIGNS, chance.randint(0, 3))

    def figure(self, indicator: str, dims: dict[str, str] | None = None) -> Figure:
        key = indicator, tuple((dims or {}).items())
        if key not in self.known:
            self.known[key] = self._value(indicator)
        return Figure(find(indicator)[0], self.known[key], self.window, "000007", key[1])

    def breakdown(self, indicator: str, dim: str) -> list[Figure]:
        return [self.figure(indicator, {dim: value}) for value in self.campaigns]

    def _value(self, indicator: str) -> Value:
        declared, measure = find(indicator)
        if self.chance.random() < 0.4:
            return Value(None if isinstance(measure, Ratio | Growth) else Decimal(0), 0)
        if indicator.endswith("-rank"):
            return Value(Decimal(self.chance.randint(1, 60)), 1)
        below = Decimal(self.chance.randint(1, LARGEST))
        if isinstance(measure, Growth):
            above = Decimal(self.chance.randint(0, LARGEST))
            return Value((above - below) / below * 100, int(above), above, below)
        if isinstance(measure, Ratio):
            above = Decimal(self.chance.randint(0, int(below)))
            return Value(above / below * 100, int(below), above, below)
        number = Decimal(self.chance.choice((self.chance.randint(1, 60), self.chance.randint(1, LARGEST))))
        return Value(number / 100 if declared.unit in ("元", "万元") else number, int(number))


class OneClause(RandomYear):
    """Only the figures of one clause have records."""

    def __init__(self, only: set[str]) -> None:
        super().__init__(random.Random(7))
        self.only, self.campaigns = only, [CAMPAIGNS[0]]

    def _value(self, indicator: str) -> Value:
        if indicator in self.only:
            return Value(Decimal(37), 37, Decimal(37), Decimal(100))
        return Value(None if isinstance(find(indicator)[1], Ratio | Growth) else Decimal(0), 0)


def draft(chance: random.Random) -> Draft:
    return written_from(RandomYear(chance))


def written_from(book: RandomYear) -> Draft:
    return Writer(book, "甲区卫生健康局", date(2032, 1, 9)).write(outline())  # type: ignore[arg-type]


def compare(written: Draft, content: bytes, name: str) -> None:
    said = Counter((each.indicator.id, abs(each.value), each.unit) for each in written.figures)
    read = Counter((each.indicator, each.value, each.unit) for each in read_report(content, name).figures if each.form != "implied")
    assert read == said


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_any_year_reads_back_from_word(chance: random.Random) -> None:
    written = draft(chance)
    compare(written, word(written.sheet), "report.docx")


@pytest.mark.slow
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False))
def test_any_year_reads_back_from_pdf_and_html(chance: random.Random) -> None:
    written = draft(chance)
    compare(written, pdf(written.sheet), "report.pdf")
    compare(written, html(written.sheet).encode(), "report.html")


CLAUSES = [
    clause
    for section in outline().sections
    for each in section.all_sentences()
    for clause in each.clauses
    if set(REFERENCE.findall(clause)) - DIMENSIONS
]


@pytest.mark.parametrize("clause", CLAUSES)
def test_every_clause_reads_back_where_it_stands_alone(clause: str) -> None:
    names = set(REFERENCE.findall(clause)) - DIMENSIONS
    written = written_from(OneClause(names))
    assert names <= {each.indicator.id for each in written.figures}
    text = "\n".join("".join(run.text for run in block.runs) for block in written.sheet.blocks if isinstance(block, Paragraph))
    compare(written, text.encode(), "report.txt")
