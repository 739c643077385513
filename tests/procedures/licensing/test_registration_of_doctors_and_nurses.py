"""LIC-H7 to LIC-H9: two clocks, one for doctors from acceptance, one for nurses from receipt."""

from __future__ import annotations

from datetime import date

import pytest

from faheng.testing import applications as a
from faheng.testing.files import Taken, attempt, duty, file, review, rules

DOCTOR, NURSE = a.register(), a.register(profession="nurse", exam_passed_on="2024-06-01")


def tried(*taken: Taken) -> list[tuple[str, str]]:
    *before, (key, data) = taken
    return rules(attempt(a.REGISTRATION, file(a.REGISTRATION, *before), key, data))


def due(limit: str, *taken: Taken) -> tuple[date, date]:
    found = duty(a.REGISTRATION, file(a.REGISTRATION, *taken), limit).due
    return found.start, found.day


@pytest.mark.rule("LIC-H7")
def test_a_doctors_twenty_workdays_run_from_acceptance() -> None:
    assert due("LIC-H7", DOCTOR, a.accept("2026-02-10")) == (date(2026, 2, 10), date(2026, 3, 16))


@pytest.mark.rule("LIC-H7")
def test_a_doctor_registered_on_the_last_day_is_in_time_and_on_the_next_late() -> None:
    for day, found in (("2026-03-16", []), ("2026-03-17", [("LIC-H7", "late")])):
        taken = (DOCTOR, a.accept("2026-02-10"), a.grant(day), a.issue(day), a.publish(day))
        assert review(a.REGISTRATION, file(a.REGISTRATION, *taken)) == found


@pytest.mark.rule("LIC-H7")
def test_article_16_the_institution_learns_of_a_refusal() -> None:
    assert tried(DOCTOR, a.accept(), a.refuse()) == [("LIC-H7", "defect")]
    assert tried(DOCTOR, a.accept(), a.refuse(notified_institution=True)) == []


@pytest.mark.rule("LIC-H7")
def test_article_14_a_doctor_is_registered_for_a_category_and_scope() -> None:
    assert tried(a.register(practice_scope=""), a.accept(), a.grant()) == [("LIC-H7", "notice")]


@pytest.mark.rule("LIC-H8")
def test_article_17_the_institution_reports_within_thirty_days_rolled_over_national_day() -> None:
    report = {"occurred_on": "2025-09-05", "event": "中止执业满二年"}
    assert tried(("report_event", {**report, "reported_on": "2025-10-09"})) == []
    assert tried(("report_event", {**report, "reported_on": "2025-10-10"})) == [("LIC-H8", "notice")]


@pytest.mark.rule("LIC-H8")
def test_article_17_what_was_reported_is_cancelled() -> None:
    registered = (
        DOCTOR,
        a.accept(),
        a.grant(),
        ("report_event", {"occurred_on": "2026-03-02", "reported_on": "2026-03-03", "event": "死亡"}),
    )
    close = ("close", {"closed_on": "2026-03-05"})
    assert tried(*registered, close) == [("LIC-H8", "defect")]
    assert tried(*registered, ("cancel", {"cancelled_on": "2026-03-04", "ground": "death"}), close) == []


@pytest.mark.rule("LIC-H9")
def test_a_nurses_twenty_workdays_run_from_receipt() -> None:
    assert due("LIC-H9", NURSE, a.accept("2026-02-10")) == (date(2026, 2, 5), date(2026, 3, 11))


@pytest.mark.rule("LIC-H9")
def test_a_nurse_registered_on_the_last_day_is_in_time_and_on_the_next_late() -> None:
    for day, found in (("2026-03-11", []), ("2026-03-12", [("LIC-H9", "late")])):
        taken = (NURSE, a.accept("2026-02-10"), a.grant(day), a.issue(day), a.publish(day))
        assert review(a.REGISTRATION, file(a.REGISTRATION, *taken)) == found


@pytest.mark.rule("LIC-H9")
def test_a_nurses_change_has_seven_workdays_over_spring_festival() -> None:
    change = a.register("2026-02-10", "nurse", kind="change")
    assert due("LIC-H9.change", change, a.accept("2026-02-10")) == (date(2026, 2, 10), date(2026, 2, 26))


@pytest.mark.rule("LIC-H9")
def test_the_days_on_which_a_nurse_completes_the_papers_are_left_out() -> None:
    asked = (
        a.register(profession="nurse", complete=False),
        a.supplement("2026-02-06"),
        ("supplement", {"received_on": "2026-02-12", "complete": True}),
    )
    assert due("LIC-H9", *asked, a.accept("2026-02-12")) == (date(2026, 2, 5), date(2026, 3, 17))


@pytest.mark.rule("LIC-H9")
@pytest.mark.parametrize(("until", "found"), [("2031-02-25", []), ("2031-02-26", []), ("2030-02-25", [("LIC-H9", "defect")])])
def test_article_8_a_nurse_is_registered_for_five_years(until: str, found: list[tuple[str, str]]) -> None:
    assert tried(NURSE, a.accept(), a.grant("2026-02-26", valid_from="2026-02-26", valid_to=until)) == found


@pytest.mark.rule("LIC-H9")
def test_article_7_three_years_after_the_examination_training_is_asked_for() -> None:
    on_the_day = a.register("2026-02-05", "nurse", exam_passed_on="2023-02-05")
    after = a.register("2026-02-05", "nurse", exam_passed_on="2023-02-04")
    trained = a.register("2026-02-05", "nurse", exam_passed_on="2023-02-04", trained=True)
    assert tried(on_the_day, a.accept(), a.grant()) == []
    assert tried(after, a.accept(), a.grant()) == [("LIC-H9", "defect")]
    assert tried(trained, a.accept(), a.grant()) == []


@pytest.mark.rule("LIC-H9")
def test_article_10_a_nurse_renews_thirty_days_before_the_end() -> None:
    def renew(day: str) -> Taken:
        return a.register(day, "nurse", kind="renew", expires_on="2026-03-31")

    assert tried(renew("2026-02-28")) == []
    assert tried(renew("2026-03-01")) == [("LIC-H9", "notice")]


@pytest.mark.rule("LIC-12")
def test_a_nurse_not_answered_before_the_end_is_deemed_renewed() -> None:
    renewal = (a.register("2026-02-05", "nurse", kind="renew", expires_on="2026-03-08"), a.accept())
    assert tried(*renewal, a.refuse("2026-03-09")) == [("LIC-12", "void")]


@pytest.mark.rule("LIC-H9")
def test_article_9_the_former_province_is_told() -> None:
    change = a.register("2026-02-10", "nurse", kind="change", other_province=True)
    assert tried(change, a.accept("2026-02-10"), a.grant("2026-02-26")) == [("LIC-H9", "notice")]


@pytest.mark.rule("LIC-01")
def test_silence_accepts_a_doctor_on_receipt() -> None:
    received = a.register("2026-02-05", complete=False)
    # Five workdays: 6, 9, 10, 11, 12 February.
    found = duty(a.REGISTRATION, file(a.REGISTRATION, received), "LIC-H7", date(2026, 2, 13)).due
    assert (found.start, found.day) == (date(2026, 2, 5), date(2026, 3, 11))
