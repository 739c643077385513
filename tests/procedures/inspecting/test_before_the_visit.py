"""INS-03, INS-05, INS-06: how a visit is planned, approved, announced and staffed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from faheng.engine.propose import Accepted, Refused
from faheng.engine.situation import Surroundings
from faheng.testing import visits as v
from faheng.testing.files import Taken, attempt, file, review, rules


def tried(*taken: Taken, around: Surroundings | None = None) -> list[tuple[str, str]]:
    *before, (key, data) = taken
    return rules(attempt(v.PROCEDURE, file(v.PROCEDURE, *before), key, data, around))


@pytest.mark.rule("INS-03")
def test_a_draw_that_does_not_draw_its_officers_is_refused() -> None:
    assert tried(v.plan(), v.approve(), v.assign(drawn=False)) == [("INS-03", "defect")]
    assert tried(v.plan(), v.approve(), v.assign(drawn=True)) == []


@pytest.mark.rule("INS-03")
def test_officers_for_a_complaint_need_not_be_drawn() -> None:
    assert tried(v.plan("complaint"), v.approve(), v.assign(drawn=False)) == []


@pytest.mark.rule("INS-04")
def test_one_officer_alone_is_not_sent() -> None:
    assert tried(v.plan(), v.approve(), v.assign("o1")) == [("INS-04", "defect")]


@pytest.mark.rule("INS-05")
def test_a_visit_without_approval_is_refused() -> None:
    assert ("INS-05", "defect") in tried(v.plan(), v.notice(), v.assign(), v.check_in(), v.record())


@pytest.mark.rule("INS-05")
def test_approval_on_the_day_is_in_time_and_the_day_after_is_not() -> None:
    others = (v.notice(), v.assign(), v.check_in(), v.record())
    assert tried(v.plan(), v.approve("2026-03-10"), *others) == []
    assert tried(v.plan(), v.approve("2026-03-11"), *others) == [("INS-05", "defect")]


@pytest.mark.rule("INS-05")
def test_an_urgent_visit_is_approved_afterwards_but_before_it_is_closed() -> None:
    urgent = (v.plan("complaint", urgent=True), v.assign(drawn=False), v.check_in(), v.record())
    assert tried(*urgent) == []
    assert tried(*urgent, v.close()) == [("INS-05", "defect")]
    assert tried(*urgent, v.approve("2026-03-11"), v.close()) == []


@pytest.mark.rule("INS-05")
def test_a_notice_is_served_or_the_visit_is_unannounced() -> None:
    assert tried(v.plan(), v.approve(), v.notice(unannounced=False)) == [("INS-05", "defect")]
    assert tried(v.plan(), v.approve(), v.notice(unannounced=True)) == []


@pytest.mark.rule("INS-05")
def test_a_notice_after_the_visit_is_too_late() -> None:
    late = (v.plan(), v.approve(), v.notice(served_on="2026-03-11"), v.assign(), v.check_in())
    assert tried(*late, v.record()) == [("INS-05", "defect")]


@pytest.mark.rule("INS-05")
def test_a_province_may_leave_approval_and_notice_out() -> None:
    around = Surroundings(parameters={"inspection.approval_first": False})
    assert tried(v.plan(), v.assign(), v.check_in(), v.record(), around=around) == []


@pytest.mark.rule("INS-05")
def test_the_code_is_shown_or_the_reason_given() -> None:
    before = (v.plan(), v.approve(), v.notice(), v.assign())
    assert tried(*before, v.check_in(scanned=False)) == [("INS-05", "defect")]
    assert tried(*before, v.check_in(scanned=False, exception="涉嫌无证行医，没有主体码")) == []


@pytest.mark.rule("INS-05")
def test_the_code_is_shown_before_the_check_begins() -> None:
    before = (v.plan(), v.approve(), v.notice(), v.assign())
    assert tried(*before, v.check_in("2026-03-10T09:10:00+08:00"), v.record()) == []
    assert tried(*before, v.check_in("2026-03-10T09:11:00+08:00"), v.record()) == [("INS-05", "defect")]


def earlier(number: int, source: str = "plan", **more: object) -> Surroundings:
    visit = file(v.PROCEDURE, v.plan(source, **more), v.record(day="2026-02-03"))
    return Surroundings(history=tuple(replace(visit, number=f"检{n}") for n in range(number)))


@pytest.mark.rule("INS-05")
def test_two_visits_a_year_are_allowed_and_the_third_is_noticed_as_unverified() -> None:
    assert tried(*v.before(), v.record(), around=earlier(1)) == []
    outcome = attempt(v.PROCEDURE, file(v.PROCEDURE, *v.before()), *v.record(), earlier(2))
    assert isinstance(outcome, Accepted)
    assert rules(outcome) == [("INS-05", "notice")]
    assert outcome.findings[0].as_json()["message"] == "2026年对该对象的计次检查已达3次，超过上限2次（未核）"


@pytest.mark.rule("INS-05")
@pytest.mark.parametrize("source", ["complaint", "referral", "warning", "request", "recheck"])
def test_visits_with_a_cause_do_not_count_against_the_cap(source: str) -> None:
    assert tried(*v.before(), v.record(), around=earlier(5, source)) == []


@pytest.mark.rule("INS-05")
def test_joint_visits_and_checks_off_site_do_not_count() -> None:
    assert tried(*v.before(), v.record(), around=earlier(5, joint=True)) == []
    assert tried(*v.before(), v.record(), around=earlier(5, mode="off_site")) == []


@pytest.mark.rule("INS-05")
def test_the_organisation_sets_its_own_cap_and_planning_warns_of_it() -> None:
    around = replace(earlier(1), parameters={"inspection.yearly_cap": 1})
    assert tried(v.plan("plan", period=""), around=around) == [("INS-05", "notice")]
    assert tried(v.plan("plan", period=""), around=earlier(1)) == []


@pytest.mark.rule("INS-05")
def test_visits_of_another_year_do_not_count() -> None:
    old = file(v.PROCEDURE, v.plan("plan"), v.record(day="2025-12-31"))
    assert tried(*v.before(), v.record(), around=Surroundings(history=(old, old))) == []


@pytest.mark.rule("INS-05")
def test_a_visit_does_not_count_against_itself() -> None:
    visit = file(v.PROCEDURE, *v.before(), v.record(), v.publish(), number="检1")
    around = Surroundings(history=(visit,), parameters={"inspection.yearly_cap": 1})
    assert review(v.PROCEDURE, visit, around=around) == []


@pytest.mark.rule("INS-06")
def test_two_plans_for_one_unit_and_period_ask_to_be_merged() -> None:
    other = Surroundings(history=(file(v.PROCEDURE, v.plan("plan"), number="检7"),))
    assert tried(v.plan(), around=other) == [("INS-06", "notice")]
    assert tried(v.plan(joint=True), around=other) == []
    assert tried(v.plan(period="2027"), around=other) == []


def test_steps_come_in_their_order() -> None:
    outcome = attempt(v.PROCEDURE, file(v.PROCEDURE), *v.record())
    assert isinstance(outcome, Refused)
    assert ("ORDER", "defect") in rules(outcome)
