"""The leaders' board: figures of the year from the records, each opening the records behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from faheng.engine.dossier import Actor, Role
from faheng.records import dossiers
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import at
from faheng.web.board import views

DAY = date(2026, 3, 5)
CLERK = Actor("c1", "丙", Role.CLERK)


pytestmark = pytest.mark.usefixtures("at_once")


def hold_an_event(organisation: str = "990101") -> int:
    """File one legal-publicity event; return its dossier."""
    given = {"held_on": DAY.isoformat(), "kinds": ["event"], "title": "宪法宣传进医院", "audience": 120}
    taken = dossiers.open_dossier(
        procedure="publicity", step="record", given=given, by=(CLERK,), at=at(DAY), today=DAY, viewer=SYSTEM, organisation=organisation,
    )  # fmt: skip
    return taken.pk


def refresh(client: Client) -> str:
    """Bring the figures up to date; return where the waiting page leads."""
    waiting = client.post("/board/refresh/", {"year": "2026"})["Location"]
    return str(client.get(waiting)["Location"])


def test_before_the_first_refresh_the_page_says_what_to_do(county: Client) -> None:
    assert "请先点“更新数据”" in county.get("/board/?year=2026").content.decode()


def test_a_figure_counts_the_records_and_opens_them(county: Client) -> None:
    pk = hold_an_event()
    refresh(county)
    board = county.get("/board/?year=2026").content.decode()
    assert 'href="/board/legal-publicity-events/?year=2026"><span>普法活动场数</span><b>1 <small>场</small>' in board
    records = county.get("/board/legal-publicity-events/?year=2026").content.decode()
    assert f'href="/dossier/{pk}/#entry-1"' in records


def test_another_bureaus_records_are_not_counted(logged_in: Callable[[str], Client]) -> None:
    hold_an_event()
    beside = logged_in("beside")
    refresh(beside)
    assert "<span>普法活动场数</span><b>0 <small>场</small>" in beside.get("/board/?year=2026").content.decode()
    assert 'href="/dossier/' not in beside.get("/board/legal-publicity-events/?year=2026").content.decode()
    assert "<span>普法活动场数</span><b>1 <small>场</small>" in logged_in("province").get("/board/?year=2026&wait=1").content.decode()


def test_a_figure_that_is_none_is_refused_with_a_sentence(county: Client) -> None:
    answer = county.get("/board/no-such-figure/")
    assert answer.status_code == 422
    assert "没有编号为“no-such-figure”的指标" in answer.content.decode()


def test_figures_that_are_not_worked_out_are_asked_for_by_the_page(logged_in: Callable[[str], Client]) -> None:
    hold_an_event()
    county, city = logged_in("county"), logged_in("city")
    assert refresh(county) == "/board/?year=2026"
    said = city.get("/board/?year=2026").content.decode()
    assert 'hx-get="/board/?year=2026&amp;wait=1"' in said
    assert "普法活动场数" not in said
    assert "普法活动场数" in city.get("/board/?year=2026&wait=1").content.decode()
    assert "普法活动场数" in city.get("/board/?year=2026").content.decode()  # kept from then on


def test_a_new_snapshot_is_worked_out_anew(county: Client) -> None:
    hold_an_event()
    refresh(county)
    hold_an_event()
    refresh(county)
    assert "<span>普法活动场数</span><b>2 <small>场</small>" in county.get("/board/?year=2026").content.decode()


def test_records_come_in_pages(county: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "PER_PAGE", 2)
    found = [hold_an_event() for _ in range(3)]
    refresh(county)
    first = county.get("/board/legal-publicity-events/?year=2026").content.decode()
    assert "所据的记录（3 条）" in first
    assert f'href="/dossier/{found[2]}/#entry-1"' not in first
    assert f'href="/dossier/{found[2]}/#entry-1"' in county.get("/board/legal-publicity-events/?year=2026&after=2").content.decode()
