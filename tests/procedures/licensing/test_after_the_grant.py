"""LIC-14 to LIC-16, LIC-18, LIC-H3, LIC-H4, LIC-H6, LIC-H10, LIC-H12, LIC-H13, PROM-01 to PROM-04: promises, terms, and how licences end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from faheng.engine.dossier import Organisation
from faheng.engine.situation import Surroundings
from faheng.procedures.licensing.forms.licence import ServiceItem
from faheng.procedures.licensing.matters import MATTERS
from faheng.procedures.licensing.terms import Matter, Nature
from faheng.testing import applications as a
from faheng.testing.files import Taken, attempt, duty, file, review, rules

GRANTED = (a.receive(), a.accept(), a.grant("2026-02-10", valid_to="2029-02-09"), a.issue("2026-02-10"), a.publish("2026-02-10"))
PLACE = a.receive("2025-12-01", "public_place", commitment=True)
TOLD = ("notify_commitment", {"served_on": "2025-12-01", "conditions": "条件、承诺内容和法律责任"})
PROMISED = ("commit", {"committed_on": "2025-12-01", "signed": True})
PROMISE_GRANTED = (PLACE, TOLD, PROMISED, a.grant("2025-12-01", "commitment"), a.issue("2025-12-01"), a.publish("2025-12-01"))
MISMATCH = ("follow_up", {"checked_on": "2026-01-20", "matches": False, "signed": True})


def tried(*taken: Taken, around: Surroundings | None = None) -> list[tuple[str, str]]:
    *before, (key, data) = taken
    return [found for found in rules(attempt(a.LICENCE, file(a.LICENCE, *before), key, data, around)) if found[0] != "LIC-H10"]


def annul(**more: object) -> Taken:
    return "annul", {"decided_on": "2026-03-02", "number": "撤1", "ground": "fraud", "facts": "虚假承诺，有承诺书和核查记录", **more}


def cancel(ground: str, day: str = "2026-03-03", **more: object) -> Taken:
    return "cancel", {"cancelled_on": day, "ground": ground, **more}


@pytest.mark.rule("PROM-01")
def test_a_licence_on_a_promise_needs_the_signed_promise() -> None:
    assert tried(PLACE, TOLD, PROMISED, a.grant("2025-12-01", "commitment")) == []
    assert tried(PLACE, TOLD, a.grant("2025-12-01", "commitment")) == [("PROM-01", "void")]
    assert tried(PLACE, PROMISED) == [("PROM-01", "defect")]
    assert tried(PLACE, TOLD, ("commit", {"committed_on": "2025-12-01", "signed": False})) == [("PROM-01", "defect")]


@pytest.mark.rule("PROM-03")
def test_promises_are_for_the_matters_of_the_list_which_is_unverified() -> None:
    other = (a.receive("2025-12-01", "water_supply"), TOLD, PROMISED, a.grant("2025-12-01", "commitment"))
    assert tried(*other) == [("PROM-03", "notice")]
    listed = Surroundings(parameters={"licence.commitment_matters": ("water_supply",)})
    assert tried(*other, around=listed) == []


@pytest.mark.rule("PROM-03")
def test_the_promise_is_checked_within_two_months_or_what_the_organisation_sets() -> None:
    assert duty(a.LICENCE, file(a.LICENCE, *PROMISE_GRANTED), "PROM-03").due.day == date(2026, 2, 2)
    dossier = replace(file(a.LICENCE, *PROMISE_GRANTED), organisation=Organisation("990102", "甲区疾病预防控制局"))
    assert review(a.LICENCE, dossier, date(2026, 2, 2)) == []
    assert review(a.LICENCE, dossier, date(2026, 2, 3)) == [("PROM-03", "notice")]
    assert review(a.LICENCE, dossier, date(2026, 2, 3), Surroundings(parameters={"licence.follow_up_months": 3})) == []


@pytest.mark.rule("PROM-04")
def test_a_false_promise_is_mended_or_annulled_before_the_file_is_closed() -> None:
    close = ("close", {"closed_on": "2026-03-03"})
    order = ("order_correction", {"ordered_on": "2026-01-20", "due_on": "2026-02-10", "content": "补齐设施"})
    mended = ("recheck", {"checked_on": "2026-02-11", "corrected": True})
    assert tried(*PROMISE_GRANTED, MISMATCH, close) == [("PROM-04", "defect")]
    assert tried(*PROMISE_GRANTED, MISMATCH, order, mended, close) == []
    assert tried(*PROMISE_GRANTED, MISMATCH, annul(), cancel("taken_away"), close) == []


@pytest.mark.rule("LIC-18")
def test_article_61_a_check_is_signed() -> None:
    assert tried(*PROMISE_GRANTED, ("follow_up", {**MISMATCH[1], "signed": False})) == [("LIC-18", "defect")]


@pytest.mark.rule("LIC-14")
def test_article_69_no_annulment_that_harms_the_public_and_no_damages_for_fraud() -> None:
    assert tried(*GRANTED, annul()) == []
    assert tried(*GRANTED, annul(harms_public=True)) == [("LIC-14", "void")]
    assert tried(*GRANTED, annul(compensation="100.00")) == [("LIC-14", "defect")]
    assert tried(*GRANTED, annul(ground="procedure", compensation="100.00")) == []


@pytest.mark.rule("LIC-15")
def test_article_8_loss_by_recall_is_made_good() -> None:
    recall = {"decided_on": "2026-03-02", "number": "回1", "reason": "规划调整", "loss": True}
    assert tried(*GRANTED, ("recall", recall)) == [("LIC-15", "defect")]
    assert tried(*GRANTED, ("recall", {**recall, "compensation": "20000.00"})) == []
    assert tried(*GRANTED, ("recall", {**recall, "loss": False})) == []


@pytest.mark.rule("LIC-16")
def test_article_70_what_was_annulled_is_cancelled_before_the_file_is_closed() -> None:
    close = ("close", {"closed_on": "2026-03-04"})
    assert tried(*GRANTED, annul(), close) == [("LIC-16", "defect")]
    assert tried(*GRANTED, annul(), cancel("taken_away"), close) == []


@pytest.mark.rule("LIC-16")
def test_article_70_expired_means_the_term_is_over() -> None:
    assert tried(*GRANTED, cancel("expired", "2029-02-09")) == [("FORM", "defect"), ("LIC-16", "defect")]
    short = (*GRANTED[:2], a.grant("2026-02-10", valid_to="2026-03-02"))
    assert tried(*short, cancel("expired", "2026-03-03")) == []
    assert tried(*short, cancel("expired", "2026-03-02")) == [("LIC-16", "defect")]


@pytest.mark.rule("LIC-H6")
def test_closed_for_more_than_a_year_counts_as_given_up() -> None:
    assert tried(*GRANTED, cancel("closed", "2026-03-03", closed_since="2025-03-02")) == []
    assert tried(*GRANTED, cancel("closed", "2026-03-02", closed_since="2025-03-02")) == [("LIC-H6", "defect")]
    assert tried(*GRANTED, cancel("closed")) == [("LIC-H6", "defect")]


@pytest.mark.rule("LIC-H3")
@pytest.mark.parametrize("matter", [m for m in Matter if MATTERS[m].nature is Nature.FILING])
def test_a_filing_is_not_handled_as_a_licence(matter: Matter) -> None:
    assert tried(a.receive(matter=matter.value)) == [("LIC-H3", "void")]


@pytest.mark.rule("LIC-H4")
@pytest.mark.parametrize(
    ("beds", "until", "found"),
    [(99, "2027-02-09", []), (99, "2027-02-10", []), (99, "2029-02-09", [("LIC-H4", "defect")]),
     (100, "2029-02-09", []), (100, "2027-02-09", [("LIC-H4", "defect")])],
)  # fmt: skip
def test_verification_lasts_one_year_below_a_hundred_beds_and_three_from_there(beds: int, until: str, found: list[tuple[str, str]]) -> None:
    asked = (a.receive(matter="hospital_verification", application_kind="verify", beds=beds), a.accept())
    assert tried(*asked, a.grant("2026-02-10", valid_from="2026-02-10", valid_to=until)) == found


@pytest.mark.rule("LIC-H10")
def test_public_places_are_licensed_by_disease_control() -> None:
    taken = (a.receive(matter="public_place"), a.accept())
    here = file(a.LICENCE, *taken)
    there = replace(here, organisation=Organisation("990102", "甲区疾病预防控制局"))
    assert rules(attempt(a.LICENCE, here, *a.grant("2026-02-10"))) == [("LIC-H10", "notice")]
    assert rules(attempt(a.LICENCE, there, *a.grant("2026-02-10"))) == []


@pytest.mark.rule("LIC-H13")
def test_four_years_for_public_places_is_unverified() -> None:
    taken = (a.receive(matter="public_place"), a.accept())
    assert tried(*taken, a.grant("2026-02-10", valid_from="2026-02-10", valid_to="2030-02-09")) == []
    assert tried(*taken, a.grant("2026-02-10", valid_from="2026-02-10", valid_to="2031-02-09")) == [("LIC-H13", "notice")]


@pytest.mark.rule("LIC-H12")
def test_the_time_the_organisation_promised_is_watched() -> None:
    item = ServiceItem(matter=Matter.MATERNAL_SERVICE, name="母婴保健专项技术服务许可", promised_workdays=7)
    around = Surroundings(registers={"service_items": (item,)})
    assert tried(a.receive(), a.accept(), a.grant("2026-02-14"), around=around) == []
    assert tried(a.receive(), a.accept(), a.grant("2026-02-24"), around=around) == [("LIC-H12", "notice")]


def test_every_matter_has_its_nature_and_limit() -> None:
    assert {*MATTERS} == {*Matter}
    assert MATTERS[Matter.CLINIC].nature is Nature.FILING
    assert MATTERS[Matter.HOSPITAL_VERIFICATION].nature is Nature.VERIFICATION
    assert all(terms.basis or not terms.verified for terms in MATTERS.values())
