"""Chosen reports side by side: the same indicator in one row, with flags, bases and sentences; never a rank."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import docx
import openpyxl
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.web.readings.conftest import MONEY, PENALTIES, report, upload


def query(*addresses: str) -> str:
    return "&".join(f"pk={address.strip('/').rpartition('/')[2]}" for address in addresses)


def rows(client: Client, address: str) -> dict[str, Any]:
    page = client.get(address).context["page"]
    return {row.id: row for _, group in page.fields for row in group}


@pytest.fixture
def two(accepted: Callable[..., str]) -> tuple[str, str]:
    return accepted(2024), accepted(2025, cases=11)


def test_the_same_indicator_stands_in_one_row_by_year(county: Client, two: tuple[str, str]) -> None:
    found = rows(county, f"/readings/compare/?{query(*reversed(two))}")
    assert [[cell.amount for cell in cells] for cells in found["penalties-total"].columns] == [["120 件"], ["120 件"]]
    assert [[cell.amount for cell in cells] for cells in found["admin-reconsideration-cases"].columns] == [["8 件"], ["11 件"]]
    assert [[cell.amount for cell in cells] for cells in found["fines-confiscations-total"].columns] == [["35.6 万元"], ["35.6 万元"]]


def test_a_base_that_is_stated_is_used(county: Client, two: tuple[str, str]) -> None:
    found = rows(county, f"/readings/compare/?{query(*two)}")
    # 120 penalties and 40 officers: 300 per hundred officers
    assert found["penalties-total"].columns[0][0].notes == ("每百名执法人员 300",)


def test_the_sentence_behind_a_number_is_one_click_away_and_leads_to_its_place(county: Client, two: tuple[str, str]) -> None:
    answer = county.get(f"/readings/compare/?{query(*two)}").content.decode()
    assert "全年作出行政处罚决定120件，其中警告80件、罚款30件。" in answer
    assert f'href="{two[0]}#t{PENALTIES}"' in answer


def test_what_does_not_compare_says_why_and_is_in_no_picture(county: Client, accepted: Callable[..., str]) -> None:
    one, other = accepted(2024), upload(county, report(2025).decode().replace("35.6万元", "约35万元").encode())
    county.post(f"{other}accept/", {"title": "报告", "publisher": "丙区卫生健康局", "year": "2025"})
    page = county.get(f"/readings/compare/?{query(one, other)}").context["page"]
    cell = next(cells[0] for _, group in page.fields for row in group if row.id == "fines-confiscations-total" for cells in row.columns[:1])
    assert (cell.flag, cell.notes[0]) == ("慎比", "带有“约”，不是确数")
    assert all(picture.title != "罚没款总额" for picture in page.pictures)
    assert "penalties-total" in [picture["indicator"] for picture in json.loads(brief(county, "json", one, other))["rows"]]


def test_a_corrected_number_is_compared_as_corrected_and_marked(county: Client, two: tuple[str, str]) -> None:
    said = {"deed": "change", "value": "36", "unit": "万元", "label": "罚没款", "indicator": "fines-confiscations-total", "seen": "9"}
    county.post(f"{two[1]}figure/{MONEY}/", said)
    cells = rows(county, f"/readings/compare/?{query(*two)}")["fines-confiscations-total"].columns
    assert [(each[0].amount, each[0].corrected) for each in cells] == [("35.6 万元", False), ("36 万元", True)]


def test_a_corrected_number_says_so_in_every_file(county: Client, two: tuple[str, str]) -> None:
    county.post(
        f"{two[0]}figure/{MONEY}/",
        {"deed": "change", "value": "40", "unit": "万元", "label": "罚没款", "indicator": "fines-confiscations-total", "seen": "2"},
    )
    said = "人工更正：原读作35.6 万元，county"
    cells = next(row for row in json.loads(brief(county, "json", *two))["rows"] if row["indicator"] == "fines-confiscations-total")["cells"]
    assert (str(cells[0]["corrected"]).startswith(said), cells[1]["corrected"]) == (True, None)
    assert said in brief(county, "html", *two).decode()
    paper = docx.Document(io.BytesIO(brief(county, "docx", *two)))
    assert "40万元（人工更正）" in {cell.text for row in paper.tables[0].rows for cell in row.cells}
    assert any(said in paragraph.text for paragraph in paper.paragraphs)
    sheet = openpyxl.load_workbook(io.BytesIO(brief(county, "xlsx", *two)))["原文"]
    assert sum(str(value).startswith(said) for row in sheet.iter_rows(values_only=True) for value in row) == 1


def test_pictures_show_what_compares_and_say_the_same_in_words(county: Client, two: tuple[str, str]) -> None:
    page = county.get(f"/readings/compare/?{query(*two)}").context["page"]
    said = {picture.title: picture.said for picture in page.pictures}
    assert said["行政复议案件数"] == "甲区卫生健康局 2024 8；甲区卫生健康局 2025 11"


@pytest.mark.parametrize("show", ["", "comparable", "all", "nonsense"])
def test_the_table_is_narrowed(county: Client, two: tuple[str, str], show: str) -> None:
    found = rows(county, f"/readings/compare/?{query(*two)}&show={show}")
    assert "penalties-total" in found
    assert set(rows(county, f"/readings/compare/?{query(*two)}&show={show}&domain=D10")) <= set(found) - {"penalties-total"}


def test_one_report_alone_too_many_or_one_not_accepted_is_refused(county: Client, two: tuple[str, str]) -> None:
    waiting = upload(county, report(2020))
    for asked in (query(two[0]), query(two[0], two[0]), "", "&".join(f"pk={number}" for number in range(1, 14)), query(two[0], waiting)):
        assert county.get(f"/readings/compare/?{asked}").status_code == 422


def test_a_report_from_beside_is_not_compared(two: tuple[str, str], logged_in: Callable[[str], Client]) -> None:
    assert logged_in("beside").get(f"/readings/compare/?{query(*two)}").status_code == 404
    assert logged_in("beside").get(f"/readings/compare/json/?{query(*two)}").status_code == 404
    assert logged_in("city").get(f"/readings/compare/?{query(*two)}").status_code == 200


def brief(client: Client, form: str, *addresses: str) -> bytes:
    answer = client.get(f"/readings/compare/{form}/?{query(*addresses)}")
    assert answer.status_code == 200
    assert answer["Content-Disposition"].startswith("attachment")
    return bytes(answer.content)


def test_the_brief_is_downloaded_in_every_form(county: Client, two: tuple[str, str]) -> None:
    document = docx.Document(io.BytesIO(brief(county, "docx", *two)))
    assert "甲区卫生健康局 2025" in [cell.text for table in document.tables for cell in table.rows[0].cells]
    assert "作出行政处罚" in brief(county, "html", *two).decode()
    assert openpyxl.load_workbook(io.BytesIO(brief(county, "xlsx", *two))).sheetnames
    assert [each["year"] for each in json.loads(brief(county, "json", *two))["sources"]] == [2024, 2025]
    assert county.get(f"/readings/compare/exe/?{query(*two)}").status_code == 404


def test_the_number_of_statements_does_not_grow_with_the_reports(county: Client, accepted: Callable[..., str]) -> None:
    addresses = [accepted(year) for year in range(2020, 2026)]
    county.get("/readings/")

    def asked(some: list[str]) -> int:
        with CaptureQueriesContext(connection) as found:
            county.get(f"/readings/compare/?{query(*some)}")
        return len(found)

    assert asked(addresses[:2]) == asked(addresses)
