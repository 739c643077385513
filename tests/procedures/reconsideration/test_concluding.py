"""听证、决定、重作、回报: 行政复议法第五十一条、第六十二条、第六十四条、第七十六条."""

from datetime import date

import pytest

from faheng.engine.propose import Refused
from faheng.engine.situation import Surroundings
from faheng.engine.standing import stand
from faheng.testing.files import attempt, duty, file, rules
from faheng.testing.files import review as findings
from faheng.testing.reconsiderations import PROCEDURE, agents, decision, draft, receive, review, sign, submit

ANSWERED = (receive(), agents(), draft(), review(), sign(), submit())
SUMMER = (receive("2026-07-01"),)


@pytest.mark.rule("REC-14")
def test_article_51_a_hearing_is_notified_five_workdays_before() -> None:
    """Before Tuesday 03-03: 03-02, 02-28 (Saturday, worked), 27, 26, 25; so the notice comes by 02-24."""
    dossier = file(PROCEDURE, receive())
    assert rules(attempt(PROCEDURE, dossier, "hearing_notice", {"received_on": "2026-02-24", "held_on": "2026-03-03"})) == []
    assert rules(attempt(PROCEDURE, dossier, "hearing_notice", {"received_on": "2026-02-25", "held_on": "2026-03-03"})) == [
        ("REC-14", "notice")
    ]


@pytest.mark.rule("REC-14")
def test_article_51_the_head_attends_or_says_why_and_sends_staff() -> None:
    dossier = file(PROCEDURE, receive(), ("hearing_notice", {"received_on": "2026-02-24", "held_on": "2026-03-03"}))
    away = {"held_on": "2026-03-03", "head_attended": False}
    assert rules(attempt(PROCEDURE, dossier, "hearing", {**away, "head_attended": True, "head": "分管副局长"})) == []
    assert rules(attempt(PROCEDURE, dossier, "hearing", away)) == [("REC-14", "defect")] * 2
    assert rules(attempt(PROCEDURE, dossier, "hearing", {**away, "absence_reason": "外出", "lawyers": ["某律师"]})) == [
        ("REC-14", "defect")
    ]
    assert rules(attempt(PROCEDURE, dossier, "hearing", {**away, "absence_reason": "外出", "staff": ["经办人甲"]})) == []


@pytest.mark.rule("REC-15")
def test_article_62_when_the_decision_is_to_be_expected() -> None:
    """Accepted 2026-02-04: sixty days end on 04-05 in the Qingming holiday (to 04-06) and roll to 04-07; thirty more end on 05-05, rolled to 05-06."""
    dossier = file(PROCEDURE, receive())
    assert duty(PROCEDURE, dossier, "REC-15").due.day == date(2026, 4, 7)
    prolonged = file(PROCEDURE, receive(), ("prolong", {"notified_on": "2026-04-01", "days": 30}))
    assert duty(PROCEDURE, prolonged, "REC-15").due.day == date(2026, 5, 6)
    assert rules(attempt(PROCEDURE, dossier, "prolong", {"notified_on": "2026-04-01", "days": 31})) == [("REC-15", "notice")]


@pytest.mark.rule("REC-15")
def test_rules_article_46_an_appraisal_stops_the_time_to_decide() -> None:
    """Ten days from 03-01 to 03-10, resumed on 03-11: 04-05 becomes 04-15."""
    stayed = (receive(), ("pause", {"kind": "appraisal", "from_on": "2026-03-01"}), ("resume", {"resumed_on": "2026-03-11"}))
    assert duty(PROCEDURE, file(PROCEDURE, *stayed), "REC-15").due.day == date(2026, 4, 15)


@pytest.mark.rule("REC-15")
def test_a_late_decision_is_no_fault_of_the_respondent() -> None:
    assert findings(PROCEDURE, file(PROCEDURE, *ANSWERED, decision("2026-06-30"))) == []


@pytest.mark.rule("REC-19")
def test_rules_article_58_what_is_ordered_redone_is_redone_in_sixty_days() -> None:
    """Received 2026-07-06: sixty days end on Friday 09-04."""
    ordered = file(PROCEDURE, *SUMMER, decision("2026-07-06", "revoked", redo_ordered=True))
    assert duty(PROCEDURE, ordered, "REC-19").due.day == date(2026, 9, 4)
    redone = {"same_grounds": False, "same_act": False}
    assert rules(attempt(PROCEDURE, ordered, "redo", {"done_on": "2026-09-04", **redone})) == []
    assert rules(attempt(PROCEDURE, ordered, "redo", {"done_on": "2026-09-05", **redone})) == [("REC-19", "late")]


@pytest.mark.rule("REC-19")
def test_rules_article_58_a_day_set_by_the_decision_comes_first() -> None:
    ordered = file(PROCEDURE, *SUMMER, decision("2026-07-06", "revoked", redo_ordered=True, redo_due_on="2026-07-31"))
    assert "REC-19" not in [each.obligation.limit.id for each in stand(PROCEDURE, ordered, date(2026, 7, 6), Surroundings()).duties]
    redone = {"same_grounds": False, "same_act": False}
    assert rules(attempt(PROCEDURE, ordered, "redo", {"done_on": "2026-07-31", **redone})) == []
    assert rules(attempt(PROCEDURE, ordered, "redo", {"done_on": "2026-08-01", **redone})) == [("REC-19", "late")]
    assert ("REC-19", "late") not in findings(PROCEDURE, ordered, date(2026, 7, 31))
    assert ("REC-19", "late") in findings(PROCEDURE, ordered, date(2026, 8, 1))


@pytest.mark.rule("REC-19")
def test_article_64_the_same_act_is_not_redone_on_the_same_grounds() -> None:
    same = {"done_on": "2026-08-03", "same_grounds": True, "same_act": True}
    revoked = file(PROCEDURE, *SUMMER, decision("2026-07-06", "revoked", redo_ordered=True))
    procedural = file(PROCEDURE, *SUMMER, decision("2026-07-06", "revoked", redo_ordered=True, procedural=True))
    assert rules(attempt(PROCEDURE, revoked, "redo", same)) == [("REC-19", "void")]
    assert rules(attempt(PROCEDURE, procedural, "redo", same)) == []
    assert rules(attempt(PROCEDURE, revoked, "redo", {**same, "same_grounds": False})) == []


@pytest.mark.rule("REC-19")
def test_article_64_only_what_is_revoked_is_ordered_redone() -> None:
    dossier = file(PROCEDURE, *ANSWERED)
    assert rules(attempt(PROCEDURE, dossier, *decision(outcome="upheld", redo_ordered=True))) == [("REC-19", "defect")]
    assert rules(attempt(PROCEDURE, dossier, *decision(outcome="partly_revoked", redo_ordered=True))) == []


@pytest.mark.rule("REC-19")
@pytest.mark.parametrize(
    ("outcome", "done"),
    [
        ({"outcome": "revoked", "redo_ordered": True}, ("redo", {"done_on": "2026-04-20", "same_grounds": False, "same_act": False})),
        ({"outcome": "ordered"}, ("perform", {"performed_on": "2026-04-20", "content": "已答复"})),
        ({"outcome": "mediated"}, ("perform", {"performed_on": "2026-04-20", "content": "已履行调解书"})),
    ],
)
def test_article_77_a_case_is_closed_after_the_decision_is_performed(
    outcome: dict[str, object], done: tuple[str, dict[str, object]]
) -> None:
    undone = file(PROCEDURE, *ANSWERED, decision(**outcome))  # type: ignore[arg-type]
    performed = file(PROCEDURE, *ANSWERED, decision(**outcome), done)  # type: ignore[arg-type]
    refused = attempt(PROCEDURE, undone, "close", {"closed_on": "2026-04-30"})
    assert isinstance(refused, Refused)
    assert rules(refused) == [("REC-19", "defect")]
    assert rules(attempt(PROCEDURE, performed, "close", {"closed_on": "2026-04-30"})) == []


@pytest.mark.rule("REC-20")
def test_article_76_what_was_put_right_is_reported_in_sixty_days() -> None:
    """Received 2026-02-10: sixty days end on Saturday 04-11 and roll to Monday 04-13."""
    advised = file(PROCEDURE, receive(), ("opinion", {"received_on": "2026-02-10", "content": "规范送达"}))
    assert duty(PROCEDURE, advised, "REC-20").due.day == date(2026, 4, 13)
    report = {"content": "已修订送达规范"}
    assert rules(attempt(PROCEDURE, advised, "report_back", {"reported_on": "2026-04-13", **report})) == []
    assert rules(attempt(PROCEDURE, advised, "report_back", {"reported_on": "2026-04-14", **report})) == [("REC-20", "late")]


@pytest.mark.rule("LIT-02")
def test_the_applicant_may_sue_within_fifteen_days_of_the_decision() -> None:
    assert duty(PROCEDURE, file(PROCEDURE, *ANSWERED, decision("2026-02-12")), "LIT-02").due.day == date(2026, 2, 27)
