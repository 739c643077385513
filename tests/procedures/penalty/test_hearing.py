"""听证: 行政处罚法第六十三条至第六十五条, 程序规定第四十三条至第五十一条."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from faheng.engine.dossier import Dossier, PartyKind
from faheng.engine.situation import Surroundings
from faheng.procedures.penalty.registers import HEARING_AMOUNTS, HearingAmount, Measure
from faheng.procedures.penalty.rules.hearing import SCOPE
from faheng.procedures.penalty.vocabulary import Penalty
from faheng.testing.penalties import CITIZEN, CLINIC, REVOCATION, case, faults, found, take

TODAY = date(2025, 7, 10)
LARGE = {"kind": ["fine"], "fine": "30000.00"}


def told(proposed: dict[str, Any], *, offered: bool) -> Dossier:
    return case("file", take("conclude", proposal=proposed), take("notify", proposed=proposed, hearing_offered=offered))


@pytest.mark.rule("PEN-14")
def test_every_kind_of_penalty_has_its_hearing_rule() -> None:
    assert set(SCOPE) == set(Penalty)


@pytest.mark.rule("PEN-14")
@pytest.mark.parametrize("kind", ["revoke_permit", "downgrade", "suspend_business", "close_business", "restrict_employment"])
def test_article_63_items_3_and_4_are_always_offered_a_hearing(kind: str) -> None:
    assert faults(told({"kind": [kind]}, offered=False), TODAY) == {("PEN-14", "void")}
    assert faults(told({"kind": [kind]}, offered=True), TODAY) == set()


@pytest.mark.rule("PEN-14")
@pytest.mark.parametrize("kind", ["warning", "criticism"])
def test_a_warning_or_criticism_is_not(kind: str) -> None:
    assert list(found(told({"kind": [kind]}, offered=False), TODAY)) == []


@pytest.mark.rule("PEN-14")
@pytest.mark.parametrize("kind", ["suspend_permit", "restrict_business", "other"])
def test_whether_others_are_heavier_is_a_question(kind: str) -> None:
    assert list(found(told({"kind": [kind]}, offered=False), TODAY)) == [("PEN-14", "notice")]


@pytest.mark.rule("PEN-14")
@pytest.mark.parametrize(("fine", "said"), [("19999.99", []), ("20000.00", [("PEN-14", "notice")])])
def test_the_default_of_a_large_amount_is_not_verified_and_gives_a_notice(fine: str, said: list[tuple[str, str]]) -> None:
    assert list(found(told({"kind": ["fine"], "fine": fine}, offered=False), TODAY)) == said


@pytest.mark.rule("PEN-14")
@pytest.mark.parametrize(("fine", "void"), [("49999.99", False), ("50000.00", True)])
def test_the_amount_of_the_province_gives_a_void(fine: str, void: bool) -> None:
    row = HearingAmount(
        from_on=date(2022, 1, 1), province="99", party_kind=PartyKind.ORGANISATION, measure=Measure.FINE, amount=Decimal("50000.00")
    )
    around = Surroundings(registers={HEARING_AMOUNTS.key: (row,)})
    assert faults(told({"kind": ["fine"], "fine": fine}, offered=False), TODAY, around) == ({("PEN-14", "void")} if void else set())


@pytest.mark.rule("PEN-14")
def test_the_amount_of_the_province_is_dated_and_by_kind_of_party() -> None:
    row = HearingAmount(
        from_on=date(2026, 1, 1), province="99", party_kind=PartyKind.PERSON, measure=Measure.FINE, amount=Decimal("1000.00")
    )
    around = Surroundings(registers={HEARING_AMOUNTS.key: (row,)})
    small = {"kind": ["fine"], "fine": "1500.00"}
    in_2025 = case("file", take("notify", proposed=small), party=CITIZEN)
    in_2026 = case(
        take("file", filed_on="2026-01-05", offence_ended_on="2026-01-04"),
        take("notify", served_on="2026-01-12", proposed=small),
        party=CITIZEN,
    )
    assert faults(in_2025, TODAY, around) == set()
    assert faults(in_2026, date(2026, 1, 13), around) == {("PEN-14", "void")}
    assert CLINIC.kind is PartyKind.ORGANISATION


def decided(day: str, *between: Any) -> Dossier:
    return case(
        "file", "order_correction", take("conclude", proposal=LARGE), take("notify", proposed=LARGE, hearing_offered=True), *between,
        take("decide", decided_on=day, fine="30000.00"),
    )  # fmt: skip


@pytest.mark.rule("PEN-15")
@pytest.mark.parametrize(("day", "void"), [("2025-07-04", True), ("2025-07-07", False)])
def test_article_64_no_decision_before_the_five_workdays_have_passed(day: str, void: bool) -> None:
    # told on Friday 27 June: the fifth workday is Friday 4 July
    assert faults(decided(day), TODAY) == ({("PEN-15", "void")} if void else set())


@pytest.mark.rule("PEN-15")
def test_a_waiver_of_the_hearing_opens_the_way() -> None:
    assert faults(decided("2025-07-02", "waive"), TODAY) == set()
    assert faults(decided("2025-07-02", take("waive", waived=["statement"])), TODAY) == {("PEN-15", "void")}


@pytest.mark.rule("PEN-15")
def test_a_hearing_asked_for_in_time_is_held_before_the_decision() -> None:
    assert faults(decided("2025-07-21", take("hearing_request", requested_on="2025-07-04")), date(2025, 7, 22)) == {("PEN-15", "void")}
    heard = decided("2025-07-21", "hearing_request", "hearing_notice", "hearing", take("legal_review", reviewed_on="2025-07-17"))
    assert faults(heard, date(2025, 7, 22)) == set()
    early = decided("2025-07-14", "hearing_request", "hearing_notice", "hearing", take("legal_review", reviewed_on="2025-07-14"))
    assert ("PEN-15", "void") in faults(early, date(2025, 7, 22))


@pytest.mark.rule("PEN-15")
def test_a_hearing_asked_for_too_late_need_not_be_held() -> None:
    late = decided("2025-07-10", take("hearing_request", requested_on="2025-07-07"))
    assert faults(late, TODAY) == set()
    assert ("PEN-15", "notice") in found(late, TODAY)


def heard(**changes: dict[str, Any]) -> Dossier:
    steps = ("hearing_request", "hearing_notice", "hearing")
    return case(
        "file", "interview", take("notify", proposed=LARGE, hearing_offered=True), *(take(step, **changes.get(step, {})) for step in steps)
    )


@pytest.mark.rule("PEN-16")
@pytest.mark.parametrize(("served", "void"), [("2025-07-03", False), ("2025-07-04", True)])
def test_seven_full_workdays_lie_between_notice_and_hearing(served: str, void: bool) -> None:
    # held on Tuesday 15 July: 4, 7, 8, 9, 10, 11 and 14 July lie between
    assert faults(heard(hearing_notice={"served_on": served}), TODAY) == ({("PEN-16", "void")} if void else set())


@pytest.mark.rule("PEN-16")
def test_a_hearing_needs_a_notice_and_is_not_brought_forward() -> None:
    without = case("file", take("notify", hearing_offered=True), "hearing_request", "hearing")
    assert ("PEN-16", "void") in faults(without, TODAY)
    assert faults(heard(hearing={"held_on": "2025-07-14"}), TODAY) == {("PEN-16", "void")}
    assert faults(heard(hearing={"held_on": "2025-07-16"}), TODAY) == set()  # postponed: article 49


@pytest.mark.rule("PEN-17")
@pytest.mark.parametrize("people", [{"presider": "o1"}, {"presider": "执法人员2"}, {"members": ["p3", "o2"]}, {"clerk": "o1"}])
def test_article_64_item_4_who_hears_has_not_investigated(people: dict[str, Any]) -> None:
    assert faults(heard(hearing_notice=people, hearing=people), TODAY) == {("PEN-17", "void")}


@pytest.mark.rule("PEN-18")
def test_article_64_item_5_two_agents_at_most() -> None:
    assert faults(heard(hearing={"agents": ["甲", "乙"]}), TODAY) == set()
    assert faults(heard(hearing={"agents": ["甲", "乙", "丙"]}), TODAY) == {("PEN-18", "defect")}


@pytest.mark.rule("PEN-19")
def test_article_64_item_8_the_record_is_signed_or_says_why_not() -> None:
    assert faults(heard(hearing={"record_signed": False}), TODAY) == {("PEN-19", "defect")}
    assert faults(heard(hearing={"record_signed": False, "refusal_note": "当事人拒绝签名"}), TODAY) == set()
    assert faults(heard(hearing={"open_to_public": False}), TODAY) == {("PEN-19", "defect")}


def test_a_revocation_is_told_with_the_hearing() -> None:
    assert faults(told(REVOCATION, offered=True), TODAY) == set()


@pytest.mark.rule("PEN-16")
def test_a_hearing_put_off_is_announced_anew() -> None:
    notice, later = take("hearing_notice"), take("hearing", held_on="2025-07-17")
    opened = ("file", "order_correction", "conclude", take("notify", hearing_offered=True), "hearing_request")
    assert ("PEN-16", "notice") in found(case(*opened, notice, later))
    assert ("PEN-16", "notice") not in found(case(*opened, notice, take("hearing_notice", held_on="2025-07-17"), later))
