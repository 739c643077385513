"""The annual report on the pages: its figures before it is written, its composition, its files, and the records behind it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from io import BytesIO

import docx
import pytest
from django.test import Client

from tests.web.board.test_board import hold_an_event, refresh

pytestmark = pytest.mark.usefixtures("at_once")
PAGE = "/board/report/?year=2026"
READ = "/board/report/2026/000001/"


def compose(client: Client) -> str:
    waiting = client.post("/board/report/compose/", {"year": "2026"})["Location"]
    return str(client.get(waiting)["Location"])


@pytest.mark.mission("annual-report")
def test_a_report_is_composed_and_its_figures_lead_to_their_records(county: Client) -> None:
    pk = hold_an_event()
    assert compose(county) == f"{PAGE}#composed"
    said = county.get(READ).content.decode()
    link = "/board/legal-publicity-events/?year=2026&amp;snapshot=000001"
    assert f'<a href="{link}">1场</a>' in said
    assert "统计期间：2026年01月01日至2026年12月31日" in said
    assert f'href="/dossier/{pk}/#entry-1"' in county.get(link.replace("&amp;", "&")).content.decode()


def test_the_figures_are_seen_before_the_report_is_written(county: Client) -> None:
    hold_an_event()
    assert "还没有可供计算的数据" in county.get(PAGE).content.decode()
    refresh(county)
    page = county.get(PAGE).content.decode()
    assert 'hx-get="/board/report/figures/?year=2026"' in page
    assert "统计期间 2026-01-01 至 2026-12-31" in page
    figures = county.get("/board/report/figures/?year=2026").content.decode()
    assert 'href="/board/legal-publicity-events/?year=2026&amp;snapshot=000001">普法活动场数</a>' in figures
    compose(county)
    assert "普法活动场数" in county.get(PAGE).content.decode()


def test_the_files_of_a_composition_are_downloaded(county: Client) -> None:
    hold_an_event()
    compose(county)
    assert "1场" in "\n".join(each.text for each in docx.Document(BytesIO(county.get(f"{READ}docx/").content)).paragraphs)
    assert county.get(f"{READ}pdf/").content.startswith(b"%PDF")
    assert json.loads(county.get(f"{READ}json/").content)["snapshot"] == "000001"
    archive = zipfile.ZipFile(BytesIO(county.get(f"{READ}html/").content))
    assert {"report.html", "records/legal-publicity-events.html"} <= set(archive.namelist())
    assert county.get(f"{READ}odt/").status_code == 404


def test_an_earlier_report_keeps_its_snapshot(county: Client) -> None:
    hold_an_event()
    compose(county)
    hold_an_event()
    compose(county)
    assert [each.snapshot for each in county.get(PAGE).context["earlier"]] == ["000002", "000001"]
    assert ">1场</a>" in county.get(READ).content.decode()
    assert ">2场</a>" in county.get("/board/report/2026/000002/").content.decode()
    assert "<h1>普法活动场数：1 场</h1>" in county.get("/board/legal-publicity-events/?year=2026&snapshot=000001").content.decode()


def test_composing_twice_over_the_same_records_gives_one_report(county: Client) -> None:
    hold_an_event()
    compose(county)
    compose(county)
    assert len(county.get(PAGE).context["earlier"]) == 1


def test_another_bureaus_report_is_not_found(logged_in: Callable[[str], Client]) -> None:
    hold_an_event()
    compose(logged_in("county"))
    for address in (READ, f"{READ}docx/"):
        assert logged_in("beside").get(address).status_code == 404
    assert logged_in("beside").get(PAGE).context["earlier"] == []


@pytest.mark.parametrize(
    "address",
    [
        "/board/report/2026/000009/",
        "/board/report/2026/..%2f/",
        "/board/report/2026/000009/docx/",
        "/board/legal-publicity-events/?snapshot=99",
    ],
)
def test_what_was_never_composed_is_not_found(county: Client, address: str) -> None:
    assert county.get(address).status_code == 404
