"""What is refused comes back: with the original cells, the bad one marked, and the reason; mended, it is imported."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from faheng.records import lists
from faheng.records.scope import SYSTEM
from tests.exchange.conftest import Call

FIFTH = datetime.fromisoformat("2026-01-05T00:00")  # as Excel has it
HEADER = ["日期", "学习类型", "主题", "应到人数", "实到人数", "旁注"]


@pytest.fixture
def faulty(workbook: Callable[..., Path]) -> Path:
    return workbook(
        [
            ["学习台账"],
            HEADER,
            ["20260103", "领导班子学法", "一", 30, 28, "甲"],
            ["2026年13月1日", "领导班子学法", "=二", 30, 28, "乙"],
            [FIFTH, "喝茶", "三", 30, 28, "丙"],
            ["2026-01-06", "领导班子学法", None, 30, 28, "丁"],
            ["2026-01-07", "领导班子学法", "五", 30, 31, "戊"],
            ["合计", None, None, 150, 146],
        ],
        merges=["A1:F1"],
    )


def test_counts_add_up_and_the_exit_code_is_one(bureau: str, faheng: Call, faulty: Path) -> None:
    called = faheng("import", faulty, "--kind", "learning", "--json")
    report = json.loads(called.out)
    assert called.code == 1
    assert (report["rows"], report["accepted"], report["refused"], report["skipped"], report["repeated"]) == (6, 1, 4, 1, 0)
    assert sorted(row for each in report["sheets"][0]["refusals"] for row in each["rows"]) == [4, 5, 6, 7]
    assert report["refused_file"] == str(faulty.with_name("台账.refused.xlsx"))


def test_the_error_workbook_holds_the_original_cells_with_the_reason_beside_them(bureau: str, faheng: Call, faulty: Path) -> None:
    faheng("import", faulty, "--kind", "learning")
    page = openpyxl.load_workbook(faulty.with_name("台账.refused.xlsx")).worksheets[0]
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    assert rows[0] == [*HEADER, "拒收原因"]
    assert [row[:6] for row in rows[1:]] == [
        ["2026年13月1日", "领导班子学法", "=二", 30, 28, "乙"],
        [FIFTH, "喝茶", "三", 30, 28, "丙"],
        ["2026-01-06", "领导班子学法", None, 30, 28, "丁"],
        ["2026-01-07", "领导班子学法", "五", 30, 31, "戊"],
    ]
    reasons = [str(row[6]) for row in rows[1:]]
    assert reasons[0].startswith("原第4行：日期：“2026年13月1日”没有这一天")
    assert "“喝茶”不在可选值之内" in reasons[1]
    assert "主题：缺少必填项" in reasons[2]
    assert "实到（覆盖）人数大于应到人数" in reasons[3]
    assert [page[cell].fill.fgColor.rgb for cell in ("A2", "B3", "C4", "E5")] == ["FFFFC7CE"] * 4
    assert page["A3"].fill.fgColor.rgb != "FFFFC7CE"
    comment = page["B3"].comment
    assert comment is not None
    assert "喝茶" in comment.text
    assert page["C2"].data_type == "s"


def test_a_mended_error_workbook_is_imported_and_nothing_twice(bureau: str, faheng: Call, faulty: Path) -> None:
    faheng("import", faulty, "--kind", "learning")
    refused = faulty.with_name("台账.refused.xlsx")
    book = openpyxl.load_workbook(refused)
    page = book.worksheets[0]
    page["A2"], page["B3"], page["C4"], page["E5"] = "2026年12月1日", "领导班子学法", "四", 30
    book.save(refused)
    called = faheng("import", refused, "--kind", "learning")
    assert called.code == 1  # 2026-12-01 lies in the future
    assert "录入3，重复0，拒收1" in called.out
    assert "在今天之后" in called.out
    again = faheng("import", faulty, "--kind", "learning")
    assert "录入0，重复1，拒收4" in again.out
    assert faulty.with_name("台账.refused-2.xlsx").exists()
    assert len(lists.dossiers(SYSTEM, lists.Wanted(procedures=("learning",))).rows) == 4


def test_a_code_of_which_excel_has_lost_the_end_is_refused_even_as_recorded(bureau: str, faheng: Call, workbook: Any) -> None:
    header = ["当事人", "身份证号", "立案·立案日期", "立案·案由"]
    path = workbook([header, ["甲某", 440307198001011234, date(2026, 1, 5), "无证行医"]])
    called = faheng("import", path, "--kind", "penalty.ordinary", "--as-recorded")
    assert called.code == 1
    assert "Excel 已把末位变成 0；请把单元格设为文本" in called.out


@pytest.mark.mission("penalty-case")
def test_a_rule_refuses_a_row_with_its_article_and_the_same_row_is_kept_as_recorded(bureau: str, faheng: Call, workbook: Any) -> None:
    header = ["当事人", "立案·立案日期", "立案·案由", "立案·承办人", "处罚决定·决定日期", "处罚决定·处罚种类"]
    path = workbook([header, ["样例门诊部", "2026-01-05", "无证行医", "甲某", "2026-02-03", "警告"]])
    strict = faheng("import", path, "--kind", "penalty.ordinary")
    assert strict.code == 1
    assert "《行政处罚法》" in strict.out or "缺少必填项" in strict.out
    kept = faheng("import", path, "--kind", "penalty.ordinary", "--as-recorded")
    assert kept.code == 0
    assert "录入的行中：" in kept.out
    assert "可致违法" in kept.out or "瑕疵" in kept.out
    assert "重复1" in faheng("import", path, "--kind", "penalty.ordinary", "--as-recorded").out


def test_a_cell_that_cannot_be_read_is_kept_as_text_in_a_historical_ledger(bureau: str, faheng: Call, workbook: Any) -> None:
    header = ["当事人", "立案·立案日期", "立案·案由"]
    path = workbook([header, ["样例门诊部", "2026-01-05", "无证行医"], ["样例诊所", "二〇二五年底", "无证行医"]])
    called = faheng("import", path, "--kind", "penalty.ordinary", "--as-recorded")
    assert "第3行拒收：没有任何日期" in called.out
    with_time = workbook([[*header, "记录时间"], ["样例诊所", "二〇二五年底", "无证行医", "2025-12-31 09:00"]])
    assert faheng("import", with_time, "--kind", "penalty.ordinary", "--as-recorded").code == 0


def test_a_number_used_twice_in_one_file_is_refused_the_second_time(bureau: str, faheng: Call, workbook: Any) -> None:
    header = ["案卷号", "日期", "学习类型", "主题"]
    rows = [["学〔2026〕1号", "2026-01-03", "领导班子学法", "一"], ["学〔2026〕1号", "2026-01-04", "领导班子学法", "二"]]
    called = faheng("import", workbook([header, *rows]), "--kind", "learning", "--dry-run")
    assert called.code == 1
    assert "案卷号学〔2026〕1号在本文件中已经出现" in called.out


def test_the_reason_is_no_column_of_any_ledger_and_stands_there_once(bureau: str, faheng: Call, workbook: Callable[..., Path]) -> None:
    """A licence has reasons of its own (撤回申请·原因): that of the refusal is not taken for one when the file comes back."""
    groups, titles = ["", "收件", "收件", "收件"], ["当事人名称", "收到申请日期", "材料齐全、符合法定形式", "事项"]
    path = workbook([groups, titles, ["样例门诊部", "2026-02-30", "是", "公共场所卫生许可"]])
    faheng("import", path, "--kind", "licence")
    again = path.with_name("台账.refused.xlsx")
    still = faheng("import", again, "--kind", "licence")
    assert "不需要导入的列：拒收原因" in still.out
    third = path.with_name("台账.refused.refused.xlsx")
    page = openpyxl.load_workbook(third).worksheets[0]
    assert [cell.value for cell in page[1]][-2:] == ["收件·事项", "拒收原因"]
    page = (book := openpyxl.load_workbook(third)).worksheets[0]
    page["B2"] = "2026-02-03"
    book.save(third)
    mended = faheng("import", third, "--kind", "licence")
    assert (mended.code, mended.err) == (0, ""), mended.out
