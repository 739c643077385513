"""Case-file review: all dossiers of a year in one's scope against every rule, with counts, a list and files."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from io import BytesIO, StringIO

import openpyxl
import pytest
from django.test import Client

from faheng.testing.bureau import finish_sample, open_sample

pytestmark = pytest.mark.usefixtures("at_once")
ALL = {"procedure": "sample", "year": "2026", "by": "opened"}


@pytest.fixture
def year(bureau: None) -> dict[str, int]:
    """A clean dossier, a late one, one of the year before, one of another bureau. The limit is 90 days (PEN-23)."""
    found = {"clean": open_sample().pk, "late": open_sample(subject="=1+1").pk, "before": open_sample(day=date(2025, 12, 30)).pk}
    finish_sample(found["clean"])
    finish_sample(found["late"], day=date(2026, 5, 8))
    found["beside"] = open_sample(organisation="990102").pk
    return found


def reviewed(client: Client, **asked: str) -> str:
    """Begin a review; return the address of its result."""
    waiting = client.post("/review/", {**ALL, **asked})["Location"]
    return str(client.get(waiting)["Location"])


@pytest.mark.mission("case-file-review")
def test_a_year_is_reviewed_with_counts_and_a_list(county: Client, year: dict[str, int]) -> None:
    page = county.get(reviewed(county)).context["page"]
    assert (page.counted.files, page.counted.clean) == (2, 1)
    (late,) = [each for each in page.counted.rules if each.rule == "PEN-23"]
    assert (late.severity.value, late.findings, late.files) == ("late", 1, 1)
    assert [file.pk for file in page.files if any(each.rule == "PEN-23" for each in file.findings)] == [year["late"]]


def test_a_rule_narrows_the_list_and_each_line_opens_its_dossier(county: Client, year: dict[str, int]) -> None:
    said = county.get(f"{reviewed(county)}?rule=PEN-23&severity=late").content.decode()
    assert f'href="/dossier/{year["late"]}/#findings"' in said
    assert f'href="/dossier/{year["clean"]}/#findings"' not in said


def test_the_list_is_handed_on_as_csv_and_workbook(county: Client, year: dict[str, int]) -> None:
    address = reviewed(county)
    rows = list(csv.DictReader(StringIO(county.get(f"{address}csv/").content.decode("utf-8-sig"))))
    assert [(row["规则"], row["严重程度"]) for row in rows if row["规则"] == "PEN-23"] == [("PEN-23", "逾期")]
    assert {row["事由"] for row in rows} >= {"'=1+1"}
    book = openpyxl.load_workbook(BytesIO(county.get(f"{address}xlsx/").content))
    assert book.sheetnames == ["统计", "问题清单"]
    assert "评查 2 件，没有问题 1 件" in str(book["统计"]["A1"].value)
    assert county.get(f"{address}odt/").status_code == 404


def test_dossiers_are_counted_in_the_year_of_their_closing_where_asked(county: Client, year: dict[str, int]) -> None:
    finish_sample(year["before"])
    assert county.get(reviewed(county, by="closed")).context["page"].counted.files == 3


def test_who_stands_above_reviews_all_below_or_one_of_them(logged_in: Callable[[str], Client], year: dict[str, int]) -> None:
    city = logged_in("city")
    assert city.get(reviewed(city)).context["page"].counted.files == 3
    assert city.get(reviewed(city, organisation="990102")).context["page"].counted.files == 1
    county = logged_in("county")
    assert county.post("/review/", {**ALL, "organisation": "990102"}).status_code == 404


def test_a_review_is_seen_only_by_who_began_it(logged_in: Callable[[str], Client], year: dict[str, int]) -> None:
    address = reviewed(logged_in("county"))
    for each in (address, f"{address}csv/"):
        assert logged_in("city").get(each).status_code == 404


@pytest.mark.parametrize("wrong", [{"procedure": "none"}, {"year": "abc"}, {"year": "1900"}])
def test_what_cannot_be_reviewed_is_not_found(county: Client, wrong: dict[str, str]) -> None:
    assert county.post("/review/", {**ALL, **wrong}).status_code == 404
