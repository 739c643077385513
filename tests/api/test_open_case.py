"""Over the API too, the case is opened from the inspection, and the answer says its number."""

import json
from datetime import date

import pytest
from django.test import Client

from faheng.api.tokens import issue
from faheng.engine.dossier import Role
from faheng.records import organisations, people
from faheng.testing.inspected import inspected

pytestmark = pytest.mark.django_db


@pytest.mark.mission("penalty-case")
def test_the_case_is_opened_once_and_can_be_read(client: Client) -> None:
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    people.create_user(username="jia", password="a long enough phrase", organisation="990101", roles=(Role.OFFICER,), name="甲某")
    visit = inspected()
    headers = {"Authorization": f"Bearer {issue('jia')}"}
    body = {"role": "officer", "data": {"opened_on": "2026-03-11"}, "key": "k1"}
    address = f"/api/v1/dossiers/inspection/{visit}/open_case"
    first, second = (
        client.generic("POST", address, json.dumps(body), content_type="application/json", headers=headers).json() for _ in range(2)
    )
    number = first["opened"]
    assert number.startswith("甲卫罚〔")
    assert (first["repeated"], second["repeated"], second["seq"]) == (False, True, first["seq"])
    (row,) = client.get("/api/v1/dossiers/?procedure=penalty.ordinary", headers=headers).json()["rows"]
    assert (row["number"], row["party"], row["opened_on"]) == (number, "样例门诊部", date(2026, 3, 10).isoformat())
    package = client.get(f"/api/v1/dossiers/{row['id']}", headers=headers).json()["package"]
    assert [entry["step"] for entry in package["entries"]] == ["clue", "site_record"]
