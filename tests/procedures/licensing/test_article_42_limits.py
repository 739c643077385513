"""LIC-03 to LIC-06, LIC-12, LIC-17, LIC-H1, LIC-H2, LIC-H5, LIC-H11: until when, and what stops or lengthens the time."""

from __future__ import annotations

from datetime import date

import pytest

from faheng.testing import applications as a
from faheng.testing.files import Taken, attempt, duty, file, review, rules


def tried(*taken: Taken) -> list[tuple[str, str]]:
    *before, (key, data) = taken
    return rules(attempt(a.LICENCE, file(a.LICENCE, *before), key, data))


def due(limit: str, *taken: Taken, today: date = date(2026, 12, 31)) -> date:
    return duty(a.LICENCE, file(a.LICENCE, *taken), limit, today).due.day


def extend(day: str = "2026-03-11", **more: object) -> Taken:
    return "extend", {"decided_on": day, "approved_by": "负责人", "reason": "案情复杂", "told_on": day, "days": 10, **more}


@pytest.mark.rule("LIC-03")
def test_twenty_workdays_from_5_february_end_on_11_march_over_spring_festival() -> None:
    assert due("LIC-03", a.receive(), a.accept()) == date(2026, 3, 11)


@pytest.mark.rule("LIC-03")
def test_a_decision_on_the_twentieth_workday_is_in_time_and_on_the_next_late() -> None:
    for day, late in (("2026-03-11", []), ("2026-03-12", [("LIC-03", "late")])):
        taken = (a.receive(), a.accept(), a.grant(day), a.issue(day), a.publish(day))
        assert review(a.LICENCE, file(a.LICENCE, *taken)) == late


@pytest.mark.rule("LIC-03")
def test_ten_workdays_more_by_the_head_end_on_25_march() -> None:
    assert due("LIC-03", a.receive(), a.accept(), extend()) == date(2026, 3, 25)
    assert due("LIC-03", a.receive(), a.accept(), extend(days=3)) == date(2026, 3, 16)


@pytest.mark.rule("LIC-03")
def test_ten_workdays_are_the_most_and_once_is_enough() -> None:
    before = (a.receive(), a.accept())
    assert tried(*before, extend(days=10)) == []
    assert tried(*before, extend(days=11)) == [("LIC-03", "defect")]
    assert tried(*before, extend(), extend("2026-03-20")) == [("LIC-03", "defect"), ("LIC-03", "defect")]


@pytest.mark.rule("LIC-03")
def test_it_is_extended_before_it_runs_out_and_the_reasons_are_told() -> None:
    before = (a.receive(), a.accept())
    assert tried(*before, extend("2026-03-12")) == [("LIC-03", "defect")]
    assert tried(*before, extend(told_on=None)) == [("LIC-03", "defect")]


@pytest.mark.rule("LIC-03")
def test_expert_review_does_not_count_when_it_was_told_in_writing() -> None:
    pause = (
        "suspend",
        {"kind": "expert_review", "from_on": "2026-02-09", "to_on": "2026-02-13", "notified_on": "2026-02-09", "days_needed": 5},
    )
    assert tried(a.receive(), a.accept(), pause) == []
    assert due("LIC-03", a.receive(), a.accept(), pause) == date(2026, 3, 18)
    untold = ("suspend", {"kind": "test", "from_on": "2026-02-09", "to_on": "2026-02-13"})
    assert tried(a.receive(), a.accept(), untold) == [("LIC-03", "defect")]


@pytest.mark.rule("LIC-04")
def test_joint_handling_has_forty_five_workdays_and_fifteen_more_by_the_government() -> None:
    joint = (a.receive("2025-09-01", handling="joint"), a.accept("2025-09-01"))
    assert due("LIC-04", *joint) == date(2025, 11, 7)
    more = extend("2025-11-07", days=15, by_government=True)
    assert tried(*joint, more) == []
    assert due("LIC-04", *joint, more) == date(2025, 11, 28)
    assert tried(*joint, extend("2025-11-07", days=15)) == [("LIC-04", "defect")]
    assert tried(*joint, extend("2025-11-07", days=16, by_government=True)) == [("LIC-03", "defect")]


@pytest.mark.rule("LIC-05")
def test_the_lower_authority_examines_within_twenty_workdays() -> None:
    staged = (a.receive(handling="staged"), a.accept())
    examined = ("preliminary_review", {"reviewed_on": "2026-03-11", "opinion": "符合条件"})
    assert due("LIC-05", *staged) == date(2026, 3, 11)
    assert duty(a.LICENCE, file(a.LICENCE, *staged, examined), "LIC-05").late(date(2026, 4, 1)) is False


@pytest.mark.rule("LIC-H1")
def test_establishment_is_answered_in_thirty_plain_days_rolled_over_national_day() -> None:
    assert due("LIC-H1", a.receive("2025-09-05", "institution_establishment"), a.accept("2025-09-05")) == date(2025, 10, 9)


@pytest.mark.rule("LIC-H2")
@pytest.mark.parametrize("matter", ["hospital_licence", "institution_licence"])
def test_registration_of_an_institution_has_forty_five_plain_days(matter: str) -> None:
    registered = (a.receive("2025-08-20", matter), a.accept("2025-08-20"))
    assert due("LIC-H2", *registered) == date(2025, 10, 9)


@pytest.mark.rule("LIC-H2")
def test_the_forty_five_days_are_neither_extended_nor_stopped_by_the_general_law() -> None:
    registered = (a.receive("2025-08-20", "hospital_licence"), a.accept("2025-08-20"))
    assert tried(*registered, extend("2025-09-20")) == [("LIC-03", "defect")]
    pause = ("suspend", {"kind": "expert_review", "from_on": "2025-09-01", "to_on": "2025-09-12", "notified_on": "2025-09-01"})
    assert due("LIC-H2", *registered, pause) == date(2025, 10, 9)


@pytest.mark.rule("LIC-H2")
def test_a_change_of_the_licence_follows_the_general_law() -> None:
    assert due("LIC-03", a.receive(matter="hospital_licence", application_kind="change"), a.accept()) == date(2026, 3, 11)


@pytest.mark.rule("LIC-H5")
def test_verification_is_done_in_thirty_days_or_put_off_for_up_to_six_months() -> None:
    asked = (a.receive("2026-01-20", "hospital_verification", application_kind="verify", beds=120), a.accept("2026-01-20"))
    assert due("LIC-H5.complete", *asked) == date(2026, 2, 24)
    put_off = ("defer_verification", {"decided_on": "2026-02-24", "months": 6, "reason": "整改期间"})
    assert tried(*asked, put_off) == []
    assert tried(*asked, ("defer_verification", {**put_off[1], "months": 7})) == [("LIC-H5", "defect")]
    assert duty(a.LICENCE, file(a.LICENCE, *asked, put_off), "LIC-H5.complete").late(date(2026, 6, 1)) is False


@pytest.mark.rule("LIC-H5")
def test_verification_is_asked_for_three_months_before() -> None:
    for day, found in (("2026-03-29", []), ("2026-03-31", [("LIC-H5", "notice")])):
        assert tried(a.receive(day, "hospital_verification", application_kind="verify", expires_on="2026-06-30")) == found


@pytest.mark.rule("LIC-H11")
def test_the_review_of_radiation_hazards_runs_from_receipt_of_the_report() -> None:
    assert due("LIC-H11", a.receive("2026-01-20", "radiation_review"), a.accept("2026-01-26")) == date(2026, 2, 24)


@pytest.mark.rule("LIC-06")
def test_the_certificate_is_handed_out_within_ten_workdays() -> None:
    granted = (a.receive("2025-09-26"), a.accept("2025-09-26"), a.grant("2025-09-26"), a.publish("2025-09-28"))
    assert due("LIC-06", *granted) == date(2025, 10, 16)
    assert review(a.LICENCE, file(a.LICENCE, *granted, a.issue("2025-10-16"))) == []
    assert review(a.LICENCE, file(a.LICENCE, *granted, a.issue("2025-10-17"))) == [("LIC-06", "late")]


@pytest.mark.rule("LIC-17")
def test_a_grant_is_public_within_seven_workdays_by_hearsay_and_twenty_by_text() -> None:
    granted = (a.receive("2025-09-26"), a.accept("2025-09-26"), a.grant("2025-09-26"), a.issue("2025-09-28"))
    assert due("LIC-17.credit", *granted) == date(2025, 10, 13)
    assert due("LIC-17", *granted) == date(2025, 10, 30)
    assert review(a.LICENCE, file(a.LICENCE, *granted, a.publish("2025-10-13"))) == []
    assert review(a.LICENCE, file(a.LICENCE, *granted, a.publish("2025-10-14"))) == [("LIC-17", "late")]
    assert review(a.LICENCE, file(a.LICENCE, *granted, a.publish("2025-10-31"))) == [("LIC-17", "late"), ("LIC-17", "late")]


@pytest.mark.rule("LIC-11")
def test_renewal_is_asked_for_thirty_days_before_the_end() -> None:
    for day, found in (("2026-02-28", []), ("2026-03-01", [("LIC-11", "notice")])):
        assert tried(a.receive(day, application_kind="renew", expires_on="2026-03-31")) == found


RENEWAL = (a.receive("2026-02-05", application_kind="renew", expires_on="2026-03-08"), a.accept())


@pytest.mark.rule("LIC-12")
def test_a_renewal_is_decided_before_the_end_even_on_a_sunday() -> None:
    assert due("LIC-12", *RENEWAL) == date(2026, 3, 8)
    decided = (a.grant("2026-03-08"), a.issue("2026-03-09"), a.publish("2026-03-09"))
    assert ("LIC-12", "late") not in review(a.LICENCE, file(a.LICENCE, *RENEWAL, *decided))
    assert ("LIC-12", "late") in review(a.LICENCE, file(a.LICENCE, *RENEWAL), date(2026, 3, 9))


@pytest.mark.rule("LIC-12")
def test_what_is_deemed_renewed_can_no_longer_be_refused() -> None:
    assert ("LIC-12", "void") not in tried(*RENEWAL, a.refuse("2026-03-06"))
    assert ("LIC-12", "void") in tried(*RENEWAL, a.refuse("2026-03-09"))
