"""Several reports side by side: flags, bases, outliers, and the sentence behind every number."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from faheng.reports.comparing import compare
from faheng.reports.comparing.as_json import charts
from faheng.reports.comparing.brief import html_brief
from faheng.reports.comparing.comparison import Cell, Comparability
from faheng.reports.comparing.files import write_comparison
from faheng.reports.reading import Reading, read_report, read_text


def report(name: str, body: str, year: int = 2025) -> Reading:
    return read_text(f"{name}县卫生健康局{year}年法治政府建设年度报告\n\n一、主要举措和成效\n{body}\n", f"{name}.txt")


def cells(indicator: str, *readings: Reading) -> tuple[Cell, ...]:
    return next(row.cells for row in compare(readings).rows if row.indicator.id == indicator)


def test_case_and_matter_are_one_unit_and_compare() -> None:
    found = cells("penalties-total", report("甲", "作出行政处罚313件。"), report("乙", "作出行政处罚170宗。"))
    assert [(cell.value, cell.unit, cell.flag) for cell in found] == [
        (313, "件", Comparability.COMPARABLE),
        (170, "件", Comparability.COMPARABLE),
    ]


def test_a_mask_does_not_compare() -> None:
    found = cells("admin-reconsideration-cases", report("甲", "行政复议案件*起。"), report("乙", "行政复议案件7起。"))
    assert [cell.flag for cell in found] == [Comparability.NOT, Comparability.COMPARABLE]
    assert found[0].reasons == ("原文遮盖了数字",)


def test_a_qualified_number_compares_with_caution() -> None:
    found = cells("publicity-materials-distributed", report("甲", "发放宣传材料5000余份。"), report("乙", "发放宣传材料4000份。"))
    assert [cell.flag for cell in found] == [Comparability.CAUTION, Comparability.COMPARABLE]


def test_a_figure_that_stops_early_compares_with_caution() -> None:
    found = cells("contracts-reviewed", report("甲", "截至11月20日，审核合同9份。"), report("乙", "审核合同8份。"))
    assert [cell.flag for cell in found] == [Comparability.CAUTION, Comparability.COMPARABLE]


def test_other_units_do_not_compare() -> None:
    found = cells(
        "credit-repairs", report("甲", "指导11家主体完成信用修复。"), report("乙", "信用修复12件。"), report("丙", "信用修复8件。")
    )
    assert [cell.flag for cell in found] == [Comparability.NOT, Comparability.COMPARABLE, Comparability.COMPARABLE]


def test_penalties_are_shown_per_hundred_officers_where_officers_are_stated() -> None:
    found = cells("penalties-total", report("甲", "现有行政执法人员82名。作出行政处罚313件。"), report("乙", "作出行政处罚170件。"))
    assert [cell.per_100_officers for cell in found] == [Decimal("381.7"), None]


def test_penalties_are_shown_per_thousand_parties_where_parties_are_stated() -> None:
    found = cells("penalties-total", report("甲", "现有监管对象2000家。作出行政处罚50件。"), report("乙", "作出行政处罚170件。"))
    assert [cell.per_1000_parties for cell in found] == [Decimal("25.0"), None]


@pytest.mark.parametrize(("last", "outlier"), [(15, False), (400, True)])
def test_a_value_far_from_the_middle_is_an_outlier(last: int, outlier: bool) -> None:
    readings = [report(name, f"审核合同{number}份。") for name, number in zip("甲乙丙丁戊", (10, 11, 13, 14, last), strict=True)]
    assert [cell.outlier for cell in cells("contracts-reviewed", *readings)] == [False] * 4 + [outlier]


def test_only_comparable_values_are_drawn() -> None:
    comparison = compare([report("甲", "行政复议案件*起。审核合同9份。"), report("乙", "行政复议案件7起。审核合同8份。")])
    drawn = charts(comparison)
    assert [chart["indicator"] for chart in drawn] == ["contracts-reviewed"]
    assert drawn[0]["option"]["series"][0]["data"] == [9.0, 8.0]


def test_the_sentence_stands_behind_every_number_and_cannot_break_the_page() -> None:
    page = html_brief(compare([report("甲", "对<b>单位</b>作出行政处罚313件。"), report("乙", "作出行政处罚170件。")]))
    assert "<q>对&lt;b&gt;单位&lt;/b&gt;作出行政处罚313件。</q>" in page
    assert "<b>单位" not in page


def test_all_files_are_written(tmp_path: Path) -> None:
    comparison = compare([report("甲", "审核合同9份。"), report("乙", "审核合同8份。")])
    paths = write_comparison(comparison, tmp_path / "out")
    assert sorted(path.suffix for path in paths) == [".docx", ".html", ".json", ".json", ".pdf", ".xlsx"]
    assert json.loads(paths[0].read_text(encoding="utf-8"))["rows"][0]["cells"][1]["value"] == "8"


@pytest.mark.shared
def test_the_five_published_reports_state_the_211_indicators_and_share_23(shared: Path) -> None:
    comparison = compare([read_report(path.read_bytes(), path.name) for path in sorted((shared / "reports").glob("*.txt"))])
    assert (len(comparison.rows), len(comparison.shared)) == (211, 23)


def test_units_of_one_figure_ask_for_care_and_other_units_forbid_the_comparison() -> None:
    contracts = compare([report("甲", "审核合同9份。"), report("乙", "审核合同8件。"), report("丙", "审核合同7份。")]).rows[0]
    assert [cell.flag for cell in contracts.cells] == [Comparability.COMPARABLE, Comparability.CAUTION, Comparability.COMPARABLE]
    assert contracts.cells[1].reasons == ("单位是件，其他报告是份",)


def test_general_measure_words_and_lost_ones_ask_for_care() -> None:
    found = cells(
        "excellent-cases-selected", report("甲", "入选优秀案例1个。"), report("乙", "入选优秀案例2件。"), report("丙", "入选优秀案例3件。")
    )
    assert [(cell.flag, cell.reasons) for cell in found] == [
        (Comparability.CAUTION, ("单位是个，其他报告是件",)), (Comparability.COMPARABLE, ()), (Comparability.COMPARABLE, ()),
    ]  # fmt: skip
    lost, written = cells("penalties-total", report("甲", "作出行政处罚170，罚款3万元。"), report("乙", "作出行政处罚313件。"))
    assert (lost.flag, lost.reasons, written.flag) == (Comparability.CAUTION, ("原文没有写计量单位",), Comparability.COMPARABLE)


def test_another_year_of_another_bureau_asks_for_care_and_the_years_of_one_bureau_are_a_trend() -> None:
    said = "审核合同9份。"
    others = cells("contracts-reviewed", report("甲", said, 2023), report("乙", said), report("丙", said))
    assert [(cell.flag, cell.reasons) for cell in others] == [
        (Comparability.CAUTION, ("是2023年的数字，其他报告是2025年",)), (Comparability.COMPARABLE, ()), (Comparability.COMPARABLE, ()),
    ]  # fmt: skip
    own = cells("contracts-reviewed", report("甲", said, 2023), report("甲", said, 2024), report("甲", said, 2025))
    assert {cell.flag for cell in own} == {Comparability.COMPARABLE}


def test_a_ratio_compares_where_it_states_its_numerator_and_denominator() -> None:
    stated, bare = cells("enforcement-certified-rate", report("甲", "执法岗位持证率95%（38/40）。"), report("乙", "执法岗位持证率100%。"))
    assert (stated.flag, stated.base) == (Comparability.COMPARABLE, (38, 40))
    assert (bare.flag, bare.reasons) == (Comparability.CAUTION, ("比率没有写明分子和分母",))
