"""The five mandatory contents, whatever the numbering of their headings."""

from __future__ import annotations

from pathlib import Path

import pytest

from faheng.reports.reading import read_report, read_text

TITLE = "某某县卫生健康局2025年法治政府建设年度报告\n\n"
BODY = "扎实推进各项工作，取得明显成效。" * 12 + "\n"


def kinds(*headings: str) -> list[str]:
    return [section.kind for section in read_text(TITLE + "".join(heading + "\n" + BODY for heading in headings)).sections]


def test_the_four_contents_are_told_by_their_headings() -> None:
    found = kinds(
        "一、主要举措和成效", "二、存在的不足和原因", "三、党政主要负责人履行推进法治建设第一责任人职责情况", "四、2026年度主要安排"
    )
    assert found == ["measures", "shortcomings", "first_responsible", "plan"]


def test_lost_skipped_and_disordered_numbers_do_no_harm() -> None:
    found = kinds("主要举措和成效", "四、存在问题及原因分析", "党政主要负责人履行推进法治建设第一责任人职责情况", "二、下一步工作打算")
    assert found == ["measures", "shortcomings", "first_responsible", "plan"]


def test_one_heading_may_carry_two_contents() -> None:
    found = kinds("一、主要工作及成效", "二、存在的问题和下一步工作打算")
    assert found == ["measures", "shortcomings", "plan"]


def test_what_is_missing_is_named() -> None:
    text = TITLE + "一、主要举措和成效\n" + BODY + "二、存在的不足\n" + BODY
    assert read_text(text).missing_sections == ("first_responsible", "plan")


@pytest.mark.shared
@pytest.mark.parametrize(
    ("report", "missing"),
    [
        ("000_longgang_2025", ("first_responsible",)),
        ("001_zijin_2025", ()),
        ("002_luohu_2023", ()),
        ("003_changning_2025", ()),
        ("004_fuyang_2025", ("first_responsible",)),
    ],
)
def test_the_missing_contents_of_the_published_reports(shared: Path, report: str, missing: tuple[str, ...]) -> None:
    assert read_report((shared / "reports" / f"{report}.txt").read_bytes(), report).missing_sections == missing


@pytest.mark.shared
@pytest.mark.parametrize(
    ("report", "organisation", "year", "signed"),
    [
        ("000_longgang_2025", "深圳市龙岗区卫生健康局", 2025, "2026-01-09"),
        ("001_zijin_2025", "紫金县卫生健康局", 2025, None),
        ("002_luohu_2023", "深圳市罗湖区卫生健康局", 2023, "2023-11-30"),
        ("003_changning_2025", "上海市长宁区卫生健康委员会", 2025, "2025-12-23"),
        ("004_fuyang_2025", "杭州市富阳区卫生健康局", 2025, None),
    ],
)
def test_who_reports_on_which_year_and_signed_when(shared: Path, report: str, organisation: str, year: int, signed: str | None) -> None:
    reading = read_report((shared / "reports" / f"{report}.txt").read_bytes(), report)
    assert (reading.organisation, reading.year, reading.signed) == (organisation, year, signed)
