"""Repairs: read through, reported with the original span, never silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from faheng.reports.reading import read_report, read_text
from faheng.reports.reading.shifted_gbk import first_byte_lost

HEAD = "某某区卫生健康局2023年度法治政府建设年度报告\n"


def test_inserted_pinyin_is_dropped_and_reported() -> None:
    text = HEAD + "全年共作出行政處罰(fá)170宗，責令停業(yè)4宗。對於這個問題還應當實現監督執法。"
    reading = read_text(text)
    assert [(f.indicator, f.unit) for f in reading.figures] == [("penalties-total", "宗"), ("business-suspension-orders", "宗")]
    assert [r.before for r in reading.repairs if r.kind == "夹注拼音"] == ["(fá)", "(yè)"]
    for repair in reading.repairs:
        assert text[repair.start : repair.end] == repair.before


def test_traditional_characters_are_read_as_simplified() -> None:
    reading = read_text(HEAD + "審查合同71份，開展現場宣傳活動3場，這個機關應當學習法律，實現監督執法，還據此辦理。")
    assert [f.unit for f in reading.figures] == ["份", "场"]
    assert reading.figures[0].label == "审查合同份数"
    assert any(r.kind == "繁体字" for r in reading.repairs)


def test_a_shifted_run_comes_back_but_for_one_character_that_is_only_proposed() -> None:
    reading = read_text(HEAD + "落實權責清單制並動態調整清單，確?!扒鍐沃\ue1a4鉄o事項”。這個機關應當辦理實現。")
    run = next(r for r in reading.repairs if r.kind == "错位国标码")
    assert run.before == "?!扒鍐沃\ue1a4鉄o"
    assert run.after.endswith("“清單之外無")
    assert not run.sure
    assert "保" in run.proposals
    assert "保" in first_byte_lost(0xA3)


def test_a_lost_full_stop_is_proposed_by_rule() -> None:
    reading = read_text(HEAD + "推動法治政府建設取得新成效?,F(xiàn)將有關情況報告如下，這個機關應當辦理實現。")
    run = next(r for r in reading.repairs if r.kind == "错位国标码")
    assert run.after == "。現"


def test_a_wrong_word_is_flagged_and_not_changed() -> None:
    reading = read_text(HEAD + "全面推进探花公开，办理政府信息公开申请15件。")
    flagged = [r for r in reading.repairs if r.kind == "疑似错词"]
    assert [(r.before, r.proposals, r.sure) for r in flagged] == [("探花公开", ("政务公开",), False)]
    assert "探花公开" in reading.text


def test_a_lost_unit_is_inferred_and_said() -> None:
    figure = read_text(HEAD + "全年共作出行政处罚170，罚款金额5元。").figures[0]
    assert (figure.unit, figure.unit_inferred) == (None, "宗")
    assert "原文缺少计量单位" in figure.doubts


@pytest.mark.shared
def test_the_four_shifted_runs_of_the_mirrored_page_are_restored(shared: Path) -> None:
    reading = read_report((shared / "reports" / "002_luohu_2023.txt").read_bytes(), "002")
    runs = [r for r in reading.repairs if r.kind == "错位国标码"]
    assert runs[0].after == "。現"
    assert runs[1].after.endswith("“清單之外無")
    assert runs[2].after.startswith("地審")
    assert "批" in runs[2].proposals
    assert runs[3].after == "\u3000（三）開"
    assert sum(r.kind == "夹注拼音" for r in reading.repairs) > 300


def test_lost_date_parts_units_and_masks_are_reported_where_they_stand() -> None:
    text = HEAD + "在202382日召开会议，全年共作出行政处罚170，行政复议案件*起。"
    reading = read_text(text)
    damage = [(r.kind, r.before) for r in reading.repairs]
    assert damage == [("残缺日期", "202382日"), ("计量单位缺失", "170"), ("数字被遮盖", "*起")]
    assert all(text[r.start : r.end] == r.before for r in reading.repairs)
