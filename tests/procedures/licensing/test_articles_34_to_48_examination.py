"""LIC-07 to LIC-10, LIC-13: who checks, who is heard, what a refusal says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from faheng.engine.dossier import Actor, Role
from faheng.engine.propose import propose
from faheng.engine.situation import Situation, Surroundings
from faheng.engine.standing import stand
from faheng.testing import applications as a
from faheng.testing.files import LATER, Taken, attempt, duty, entry, file, rules

OPEN = (a.receive(), a.accept())
AFFECTED = ("review", {"reviewed_on": "2026-02-10", "reviewer": "审查人", "meets": True, "opinion": "符合", "affects_others": True})
TOLD = ("notify_interested", {"served_on": "2026-02-11", "parties": ["邻居乙"], "hearing_offered": True, "content": "拟许可"})
ASKED = ("hearing_request", {"requested_on": "2026-02-11", "requested_by": "邻居乙"})


def tried(*taken: Taken) -> list[tuple[str, str]]:
    *before, (key, data) = taken
    return rules(attempt(a.LICENCE, file(a.LICENCE, *before), key, data))


@pytest.mark.rule("LIC-07")
def test_two_members_of_staff_check_on_the_spot() -> None:
    check = entry(a.LICENCE, "site_check", {"checked_on": "2026-02-10", "passed": True})
    alone = replace(check, by=(Actor("c1", "丁", Role.CLERK),))
    pair = replace(check, by=(Actor("c1", "丁", Role.CLERK), Actor("c2", "戊", Role.OFFICER, "A9")))
    dossier = file(a.LICENCE, *OPEN)
    assert rules(propose(a.LICENCE, dossier, pair, LATER, Surroundings())) == []
    assert rules(propose(a.LICENCE, dossier, alone, LATER, Surroundings())) == [("LIC-07", "void")]


@pytest.mark.rule("LIC-07")
def test_what_failed_the_check_or_the_review_is_not_granted() -> None:
    failed = ("site_check", {"checked_on": "2026-02-10", "passed": False})
    unfit = ("review", {**AFFECTED[1], "meets": False, "affects_others": False})
    assert tried(*OPEN, failed, a.grant()) == [("LIC-07", "defect")]
    assert tried(*OPEN, unfit, a.grant()) == [("LIC-07", "defect")]


@pytest.mark.rule("LIC-08")
def test_whose_interests_are_at_stake_is_told_before_the_decision() -> None:
    assert tried(*OPEN, AFFECTED, a.grant()) == [("LIC-08", "void")]
    silent = ("notify_interested", {**TOLD[1], "hearing_offered": False})
    assert tried(*OPEN, AFFECTED, silent, a.grant()) == [("LIC-08", "void")]


@pytest.mark.rule("LIC-08")
def test_the_decision_waits_for_five_workdays_over_spring_festival() -> None:
    assert tried(*OPEN, AFFECTED, TOLD, a.grant("2026-02-25")) == [("LIC-08", "void")]
    assert tried(*OPEN, AFFECTED, TOLD, a.grant("2026-02-26")) == []


@pytest.mark.rule("LIC-08")
def test_who_waives_need_not_be_waited_for() -> None:
    waived = ("waive_hearing", {"waived_on": "2026-02-12", "waived_by": ["邻居乙"]})
    assert tried(*OPEN, AFFECTED, TOLD, waived, a.grant("2026-02-12")) == []


@pytest.mark.rule("LIC-08")
def test_a_hearing_is_asked_for_within_five_workdays() -> None:
    assert tried(*OPEN, TOLD, ("hearing_request", {**ASKED[1], "requested_on": "2026-02-25"})) == []
    assert tried(*OPEN, TOLD, ("hearing_request", {**ASKED[1], "requested_on": "2026-02-26"})) == [("LIC-08", "notice")]


@pytest.mark.rule("LIC-09")
def test_a_hearing_asked_for_in_time_is_held_before_the_decision() -> None:
    assert tried(*OPEN, TOLD, ASKED, a.grant()) == [("LIC-09", "void")]
    assert tried(*OPEN, TOLD, ASKED, a.hearing_notice(), a.hearing(), a.grant("2026-03-16")) == []


@pytest.mark.rule("LIC-09")
def test_a_hearing_asked_for_too_late_need_not_be_held() -> None:
    late = ("hearing_request", {**ASKED[1], "requested_on": "2026-02-26"})
    assert tried(*OPEN, TOLD, late, a.grant("2026-02-27")) == []


@pytest.mark.rule("LIC-09")
def test_the_hearing_is_held_within_twenty_workdays_and_its_time_does_not_count() -> None:
    held = file(a.LICENCE, *OPEN, TOLD, ASKED, a.hearing_notice(), a.hearing())
    assert duty(a.LICENCE, held, "LIC-09").due.day == date(2026, 3, 17)
    # Three workdays before the pause of 11 February to 12 March, seventeen after it, 4 to 6 April being off.
    assert duty(a.LICENCE, held, "LIC-03").due.day == date(2026, 4, 7)


@pytest.mark.rule("LIC-10")
def test_seven_whole_workdays_lie_between_notice_and_hearing() -> None:
    asked = (*OPEN, TOLD, ASKED)
    assert tried(*asked, a.hearing_notice("2026-03-02", "2026-03-12")) == []
    assert tried(*asked, a.hearing_notice("2026-03-03", "2026-03-12")) == [("LIC-10", "void")]


@pytest.mark.rule("LIC-10")
def test_over_spring_festival_the_notice_goes_out_before_it() -> None:
    asked = (
        *OPEN,
        ("notify_interested", {**TOLD[1], "served_on": "2026-02-06"}),
        ("hearing_request", {**ASKED[1], "requested_on": "2026-02-06"}),
    )
    assert tried(*asked, a.hearing_notice("2026-02-09", "2026-02-26")) == []
    assert tried(*asked, a.hearing_notice("2026-02-10", "2026-02-26")) == [("LIC-10", "void")]


@pytest.mark.rule("LIC-10")
def test_who_examined_does_not_preside() -> None:
    assert tried(*OPEN, AFFECTED, TOLD, ASKED, a.hearing_notice(presider="审查人")) == [("LIC-10", "void")]
    assert tried(*OPEN, AFFECTED, TOLD, ASKED, a.hearing_notice(presider="主持人")) == []


@pytest.mark.rule("LIC-10")
def test_a_hearing_is_public_and_its_record_signed() -> None:
    noticed = (*OPEN, TOLD, ASKED, a.hearing_notice())
    assert tried(*noticed, a.hearing(public=False)) == [("LIC-10", "defect")]
    assert tried(*noticed, a.hearing(record_signed=False)) == [("LIC-10", "defect")]


@pytest.mark.rule("LIC-10")
def test_article_46_hearings_of_public_interest_are_announced() -> None:
    public = ("review", {**AFFECTED[1], "affects_others": False, "public_interest": True})
    assert tried(*OPEN, public, a.hearing_notice()) == [("LIC-10", "defect")]
    assert tried(*OPEN, public, a.hearing_notice(announced_on="2026-03-02")) == []


@pytest.mark.rule("LIC-13")
def test_a_refusal_without_reasons_is_void() -> None:
    assert tried(*OPEN, a.refuse(reason="")) == [("LIC-13", "void")]
    assert tried(*OPEN, a.refuse()) == []


@pytest.mark.rule("LIC-13")
def test_a_refusal_tells_of_reconsideration_and_suit() -> None:
    assert tried(*OPEN, a.refuse(remedy="可以申请行政复议")) == [("LIC-13", "defect")]
    assert tried(*OPEN, a.refuse(remedy="")) == [("LIC-13", "defect"), ("LIC-13", "defect")]


@pytest.mark.rule("LIC-13")
def test_the_remedies_offered_for_a_refusal_name_the_government_and_pass() -> None:
    situation = Situation(file(a.LICENCE, *OPEN), LATER, Surroundings())
    offer = a.LICENCE.by_key["refuse"].offers
    assert offer is not None
    words = offer(situation)["remedy"]
    assert words == (
        "如不服本决定，可以自收到本决定书之日起六十日内依法向甲区人民政府申请行政复议，"
        "也可以自收到本决定书之日起六个月内依法直接向人民法院提起行政诉讼。"
    )
    assert tried(*OPEN, a.refuse(remedy=words)) == []


@pytest.mark.rule("LIC-02")
def test_what_was_not_accepted_is_not_granted_but_on_the_spot() -> None:
    assert tried(a.receive(), a.grant("2026-02-06")) == [("LIC-02", "defect")]
    assert tried(a.receive(), a.grant("2026-02-05", "instant")) == []
    assert tried(a.receive(), a.grant("2026-02-05", "auto")) == []


@pytest.mark.rule("LIC-03")
def test_article_34_on_the_spot_means_on_the_day() -> None:
    assert tried(a.receive(), a.grant("2026-02-06", "instant")) == [("LIC-03", "notice")]
    assert tried(a.receive("2026-02-20"), a.grant("2026-02-24", "instant")) == []


@pytest.mark.rule("LIC-09")
def test_the_page_says_why_the_decision_is_closed() -> None:
    standing = stand(a.LICENCE, file(a.LICENCE, *OPEN, AFFECTED, TOLD, ASKED), date(2026, 2, 12), Surroundings())
    reasons = {opening.step.key: [reason.message for reason in opening.reasons] for opening in standing.openings}
    assert reasons["grant"] == reasons["refuse"] == ["邻居乙依法申请听证，没有举行听证就作出决定"]
