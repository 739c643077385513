"""From the inspection to the penalty: nothing is written twice, and each page leads to the other."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from django.test import Client

from faheng.records import dossiers
from faheng.records.scope import SYSTEM
from faheng.testing.inspected import TODAY, inspected


@pytest.mark.mission("penalty-case")
def test_opening_a_case_from_an_inspection_gives_a_dossier_that_holds_it_all(county: Client) -> None:
    visit = inspected()
    form = county.get(f"/dossier/{visit}/step/open_case/").content.decode()
    assert "医疗废物与生活垃圾混放" in form
    assert "不填则新建“行政处罚普通程序”案卷" in form
    posted = {
        "key": "k1",
        "role": "officer",
        "data.opened_on": "2026-03-11",
        "data.cause": "未分类收集医疗废物",
        "data.summary": "医疗废物混放",
    }
    said = county.post(f"/dossier/{visit}/step/open_case/", posted, follow=True).content.decode()
    (number,) = re.findall(r"已新建案卷：(甲卫罚〔\d{4}〕1号)", said)
    assert county.post(f"/dossier/{visit}/step/open_case/", posted).status_code == 302
    assert len(dossiers.load_dossier(visit, SYSTEM, TODAY).dossier.by_step["open_case"]) == 1

    case = dossiers.load_dossier(dossiers.find(number, SYSTEM), SYSTEM, TODAY)
    own = dossiers.load_dossier(visit, SYSTEM, TODAY)
    assert case.party == own.party
    assert [entry.step for entry in case.dossier.entries] == ["clue", "site_record"]
    clue, evidence = (entry.data.as_recorded() for entry in case.dossier.entries)
    assert (clue["source"], clue["received_on"], clue["inspection"]) == ("inspection", "2026-03-10", own.dossier.number)
    assert (clue["suspected"], clue["summary"]) == ("未分类收集医疗废物", "医疗废物混放")
    assert evidence["place"] == "甲路1号"
    assert [actor.certificate for actor in case.dossier.entries[1].by] == ["甲执001", "甲执002"]
    assert case.title == "未分类收集医疗废物"

    # each page leads to the other
    assert f"?number={quote(number)}" in said
    page = county.get(f"/dossier/{case.pk}/").content.decode()
    assert f"?number={quote(own.dossier.number)}" in page
    assert county.get("/dossier/", {"number": own.dossier.number})["Location"] == f"/dossier/{visit}/"

    # the filing asks for nothing that the inspection knows
    filing = county.get(f"/dossier/{case.pk}/step/file/")
    shown = {each.name.removeprefix("data."): each for each in filing.context["page"].inputs}
    assert shown["cause"].value == "未分类收集医疗废物"
    assert shown["facts"].value == "医疗废物混放"
    assert shown["inspection"].value == own.dossier.number
    assert shown["offence_ended_on"].value == "2026-03-10"
    assert shown["campaign"].value == "清风行动"
    assert [choice.value for choice in shown["handlers"].choices if choice.chosen] == ["A1", "A2"]
    assert [choice.value for choice in shown["source"].choices if choice.chosen] == ["inspection"]
    assert [choice.value for choice in shown["line"].choices if choice.chosen] == ["medical"]


def test_a_number_that_is_not_on_record_leads_to_the_search(county: Client) -> None:
    answer = county.get("/dossier/", {"number": "甲卫罚〔2019〕9号"}, follow=True)
    assert answer.redirect_chain[0][0].startswith("/search/?q=")
    assert "系统中没有案卷甲卫罚〔2019〕9号" in answer.content.decode()
