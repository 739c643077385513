"""The API as a program uses it: token, typed steps, refusals as problem documents, permissions, OpenAPI."""

import json
from datetime import date
from typing import Any

import pytest
from django.test import Client

from faheng.api.tokens import issue, user_of
from faheng.engine.dossier import Role
from faheng.records import organisations, people

pytestmark = pytest.mark.django_db
PUBLICITY = {"held_on": "2026-01-05", "kinds": ["event"], "title": "宪法宣传", "audience": 120}


@pytest.fixture(autouse=True)
def bureau() -> None:
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    organisations.create(code="990102", name="乙区卫生健康局", abbreviation="乙卫")
    certificate = people.CertificateValue("甲执001", date(2024, 1, 1), date(2030, 12, 31))
    for number in (1, 2):
        people.create_officer(
            id=f"o{number}", name=f"执法员{number}", organisation="990101", certificates=[certificate] if number == 1 else []
        )
    roles = (Role.OFFICER, Role.CLERK, Role.APPROVER)
    people.create_user(username="jia", password="a long enough phrase", organisation="990101", roles=roles, name="甲某")
    people.create_user(username="yi", password="a long enough phrase", organisation="990102", roles=roles, name="乙某")


def call(client: Client, method: str, path: str, body: dict[str, Any] | None = None, user: str = "jia") -> Any:
    headers = {"Authorization": f"Bearer {issue(user)}"} if user else {}
    return client.generic(method, f"/api/v1{path}", json.dumps(body or {}), content_type="application/json", headers=headers)


def recorded(client: Client, **more: Any) -> Any:
    return call(client, "POST", "/dossiers/publicity/record", {"role": "clerk", "data": PUBLICITY, **more})


def test_a_record_of_one_step_is_opened_and_read_back(client: Client) -> None:
    opened = recorded(client)
    assert opened.status_code == 200, opened.content.decode()
    read = call(client, "GET", f"/dossiers/{opened.json()['id']}").json()
    assert read["package"]["entries"][0]["data"]["audience"] == 120
    assert read["state"] == "已记录"


def test_the_same_submission_twice_has_one_effect(client: Client) -> None:
    first, second = recorded(client, key="k1"), recorded(client, key="k1")
    assert first.json()["id"] == second.json()["id"]
    assert second.json()["repeated"] is True
    assert len(call(client, "GET", "/dossiers/").json()["rows"]) == 1


def test_a_refused_step_is_a_problem_document_with_findings_and_writes_nothing(client: Client) -> None:
    refused = recorded(client, data={"kinds": ["event"], "title": "宪法宣传"})
    assert refused.status_code == 422
    assert refused["Content-Type"] == "application/problem+json"
    assert [finding["field"] for finding in refused.json()["findings"]] == ["held_on"]
    assert call(client, "GET", "/dossiers/").json()["rows"] == []


def test_what_one_may_not_see_is_not_found(client: Client) -> None:
    pk = recorded(client).json()["id"]
    assert call(client, "GET", f"/dossiers/{pk}", user="yi").status_code == 404
    assert call(client, "GET", f"/dossiers/{pk}/findings", user="yi").status_code == 404
    assert call(client, "GET", "/dossiers/", user="yi").json()["rows"] == []


def test_nobody_gets_in_without_a_token_or_with_a_forged_one(client: Client) -> None:
    assert call(client, "GET", "/dossiers/", user="").status_code == 401
    forged = client.get("/api/v1/dossiers/", headers={"Authorization": f"Bearer {issue('jia')}x"})
    assert forged.status_code == 401


def test_a_change_of_password_voids_the_token() -> None:
    token = issue("jia")
    assert user_of(token) is not None
    people.create_user(username="jia", password="another long phrase", organisation="990101", roles=(Role.CLERK,))
    assert user_of(token) is None


def test_a_lost_race_is_a_conflict(client: Client) -> None:
    pk = recorded(client).json()["id"]
    body = {"role": "approver", "data": {"seq": 1, "field": "audience", "value": 121, "reason": "笔误"}, "expected": 9}
    assert call(client, "POST", f"/dossiers/publicity/{pk}/correct", body).status_code == 409
    assert call(client, "POST", f"/dossiers/publicity/{pk}/correct", {**body, "expected": 1}).status_code == 200


def test_openapi_describes_every_step_by_its_form(client: Client) -> None:
    described = client.get("/api/v1/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    body = described["paths"]["/api/v1/dossiers/penalty.ordinary/{pk}/decide"]["post"]["requestBody"]
    fields = body["content"]["application/json"]["schema"]["properties"]["data"]["properties"]
    assert fields["decided_on"]["title"] == "决定日期"


def test_the_list_takes_the_same_statements_whatever_the_rows(client: Client, django_assert_max_num_queries: Any) -> None:
    for number in range(30):
        recorded(client, key=str(number))
    token = issue("jia")
    with django_assert_max_num_queries(8):
        client.get("/api/v1/dossiers/", headers={"Authorization": f"Bearer {token}"})


@pytest.mark.parametrize(
    ("method", "path", "status", "said"),
    [
        ("GET", "/nosuch", 404, "接口没有这个地址"),
        ("DELETE", "/dossiers/1", 405, "不接受这种方法"),
        ("GET", "/dossiers/1", 404, "没有这一内容，或者您无权查看"),
        ("GET", "/dossiers/?limit=abc", 422, "limit：应为整数"),
        ("GET", "/dossiers/?limit=0", 422, "limit：不能小于1"),
        ("POST", "/dossiers/publicity/record?x", 422, "datum：不是本环节的字段"),
    ],
)
def test_whatever_goes_wrong_is_a_problem_document_in_chinese(client: Client, method: str, path: str, status: int, said: str) -> None:
    answer = call(client, method, path, {"datum": {}})
    assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json")
    assert answer.json()["status"] == status
    assert said in answer.json()["detail"]
    assert bool(answer.headers.get("Allow")) == (status == 405)


def test_a_body_that_is_no_json_is_said(client: Client) -> None:
    headers = {"Authorization": f"Bearer {issue('jia')}"}
    answer = client.generic("POST", "/api/v1/dossiers/publicity/record", "{", content_type="application/json", headers=headers)
    assert (answer.status_code, answer["Content-Type"]) == (400, "application/problem+json")
    assert answer.json()["detail"] == "请求的正文不是 JSON"
