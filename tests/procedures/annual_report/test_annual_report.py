"""年度报告: fixed dates of the year after, five sections, problems answered by measures with evidence."""

from datetime import date
from typing import Any

import pytest

from faheng.engine.dossier import Dossier
from faheng.engine.propose import Refused
from faheng.engine.situation import Surroundings
from faheng.engine.standing import stand
from faheng.procedures.annual_report import PROCEDURE
from faheng.procedures.annual_report.issuing import DisclosureItem, Recipient
from faheng.procedures.annual_report.preparing import Section
from faheng.testing.files import Taken, attempt, review, rules
from faheng.testing.files import file as written

ALL = [section.value for section in Section]
REPORT = {"submitted_on": "2026-01-20", "published_on": "2026-01-20", "contents": [item.value for item in DisclosureItem]}
DISCLOSED: Taken = ("disclosure_report", REPORT)
DRAFT: Taken = ("draft", {"drafted_on": "2026-01-26", "contents": ALL})
LEGAL: Taken = ("legal_review", {"reviewer": "法规科", "reviewed_on": "2026-01-27", "passed": True, "opinion": "同意"})
SECRECY: Taken = ("secrecy_review", {"reviewer": "办公室", "reviewed_on": "2026-01-28", "may_be_disclosed": True})
DISCUSSED: Taken = ("discuss", {"held_on": "2026-01-30", "present": ["甲", "乙"], "conclusion": "同意", "approved": True})
SUBMITTED: Taken = ("submit", {"submitted_on": "2026-02-27", "recipients": [each.value for each in Recipient]})
PROBLEM: Taken = ("problem", {"problem": "P1", "found_on": "2026-01-15", "content": "执法力量不足", "year": 2025})
PLAN: Taken = ("plan_item", {"item": "N1", "planned_on": "2026-01-16", "content": "培训不少于两次", "year": 2026})
WELL = (DISCLOSED, DRAFT, LEGAL, SECRECY, DISCUSSED, PROBLEM, PLAN, SUBMITTED)


def file(*steps: Taken, year: int = 2025, **more: Any) -> Dossier:
    assigned = {"assigned_on": f"{year}-12-10", "year": year, **more}
    return written(PROCEDURE, ("assign", assigned), *steps, party=None)


def due(dossier: Dossier) -> list[tuple[str, date]]:
    return [(duty.obligation.limit.id, duty.due.end) for duty in stand(PROCEDURE, dossier, date(2025, 12, 10), Surroundings()).duties]


@pytest.mark.rule("ANN-01")
@pytest.mark.rule("ANN-02")
@pytest.mark.rule("ANN-05")
def test_the_dates_are_those_of_the_year_after_and_do_not_move_with_the_holidays() -> None:
    """2026-01-31 is a Saturday and 2026-02-28 a day of work; the last day before 1 March 2028 is 29 February."""
    assert due(file()) == [
        ("FOI-10", date(2026, 1, 31)), ("FOI-10", date(2026, 1, 31)), ("ANN-01", date(2026, 2, 28)), ("ANN-02", date(2026, 3, 31)),
    ]  # fmt: skip
    assert ("ANN-01", date(2028, 2, 29)) in due(file(year=2027))


@pytest.mark.rule("ANN-01")
@pytest.mark.parametrize(("submitted", "late"), [("2026-02-28", False), ("2026-03-01", True)])
def test_the_report_is_submitted_before_the_first_of_march(submitted: str, *, late: bool) -> None:
    ready = file(DISCLOSED, DRAFT, LEGAL, SECRECY, DISCUSSED)
    outcome = attempt(PROCEDURE, ready, "submit", {**SUBMITTED[1], "submitted_on": submitted})
    assert (("ANN-01", "late") in rules(outcome)) is late


@pytest.mark.rule("ANN-02")
@pytest.mark.parametrize(("published", "late"), [("2026-03-31", False), ("2026-04-01", True)])
def test_the_report_is_public_before_the_first_of_april(published: str, *, late: bool) -> None:
    outcome = attempt(PROCEDURE, file(*WELL), "publish", {"published_on": published})
    assert (("ANN-02", "late") in rules(outcome)) is late


@pytest.mark.rule("FOI-10")
def test_article_49_the_report_on_disclosure_is_handed_in_and_public_by_the_end_of_january() -> None:
    assert (
        rules(attempt(PROCEDURE, file(), "disclosure_report", {**REPORT, "submitted_on": "2026-01-31", "published_on": "2026-01-31"})) == []
    )
    assert rules(attempt(PROCEDURE, file(), "disclosure_report", {**REPORT, "published_on": "2026-02-01"})) == [("FOI-10", "late")]
    unpublished = {key: value for key, value in REPORT.items() if key != "published_on"}
    assert rules(attempt(PROCEDURE, file(), "disclosure_report", unpublished)) == [("FOI-10", "defect")]


@pytest.mark.rule("FOI-10")
def test_article_50_the_report_on_disclosure_has_five_items() -> None:
    for item in DisclosureItem:
        rest = [other.value for other in DisclosureItem if other is not item]
        assert rules(attempt(PROCEDURE, file(), "disclosure_report", {**REPORT, "contents": rest})) == [("FOI-10", "defect")]


@pytest.mark.rule("ANN-03")
def test_a_draft_without_one_of_the_five_sections_is_refused_and_says_which() -> None:
    for section in Section:
        rest = [each for each in ALL if each != section]
        outcome = attempt(PROCEDURE, file(), "draft", {"drafted_on": "2026-01-26", "contents": rest})
        assert isinstance(outcome, Refused)
        (finding,) = outcome.findings
        assert (finding.rule, finding.mark.value, finding.message) == ("ANN-03", "◐", f"报告缺少：{section.label}")


@pytest.mark.rule("ANN-03")
def test_the_organisation_may_ask_for_fewer_sections() -> None:
    around = Surroundings(parameters={"annual_report.sections": ["measures", "plan"]})
    draft = {"drafted_on": "2026-01-26", "contents": ["measures", "plan"]}
    assert rules(attempt(PROCEDURE, file(), "draft", draft, around)) == []


@pytest.mark.rule("ANN-01")
def test_the_report_is_discussed_before_it_is_submitted_and_goes_to_all() -> None:
    undiscussed, rejected = file(DRAFT, LEGAL), file(DRAFT, LEGAL, ("discuss", {**DISCUSSED[1], "approved": False}))
    assert ("ANN-01", "defect") in rules(attempt(PROCEDURE, undiscussed, *SUBMITTED))
    assert ("ANN-01", "defect") in rules(attempt(PROCEDURE, rejected, *SUBMITTED))
    some = {**SUBMITTED[1], "recipients": ["government"]}
    assert rules(attempt(PROCEDURE, file(DRAFT, LEGAL, DISCUSSED), "submit", some)) == [("ANN-01", "notice")]


@pytest.mark.rule("ANN-01")
def test_a_discussion_without_legal_review_is_said_as_not_verified() -> None:
    outcome = attempt(PROCEDURE, file(DRAFT), *DISCUSSED)
    assert [finding.as_json()["message"] for finding in outcome.findings] == ["报告尚未通过法制审核（未核）"]


@pytest.mark.rule("ANN-02")
def test_the_report_is_public_only_after_the_secrecy_review() -> None:
    published = {"published_on": "2026-03-02"}
    unreviewed = file(DRAFT, LEGAL, DISCUSSED, SUBMITTED)
    closed = file(DRAFT, LEGAL, ("secrecy_review", {**SECRECY[1], "may_be_disclosed": False}), DISCUSSED, SUBMITTED)
    assert rules(attempt(PROCEDURE, unreviewed, "publish", published)) == [("ANN-02", "defect")]
    assert rules(attempt(PROCEDURE, closed, "publish", published)) == [("ANN-02", "defect")]
    assert rules(attempt(PROCEDURE, file(*WELL), "publish", published)) == []


@pytest.mark.rule("ANN-03")
def test_a_measure_answers_a_problem_and_evidence_belongs_to_a_measure() -> None:
    measure = {"measure": "M1", "problem": "P1", "taken_on": "2026-01-16", "content": "岗前培训"}
    evidence = {"measure": "M1", "shown_on": "2026-01-17", "content": "50人通过考试", "result": "done"}
    assert rules(attempt(PROCEDURE, file(PROBLEM), "measure", measure)) == []
    assert rules(attempt(PROCEDURE, file(PROBLEM), "measure", {**measure, "problem": "P2"})) == [("ANN-03", "defect")]
    assert rules(attempt(PROCEDURE, file(PROBLEM, ("measure", measure)), "evidence", evidence)) == []
    assert rules(attempt(PROCEDURE, file(PROBLEM, ("measure", measure)), "evidence", {**evidence, "measure": "M2"})) == [
        ("ANN-03", "defect")
    ]
    assert rules(attempt(PROCEDURE, file(PROBLEM), *PROBLEM)) == [("ANN-03", "defect")]


@pytest.mark.rule("ANN-03")
def test_a_problem_of_last_year_without_evidence_is_pointed_out() -> None:
    old = ("problem", {**PROBLEM[1], "problem": "P0", "year": 2024})
    answered = (
        old, ("measure", {"measure": "M1", "problem": "P0", "taken_on": "2026-01-16", "content": "岗前培训"}),
        ("evidence", {"measure": "M1", "shown_on": "2026-01-17", "content": "50人通过考试", "result": "done"}),
    )  # fmt: skip
    today = date(2026, 1, 31)
    assert review(PROCEDURE, file(DISCLOSED, PLAN, old), today) == [("ANN-03", "notice")]
    assert review(PROCEDURE, file(DISCLOSED, PLAN, *answered), today) == []


@pytest.mark.rule("ANN-03")
def test_what_last_years_report_planned_and_found_is_taken_up() -> None:
    last = written(
        PROCEDURE, ("assign", {"assigned_on": "2024-12-10", "year": 2024}), ("problem", {**PROBLEM[1], "content": "基层能力不足"}), PLAN, party=None
    )  # fmt: skip
    around = Surroundings(links={"年报2024": last})
    today = date(2026, 1, 31)
    silent = file(DISCLOSED, PROBLEM, PLAN, previous="年报2024")
    taken = file(
        DISCLOSED, PROBLEM, PLAN, ("problem", {**PROBLEM[1], "problem": "P2", "content": "基层能力不足"}),
        ("plan_answer", {"item": "N1", "answered_on": "2026-01-20", "content": "已办两期", "result": "done"}), previous="年报2024",
    )  # fmt: skip
    assert review(PROCEDURE, silent, today, around) == [("ANN-03", "notice")] * 2
    assert review(PROCEDURE, taken, today, around) == []


@pytest.mark.rule("ANN-03")
def test_a_report_without_problems_or_plan_is_pointed_out() -> None:
    assert review(PROCEDURE, file(DISCLOSED), date(2026, 1, 31)) == [("ANN-03", "notice")] * 2
