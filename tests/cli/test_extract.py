"""faheng extract, report check, report compare: the public JSON, exit codes, refusals."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from faheng.testing.calling import faheng

TEXT = "某某县卫生健康局2025年法治政府建设年度报告\n\n一、主要举措和成效\n受理投诉、举报及信访案件427宗，其中投诉395宗，信访32宗。行政复议案件*起。\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "报告.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_extract_prints_one_json_document_of_the_public_shape(report: Path) -> None:
    ran = faheng("extract", str(report), "--json")
    assert (ran.returncode, ran.stderr) == (0, "")
    file = json.loads(ran.stdout)["files"][0]
    assert {"file", "title", "organisation", "year", "encoding_repairs", "figures", "checks", "sections", "missing_sections"} <= set(file)
    assert (file["file"], file["organisation"], file["year"]) == ("报告.txt", "某某县卫生健康局", 2025)
    first, *_, masked = file["figures"]
    assert {
        key: first[key]
        for key in ("indicator", "value", "unit", "value_norm", "unit_norm", "qualifier", "redacted", "quote", "part_of", "period")
    } == {
        "indicator": "complaints-petitions-total",
        "value": "427",
        "unit": "宗",
        "value_norm": "427",
        "unit_norm": "件",
        "qualifier": None,
        "redacted": False,
        "quote": "427宗",
        "part_of": None,
        "period": "2025",
    }
    assert (masked["value"], masked["redacted"], masked["mask_len"]) == (None, True, 1)
    assert file["figures"][1]["part_of"] == "complaints-petitions-total"
    assert {"kind": "sum", "total": 0, "parts": [1, 2], "holds": True}.items() <= file["checks"][0].items()
    assert "shortcomings" in file["missing_sections"]


def test_the_positions_count_in_the_text_that_is_printed(report: Path) -> None:
    text = faheng("extract", str(report), "--text").stdout
    for figure in json.loads(faheng("extract", str(report), "--json").stdout)["files"][0]["figures"]:
        assert text[figure["start"] : figure["end"]] == figure["quote"]


def test_a_file_of_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    huge = tmp_path / "大.txt"
    with huge.open("wb") as file:
        file.truncate(1 << 30)
    ran = faheng("extract", str(huge), "--json")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.strip() == "大.txt：文件有 1,024 MB，超过 32 MB 的上限；请只提供报告正文"


def test_check_finds_what_does_not_add_up_and_shows_the_sentence(tmp_path: Path) -> None:
    wrong = tmp_path / "a.txt"
    wrong.write_text(TEXT.replace("427", "428"), encoding="utf-8")
    ran = faheng("report", "check", str(wrong))
    assert ran.returncode == 1
    assert "相差1" in ran.stdout
    assert "受理投诉、举报及信访案件428宗，其中投诉395宗，信访32宗。" in ran.stdout


def test_compare_writes_its_folder(report: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.txt"
    other.write_text(TEXT.replace("某某县", "另一县"), encoding="utf-8")
    ran = faheng("report", "compare", str(report), str(other), "-o", str(tmp_path / "out"))
    assert ran.returncode == 0
    assert (tmp_path / "out" / "comparison.xlsx").stat().st_size > 5000


def test_comparing_needs_two_reports(report: Path, tmp_path: Path) -> None:
    ran = faheng("report", "compare", str(report), "-o", str(tmp_path / "out"))
    assert ran.returncode == 2
    assert "两份" in ran.stderr
    assert not (tmp_path / "out").exists()
