"""Ledgers as they lie in offices, through the public command."""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from faheng.engine.dossier import Dossier
from faheng.records import dossiers, lists
from faheng.records.scope import SYSTEM
from tests.exchange.conftest import Call

HEADER = ["日期", "学习类型", "主题", "应到人数", "实到人数"]
ROW = ["20260103", "领导班子学法", "学习行政处罚法", "30人", 28]


def recorded(kind: str = "learning") -> list[Dossier]:
    rows = lists.dossiers(SYSTEM, lists.Wanted(procedures=(kind,)), limit=100, sort="number").rows
    return [dossiers.load_dossier(row.pk, SYSTEM, date(2026, 6, 1)).dossier for row in rows]


def data(kind: str = "learning") -> list[dict[str, Any]]:
    return [dict(dossier.entries[0].raw or {}) for dossier in recorded(kind)]


@pytest.mark.mission("leadership-law-study", "rol-training")
def test_a_ledger_with_titles_totals_notes_and_merged_cells_is_read_whole(bureau: str, faheng: Call, workbook: Any) -> None:
    path = workbook(
        [
            ["2026年学习培训台账"],
            ["填报单位：甲区卫生健康局", None, None, "单位：人"],
            ["序号", "时 间*", "学习类型（必填）", "会议主题", "参加人数", None, "备注", "领导批示"],
            [None, None, None, None, "应到人数", "实到\n人数", None, None],
            [1, "2026.1.3", "领导班子学法", "学习行政处罚法", "30人", 28, None, "同意"],
            [2, None, "法治专题培训（学习）；执法业务培训", "学习程序规定", 50, "４５", "线下", None],
            [None] * 8,
            ["小计", None, None, None, 80, 73],
            [3, 46025, "领导班子学法", "学习行政复议法", 30, 30],
            ["合计", None, None, None, 110, 103],
            ["填表人：某某", None, None, None, None, "审核人：某某"],
        ],
        merges=["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:G4", "H3:H4", "B5:B6"],
    )
    called = faheng("import", path, "--kind", "learning", "--json")
    report = json.loads(called.out)
    assert called.code == 0
    assert (report["rows"], report["accepted"], report["skipped"], report["refused"], report["repeated"]) == (7, 3, 4, 0, 0)
    (sheet,) = report["sheets"]
    assert sheet["header"] == 4
    assert sheet["skipped"] == {"空行": 1, "合计行": 2, "说明行": 1}
    assert list(sheet["unknown_columns"]) == ["领导批示"]
    assert sheet["ignored_columns"] == ["序号"]
    first, second, third = data()
    assert first == {
        "held_on": "2026-01-03",
        "kinds": ["leadership_law_study"],
        "title": "学习行政处罚法",
        "expected": 30,
        "participants": 28,
    }
    assert second == {
        "held_on": "2026-01-03", "kinds": ["rule_of_law_training", "enforcement_training"], "title": "学习程序规定", "expected": 50,
        "participants": 45, "remarks": "线下",
    }  # fmt: skip
    assert third["held_on"] == "2026-01-03"


def test_only_the_sheets_of_the_kind_are_read_and_the_others_are_named(bureau: str, faheng: Call, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, rows in (
        ("目录", [["一月"], ["二月"]]),
        ("一月", [HEADER, ROW]),
        ("二月", [HEADER[::-1], [20, 30, "学习民法典", "领导班子学法", "2026-02-03"]]),
    ):
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    del book["Sheet"]
    book.save(tmp_path / "全年.xlsx")
    called = faheng("import", tmp_path / "全年.xlsx", "--kind", "learning")
    assert (called.code, called.err) == (0, "")
    assert "工作表“目录”：不是本种台账，没有读取" in called.out
    assert "读取学习与培训2行：录入2，重复0，拒收0，跳过0。" in called.out
    assert {each["title"]: each["participants"] for each in data()} == {"学习行政处罚法": 28, "学习民法典": 20}


def test_the_same_file_twice_has_one_effect_and_equal_rows_in_one_file_count_each(bureau: str, faheng: Call, workbook: Any) -> None:
    path = workbook([HEADER, ROW, ROW])
    assert "录入2，重复0" in faheng("import", path, "--kind", "learning").out
    assert "录入0，重复2" in faheng("import", path, "--kind", "learning").out
    other_order = workbook([[*HEADER[1:], HEADER[0]], [*ROW[1:], "2026年1月3日"]], name="乙.xlsx")
    assert "录入0，重复1" in faheng("import", other_order, "--kind", "learning").out
    assert len(data()) == 2


def test_a_trial_run_records_nothing(bureau: str, faheng: Call, workbook: Any) -> None:
    called = faheng("import", workbook([HEADER, ROW]), "--kind", "learning", "--dry-run")
    assert called.code == 0
    assert "试算学习与培训1行：录入1" in called.out
    assert recorded() == []
    assert "录入1，重复0" in faheng("import", workbook([HEADER, ROW]), "--kind", "learning").out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_csv_of_any_usual_encoding_is_read(encoding: str, bureau: str, faheng: Call, tmp_path: Path) -> None:
    path = tmp_path / "台账.csv"
    path.write_text('日期,学习类型,主题\n2026/1/3,领导班子学法,"学习《行政处罚法》，\n第一讲"\n', encoding=encoding)
    assert faheng("import", path, "--kind", "learning").code == 0
    assert data() == [{"held_on": "2026-01-03", "kinds": ["leadership_law_study"], "title": "学习《行政处罚法》，\n第一讲"}]


def test_a_column_in_wan_is_converted_and_said(bureau: str, faheng: Call, workbook: Any) -> None:
    header = ["当事人", "领导批示"]
    steps = [
        "线索登记·线索来源",
        "线索登记·发现或者收到线索的日期",
        "线索登记·线索内容",
        "处罚决定·罚款（万元）",
        "处罚决定·决定日期",
        "处罚决定·处罚种类",
    ]
    path = workbook([[*header, *steps], ["样例门诊部", "", "巡查发现", "2026-01-03", "无证", 1.2, "2026-02-03", "罚款"]])
    called = faheng("import", path, "--kind", "penalty.ordinary", "--as-recorded")
    assert "以万元为单位，已换算为元" in called.out
    assert "列“领导批示”没有导入：不认识" in called.out
    (dossier,) = recorded("penalty.ordinary")
    decided = dossier.entries[-1]
    assert (decided.step, (decided.raw or {})["fine"]) == ("decide", "12000.00")


def test_the_steps_of_a_row_are_taken_in_order_of_their_days(bureau: str, faheng: Call, workbook: Any) -> None:
    groups = ["案卷", "处罚决定", "处罚决定", "立案", "立案", "结案", "结案"]
    labels = ["当事人名称", "决定日期", "决定书文号", "立案日期", "案由", "结案日期", "结案方式"]
    row = ["样例门诊部", "2026-02-03", "甲卫医罚〔2026〕1号", "2026-01-05", "无证行医", "2026-03-01", "履行完毕"]
    path = workbook([groups, labels, row], merges=["B1:C1", "D1:E1", "F1:G1"])
    called = faheng("import", path, "--kind", "penalty.ordinary", "--as-recorded")
    assert called.code == 0, called.out
    (dossier,) = recorded("penalty.ordinary")
    assert [(entry.step, entry.at.date().isoformat()) for entry in dossier.entries] == [
        ("file", "2026-01-05"), ("decide", "2026-02-03"), ("close", "2026-03-01"),
    ]  # fmt: skip
    assert "录入的行中：" in called.out  # the audit finds what is missing and says so


def test_a_name_that_may_mean_several_columns_is_not_guessed(bureau: str, faheng: Call, workbook: Any) -> None:
    header = ["当事人", "立案·立案日期", "立案·案由", "决定日期"]
    called = faheng(
        "import", workbook([header, ["样例门诊部", "2026-01-05", "无证", "2026-02-03"]]), "--kind", "penalty.ordinary", "--as-recorded"
    )
    assert "列“决定日期”没有导入：可以是" in called.out
    assert "请写明是哪一环节的" in called.out


def test_a_column_without_header_that_holds_something_is_named(bureau: str, faheng: Call, workbook: Any) -> None:
    called = faheng("import", workbook([HEADER, [*ROW, "随手一记"]]), "--kind", "learning")
    assert "列“第6列”没有导入：没有表头" in called.out


def as_excel_writes_it(path: Path, said: bytes, instead: bytes) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(said, instead))


def test_a_row_with_a_formula_in_trouble_comes_back_and_the_others_are_read(bureau: str, faheng: Call, tmp_path: Path) -> None:
    """A failed formula and one never computed mark their cells; one that gave the empty text, and those of other columns, do not."""
    import xlsxwriter

    path = tmp_path / "公式.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("台账")
        page.write_row(0, 1, [*HEADER, "领导批示"])
        for line in (1, 2, 3, 4):
            page.write_row(line, 1, [ROW[0], ROW[1], f"{ROW[2]}{line}", ROW[3]])
        page.write_formula("F2", "=1/0", None, "#DIV/0!")
        page.write_formula("F3", '=IF(E3="","",E3)', None, "")
        page.write_number("F4", 12)
        page.write_formula("G4", "=1/0", None, "#N/A")
        page.write_formula("F5", "=5+6", None, 11)
    as_excel_writes_it(path, b'<c r="F3"><f>', b'<c r="F3" t="str"><f>')
    called = faheng("import", path, "--kind", "learning")
    assert "第2行拒收：实到（覆盖）人数：公式出错，请改正公式或者填写数值" in called.out
    assert "读取学习与培训4行：录入3，重复0，拒收1，跳过0。" in called.out
    assert [each.get("participants") for each in data()] == [None, 12, 11]
    page = openpyxl.load_workbook(tmp_path / "公式.refused.xlsx").worksheets[0]
    assert page["E2"].fill.fgColor.rgb == "FFFFC7CE"


def test_a_formula_that_was_never_computed_is_no_empty_cell(bureau: str, faheng: Call, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.create_sheet("二月")
    page.append(HEADER)
    page.append([*ROW[:4], "=D2-2"])
    page.append(["=A2", None, None, None, None])
    page.append([*ROW[:4], 20])
    book.save(tmp_path / "公式.xlsx")
    called = faheng("import", tmp_path / "公式.xlsx", "--kind", "learning")
    assert "第2行拒收：实到（覆盖）人数：公式没有计算结果，请用 Excel 或 WPS 打开并保存后再导入，或者填写数值" in called.out
    assert "第3行拒收：日期：公式没有计算结果" in called.out
    assert "录入1，重复0，拒收2，跳过0" in called.out


def test_a_hidden_sheet_is_not_recorded_and_said(bureau: str, faheng: Call, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, hidden in (("台账", False), ("草稿", True)):
        page = book.create_sheet(name)
        page.append(HEADER)
        page.append([*ROW[:2], name, *ROW[3:]])
        page.sheet_state = "hidden" if hidden else "visible"
    del book["Sheet"]
    book.save(tmp_path / "两张.xlsx")
    called = faheng("import", tmp_path / "两张.xlsx", "--kind", "learning")
    assert "工作表“草稿”：是隐藏的，没有读取；其中有要导入的，请取消隐藏后再导入" in called.out
    assert [each["title"] for each in data()] == ["台账"]


def test_registers_are_imported_and_listed_once(bureau: str, faheng: Call, workbook: Any) -> None:
    path = workbook([["施行日期", "违法事项", "适用条件"], ["2025.1.1", "未悬挂执业许可证", "三日内改正"], ["2025.1.1", "", "无"]])
    called = faheng("import", path, "--kind", "首违不罚清单")
    assert called.code == 1
    assert "录入1，重复0，拒收1" in called.out
    assert "录入0，重复1，拒收1" in faheng("import", path, "--kind", "penalty.first_offences").out
