"""Activities of the year: recorded once, counted in the figure of the report, each figure opening its record."""

from typing import Any

import pytest

from faheng.testing.program import Program

pytestmark = pytest.mark.slow

LEARNING = [
    pytest.param("first_agenda", {}, "first-agenda-study-sessions", "1", marks=pytest.mark.mission("first-agenda-study")),
    pytest.param("study_centre_group", {}, "study-center-group-sessions", "1", marks=pytest.mark.mission("study-center-group")),
    pytest.param("party_branch_study", {}, "party-branch-study-sessions", "1", marks=pytest.mark.mission("party-branch-study")),
    pytest.param("democratic_life_meeting", {}, "democratic-life-meetings", "1", marks=pytest.mark.mission("democratic-life-meeting")),
    pytest.param("leadership_law_study", {}, "leadership-law-study-sessions", "1", marks=pytest.mark.mission("leadership-law-study")),
    pytest.param("leading_group_meeting", {}, "rol-leading-group-meetings", "1", marks=pytest.mark.mission("rol-leading-group")),
    pytest.param("other", {"matters": 3}, "major-legal-matters-deliberated", "3", marks=pytest.mark.mission("major-legal-matters")),
    pytest.param("rule_of_law_training", {}, "rol-training-sessions", "1", marks=pytest.mark.mission("rol-training")),
    pytest.param(
        "law_exam", {"expected": 40, "sat": 40, "excellent": 38}, "law-exam-excellent-rate", "95", marks=pytest.mark.mission("law-exam")
    ),
    pytest.param(
        "online_learning", {"expected": 50, "participants": 49}, "online-law-study-participation-rate", "98",
        marks=pytest.mark.mission("online-learning"),
    ),
    pytest.param("enforcement_exam", {"sat": 50, "passed": 50}, "enforcement-exam-passed", "50", marks=pytest.mark.mission("enforcement-exam")),
    pytest.param(
        "hearing_officer_qualification", {"qualified": 8}, "hearing-officers-qualified", "8", marks=pytest.mark.mission("hearing-officers")
    ),
    pytest.param("enforcement_training", {}, "enforcement-training-sessions", "1", marks=pytest.mark.mission("business-training")),
    pytest.param("court_observation", {}, "court-hearing-observations", "1", marks=pytest.mark.mission("court-observation")),
]  # fmt: skip

PUBLICITY = [
    pytest.param("event", {"audience": 5205}, "legal-publicity-audience", "5205", marks=pytest.mark.mission("publicity-event")),
    pytest.param("post", {}, "legal-publicity-posts", "1", marks=pytest.mark.mission("publicity-post")),
    pytest.param("materials", {"materials": 5000}, "publicity-materials-distributed", "5000", marks=pytest.mark.mission("materials-consultation")),
    pytest.param("regulated_training", {}, "regulated-party-training-sessions", "1", marks=pytest.mark.mission("regulated-party-training")),
    pytest.param("law_and_health", {"audience": 40}, "law-health-service-beneficiaries", "40", marks=pytest.mark.mission("law-and-health")),
    pytest.param("open_day", {}, "government-open-days", "1", marks=pytest.mark.mission("open-day")),
]  # fmt: skip


def recorded_and_counted(program: Program, procedure: str, kind: str, more: dict[str, Any], indicator: str, expected: str) -> None:
    taken = program.post(f"{procedure}/record", role="clerk", data={"held_on": "2025-06-10", "kinds": [kind], "title": "一次活动", **more})
    figure = program.figure(indicator, 2025)
    assert figure["value"] == expected
    assert [each["number"] for each in program.get(f"figures/{indicator}/records", year=2025)] == [taken["number"]]
    assert program.get(f"figures/{indicator}", year=2024)["records"] == 0


@pytest.mark.parametrize(("kind", "more", "indicator", "expected"), LEARNING)
def test_a_study_is_recorded_once_and_counted(program: Program, kind: str, more: dict[str, Any], indicator: str, expected: str) -> None:
    recorded_and_counted(program, "learning", kind, more, indicator, expected)


@pytest.mark.parametrize(("kind", "more", "indicator", "expected"), PUBLICITY)
def test_an_event_is_recorded_once_and_counted(program: Program, kind: str, more: dict[str, Any], indicator: str, expected: str) -> None:
    recorded_and_counted(program, "publicity", kind, more, indicator, expected)


def test_one_meeting_under_two_names_is_one_record_and_counts_under_both(program: Program) -> None:
    data = {"held_on": "2025-06-10", "kinds": ["study_centre_group", "leadership_law_study"], "title": "集体学习"}
    program.post("learning/record", role="clerk", data=data)
    assert program.figure("study-center-group-sessions", 2025)["value"] == "1"
    assert program.figure("leadership-law-study-sessions", 2025)["value"] == "1"
    assert len(program.get("dossiers/")["rows"]) == 1
