"""Inbox and lists: found by state, year, words of two characters; a fixed number of statements."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from faheng.engine.dossier import Role
from faheng.records import people
from faheng.records.people import CertificateValue
from faheng.testing.bureau import at, finish_sample, open_sample

LATE = date(2026, 5, 8)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "localtime", lambda *_: at(LATE))


def test_the_inbox_shows_what_is_due_with_its_light(county: Client) -> None:
    open_sample(day=date(2026, 1, 5))
    open_sample(day=date(2026, 4, 8))
    said = county.get("/").content.decode()
    assert said.count('<span class="light red">逾期</span>') == 1
    assert said.count('<span class="light green">正常</span>') == 1
    only_red = county.get("/?light=red").content.decode()
    assert only_red.count("<tr>") == 2  # the head and one duty


def test_an_officer_asks_for_the_own_cases_only(logged_in: Callable[[str], Client]) -> None:
    held = CertificateValue("样00099", date(2020, 1, 1), date(2099, 12, 31))
    people.create_officer(id="T99", name="旁人", organisation="990101", certificates=[held])
    people.create_user(username="t99", password=None, organisation="990101", roles=[Role.OFFICER], name="旁人", officer="T99")
    pk = open_sample().pk
    officer = logged_in("t99")
    link = f'href="/dossier/{pk}/"'
    assert "只看我承办的" in officer.get("/").content.decode()
    assert link in officer.get("/").content.decode()
    own = officer.get("/?own=1").content.decode()
    assert link not in own
    assert "看全部待办" in own
    assert "只看我承办的" not in logged_in("county").get("/").content.decode()  # who is no officer has none


def test_a_due_day_explains_itself_on_demand(county: Client) -> None:
    pk = open_sample().pk
    said = county.get(f"/dossier/{pk}/duty/PEN-23/2026-04-07/", headers={"HX-Request": "true"}).content.decode()
    assert "始日不计入" in said
    assert "《卫生健康行政处罚程序规定》第四十二条第一款" in said
    assert county.get(f"/dossier/{pk}/duty/PEN-23/2026-04-08/").status_code == 404


def test_a_word_of_two_characters_is_found(county: Client) -> None:
    open_sample(subject="未取得许可证擅自执业")
    open_sample(subject="使用未经消毒的器械")
    said = county.get("/dossiers/sample/?q=消毒").content.decode()
    assert said.count('href="/dossier/') == 1
    assert "搜索至少要两个字" in county.get("/search/?q=消").content.decode()
    assert county.get("/search/?q=许可").content.decode().count('href="/dossier/') == 1


def test_lists_narrow_by_state_year_and_overdue(county: Client) -> None:
    open_sample(day=date(2025, 7, 1))
    finish_sample(open_sample(day=date(2026, 1, 5)).pk)
    open_sample(day=date(2026, 5, 6))

    def count(query: str) -> int:
        return county.get(f"/dossiers/sample/?{query}").content.decode().count('href="/dossier/')

    assert (count(""), count("state=已办结"), count("year=2026"), count("overdue=1")) == (3, 1, 2, 1)


def test_a_page_of_many_links_the_next(county: Client) -> None:
    for _ in range(51):
        open_sample()
    first = county.get("/dossiers/sample/")
    following = first.context["page"].next
    assert first.content.decode().count('href="/dossier/') == 50
    assert county.get(following).content.decode().count('href="/dossier/') == 1


@pytest.mark.parametrize("dossiers", (1, 40))
@pytest.mark.parametrize("page", ("/", "/dossiers/sample/", "/dossiers/sample/?q=执业", "/search/?q=执业", "/parties/?q=样例"))
def test_a_list_takes_at_most_eight_statements_whatever_the_number_of_rows(county: Client, page: str, dossiers: int) -> None:
    for _ in range(dossiers):
        open_sample()
    with CaptureQueriesContext(connection) as asked:
        assert county.get(page).status_code == 200
    assert len(asked) <= 8
