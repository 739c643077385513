"""INS-02, INS-03, INS-04: who visits, and what the record must show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from faheng.engine.dossier import Actor, Role
from faheng.engine.propose import propose
from faheng.engine.situation import Surroundings
from faheng.testing import visits as v
from faheng.testing.files import LATER, entry, file, review, rules

FIRST = Actor("o1", "甲", Role.OFFICER, "A1", date(2026, 3, 10))
SECOND = Actor("o2", "乙", Role.OFFICER, "A2", date(2030, 1, 1))


def visited(*officers: Actor, before: tuple[v.Taken, ...] = v.before(), **more: object) -> list[tuple[str, str]]:
    step = replace(entry(v.PROCEDURE, *v.record(**more)), by=officers)
    return rules(propose(v.PROCEDURE, file(v.PROCEDURE, *before), step, LATER, Surroundings()))


@pytest.mark.rule("INS-04")
def test_two_certified_officers_may_visit_and_one_may_not() -> None:
    assert visited(FIRST, SECOND) == []
    assert visited(FIRST) == [("INS-04", "void")]
    assert visited(FIRST, FIRST) == [("INS-04", "void")]


@pytest.mark.rule("INS-04")
def test_a_certificate_is_valid_on_its_last_day_and_not_on_the_next() -> None:
    assert visited(FIRST, SECOND) == []
    assert visited(replace(FIRST, certificate_valid_to=date(2026, 3, 9)), SECOND) == [("INS-04", "void")]
    assert visited(replace(FIRST, certificate=""), SECOND) == [("INS-04", "void")]


@pytest.mark.rule("INS-04")
def test_certificates_are_shown() -> None:
    assert visited(FIRST, SECOND, certificates_shown=True) == []
    assert visited(FIRST, SECOND, certificates_shown=False) == [("INS-04", "defect")]


@pytest.mark.rule("INS-04")
def test_article_27_a_refusal_to_sign_is_noted_and_signed_by_two_officers() -> None:
    assert visited(FIRST, SECOND, signed=False, refusal_note="负责人拒绝签名，已说明理由") == []
    assert visited(FIRST, SECOND, signed=False) == [("INS-04", "defect")]
    assert visited(FIRST, signed=False, refusal_note="负责人拒绝签名") == [("INS-04", "defect"), ("INS-04", "void")]


@pytest.mark.rule("INS-03")
def test_those_who_come_are_those_who_were_drawn() -> None:
    third = Actor("o3", "丙", Role.OFFICER, "A3", date(2030, 1, 1))
    assert visited(FIRST, third) == [("INS-03", "defect")]
    chosen = (v.plan("complaint"), v.approve(), v.notice(), v.assign(drawn=False), v.check_in())
    assert visited(FIRST, third, before=chosen) == [("INS-03", "notice")]


@pytest.mark.rule("INS-02")
def test_a_visit_ends_after_it_began() -> None:
    assert visited(FIRST, SECOND, ended_at="2026-03-10T09:11:00+08:00") == []
    assert visited(FIRST, SECOND, ended_at="2026-03-10T09:10:00+08:00") == [("INS-02", "defect")]


@pytest.mark.rule("INS-02")
def test_a_visit_without_any_recording_is_noticed() -> None:
    assert visited(FIRST, SECOND, recordings=1) == []
    assert visited(FIRST, SECOND, recordings=0) == [("INS-02", "notice")]


@pytest.mark.rule("INS-04")
def test_before_the_rules_of_2025_the_refusal_note_was_not_asked_for_by_this_article() -> None:
    then = file(v.PROCEDURE, v.plan(planned_on="2024-03-01"), v.record(day="2024-03-05", signed=False), v.publish("2024-03-06"))
    assert review(v.PROCEDURE, then) == []


@pytest.mark.rule("INS-05")
def test_before_2025_no_approval_was_asked_for() -> None:
    then = file(v.PROCEDURE, v.plan(planned_on="2024-03-01"), v.record(day="2025-01-02"), v.publish("2025-01-06"))
    assert review(v.PROCEDURE, then) == []


def test_nulls_in_a_package_are_fields_not_recorded() -> None:
    blank = {**v.item(), "note": None}
    assert visited(FIRST, SECOND, refusal_note=None, items=[blank]) == []
