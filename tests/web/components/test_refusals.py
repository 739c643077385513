"""What cannot be done is said in Chinese, with the mend, and the right status."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.template.loader import render_to_string
from django.test import Client

from faheng.testing.bureau import open_sample

WRONG = {"login": "county", "password": "wrong"}
FINISH = {"role": "officer", "key": "k1", "data.finished_on": "2026-01-06", "data.result": "已改正"}


def test_what_does_not_exist_is_404_with_a_way_on(county: Client) -> None:
    answer = county.get("/no-such-page/")
    assert answer.status_code == 404
    assert "请核对网址或文号" in answer.content.decode()


@pytest.mark.parametrize("address", ["/dossiers/sample/?party=9999999999999999999999", "/dossier/9999999999999999999999/"])
def test_a_number_that_no_database_holds_is_404(county: Client, address: str) -> None:
    assert county.get(address).status_code == 404


def test_a_year_that_no_calendar_has_is_left_out(county: Client) -> None:
    assert county.get("/dossiers/sample/?year=99999").status_code == 200


def test_a_submission_whose_key_was_used_for_something_else_is_409(county: Client) -> None:
    pk = open_sample().pk
    assert county.post(f"/dossier/{pk}/step/finish/", FINISH).status_code == 302
    answer = county.post(f"/dossier/{pk}/step/finish/", {**FINISH, "data.result": "没有改正"})
    assert answer.status_code == 409
    assert f'href="/dossier/{pk}/"' in answer.content.decode()
    assert "先前已经提交并记录过" in answer.content.decode()


def test_a_page_that_was_open_too_long_is_403_in_chinese(bureau: None) -> None:
    client = Client(enforce_csrf_checks=True)
    answer = client.post("/accounts/login/", WRONG)
    assert answer.status_code == 403
    assert "请返回上一页刷新后再试" in answer.content.decode()


def test_the_page_of_a_fault_needs_nothing_but_itself() -> None:
    assert "没有写入不完整的记录" in render_to_string("500.html")


def test_after_five_wrong_passwords_the_account_rests(bureau: None) -> None:
    client = Client()
    answers = [client.post("/accounts/login/", WRONG).status_code for _ in range(settings.AXES_FAILURE_LIMIT)]
    assert answers[:-1] == [200] * (settings.AXES_FAILURE_LIMIT - 1)
    assert answers[-1] == 429
    user = get_user_model().objects.get(username="county")
    user.set_password("right-2026-pass")
    user.save()
    answer = client.post("/accounts/login/", {"login": "county", "password": "right-2026-pass"})
    assert answer.status_code == 429
    assert "暂停登录十五分钟" in answer.content.decode()


def test_a_part_of_a_page_sends_a_lapsed_session_to_the_login(bureau: None) -> None:
    answer = Client().get("/dossiers/sample/", headers={"HX-Request": "true", "HX-Current-URL": "http://testserver/dossiers/"})
    assert answer["HX-Redirect"] == "http://testserver/dossiers/"


@pytest.mark.parametrize("who", ("city", "province"))
def test_who_stands_above_may_look_but_not_write(logged_in: Callable[[str], Client], who: str) -> None:
    pk = open_sample().pk
    client = logged_in(who)
    assert client.get(f"/dossier/{pk}/").status_code == 200
    answer = client.post(f"/dossier/{pk}/step/finish/", FINISH)
    assert answer.status_code == 422
    assert "只能查看" in answer.content.decode()


def test_every_answer_forbids_inline_scripts_and_styles(county: Client) -> None:
    policy = county.get("/")["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy


def test_a_form_sent_after_the_session_leads_back_to_its_page(bureau: None) -> None:
    sent = {"headers": {"Referer": "http://testserver/board/report/?year=2025"}}
    assert Client().post("/board/report/compose/", **sent)["Location"] == "/accounts/login/?next=/board/report/%3Fyear%3D2025"
    elsewhere = {"headers": {"Referer": "http://elsewhere.example/board/"}}
    assert Client().post("/dossiers/sample/new/", **elsewhere)["Location"] == "/accounts/login/?next=/dossiers/sample/new/"


def test_the_address_of_an_act_opened_as_a_page_says_so(county: Client) -> None:
    answer = county.get("/board/refresh/")
    assert answer.status_code == 405
    assert "POST" in answer["Allow"]
    assert "请从原来的页面重新操作" in answer.content.decode()
