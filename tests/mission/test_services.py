"""Licences, filings and registrations: how they are asked for, decided and handed over, and the figures they feed."""

from typing import Any

import pytest

from faheng.testing import applications
from faheng.testing.program import Program
from tests.mission.table import mission

pytestmark = pytest.mark.slow

HOSPITAL = {"kind": "organisation", "name": "甲区安康医院"}
SHOP = {"kind": "sole_trader", "name": "甲区秀发理发店"}
Act = tuple[str, dict[str, Any], str]


def receive(day: str = "2026-02-05", matter: str = "maternal_service", **more: Any) -> Act:
    return (*applications.receive(day, matter, **more), "clerk")


def grant(day: str = "2026-02-10", manner: str = "ordinary", **more: Any) -> Act:
    return (*applications.grant(day, manner, **more), "approver")


ACCEPT: Act = (*applications.accept(), "clerk")
ISSUE: Act = (*applications.issue("2026-02-11"), "clerk")


def said(taken: dict[str, Any]) -> list[str]:
    return [each["message"] for each in taken["findings"]]


def licence(program: Program, *acts: Act, party: dict[str, Any] | None = None) -> dict[str, Any]:
    return program.run("licence", *acts, party=party or HOSPITAL, by=("o1", "o2"))


#: The row, what is asked for (matter, kind of application), the figure it feeds.
GRANTED = [
    mission("hospital-licensing", "hospital_licence", "new", "hospital-practice-licences"),
    mission("hospital-licensing", "hospital_verification", "verify", "hospital-licence-verifications"),
    mission("medical-institution-licensing", "institution_licence", "new", "medical-institution-practice-licences"),
    mission("standard-approval-flow", "hospital_licence", "change", "hospital-practice-licences"),
]


@pytest.mark.parametrize(("matter", "kind", "indicator"), GRANTED)
def test_an_application_is_accepted_reviewed_and_granted(program: Program, matter: str, kind: str, indicator: str) -> None:
    review = {"reviewed_on": "2026-02-09", "reviewer": "评审专家组", "meets": True, "opinion": "符合基本标准"}
    taken = licence(program, receive(matter=matter, application_kind=kind), ACCEPT, ("review", review, "officer"), grant())
    assert taken["state"] == "准予许可"
    assert [each["number"] for each in program.get(f"figures/{indicator}/records", year=2026)] == []
    assert program.figure(indicator, 2026)["value"] == "1"
    assert [each["number"] for each in program.get(f"figures/{indicator}/records", year=2026)] == [taken["number"]]


@pytest.mark.mission("standard-approval-flow")
def test_what_the_review_finds_wanting_is_not_granted(program: Program) -> None:
    review = {"reviewed_on": "2026-02-09", "reviewer": "评审专家组", "meets": False, "opinion": "床位不足"}
    taken = licence(program, receive(matter="hospital_licence"), ACCEPT, ("review", review, "officer"))
    refused = program.refused(f"licence/{taken['id']}/grant", role="approver", data=applications.grant("2026-02-10")[1])
    assert refused["detail"] == "审查意见为不符合法定条件、标准，不能准予许可"


FILED = [
    mission("clinic-filing", "clinic", "clinic-filings"),
    mission("clinic-filing", "tcm_clinic", "tcm-clinic-filings"),
    mission("cosmetic-physician-filing", "cosmetic_physician", "cosmetic-attending-physician-filings"),
    mission("hospital-licensing", "restricted_technology", "restricted-technology-filings"),
    mission("public-place-licence", "public_place_filing", "filings-granted"),
    mission("lab-biosafety", "laboratory", "filings-granted"),
]


@pytest.mark.parametrize(("matter", "indicator"), FILED)
def test_a_filing_is_made_and_counted_and_is_no_licence(program: Program, matter: str, indicator: str) -> None:
    received = {"received_on": "2026-02-05", "matter": matter, "complete": True}
    filed = {"filed_on": "2026-02-06", "number": "甲卫备〔2026〕1号"}
    taken = program.run("filing", ("receive", received, "clerk"), ("file", filed, "clerk"), party=HOSPITAL)
    assert taken["state"] == "已备案"
    assert program.figure(indicator, 2026)["value"] == "1"
    wrong = program.refused("licence/receive", role="clerk", data=received, party=HOSPITAL)
    assert "是备案，不是行政许可，应当按备案办理" in wrong["detail"]


@pytest.mark.mission("public-place-licence", "commitment-licensing")
def test_a_public_place_is_licensed_on_a_promise_that_is_then_checked(program: Program) -> None:
    notify: Act = ("notify_commitment", {"served_on": "2026-02-05", "conditions": "许可条件、承诺内容和不实承诺的责任"}, "clerk")
    commit: Act = ("commit", {"committed_on": "2026-02-05", "signed": True}, "party")
    term = {"valid_from": "2026-02-05", "valid_to": "2030-02-04", "number": "甲疾控公许〔2026〕1号"}
    taken = licence(
        program, receive(matter="public_place", commitment=True), notify, commit, grant("2026-02-05", "commitment", **term), party=SHOP
    )
    (check,) = [each for each in program.get(f"dossiers/{taken['id']}")["duties"] if each["limit"] == "PROM-03"]
    assert (check["due"], check["open"]) == ("2026-04-07", True)  # two months end on 5 April, a holiday; 7 April is the next workday
    broken = {"checked_on": "2026-03-10", "matches": False, "signed": True, "findings": "未设消毒间"}
    program.post(f"licence/{taken['id']}/follow_up", role="officer", by=["o1", "o2"], data=broken)
    closing = program.refused(f"licence/{taken['id']}/close", role="clerk", data={"closed_on": "2026-03-12"})
    assert closing["detail"] == "核查与承诺不符，没有整改合格的记录，也没有撤销许可"


@pytest.mark.mission("commitment-licensing")
def test_without_a_signed_promise_nothing_is_granted_on_one(program: Program) -> None:
    taken = licence(program, receive(matter="public_place", commitment=True), party=SHOP)
    wrong = program.refused(f"licence/{taken['id']}/grant", role="approver", data=grant("2026-02-05", "commitment")[1])
    assert "没有申请人签字的承诺书" in wrong["detail"]
    program.keep("service_items", matter="public_place", name="公共场所卫生许可", commitment="true", listed_on="2026-01-01")
    assert program.figure("commitment-licensing-items", 2026)["value"] == "1"


@pytest.mark.mission("instant-handling", "auto-approval")
@pytest.mark.parametrize("manner", ["instant", "auto"])
def test_what_is_decided_on_the_spot_is_decided_on_the_day(program: Program, manner: str) -> None:
    at_once = licence(program, receive(), grant("2026-02-05", manner))
    assert not [each for each in said(at_once) if "没有当场决定" in each]
    later = licence(program, receive(), grant("2026-02-06", manner))
    assert any("没有当场决定" in each for each in said(later))


@pytest.mark.mission("tolerant-acceptance")
def test_papers_may_come_later_only_where_that_was_said(program: Program) -> None:
    missing = "申请材料尚不齐全，没有补正或者容缺受理的记录"
    assert missing in said(licence(program, receive(complete=False), ACCEPT))
    assert missing not in said(licence(program, receive(complete=False, tolerant=True), ACCEPT))


@pytest.mark.mission("offline-video-survey", "cloud-survey", "no-meeting-approval")
def test_a_survey_by_video_needs_no_meeting_and_is_counted_by_scenario_and_enterprise(program: Program) -> None:
    for scenario, mode, name in (
        ("综合门诊部", "offline_video", "甲门诊部"),
        ("中医馆", "offline_video", "乙中医馆"),
        ("综合门诊部", "offline_video", "丙门诊部"),
        ("口腔诊所", "live_video", "丁口腔门诊部"),
    ):
        check = {"checked_on": "2026-02-09", "passed": True, "mode": mode, "scenario": scenario}
        party = {"kind": "organisation", "name": name}
        acts = (receive(channel="online", end_to_end=True), ACCEPT, ("site_check", check, "officer"), grant())
        taken = program.run("licence", *acts, party=party, by=("o1", "o2"))
        post = {"issued_on": "2026-02-11", "delivery": "electronic"}
        assert program.post(f"licence/{taken['id']}/issue", role="clerk", data=post)["state"] == "已发证"
    assert program.figure("remote-survey-scenarios", 2026)["value"] == "2"
    assert program.figure("remote-guidance-enterprises", 2026)["value"] == "1"
    check = ("site_check", {"checked_on": "2026-02-09", "passed": False, "mode": "live_video"}, "officer")
    failed = licence(program, receive(), ACCEPT, check)
    wrong = program.refused(f"licence/{failed['id']}/grant", role="approver", data=grant()[1])
    assert wrong["detail"] == "2026-02-09核查不符合条件，不能准予许可"


@pytest.mark.mission("one-net-service")
def test_the_rate_on_the_network_keeps_its_numerator_and_denominator(program: Program) -> None:
    for whole in (True, True, True, False):
        licence(program, receive(channel="online", end_to_end=whole))
    rate = program.figure("one-net-handling-rate", 2026)
    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("75", "3", "4")


@pytest.mark.mission("licence-filing-register")
def test_the_ledger_counts_what_was_asked_for_accepted_and_granted(program: Program) -> None:
    licence(program, receive(), ACCEPT, grant())
    licence(program, receive(), ACCEPT, (*applications.refuse("2026-02-10"), "approver"))
    licence(program, receive())
    received = {"received_on": "2026-02-05", "matter": "clinic", "complete": True}
    program.run("filing", ("receive", received, "clerk"), ("file", {"filed_on": "2026-02-06", "number": "1"}, "clerk"), party=HOSPITAL)
    program.run("filing", ("receive", received, "clerk"), party=HOSPITAL)
    figures = ("licence-applications-accepted", "licences-granted", "filing-applications", "filings-granted")
    assert [program.figure(each, 2026)["value"] for each in figures] == ["2", "1", "2", "1"]
    assert len(program.get("dossiers/", procedure="licence", state="不予许可")["rows"]) == 1


@pytest.mark.mission("reverse-handling")
def test_a_holder_who_was_reminded_asks_in_time_and_silence_until_the_end_renews(program: Program) -> None:
    """A licence until 2026-03-31 is asked to be renewed by 2026-03-01, thirty days before."""
    renewal = {"application_kind": "renew", "expires_on": "2026-03-31", "reminded": True}
    in_time = licence(program, receive("2026-02-27", **renewal))
    assert not [each for each in said(in_time) if "前申请延续" in each]
    late = licence(program, receive("2026-03-10", **renewal))
    assert any("前申请延续" in each for each in said(late))
    (duty,) = [each for each in program.get(f"dossiers/{in_time['id']}")["duties"] if each["limit"] == "LIC-12"]
    assert duty["due"] == "2026-03-31"
    assert "经到期提醒（反向办）" in program.page(f"dossier/{in_time['id']}/").content.decode()


@pytest.mark.mission("cross-district-handling", "citywide-undifferentiated")
def test_what_is_received_elsewhere_is_decided_here(program: Program) -> None:
    taken = licence(program, receive(matter="public_place", channel="window", cross_region=True), ACCEPT, party=SHOP)
    assert "跨区通办" in program.page(f"dossier/{taken['id']}/").content.decode()
    program.keep("service_items", matter="public_place", name="公共场所卫生许可", any_place="true", listed_on="2026-01-01")
    assert program.rows("service_items")[0]["any_place"] == "是"
    elsewhere = {"declined_on": "2026-02-05", "ground": "not_competent", "reason": "不在本区", "sealed": True}
    other = licence(program, receive(matter="public_place"), party=SHOP)
    wrong = program.refused(f"licence/{other['id']}/decline", role="clerk", data=elsewhere)
    assert wrong["detail"] == "没有告知申请人向哪个行政机关申请"
    told = {**elsewhere, "competent": "乙区疾病预防控制局"}
    assert program.post(f"licence/{other['id']}/decline", role="clerk", data=told)["state"] == "不予受理"


@pytest.mark.mission("approval-slimming")
def test_the_time_that_was_promised_is_shorter_than_the_law_and_kept(program: Program) -> None:
    """Accepted on Thursday 5 February 2026; the third workday after it is Tuesday the tenth."""
    program.keep("service_items", matter="maternal_service", name="母婴保健许可", promised_workdays="3", conditions="见指南")
    kept = licence(program, receive(), ACCEPT, grant("2026-02-10"))
    assert not [each for each in said(kept) if "承诺" in each]
    over = licence(program, receive(), ACCEPT, grant("2026-02-11"))
    assert "承诺3个工作日办结，实际4个工作日（未核）" in said(over)


@pytest.mark.mission("licence-delivery")
def test_a_licence_is_brought_to_the_door_within_ten_workdays(program: Program) -> None:
    """Granted on Tuesday 10 February 2026; the tenth workday falls after Spring Festival."""
    taken = licence(program, receive(), ACCEPT, grant())
    door = {"issued_on": "2026-02-11", "delivery": "door", "received_by": "院办"}
    assert program.post(f"licence/{taken['id']}/issue", role="clerk", data=door)["state"] == "已发证"
    assert program.found("送证上门", procedure="licence") == [taken["number"]]
    (duty,) = [each for each in program.get(f"dossiers/{taken['id']}")["duties"] if each["limit"] == "LIC-06"]
    assert (duty["done"], duty["late"]) == ("2026-02-11", False)
