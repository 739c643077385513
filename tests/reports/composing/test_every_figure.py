"""The standard outline states every figure that records feed, and what it writes is read back figure by figure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from faheng.documents.content import Heading, Paragraph
from faheng.indicators.measures import Growth, Ratio
from faheng.indicators.sources import SOURCES
from faheng.lake.doors import Figure, find
from faheng.lake.figures import Value
from faheng.lake.selecting import Window
from faheng.lake.snapshots import Snapshot
from faheng.reports.composing.outline import Outline, Section, Sentence, outline
from faheng.reports.composing.writing import Draft, Writer
from faheng.reports.reading import read_text

CAMPAIGNS = ("清风行动", "代孕、“两非”专项治理")


class Told:
    """数字册的替身: every figure with a value of its own, or those that are given."""

    year, path, snapshot = 2025, "/990101/", Snapshot(7, 1, "2026-01-09T10:00:00")
    window = Window("/990101/", date(2025, 1, 1), date(2025, 12, 31))

    def __init__(self, given: Mapping[str, Value] | None = None) -> None:
        self.given, self.places = given, dict[Any, int]()

    def figure(self, indicator: str, dims: Mapping[str, str] | None = None) -> Figure:
        declared, measure = find(indicator)
        key = indicator, tuple((dims or {}).items())
        place = Decimal(self.places.setdefault(key, len(self.places) + 11))
        if self.given is not None:
            value = self.given.get(indicator, Value(Decimal(0), 0))
        elif isinstance(measure, Ratio | Growth):
            value = Value(place / 2, 1, place, Decimal(200))
        else:
            value = Value(place * 1100 if declared.unit == "万元" else place, 1)
        return Figure(declared, value, self.window, "000007", key[1])

    def breakdown(self, indicator: str, dim: str) -> list[Figure]:
        return [self.figure(indicator, {dim: value}) for value in CAMPAIGNS]


def drafted(book: Told, written: Outline | None = None) -> Draft:
    return Writer(book, "甲区卫生健康局", date(2026, 1, 9)).write(written or outline())  # type: ignore[arg-type]


def text(draft: Draft) -> str:
    said = []
    for block in draft.sheet.blocks:
        if isinstance(block, Heading):
            said.append(block.text)
        elif isinstance(block, Paragraph):
            said.append("".join(run.text for run in block.runs))
    return "\n".join(said)


def sentence(*clauses: str, **given: Value) -> str:
    """Return one sentence as the report writes it; an id is given with underscores."""
    known = {name.replace("_", "-"): value for name, value in given.items()}
    one = Section("measures", "举措", sentences=(Sentence(clauses),))
    return text(drafted(Told(known), Outline("开头", (one,)))).splitlines()[2:3][0] if known else ""


def some(number: int, records: int = 1) -> Value:
    return Value(Decimal(number), records)


def test_every_figure_that_records_feed_has_its_clause_in_the_standard_outline() -> None:
    told = {name for section in outline().sections for each in section.all_sentences() for name in each.indicators()}
    assert SOURCES.keys() - told == set()


def test_no_figure_is_stated_twice() -> None:
    told = [name for section in outline().sections for each in section.all_sentences() for name in each.indicators()]
    assert len(told) == len(set(told))


@pytest.mark.mission("annual-report")
def test_what_is_written_is_read_back_value_unit_and_indicator() -> None:
    draft = drafted(Told())
    said = sorted((each.indicator.id, f"{each.value.normalize():f}", each.unit) for each in draft.figures)
    read = sorted(
        (str(each.indicator), f"{(each.value or Decimal(0)).normalize():f}", str(each.unit)) for each in read_text(text(draft)).figures
    )
    assert read == said


def test_what_happened_to_none_is_said_as_zero_where_the_work_is_on_record_and_left_out_where_it_is_not() -> None:
    clauses = "依法应对行政复议", "全年办理行政复议案件{admin-reconsideration-cases}", "被纠正{admin-reconsideration-overturned:0}"
    assert sentence(*clauses, admin_reconsideration_cases=some(3)) == "依法应对行政复议，全年办理行政复议案件3宗，被纠正0件。"
    assert (
        sentence("办理{admin-reconsideration-cases}", "被纠正{admin-reconsideration-closed}", admin_reconsideration_cases=some(3))
        == "办理3宗。"
    )
    assert "行政复议" not in text(drafted(Told({"penalties-total": some(9)})))


def test_a_limit_is_said_beside_what_it_limits() -> None:
    clauses = "公示执法信息{enforcement-info-publications}", "行政处罚在决定之日起{penalty-publication-days-limit:0}内公示"
    said = sentence(*clauses, enforcement_info_publications=some(5), penalty_publication_days_limit=some(7, records=0))
    assert said == "公示执法信息5次，行政处罚在决定之日起7个工作日内公示。"


def test_growth_and_decline_are_said_in_words() -> None:
    grown = Value(Decimal(12), 28, Decimal(28), Decimal(25))
    fallen = Value(Decimal(-20), 20, Decimal(20), Decimal(25))
    assert sentence("联合检查数量同比{joint-inspections-yoy}", joint_inspections_yoy=grown) == "联合检查数量同比增长12%（28/25）。"
    assert sentence("联合检查数量同比{joint-inspections-yoy}", joint_inspections_yoy=fallen) == "联合检查数量同比下降20%（20/25）。"


def test_a_clause_keeps_the_mark_it_begins_with_unless_what_it_adds_to_is_absent() -> None:
    clauses = "作出行政处罚{penalties-total}", "（其中简易程序{summary-procedure-penalties}）", "、罚款{fines-total}"
    total, spot, fines = some(9), some(4), some(500)
    assert sentence(*clauses, penalties_total=total, summary_procedure_penalties=spot) == "作出行政处罚9宗（其中简易程序4件）。"
    assert sentence(*clauses, summary_procedure_penalties=spot, fines_total=fines) == "其中简易程序4件、罚款500元。"


def test_the_section_on_the_first_responsible_says_that_nothing_is_recorded() -> None:
    assert "履职情况的材料尚未登记。" in text(drafted(Told({})))
    assert "履职情况的材料尚未登记。" not in text(drafted(Told({"leadership-law-study-sessions": some(4)})))
