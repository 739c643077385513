"""The dossier page: where a dossier stands, and why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from faheng.engine.dossier import Role
from faheng.records import dossiers
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import at, finish_sample, open_sample
from faheng.testing.sample import OFFICER

LATE = date(2026, 5, 8)


@pytest.fixture
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "localtime", lambda *_: at(LATE))


def test_what_may_be_done_now_is_linked_and_what_may_not_says_why(county: Client) -> None:
    pk = open_sample().pk
    page = county.get(f"/dossier/{pk}/")
    said = page.content.decode()
    assert page.status_code == 200
    assert f'href="/dossier/{pk}/step/finish/"' in said
    assert "“登记”已经办理过，不能重复" in said


def test_a_gate_shows_its_reason_with_the_article(county: Client) -> None:
    said = county.get(f"/dossier/{open_sample(subject='不明').pk}/").content.decode()
    assert "事由不明，不能办结" in said
    assert "《行政处罚法》第五十七条第一款" in said


def test_an_overdue_limit_is_red_and_says_how_its_day_came_about(today: None, county: Client) -> None:
    said = county.get(f"/dossier/{open_sample().pk}/").content.decode()
    assert '<span class="light red">逾期</span> 作出处理决定' in said
    assert "2026-04-07" in said  # 90 days from 2026-01-05 end on 2026-04-05, in the Qingming holiday
    assert "始日不计入" in said


def test_a_correction_stands_beside_what_it_corrects(county: Client) -> None:
    pk = open_sample(subject="无证行医").pk
    dossiers.take_step(
        dossier=pk, step="correct", given={"seq": 1, "field": "subject", "value": "非法行医", "reason": "案由写错"},
        by=(OFFICER.__class__("h1", "负责人", Role.APPROVER.value),), at=at(), today=date(2026, 1, 5), viewer=SYSTEM,
    )  # fmt: skip
    said = county.get(f"/dossier/{pk}/").content.decode()
    assert "原记录：<del>无证行医</del>，更正理由：案由写错" in said
    assert "非法行医" in said


def test_a_dossier_of_another_bureau_is_not_found(logged_in: Callable[[str], Client]) -> None:
    page = logged_in("beside").get(f"/dossier/{open_sample().pk}/")
    assert page.status_code == 404
    assert "没有找到" in page.content.decode()


@pytest.mark.parametrize("corrections", (0, 30))
def test_the_page_takes_at_most_eight_statements_however_long_the_dossier(county: Client, corrections: int) -> None:
    pk = open_sample().pk
    for number in range(corrections):
        dossiers.take_step(
            dossier=pk, step="correct", given={"seq": 1, "field": "subject", "value": f"案由{number}", "reason": "写错"},
            by=(OFFICER.__class__("h1", "负责人", Role.APPROVER.value),), at=at(), today=date(2026, 1, 5), viewer=SYSTEM,
        )  # fmt: skip
    finish_sample(pk)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert county.get(f"/dossier/{pk}/").status_code == 200
    assert len(asked) <= 8
