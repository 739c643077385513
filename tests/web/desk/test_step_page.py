"""The step page: nothing typed is lost, nothing is written twice, and a refusal says the article beside the field."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from faheng.records import dossiers
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import open_sample

TODAY = date(2026, 1, 5)


def entries(pk: int) -> list[str]:
    return [entry.step for entry in dossiers.load_dossier(pk, SYSTEM, TODAY).dossier.entries]


def test_the_form_is_made_from_the_declaration(county: Client) -> None:
    said = county.get(f"/dossier/{open_sample().pk}/step/finish/").content.decode()
    assert 'name="data.finished_on" type="date"' in said
    assert "办结日期" in said
    assert "《行政处罚法》第五十九条第一款" in said


def test_a_step_is_recorded_and_the_dossier_shown(county: Client) -> None:
    pk = open_sample().pk
    posted = {"key": "k1", "role": "officer", "data.finished_on": "2026-01-06", "data.result": "已改正"}
    answer = county.post(f"/dossier/{pk}/step/finish/", posted, follow=True)
    assert answer.redirect_chain == [(f"/dossier/{pk}/", 302)]
    assert "已办理：办结" in answer.content.decode()
    assert entries(pk) == ["open", "finish"]


def test_the_same_submission_twice_has_one_effect(county: Client) -> None:
    posted = {"key": "k1", "step": "open", "role": "officer", "data.opened_on": "2026-01-05", "data.subject": "无证行医"}
    posted |= {"party.kind": "organisation", "party.name": "样例诊所"}
    first = county.post("/dossiers/sample/new/", posted)
    second = county.post("/dossiers/sample/new/", posted)
    assert first.status_code == second.status_code == 302
    assert first["Location"] == second["Location"]


def test_a_refusal_is_422_with_the_article_and_what_was_typed(county: Client) -> None:
    pk = open_sample(subject="不明").pk
    answer = county.post(f"/dossier/{pk}/step/finish/", {"role": "officer", "data.finished_on": "2026-01-06", "data.result": "已责令改正"})
    said = answer.content.decode()
    assert answer.status_code == 422
    assert "事由不明，不能办结" in said
    assert "《行政处罚法》第五十七条第一款" in said
    assert 'value="已责令改正"' in said
    assert 'value="2026-01-06"' in said
    assert entries(pk) == ["open"]


def test_a_field_left_empty_is_named_beside_it(county: Client) -> None:
    answer = county.post(f"/dossier/{open_sample().pk}/step/finish/", {"role": "officer", "data.finished_on": "2026-01-06"})
    said = answer.content.decode()
    assert answer.status_code == 422
    assert 'id="data-result-wrong"' in said
    assert 'aria-describedby="data-result-wrong"' in said
    assert "结果：缺少必填项" in said


def test_a_file_that_came_with_a_refused_step_is_not_lost(county: Client, settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path
    pk = open_sample().pk
    refused = county.post(f"/dossier/{pk}/step/finish/", {"role": "officer", "attachments": SimpleUploadedFile("照片.jpg", b"picture")})
    assert refused.status_code == 422
    (kept,) = refused.context["page"].kept
    posted = {"role": "officer", "data.finished_on": "2026-01-06", "data.result": "好", "kept": kept.token}
    assert county.post(f"/dossier/{pk}/step/finish/", posted).status_code == 302
    attached = dossiers.load_dossier(pk, SYSTEM, TODAY).dossier.entries[-1].attachments
    assert [(file.name, file.size) for file in attached] == [("照片.jpg", 7)]
    download = county.get(f"/dossier/{pk}/file/{attached[0].sm3}/")
    assert download.content == b"picture"
    assert "attachment" in download["Content-Disposition"]


def test_a_file_that_the_site_did_not_keep_cannot_be_named(county: Client) -> None:
    pk = open_sample().pk
    posted = {"role": "officer", "data.finished_on": "2026-01-06", "data.result": "好", "kept": "forged:token"}
    assert county.post(f"/dossier/{pk}/step/finish/", posted).status_code == 302
    assert dossiers.load_dossier(pk, SYSTEM, TODAY).dossier.entries[-1].attachments == ()


def test_a_step_that_the_procedure_does_not_have_is_not_found(county: Client) -> None:
    assert county.get(f"/dossier/{open_sample().pk}/step/decide/").status_code == 404


def test_a_wrong_credit_code_is_refused_beside_its_field(county: Client) -> None:
    posted = {"step": "open", "role": "officer", "data.opened_on": "2026-01-05", "data.subject": "无证行医"}
    posted |= {"party.kind": "organisation", "party.name": "样例诊所", "party.uscc": "91440300MA5G000011"}
    answer = county.post("/dossiers/sample/new/", posted)
    assert answer.status_code == 422
    assert 'id="party-uscc-wrong"' in answer.content.decode()
    assert 'value="样例诊所"' in answer.content.decode()


def test_a_correction_asks_with_the_input_of_the_field(county: Client) -> None:
    pk = open_sample().pk
    said = county.get(f"/dossier/{pk}/step/correct/?seq=1&field=opened_on").content.decode()
    assert 'name="data.value" type="date" value="2026-01-05"' in said
    posted = {"key": "c1", "seq": "1", "field": "opened_on", "data.value": "2026-01-04", "reason": "日期写错", "role": "approver"}
    assert county.post(f"/dossier/{pk}/step/correct/", posted).status_code == 302
    assert entries(pk) == ["open", "correct"]


@pytest.mark.parametrize(("value", "reason"), (("", "写错"), ("昨天", "写错"), ("2026-01-04", "")))
def test_a_correction_without_value_or_reason_is_refused(county: Client, value: str, reason: str) -> None:
    pk = open_sample().pk
    posted = {"seq": "1", "field": "opened_on", "data.value": value, "reason": reason, "role": "approver"}
    assert county.post(f"/dossier/{pk}/step/correct/", posted).status_code == 422
    assert entries(pk) == ["open"]
