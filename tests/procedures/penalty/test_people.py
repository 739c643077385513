"""人员: 行政处罚法第四十二条、第四十三条、第五十五条、第五十七条、第五十八条."""

from datetime import date

import pytest

from faheng.engine.dossier import Actor, Role
from faheng.testing.penalties import by, case, faults, take

TODAY = date(2025, 7, 10)
FIRST = Actor("o1", "甲", "officer", "A1", date(2028, 12, 31))
SECOND = Actor("o2", "乙", "officer", "A2", date(2028, 12, 31))


@pytest.mark.rule("PEN-05")
@pytest.mark.parametrize(
    ("actors", "void"),
    [
        ((FIRST, SECOND), False),
        ((FIRST,), True),
        ((FIRST, FIRST), True),
        ((FIRST, Actor("o2", "乙", "officer", "")), True),
        ((FIRST, Actor("o2", "乙", "officer", "A2", date(2025, 6, 12))), False),  # valid on the day itself
        ((FIRST, Actor("o2", "乙", "officer", "A2", date(2025, 6, 11))), True),
        ((FIRST, Actor("c1", "乙", "clerk", "A2", date(2028, 12, 31))), True),
    ],
)
def test_article_42_two_officers_with_valid_certificates(actors: tuple[Actor, ...], void: bool) -> None:
    assert (("PEN-05", "void") in faults(by(case("file", "interview"), 2, *actors), TODAY)) is void


@pytest.mark.rule("PEN-05")
def test_article_55_the_certificate_is_shown_unasked() -> None:
    assert faults(case("file", take("interview", certificates_shown=False)), TODAY) == {("PEN-05", "defect")}


@pytest.mark.rule("PEN-05")
def test_one_officer_does_not_hold_two_interviews_at_once() -> None:
    again = take("interview", interviewee="丁", started_at="2025-06-12T09:30:00+08:00", ended_at="2025-06-12T10:30:00+08:00")
    after = take("interview", interviewee="丁", started_at="2025-06-12T10:00:00+08:00", ended_at="2025-06-12T10:30:00+08:00")
    assert faults(case("file", "interview", again), TODAY) == {("PEN-05", "defect")}
    assert faults(case("file", "interview", after), TODAY) == set()


@pytest.mark.rule("PEN-06")
@pytest.mark.parametrize(
    ("officer", "granted", "void"), [("o1", True, True), ("执法人员1", True, True), ("o1", False, False), ("o3", True, False)]
)
def test_article_43_a_recused_officer_stays_away(officer: str, granted: bool, void: bool) -> None:
    recused = by(case("file", take("recuse", officer=officer, granted=granted), "interview"), 2, Actor("a1", "负责人", "approver"))
    assert faults(recused, TODAY) == ({("PEN-06", "void")} if void else set())


@pytest.mark.rule("PEN-06")
def test_article_43_investigation_goes_on_until_the_head_has_decided() -> None:
    asked = by(case("file", "interview", take("recuse", officer="o1")), 3, Actor("a1", "负责人", "approver"))
    assert faults(asked, TODAY) == set()


@pytest.mark.rule("PEN-06")
def test_article_43_the_head_decides() -> None:
    assert faults(by(case("file", "recuse"), 2, Actor("y1", "当事人", "party")), TODAY) == {("PEN-06", "defect")}


@pytest.mark.rule("PEN-11")
def test_the_handlers_write_the_report() -> None:
    other = Actor("o7", "庚", "officer", "A7", date(2028, 12, 31))
    assert faults(by(case("file", "conclude"), 2, other), TODAY) == {("PEN-11", "defect")}
    assert faults(by(case("file", "conclude"), 2, FIRST), TODAY) == set()


@pytest.mark.rule("PEN-20")
@pytest.mark.parametrize(("reviewer", "void"), [("l1", False), ("o1", True), ("执法人员2", True)])
def test_no_handler_reviews_his_own_case(reviewer: str, void: bool) -> None:
    reviewed = case("file", "interview", "conclude", take("legal_review", reviewer=reviewer))
    assert faults(reviewed, TODAY) == ({("PEN-20", "void")} if void else set())


@pytest.mark.rule("PEN-20")
def test_whoever_acts_as_reviewer_counts_not_only_who_is_named() -> None:
    reviewed = by(case("file", "conclude", "legal_review"), 3, Actor("o2", "乙", "legal_reviewer"))
    assert faults(reviewed, TODAY) == {("PEN-20", "void")}


@pytest.mark.rule("PEN-24")
def test_no_handler_approves_his_own_case() -> None:
    decided = by(case("file", "conclude", "notify", "decide"), 4, Actor("o1", "甲", "approver"))
    assert faults(decided, TODAY) == {("PEN-24", "defect")}


@pytest.mark.rule("PEN-24")
@pytest.mark.parametrize(("role", "fault"), [(Role.APPROVER, False), (Role.HEAD, False), (Role.OFFICER, True)])
def test_article_57_the_head_decides(role: Role, fault: bool) -> None:
    decided = case("file", "order_correction", "conclude", "notify", "decide")
    said = faults(by(decided, 5, Actor("x9", "某人", role)))
    assert said == ({("PEN-24", "defect")} if fault else set())
