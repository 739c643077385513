"""The site as a whole: it answers, its headers are strict, and it locks out who guesses passwords."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user_model
from django.core import checks
from django.test import Client

pytestmark = pytest.mark.django_db


def test_the_checks_of_the_framework_find_nothing() -> None:
    assert checks.run_checks(include_deployment_checks=False) == []


def test_the_health_page_answers_without_an_account(client: Client) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok")


def test_nothing_may_come_from_another_site(client: Client) -> None:
    headers = client.get("/accounts/login/").headers
    assert "default-src 'self'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_the_fifth_wrong_password_locks_the_account_and_the_sixth_right_one_does_not_help(client: Client) -> None:
    get_user_model().objects.create_user(username="zhang", password="a right long password")
    answers = [client.post("/accounts/login/", {"login": "zhang", "password": "wrong"}).status_code for _ in range(5)]
    assert answers == [200, 200, 200, 200, 429]
    late = client.post("/accounts/login/", {"login": "zhang", "password": "a right long password"})
    assert late.status_code == 429
    assert "锁定" in late.content.decode() or "次数过多" in late.content.decode()


def test_the_right_password_opens_the_desk(client: Client) -> None:
    get_user_model().objects.create_user(username="li", password="a right long password")
    response = client.post("/accounts/login/", {"login": "li", "password": "a right long password"})
    assert (response.status_code, response.headers.get("Location")) == (302, "/")


def test_nobody_can_make_an_account_for_himself(client: Client) -> None:
    client.post("/accounts/signup/", {"username": "wang", "password1": "a right long password", "password2": "a right long password"})
    assert not get_user_model().objects.filter(username="wang").exists()
