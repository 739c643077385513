"""The yearly report as a dossier: its sections, its problems with measures and results, its plan; what is missing is named."""

from typing import Any

import pytest

from faheng.testing.program import Program

pytestmark = pytest.mark.slow

SECTIONS = ["measures", "shortcomings", "first_responsible", "plan", "other"]
PROBLEM = (
    "problem",
    {"problem": "P1", "found_on": "2025-12-20", "content": "执法人员能力不足", "cause": "培训不够", "year": 2024},
    "clerk",
)
MEASURE = ("measure", {"measure": "M1", "problem": "P1", "taken_on": "2025-12-21", "content": "专题培训", "responsible": "法规科"}, "clerk")
EVIDENCE = ("evidence", {"measure": "M1", "shown_on": "2025-12-22", "content": "50人通过资格考试", "result": "done", "figure": "enforcement-exam-passed"}, "clerk")  # fmt: skip


def report(program: Program, *acts: tuple[str, dict[str, Any], str], year: int = 2025, previous: str = "") -> dict[str, Any]:
    assign = {"assigned_on": f"{year}-12-01", "year": year, "sections": ["法规科", "医政科"], "previous": previous}
    return program.run("annual_report", ("assign", assign, "clerk"), *acts)


def found(program: Program, taken: dict[str, Any]) -> list[str]:
    return [each["message"] for each in program.get(f"dossiers/{taken['id']}/findings")["findings"]]


@pytest.mark.mission("first-responsible-person")
def test_a_report_without_the_duty_of_the_first_responsible_person_is_named(program: Program) -> None:
    draft = {"drafted_on": "2026-01-10", "contents": [each for each in SECTIONS if each != "first_responsible"]}
    taken = report(program)
    wrong = program.refused(f"annual_report/{taken['id']}/draft", role="clerk", data=draft)
    assert wrong["detail"] == "报告缺少：党政主要负责人履行推进法治建设第一责任人职责情况"
    whole = program.post(f"annual_report/{taken['id']}/draft", role="clerk", data={"drafted_on": "2026-01-12", "contents": SECTIONS})
    assert whole["state"] == "起草中"


@pytest.mark.mission("shortcomings-register")
def test_a_shortcoming_stands_with_its_cause_and_its_number_is_its_own(program: Program) -> None:
    taken = report(program, PROBLEM)
    entry = program.get(f"dossiers/{taken['id']}")["package"]["entries"][-1]
    assert (entry["data"]["content"], entry["data"]["cause"]) == ("执法人员能力不足", "培训不够")
    assert program.found("培训不够", procedure="annual_report") == [taken["number"]]
    again = program.refused(f"annual_report/{taken['id']}/problem", role="clerk", data={**PROBLEM[1], "content": "另一个问题"})
    assert again["detail"] == "问题编号“P1”已经用过"


@pytest.mark.mission("problem-followup")
def test_last_years_problem_is_open_until_a_measure_shows_its_result(program: Program) -> None:
    taken = report(program, PROBLEM)
    still = "2024年的问题“P1”没有记录有成效的措施"
    assert still in found(program, taken)
    for step, data, role in (MEASURE, EVIDENCE):
        program.post(f"annual_report/{taken['id']}/{step}", role=role, data=data)
    assert still not in found(program, taken)
    stray = program.refused(f"annual_report/{taken['id']}/measure", role="clerk", data={**MEASURE[1], "measure": "M2", "problem": "P9"})
    assert stray["detail"] == "没有编号为“P9”的问题"


@pytest.mark.mission("next-year-plan")
def test_what_one_report_plans_the_next_one_answers(program: Program) -> None:
    item = {
        "item": "N1",
        "planned_on": "2024-12-25",
        "content": "全年至少两次培训",
        "year": 2025,
        "figure": "rol-training-sessions",
        "target": "2",
    }
    before = report(program, ("plan_item", item, "clerk"), year=2024)
    now = report(program, previous=before["number"])
    still = "上年安排“N1”（全年至少两次培训）没有记录落实情况"
    assert still in found(program, now)
    answer = {"item": "N1", "answered_on": "2025-12-25", "content": "培训七次", "result": "done"}
    program.post(f"annual_report/{now['id']}/plan_answer", role="clerk", data=answer)
    assert still not in found(program, now)


@pytest.mark.mission("annual-report")
def test_the_report_is_due_before_march_and_public_before_april(program: Program) -> None:
    taken = report(program)
    due = {each["limit"]: each["due"] for each in program.get(f"dossiers/{taken['id']}")["duties"]}
    assert (due["ANN-01"], due["ANN-02"]) == ("2026-02-28", "2026-03-31")
