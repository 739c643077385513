"""LIC-01, LIC-02, PROM-02: what is missing is told once and in time, or the application is accepted by silence."""

from __future__ import annotations

from datetime import date

import pytest

from faheng.engine.situation import Situation, Surroundings
from faheng.procedures.licensing.acceptance import accepted_on, deemed_accepted
from faheng.testing import applications as a
from faheng.testing.files import Taken, attempt, duty, file, review, rules


def tried(*taken: Taken) -> list[tuple[str, str]]:
    *before, (key, data) = taken
    return rules(attempt(a.LICENCE, file(a.LICENCE, *before), key, data))


def deemed(on: date, *taken: Taken) -> date | None:
    return deemed_accepted(Situation(file(a.LICENCE, *taken), on, Surroundings()), on)


RECEIVED = a.receive("2025-09-26", complete=False)


@pytest.mark.rule("LIC-01")
def test_five_workdays_from_26_september_end_on_10_october_after_national_day() -> None:
    assert duty(a.LICENCE, file(a.LICENCE, RECEIVED), "LIC-01").due.day == date(2025, 10, 10)


@pytest.mark.rule("LIC-01")
def test_asking_on_the_fifth_workday_is_allowed_and_on_the_make_up_saturday_after_it_refused() -> None:
    assert tried(RECEIVED, a.supplement("2025-10-10")) == []
    assert tried(RECEIVED, a.supplement("2025-10-11")) == [("LIC-01", "defect")]


@pytest.mark.rule("LIC-01")
def test_silence_for_five_workdays_is_acceptance_on_the_day_of_receipt() -> None:
    assert deemed(date(2025, 10, 10), RECEIVED) is None
    assert deemed(date(2025, 10, 11), RECEIVED) == date(2025, 9, 26)


@pytest.mark.rule("LIC-01")
def test_an_answer_in_time_keeps_the_day_of_acceptance() -> None:
    taken = (RECEIVED, a.supplement("2025-10-10"), ("supplement", {"received_on": "2025-10-20", "complete": True}), a.accept("2025-10-21"))
    assert deemed(date(2025, 12, 1), *taken) is None
    situation = Situation(file(a.LICENCE, *taken), date(2025, 12, 1), Surroundings())
    assert accepted_on(situation, date(2025, 12, 1)) == date(2025, 10, 21)
    assert duty(a.LICENCE, file(a.LICENCE, *taken), "LIC-03").due.start == date(2025, 10, 21)


@pytest.mark.rule("LIC-01")
def test_after_silence_the_time_to_decide_runs_from_receipt() -> None:
    taken = (RECEIVED, a.accept("2025-10-13"))
    decide = duty(a.LICENCE, file(a.LICENCE, *taken), "LIC-03")
    assert (decide.due.start, decide.due.day) == (date(2025, 9, 26), date(2025, 10, 30))
    assert decide.obligation.name == "作出许可决定（自收到材料之日视为受理）"
    assert ("LIC-01", "notice") in tried(*taken)


@pytest.mark.rule("LIC-01")
def test_silence_is_stated_as_a_fact_in_the_review() -> None:
    found = review(a.LICENCE, file(a.LICENCE, RECEIVED), date(2025, 10, 11))
    assert found == [("LIC-01", "late"), ("LIC-01", "notice")]


@pytest.mark.rule("LIC-01")
def test_a_second_request_may_repeat_but_not_add() -> None:
    first = (
        a.receive(complete=False),
        a.supplement("2026-02-06", "平面图", "人员名录"),
        ("supplement", {"received_on": "2026-02-09", "complete": False}),
    )
    assert tried(*first, a.supplement("2026-02-10", "人员名录")) == []
    assert tried(*first, a.supplement("2026-02-10", "设备清单")) == [("LIC-01", "defect")]


@pytest.mark.rule("LIC-01")
def test_who_was_not_asked_is_not_turned_away_for_missing_papers() -> None:
    assert tried(a.receive(complete=False), a.decline("not_supplemented", "2026-02-06")) == [("LIC-01", "defect")]
    assert tried(a.receive(complete=False), a.supplement("2026-02-06"), a.decline("not_supplemented", "2026-03-20")) == []


@pytest.mark.rule("LIC-01")
def test_who_is_deemed_accepted_is_not_turned_away_for_missing_papers() -> None:
    assert ("LIC-01", "defect") in tried(RECEIVED, a.decline("not_supplemented", "2025-10-11"))


@pytest.mark.rule("LIC-02")
@pytest.mark.parametrize("sealed", [True, False])
def test_acceptance_and_refusal_to_accept_are_sealed_and_dated(sealed: bool) -> None:
    found = [] if sealed else [("LIC-02", "defect")]
    assert tried(a.receive(), a.accept(sealed=sealed)) == found
    assert tried(a.receive(), a.decline("not_needed", sealed=sealed)) == found


@pytest.mark.rule("LIC-02")
def test_what_is_incomplete_is_not_accepted_unless_corrected_supplied_or_tolerated() -> None:
    incomplete = a.receive(complete=False)
    assert tried(incomplete, a.accept()) == [("LIC-02", "notice")]
    assert tried(incomplete, ("correct_on_spot", {"corrected_on": "2026-02-05", "content": "改正日期"}), a.accept()) == []
    assert tried(a.receive(complete=False, tolerant=True), a.accept()) == []


@pytest.mark.rule("LIC-02")
def test_who_applies_in_the_wrong_place_is_told_at_once_and_where_to_go() -> None:
    wrong = a.receive("2026-02-05")
    assert tried(wrong, a.decline("not_competent", "2026-02-05", competent="甲市卫生健康委员会")) == []
    assert tried(wrong, a.decline("not_competent", "2026-02-06", competent="甲市卫生健康委员会")) == [("LIC-02", "late")]
    assert tried(wrong, a.decline("not_competent", "2026-02-05")) == [("LIC-02", "defect")]


@pytest.mark.rule("LIC-02")
def test_what_comes_on_a_day_of_rest_is_answered_on_the_next_workday() -> None:
    assert tried(a.receive("2026-02-16"), a.decline("not_needed", "2026-02-24")) == []
    assert tried(a.receive("2026-02-16"), a.decline("not_needed", "2026-02-25")) == [("LIC-02", "late")]


@pytest.mark.rule("PROM-02")
def test_a_proof_is_asked_for_only_on_a_legal_basis() -> None:
    without = [{"name": "无犯罪记录证明", "proof": True}]
    assert tried(a.receive(materials=without)) == [("PROM-02", "defect")]
    assert tried(a.receive(materials=[{**without[0], "basis": "医师法 第十六条"}])) == []
    asked = ("request_supplement", {"notified_on": "2026-02-06", "materials": without})
    assert tried(a.receive(complete=False), asked) == [("PROM-02", "defect")]
