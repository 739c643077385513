"""Checks: both sides of each, and the findings of the five published reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from faheng.reports.reading import Check, read_report, read_text

HEAD = "某某县卫生健康局2025年法治政府建设年度报告\n\n一、主要举措和成效\n"


def checks(sentence: str, kind: str) -> list[Check]:
    return [check for check in read_text(HEAD + sentence).checks if check.kind == kind]


@pytest.mark.parametrize(
    ("sentence", "holds"),
    [
        ("受理群众投诉、举报及信访案件427宗，其中投诉395宗，信访32宗。", True),
        ("受理群众投诉、举报及信访案件428宗，其中投诉395宗，信访32宗。", False),
        ("受理群众投诉、举报及信访案件426宗，其中投诉395宗，信访32宗。", False),
        ("已完成治理27家，治理完成率100%，其中检测合格12家、工程治理合格3家、评估合格8家、治理期间关闭4家。", True),
        ("新申请制作“一业一证”94张（其中美容美发店85张，中医诊所2张，口腔诊所7张）。", True),
        ("新申请制作“一业一证”95张（其中美容美发店85张，中医诊所2张，口腔诊所7张）。", False),
    ],
)
def test_a_total_equals_its_parts(sentence: str, holds: bool) -> None:
    found = checks(sentence, "sum")
    assert [check.holds for check in found] == [holds]
    assert found[0].sentences


def test_a_part_that_is_named_alone_leaves_the_rest_open() -> None:
    assert checks("重大案件法制审核44件（其中10件为不予处罚）。", "sum") == []
    assert [check.holds for check in checks("重大案件法制审核44件（其中10件为不予处罚）。", "subset")] == [True]


@pytest.mark.parametrize(("granted", "holds"), [(100, True), (101, False)])
def test_licences_granted_are_at_most_those_applied_for(granted: int, holds: bool) -> None:
    found = checks(f"受理行政许可申请100宗，予以许可{granted}宗。", "subset")
    assert [check.holds for check in found] == [holds]


@pytest.mark.parametrize(("second", "holds"), [(21, True), (22, False)])
def test_a_figure_stated_twice_is_equal(second: int, holds: bool) -> None:
    found = checks(f"全年审核合同21份。\n审核合同{second}份，效果良好。", "repeat")
    assert [check.holds for check in found] == [holds]


@pytest.mark.parametrize(("rate", "holds"), [("95%", True), ("96%", False), ("95.0%", True)])
def test_a_percentage_agrees_with_its_numerator_and_denominator(rate: str, holds: bool) -> None:
    found = checks(f"受理投诉举报200件，办结190件，办结率{rate}。", "ratio")
    assert [check.holds for check in found] == [holds]


def test_a_percentage_without_a_base_is_named() -> None:
    assert [check.holds for check in checks("执法岗位持证率100%。", "ratio_base")] == [False]


def test_growth_without_a_base_is_named() -> None:
    assert [check.holds for check in checks("跨部门联合检查数量同比提升12%。", "growth_base")] == [False]


@pytest.mark.parametrize(
    ("stated", "base", "holds"),
    [("12", "28/25", True), ("12", "282/250", True), ("12", "283/250", False), ("12.8", "282/250", True), ("12.6", "282/250", False)],
)
def test_growth_whose_base_stands_in_brackets_is_recomputed(stated: str, base: str, holds: bool) -> None:
    text = f"跨部门联合检查数量同比增长{stated}%（{base}）。"
    assert [check.holds for check in checks(text, "growth")] == [holds]
    assert checks(text, "growth_base") == []


@pytest.mark.parametrize(("day", "found"), [("2025年12月23日", 1), ("2025年12月31日", 0), ("2026年1月9日", 0)])
def test_a_whole_year_before_the_year_ended_is_named(day: str, found: int) -> None:
    text = HEAD + f"全年审核合同21份。\n\n某某县卫生健康局\n{day}\n"
    assert len([check for check in read_text(text).checks if check.kind == "window"]) == found


def test_masked_figures_are_not_added_up() -> None:
    assert checks("受理群众投诉、举报及信访案件***宗，其中投诉**宗，信访**宗。", "sum") == []


@pytest.mark.shared
@pytest.mark.parametrize(
    ("report", "kind", "words"),
    [
        ("003_changning_2025", "contradiction", "0 与 7件"),
        ("003_changning_2025", "population", "33件 与 313件"),
        ("003_changning_2025", "inside", "14件 与 313件"),
        ("001_zijin_2025", "coverage", "8宗 与 9家"),
        ("000_longgang_2025", "ratio_base", "法治专题学习实现覆盖率"),
        ("001_zijin_2025", "ratio_base", "线上学习参与率"),
        ("003_changning_2025", "ratio_base", "公文主动公开率"),
        ("000_longgang_2025", "remainder", "156件"),
        ("000_longgang_2025", "remainder", "172.01万元"),
        ("000_longgang_2025", "growth_base", "12%"),
        ("001_zijin_2025", "twin", "21"),
        ("002_luohu_2023", "window", "2023-11-30"),
        ("003_changning_2025", "window", "2025-12-23"),
        ("001_zijin_2025", "as_of", "2025-11-20"),
        ("003_changning_2025", "inside", "3个 与 14个"),
        ("001_zijin_2025", "numbering", "“二”之后是“四”"),
        ("003_changning_2025", "numbering", "“三”之后是“二”"),
        ("002_luohu_2023", "numbering", "“二”之后是“四”"),
        ("004_fuyang_2025", "numbering", "“一”之后是“五”"),
        ("000_longgang_2025", "coverage", "267宗 与 491宗"),
        ("000_longgang_2025", "denominator", "6次 与 17宗"),
        ("003_changning_2025", "equipment", "45台 与 82名"),
    ],
)
def test_each_finding_of_the_mission_is_found(shared: Path, report: str, kind: str, words: str) -> None:
    reading = read_report((shared / "reports" / f"{report}.txt").read_bytes(), report)
    found = [check for check in reading.checks if check.kind == kind and not check.holds and words in check.message]
    assert len(found) == 1
    assert found[0].sentences or kind == "numbering"


@pytest.mark.shared
def test_the_stated_sums_of_the_published_reports_hold(shared: Path) -> None:
    sums = {}
    for report in ("001_zijin_2025", "003_changning_2025"):
        reading = read_report((shared / "reports" / f"{report}.txt").read_bytes(), report)
        for check in reading.checks:
            if check.kind == "sum" and check.total is not None:
                assert check.holds
                sums[int(reading.figures[check.total].value or 0)] = sorted(int(reading.figures[at].value or 0) for at in check.parts)
    assert sums == {250: [8, 242], 191: [8, 183], 27: [3, 4, 8, 12], 427: [32, 395], 6: [2, 4], 94: [2, 7, 85]}


@pytest.mark.parametrize(("rate", "holds"), [("95%（190/200）", True), ("94%（190/200）", False), ("66.67%（2/3）", True)])
def test_a_percentage_agrees_with_the_base_in_brackets(rate: str, holds: bool) -> None:
    assert [check.holds for check in checks(f"执法岗位持证率{rate}。", "ratio")] == [holds]
