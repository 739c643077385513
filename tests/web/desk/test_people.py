"""People, certificates, accounts and units are entered on the pages by who manages the organisation; nothing is deleted."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from faheng.engine.dossier import Role
from faheng.records import people
from faheng.records.people import CertificateValue

FIRST = "Kx7-first-word"


@pytest.fixture
def clerk(bureau: None, logged_in: Callable[[str], Client]) -> Client:
    people.create_user(username="clerk", password=None, organisation="990101", roles=[Role.CLERK], name="丁")
    return logged_in("clerk")


@pytest.fixture
def officer(bureau: None) -> str:
    held = CertificateValue("甲0001", date(2020, 1, 1), date(2099, 12, 31))
    return people.create_officer(id="A1", name="陈一", organisation="990101", certificates=[held]).id


def held(**changes: str) -> dict[str, str]:
    given = {"number": "甲0002", "valid_from": "2026-01-01", "valid_to": "2030-12-31", **changes}
    return {"act": "certificate", **{f"held.{name}": value for name, value in given.items()}}


def said(answer: object) -> str:
    return getattr(answer, "content", b"").decode()


@pytest.mark.mission("officer-register")
@pytest.mark.mission("certificate-register")
def test_an_officer_is_entered_with_a_certificate(county: Client) -> None:
    answer = county.post("/people/new/", {"data.id": "A7", "data.name": "林七", "data.organisation": "990101"})
    assert answer["Location"] == "/people/officer/A7/"
    assert county.post("/people/officer/A7/", held()).status_code == 302
    page = said(county.get("/people/"))
    assert "林七" in page
    assert "2026-01-01 至 2030-12-31" in page


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"id": "A1", "name": "林七", "organisation": "990101"}, "编号“A1”已经登记（陈一）"),
        ({"id": "A/1", "name": "林七", "organisation": "990101"}, "不能作编号"),
        ({"id": "A7", "name": "", "organisation": "990101"}, "姓名：缺少必填项"),
    ],
)
def test_an_officer_who_cannot_be_entered_is_refused_with_a_sentence(
    county: Client, officer: str, given: dict[str, str], sentence: str
) -> None:
    answer = county.post("/people/new/", {f"data.{name}": value for name, value in given.items()})
    assert answer.status_code == 422
    assert sentence in said(answer)
    assert people.officer("A1", people.viewer_named("county")).name == "陈一"


@pytest.mark.parametrize(
    ("given", "beside", "sentence"),
    [
        (held(number="甲0001"), "held-number-wrong", "证号“甲0001”已经登记，持证人陈一"),
        (held(valid_to="2025-12-31"), "held-valid_to-wrong", "有效期止 2025-12-31 早于有效期起 2026-01-01"),
        (held(valid_from="去年"), "held-valid_from-wrong", "不是日期"),
        (held(number=""), "held-number-wrong", "缺少必填项"),
    ],
)
def test_a_certificate_that_cannot_be_is_refused_beside_its_field(
    county: Client, officer: str, given: dict[str, str], beside: str, sentence: str
) -> None:
    answer = county.post("/people/officer/A1/", given)
    assert answer.status_code == 422
    assert f'id="{beside}"' in said(answer)
    assert sentence in said(answer)
    assert len(people.officer("A1", people.viewer_named("county")).certificates) == 1


def test_a_certificate_taken_back_ends_and_stays(county: Client, officer: str) -> None:
    ended = {"act": "validity", "days.number": "甲0001", "days.valid_from": "2020-01-01", "days.valid_to": "2025-06-30"}
    assert county.post("/people/officer/A1/", ended).status_code == 302
    (kept,) = people.officer("A1", people.viewer_named("county")).certificates
    assert kept.valid_to == date(2025, 6, 30)
    assert "已失效" in said(county.get("/people/officer/A1/"))


def test_an_officer_who_has_left_is_no_longer_offered(county: Client, officer: str) -> None:
    assert (
        county.post("/people/officer/A1/", {"data.name": "陈一", "data.organisation": "990101", "data.active": "false"}).status_code == 302
    )
    assert "（停用）" in said(county.get("/people/"))
    assert "陈一" not in said(county.get("/dossiers/sample/new/"))


@pytest.mark.parametrize("address", ["/people/new/", "/people/accounts/", "/people/accounts/new/"])
def test_who_manages_nothing_may_not_enter(clerk: Client, address: str) -> None:
    assert clerk.get(address).status_code == 403


def test_an_administrator_of_the_organisation_may_enter_people(bureau: None, logged_in: Callable[[str], Client]) -> None:
    people.create_user(username="admin", password=None, organisation="990101", roles=[], staff=True)
    assert logged_in("admin").get("/people/new/").status_code == 200


def test_another_bureaus_officer_is_not_found(logged_in: Callable[[str], Client], officer: str) -> None:
    assert logged_in("beside").get("/people/officer/A1/").status_code == 404
    assert logged_in("beside").post("/people/officer/A1/", held()).status_code == 404
    answer = logged_in("beside").post("/people/new/", {"data.id": "A1", "data.name": "某", "data.organisation": "990102"})
    assert "已经登记" in said(answer)
    assert "陈一" not in said(answer)


ACCOUNT = {"data.username": "lin", "data.name": "林七", "data.organisation": "990101", "data.roles": ["officer"], "data.password": FIRST}


def test_a_first_password_must_be_changed_before_anything_else(county: Client) -> None:
    answer = county.post("/people/accounts/new/", ACCOUNT)
    assert FIRST in said(answer)
    assert answer["Cache-Control"] == "no-store"
    fresh = Client()
    assert fresh.login(request=answer.wsgi_request, username="lin", password=FIRST)
    assert fresh.get("/dossiers/")["Location"] == "/accounts/password/"
    changed = {"oldpassword": FIRST, "password1": "Another-word-9", "password2": "Another-word-9"}
    assert fresh.post("/accounts/password/", changed)["Location"] == "/"
    assert fresh.get("/dossiers/").status_code == 200


def test_a_password_left_out_is_made_and_shown_once(county: Client) -> None:
    shown = said(county.post("/people/accounts/new/", {**ACCOUNT, "data.password": ""}))
    (made,) = re.findall(r"<code>(.+?)</code>", shown)
    assert get_user_model().objects.get(username="lin").check_password(made)
    assert made not in said(county.get("/people/accounts/"))


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"data.username": "county"}, "用户名“county”已经使用"),
        ({"data.username": "林"}, "不能作用户名"),
        ({"data.password": "12345"}, "密码"),
        ({"data.officer": "A9"}, "编号为“A9”的执法人员不在这个机关"),
        ({"data.roles": ["system"]}, "账号不能有“系统”这一角色"),
    ],
)
def test_an_account_that_cannot_be_is_refused(county: Client, given: dict[str, str], sentence: str) -> None:
    answer = county.post("/people/accounts/new/", {**ACCOUNT, **given})
    assert answer.status_code == 422
    assert sentence in said(answer)
    assert not get_user_model().objects.filter(username="lin").exists()


def test_an_account_is_changed_and_closed_but_not_the_own_one(county: Client) -> None:
    county.post("/people/accounts/new/", ACCOUNT)
    users = get_user_model().objects
    pk, own = users.get(username="lin").pk, users.get(username="county").pk
    closed = {"data.name": "林七", "data.roles": ["clerk"], "data.active": "false"}
    assert county.post(f"/people/accounts/{pk}/", closed).status_code == 302
    assert (users.get(pk=pk).is_active, users.get(pk=pk).roles) == (False, ["clerk"])
    answer = county.post(f"/people/accounts/{own}/", closed)
    assert answer.status_code == 422
    assert "不能停用自己的账号" in said(answer)


def test_a_password_is_given_anew_but_not_the_own_one(county: Client) -> None:
    county.post("/people/accounts/new/", ACCOUNT)
    users = get_user_model().objects
    pk, own = users.get(username="lin").pk, users.get(username="county").pk
    assert "Second-word-8" in said(county.post(f"/people/accounts/{pk}/", {"act": "password", "given.password": "Second-word-8"}))
    assert users.get(pk=pk).check_password("Second-word-8")
    assert county.post(f"/people/accounts/{own}/", {"act": "password"}).status_code == 422


def test_accounts_of_another_bureau_are_neither_listed_nor_found(county: Client) -> None:
    assert "beside" not in said(county.get("/people/accounts/"))
    pk = get_user_model().objects.get(username="beside").pk
    assert county.post(f"/people/accounts/{pk}/", {"act": "password"}).status_code == 404


UNIT = {"data.parent": "990101", "data.code": "990101-01", "data.name": "甲区卫生监督所", "data.level": "单位"}


def test_a_unit_is_added_below_the_own_organisation(county: Client) -> None:
    assert county.post("/people/organisations/", UNIT).status_code == 302
    assert "甲区卫生监督所" in said(county.get("/people/organisations/"))


@pytest.mark.parametrize(
    ("given", "status", "sentence"),
    [
        ({"data.code": "990101"}, 422, "代码“990101”已经使用（甲区卫生健康局）"),
        ({"data.code": "990102"}, 422, "代码“990102”已经使用"),
        ({"data.code": "甲"}, 422, "不能作机关代码"),
        ({"data.parent": "990102"}, 404, "没有找到"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(county: Client, given: dict[str, str], status: int, sentence: str) -> None:
    answer = county.post("/people/organisations/", {**UNIT, **given})
    assert answer.status_code == status
    assert sentence in said(answer)
    assert "乙区" not in said(answer)


def test_who_manages_nothing_sees_the_units_and_adds_none(clerk: Client) -> None:
    assert "甲区卫生健康局" in said(clerk.get("/people/organisations/"))
    assert clerk.post("/people/organisations/", UNIT).status_code == 403
