"""The leaders' board: figures of the year from the records, each opening the records behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from faheng.engine.dossier import Actor, Role
from faheng.records import dossiers
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import at

DAY = date(2026, 3, 5)
CLERK = Actor("c1", "丙", Role.CLERK)


@pytest.fixture(autouse=True)
def home(settings: Settings, tmp_path: Path) -> None:
    settings.FAHENG_HOME = tmp_path


def hold_an_event(organisation: str = "990101") -> int:
    """File one legal-publicity event; return its dossier."""
    given = {"held_on": DAY.isoformat(), "kinds": ["event"], "title": "宪法宣传进医院", "audience": 120}
    taken = dossiers.open_dossier(
        procedure="publicity", step="record", given=given, by=(CLERK,), at=at(DAY), today=DAY, viewer=SYSTEM, organisation=organisation,
    )  # fmt: skip
    return taken.pk


def test_before_the_first_refresh_the_page_says_what_to_do(county: Client) -> None:
    assert "请先点“更新数据”" in county.get("/board/?year=2026").content.decode()


def test_a_figure_counts_the_records_and_opens_them(county: Client) -> None:
    pk = hold_an_event()
    assert county.post("/board/refresh/").status_code == 302
    board = county.get("/board/?year=2026").content.decode()
    assert 'href="/board/legal-publicity-events/?year=2026"><span>普法活动场数</span><b>1 <small>场</small>' in board
    records = county.get("/board/legal-publicity-events/?year=2026").content.decode()
    assert f'href="/dossier/{pk}/#entry-1"' in records


def test_another_bureaus_records_are_not_counted(logged_in: Callable[[str], Client]) -> None:
    hold_an_event()
    beside = logged_in("beside")
    beside.post("/board/refresh/")
    assert "<span>普法活动场数</span><b>0 <small>场</small>" in beside.get("/board/?year=2026").content.decode()
    assert 'href="/dossier/' not in beside.get("/board/legal-publicity-events/?year=2026").content.decode()
    assert "<span>普法活动场数</span><b>1 <small>场</small>" in logged_in("province").get("/board/?year=2026").content.decode()


def test_a_figure_that_is_none_is_refused_with_a_sentence(county: Client) -> None:
    answer = county.get("/board/no-such-figure/")
    assert answer.status_code == 422
    assert "没有编号为“no-such-figure”的指标" in answer.content.decode()
