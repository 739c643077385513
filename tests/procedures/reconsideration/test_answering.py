"""答复与举证: 行政复议法第四十六条、第四十八条、第五十四条、第七十条. Spring Festival 2026: 02-15 to 02-23 off, 02-14 and 02-28 worked."""

from datetime import date

import pytest

from faheng.engine.propose import Accepted, Refused
from faheng.testing.files import attempt, duty, file, rules
from faheng.testing.files import review as findings
from faheng.testing.reconsiderations import EVIDENCE, PROCEDURE, agents, decision, draft, receive, review, sign, submit

READY = (receive(), agents(), draft(), review(), sign())


@pytest.mark.rule("REC-10")
def test_article_48_the_answer_is_due_ten_workdays_after_the_copy() -> None:
    """From Tuesday 02-10: 11, 12, 13, 14 (Saturday, worked), 24, 25, 26, 27, 28 (Saturday, worked), 03-02."""
    dossier = file(PROCEDURE, *READY)
    assert duty(PROCEDURE, dossier, "REC-10").due.day == date(2026, 3, 2)
    assert rules(attempt(PROCEDURE, dossier, *submit("2026-03-02"))) == []
    assert rules(attempt(PROCEDURE, dossier, *submit("2026-03-03"))) == [("REC-10", "late")]


@pytest.mark.rule("REC-10")
def test_article_54_on_the_summary_track_it_is_due_after_five() -> None:
    summary = file(PROCEDURE, receive(track="summary"), draft(drafted_on="2026-02-12"), sign())
    assert duty(PROCEDURE, summary, "REC-10.summary").due.day == date(2026, 2, 24)
    assert ("REC-10", "late") not in rules(attempt(PROCEDURE, summary, *submit("2026-02-24")))
    assert ("REC-10", "late") in rules(attempt(PROCEDURE, summary, *submit("2026-02-25")))


@pytest.mark.rule("REC-10")
def test_article_48_the_answer_time_is_not_stopped_by_a_stay() -> None:
    stayed = file(PROCEDURE, receive(), ("pause", {"kind": "mediation", "from_on": "2026-02-11"}))
    assert duty(PROCEDURE, stayed, "REC-10").due.day == date(2026, 3, 2)


@pytest.mark.rule("REC-10")
def test_article_48_the_answer_goes_with_the_evidence() -> None:
    dossier = file(PROCEDURE, *READY)
    for missing in ("answer", "evidence"):
        outcome = attempt(PROCEDURE, dossier, "submit", {**submit()[1], missing: False})
        assert isinstance(outcome, Refused)
        assert rules(outcome) == [("REC-10", "defect")]


@pytest.mark.rule("REC-10")
def test_article_44_the_answer_lists_its_evidence() -> None:
    assert rules(attempt(PROCEDURE, file(PROCEDURE, receive()), *draft(evidence=[]))) == []
    assert rules(attempt(PROCEDURE, file(PROCEDURE, receive("2026-07-02")), *draft(drafted_on="2026-07-06", evidence=[]))) == [
        ("REC-10", "defect")
    ]


@pytest.mark.rule("REC-11")
def test_article_70_an_act_not_answered_in_time_counts_as_without_evidence() -> None:
    silent = file(PROCEDURE, receive())
    assert findings(PROCEDURE, silent, date(2026, 3, 2)) == []
    assert findings(PROCEDURE, silent, date(2026, 3, 3)) == [("REC-10", "late"), ("REC-11", "void")]


@pytest.mark.rule("REC-11")
@pytest.mark.parametrize(("submitted", "void"), [("2026-03-02", False), ("2026-03-03", True)])
def test_article_70_a_late_answer_counts_as_none(submitted: str, *, void: bool) -> None:
    answered = file(PROCEDURE, *READY, submit(submitted))
    assert (("REC-11", "void") in findings(PROCEDURE, answered)) is void


@pytest.mark.rule("REC-11")
def test_an_application_withdrawn_before_the_answer_was_due_needs_none() -> None:
    withdrawn = file(PROCEDURE, receive(), decision("2026-02-25", "withdrawn"))
    assert findings(PROCEDURE, withdrawn) == []


@pytest.mark.rule("REC-12")
def test_article_46_evidence_gathered_after_the_copy_is_refused() -> None:
    dossier = file(PROCEDURE, receive())
    late = {**EVIDENCE, "name": "补充询问笔录", "obtained_on": "2026-02-11"}
    assert rules(attempt(PROCEDURE, dossier, *draft(evidence=[{**EVIDENCE, "obtained_on": "2026-02-10"}]))) == []
    refused = attempt(PROCEDURE, dossier, *draft(evidence=[EVIDENCE, late]))
    assert isinstance(refused, Refused)
    assert rules(refused) == [("REC-12", "void")]


@pytest.mark.rule("REC-12")
def test_article_46_evidence_is_supplemented_only_against_new_grounds_and_with_consent() -> None:
    dossier = file(PROCEDURE, *READY, submit())
    piece = {"submitted_on": "2026-03-05", "evidence": [EVIDENCE]}
    assert rules(attempt(PROCEDURE, dossier, "supplement_evidence", {**piece, "agreed": False})) == [("REC-12", "void")] * 2
    assert rules(attempt(PROCEDURE, dossier, "supplement_evidence", {**piece, "agreed": True, "new_grounds": "新提出的授权书"})) == []


@pytest.mark.rule("REC-13")
def test_rules_article_18_lawyers_alone_do_not_represent_the_respondent() -> None:
    """The rules bind from 2026-07-01."""
    dossier = file(PROCEDURE, receive("2026-07-01"))
    for staff, expected in (([], [("REC-13", "defect")]), (["甲"], []), (["甲", "乙"], []), (["甲", "乙", "丙"], [("REC-13", "defect")])):
        appointed = agents(appointed_on="2026-07-02", staff=staff, lawyers=["某律师"])
        assert rules(attempt(PROCEDURE, dossier, *appointed)) == expected
    assert rules(attempt(PROCEDURE, file(PROCEDURE, receive()), *agents(staff=[], lawyers=["某律师"]))) == []


def test_an_answer_signed_without_legal_review_is_said() -> None:
    unreviewed = attempt(PROCEDURE, file(PROCEDURE, receive("2026-07-01"), draft(drafted_on="2026-07-02")), "sign",
                         {"signed_on": "2026-07-03", "signed_by": "局长"})  # fmt: skip
    assert isinstance(unreviewed, Accepted)
    assert rules(unreviewed) == [("REC-10", "notice")]


@pytest.mark.rule("REC-17")
def test_article_58_the_maker_of_a_norm_answers_in_ten_workdays() -> None:
    notified = file(PROCEDURE, receive(), ("norm_notice", {"received_on": "2026-02-10", "norm": "甲卫规〔2023〕1号"}))
    assert duty(PROCEDURE, notified, "REC-17").due.day == date(2026, 3, 2)


@pytest.mark.rule("REC-18")
def test_article_60_a_norm_referred_to_us_is_answered_in_sixty_days() -> None:
    """From 02-10, sixty days end on Saturday 04-11 and roll to Monday 04-13."""
    referred = file(PROCEDURE, receive(), ("norm_notice", {"received_on": "2026-02-10", "norm": "甲卫规〔2023〕1号", "referred": True}))
    assert duty(PROCEDURE, referred, "REC-18.reply").due.day == date(2026, 4, 13)
