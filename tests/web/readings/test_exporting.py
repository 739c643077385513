"""A reading leaves the house as JSON and XLSX, corrections applied and marked; the file itself as it came."""

from __future__ import annotations

import io
import json
from typing import Any

import openpyxl
from django.test import Client

from faheng.engine.chain import sm3
from tests.web.readings.conftest import FINES, LOST, MONEY, accept, report, upload


def correct(client: Client, address: str) -> None:
    client.post(
        f"{address}figure/{FINES}/", {"deed": "change", "value": "40", "unit": "件", "label": "=1+1", "seen": "0", "reason": "台账"}
    )
    client.post(f"{address}figure/{LOST}/", {"deed": "remove", "seen": "1"})
    client.post(f"{address}add/", {"quote": "基层力量不足", "value": "1", "unit": "项", "label": "问题"})


def exported(client: Client, address: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(client.get(f"{address}export/json/").content)
    return found


def test_the_json_holds_what_was_read_in_the_public_form(county: Client, address: str) -> None:
    found = exported(county, address)
    assert (found["format"], found["organisation"], found["year"], found["file_sm3"]) == (
        "faheng.reading/1", "甲区卫生健康局", 2025, sm3(report()),
    )  # fmt: skip
    money = found["figures"][MONEY]
    assert (money["value"], money["unit"], money["value_norm"], money["unit_norm"], money["corrected"]) == (
        "35.6", "万元", "35.6", "万元", False,
    )  # fmt: skip
    assert report().decode()[money["start"] : money["end"]] == money["quote"]
    assert (found["corrections"], found["removed"], found["accepted_by"]) == ([], [], None)


def test_the_json_applies_corrections_and_says_so(county: Client, address: str) -> None:
    correct(county, address)
    accept(county, address)
    found = exported(county, address)
    by_number = {each["number"]: each for each in found["figures"]}
    changed, added = by_number[FINES], by_number[9]
    assert (changed["value"], changed["corrected"], changed["as_read"]["value"]) == ("40", True, "30")
    assert (added["value"], added["added"], added["quote"], added["sentence"]) == ("1", True, "基层力量不足", "基层力量不足。")
    assert (LOST in by_number, [each["number"] for each in found["removed"]]) == (False, [LOST])
    assert [(each["kind"], each["by"], each["reason"]) for each in found["corrections"]] == [
        ("change", "county", "台账"), ("remove", "county", ""), ("add", "county", ""), ("accept", "county", ""),
    ]  # fmt: skip
    assert (found["title"], found["accepted_by"]) == ("年度报告2025", "county")


def test_the_workbook_marks_what_a_person_touched_and_holds_no_formula(county: Client, address: str) -> None:
    correct(county, address)
    book = openpyxl.load_workbook(io.BytesIO(county.get(f"{address}export/xlsx/").content))
    figures = list(book["数字"].iter_rows(values_only=True))
    head = figures[0]
    rows = {row[0]: dict(zip(head, row, strict=True)) for row in figures[1:]}
    assert (rows[FINES + 1]["数值"], rows[FINES + 1]["人工处理"], rows[FINES + 1]["原读数"]) == (40, "已更正", "30 件")
    assert (rows[LOST + 1]["人工处理"], rows[10]["人工处理"], rows[MONEY + 1]["数值"]) == ("不是数字", "补录", 35.6)
    label = book["数字"].cell(row=FINES + 2, column=2)
    assert (label.value, label.data_type) == ("=1+1", "s")
    assert [row[2] for row in book["更正记录"].iter_rows(values_only=True)][1:] == ["补录", "标为不是数字", "更正"]
    assert book["核对"].max_row >= 1


def test_the_file_comes_back_byte_by_byte_under_its_name(county: Client) -> None:
    address = upload(county, report(), "甲区 2025.txt")
    answer = county.get(f"{address}file/")
    assert answer.content == report()
    assert "%E7%94%B2%E5%8C%BA%202025.txt" in answer["Content-Disposition"]
    assert answer["Content-Security-Policy"] == "sandbox"


def test_there_is_no_other_form(county: Client, address: str) -> None:
    assert county.get(f"{address}export/exe/").status_code == 404
