"""告知与陈述申辩: 行政处罚法第四十四条、第四十五条、第六十二条."""

from datetime import date
from typing import Any

import pytest

from faheng.engine.dossier import Dossier
from faheng.testing.penalties import SMALL, case, faults, found, take

TODAY = date(2025, 7, 10)


def decided(*between: Any, told: dict[str, Any] | None = None, **decision: Any) -> Dossier:
    return case("file", "order_correction", "conclude", take("notify", **(told or {})), *between, take("decide", **decision))


def test_a_small_case_as_told_is_clean() -> None:
    assert faults(decided(), TODAY) == set()


@pytest.mark.rule("PEN-11")
def test_without_a_report_no_decision() -> None:
    assert faults(case("file", "notify", "decide"), TODAY) == {("PEN-11", "defect")}


@pytest.mark.rule("PEN-12")
def test_article_62_without_notice_no_decision() -> None:
    assert faults(case("file", "conclude", "decide"), TODAY) == {("PEN-12", "void")}


@pytest.mark.rule("PEN-12")
def test_article_62_a_notice_that_names_no_penalty_is_none() -> None:
    assert ("PEN-12", "void") in faults(decided(told={"proposed": {"kind": []}}), TODAY)


@pytest.mark.rule("PEN-12")
@pytest.mark.parametrize(
    ("told", "decision", "void"),
    [
        (SMALL, {"fine": "5000.00"}, False),
        (SMALL, {"fine": "4999.99"}, False),
        (SMALL, {"fine": "5000.01"}, True),
        ({"kind": ["warning", "fine"], "fine": "5000.00"}, {}, False),
        (SMALL, {"kind": ["warning", "fine"]}, True),
        ({"kind": ["fine", "confiscate_gains"], "fine": "5000.00", "confiscation": "100.00"},
         {"kind": ["fine", "confiscate_gains"], "confiscation": "100.01"}, True),
        ({"kind": ["fine", "suspend_permit"], "fine": "5000.00", "revoked": ["甲证"]},
         {"kind": ["fine", "suspend_permit"], "revoked": ["甲证", "乙证"]}, True),
    ],
)  # fmt: skip
def test_what_is_decided_is_no_heavier_and_no_other_than_what_was_told(told: dict[str, Any], decision: dict[str, Any], void: bool) -> None:
    assert (("PEN-12", "void") in faults(decided(told={"proposed": told}, **decision), TODAY)) is void


@pytest.mark.rule("PEN-12")
def test_a_new_notice_of_the_heavier_penalty_mends_it() -> None:
    heavier = take("notify", served_on="2025-06-30", proposed={"kind": ["fine"], "fine": "8000.00"})
    assert faults(decided(heavier, fine="8000.00"), TODAY) == set()


@pytest.mark.rule("PEN-13")
def test_article_45_a_statement_makes_nothing_heavier() -> None:
    assert faults(decided("statement", "review_statement", fine="5000.00"), TODAY) == set()
    assert ("PEN-13", "void") in faults(decided("statement", "review_statement", fine="6000.00"), TODAY)


@pytest.mark.rule("PEN-13")
def test_heavier_after_a_statement_with_a_new_notice_is_a_question() -> None:
    again = take("notify", served_on="2025-06-30", proposed={"kind": ["fine"], "fine": "8000.00"})
    dossier = decided("statement", "review_statement", again, fine="8000.00")
    assert faults(dossier, TODAY) == set()
    assert ("PEN-13", "notice") in found(dossier, TODAY)


@pytest.mark.rule("PEN-13")
def test_article_45_a_statement_is_reviewed_before_the_decision() -> None:
    assert faults(decided("statement"), TODAY) == {("PEN-13", "void")}


@pytest.mark.rule("PEN-13")
@pytest.mark.parametrize(("day", "void"), [("2025-06-30", True), ("2025-07-01", False)])
def test_the_days_given_for_a_statement_pass_before_the_decision(day: str, void: bool) -> None:
    # served on 27 June with three days: 28, 29, 30 June
    assert faults(decided(decided_on=day), date(2025, 7, 3)) == ({("PEN-13", "void")} if void else set())


@pytest.mark.rule("PEN-13")
@pytest.mark.parametrize("waived", ["statement", ["statement", "hearing"], "陈述、申辩", "both"])
def test_a_waiver_opens_the_way_at_once(waived: Any) -> None:
    assert faults(decided(take("waive", waived=waived), decided_on="2025-06-28"), date(2025, 7, 3)) == set()


@pytest.mark.rule("PEN-13")
def test_a_waiver_of_the_hearing_alone_or_before_the_notice_does_not() -> None:
    assert faults(decided(take("waive", waived=["hearing"]), decided_on="2025-06-28"), date(2025, 7, 3)) == {("PEN-13", "void")}
    assert faults(decided(take("waive", on="2025-06-26"), decided_on="2025-06-28"), date(2025, 7, 3)) == {("PEN-13", "void")}


@pytest.mark.rule("PEN-13")
def test_how_many_days_is_no_law_so_too_few_is_a_notice() -> None:
    short = decided(told={"statement_days": 2})
    assert faults(short, TODAY) == set()
    assert ("PEN-13", "notice") in found(short, TODAY)


@pytest.mark.rule("PEN-11")
@pytest.mark.parametrize(("discretion", "stated"), [("", False), ({"tier": ""}, False), ("一般情节", True), ({"tier": "一般"}, True)])
def test_article_37_the_report_states_the_discretion_used(discretion: Any, stated: bool) -> None:
    assert faults(case("file", take("conclude", discretion=discretion))) == (set() if stated else {("PEN-11", "defect")})


@pytest.mark.rule("PEN-13")
@pytest.mark.parametrize(("decided", "early"), [("2025-06-30", True), ("2025-07-01", False)])
def test_a_time_for_statements_that_ends_on_a_sunday_ends_on_monday(decided: str, early: bool) -> None:
    told = take("notify", served_on="2025-06-26")  # Thursday and three days: Sunday 2025-06-29
    dossier = case("file", "order_correction", "conclude", told, take("decide", decided_on=decided))
    assert faults(dossier, date(2025, 7, 3)) == ({("PEN-13", "void")} if early else set())


@pytest.mark.rule("PEN-12")
@pytest.mark.parametrize(
    ("told", "decided", "asked"),
    [
        (["《医疗机构管理条例》第四十六条"], ["医疗机构管理条例 第四十六条第一款"], False),
        (["医疗机构管理条例 第四十六条"], ["医疗机构管理条例 第四十四条"], True),
        (["医疗机构管理条例 第四十六条"], ["医疗机构管理条例 第四十六条", "行政处罚法 第三十二条"], False),
        ([], ["医疗机构管理条例 第四十四条"], False),
        (["按有关规定"], ["医疗机构管理条例 第四十四条"], False),
    ],
)
def test_article_44_another_basis_is_to_be_told_anew(told: list[str], decided: list[str], asked: bool) -> None:
    dossier = case("file", "order_correction", "conclude", take("notify", law=told), take("decide", law=decided))
    assert (("PEN-12", "notice") in found(dossier)) is asked
