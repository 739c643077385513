"""Officers, their exams, prizes and model cases; files reviewed by others."""

from typing import Any

import pytest

from faheng.testing.program import Program
from tests.mission.table import mission

pytestmark = pytest.mark.slow

#: The row, what is recorded (two records of one kind), the figures, what they come to.
AWARDS = [
    mission(
        "skills-competition",
        [
            {"kind": "competition", "title": "全市卫生监督技能竞赛", "level": "city", "grade": "三等奖", "rank": 3, "team": True},
            {"kind": "competition", "title": "全国技能竞赛", "level": "national", "rank": 5, "people": ["甲", "乙"], "winners": 2, "members": 1},
        ],
        {"enforcement-competition-rank": "3", "competition-award-winners": "2", "national-competition-members": "1"},
    ),
    mission(
        "typical-case",
        [
            {"kind": "excellent_case", "title": "某门诊部超范围执业案", "level": "provincial", "case": "甲卫医罚〔2025〕3号"},
            {"kind": "typical_case", "title": "某美容店案", "level": "city", "compilation": "2025年典型案例汇编"},
        ],
        {"excellent-cases-selected": "1", "guiding-cases-selected": "0"},
    ),
    mission(
        "guiding-case",
        [{"kind": "guiding_case", "title": "某医院未备案案", "level": "county"}, {"kind": "honour", "title": "先进集体", "level": "city"}],
        {"guiding-cases-selected": "1", "excellent-cases-selected": "0"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("records", "figures"), AWARDS)
def test_prizes_and_model_cases_are_counted_by_kind(program: Program, records: list[dict[str, Any]], figures: dict[str, str]) -> None:
    numbers = [program.post("award/record", role="clerk", data={"awarded_on": "2025-09-10", **each})["number"] for each in records]
    assert {each: program.figure(each, 2025)["value"] for each in figures} == figures
    assert program.found(records[0]["title"], procedure="award") == numbers[:1]


@pytest.mark.mission("honours", "external-case-review")
def test_an_honour_and_an_outside_review_are_found_with_who_gave_them(program: Program) -> None:
    honour = {"awarded_on": "2025-05-04", "kind": "honour", "title": "优秀通讯集体", "level": "provincial", "giver": "省卫生监督所"}
    review = {
        "awarded_on": "2025-06-20",
        "kind": "file_review",
        "title": "区司法局案卷评查",
        "level": "county",
        "files": 10,
        "grade": "优秀",
    }
    first, second = (program.post("award/record", role="clerk", data=each)["number"] for each in (honour, review))
    assert program.found("省卫生监督所", procedure="award") == [first]
    assert program.found("外部案卷评查", procedure="award") == [second]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"kind": "honour", "case": "甲卫医罚〔2025〕3号"}, "只有案例和案卷评查填案卷号"),
        ({"kind": "competition", "people": ["甲", "乙"], "winners": 3}, "获奖人数3与列出的2人不符"),
        ({"kind": "competition", "rank": 0}, "名次"),
        ({"kind": "honour", "level": "town"}, "级别"),
    ],
)
def test_an_award_that_cannot_be_is_refused_with_a_sentence(program: Program, wrong: dict[str, Any], sentence: str) -> None:
    given = {"awarded_on": "2025-09-10", "title": "某奖", "level": "city", **wrong}
    assert sentence in program.refused("award/record", role="clerk", data=given)["detail"]


@pytest.mark.mission("enforcement-exam")
def test_the_pass_rate_keeps_who_sat_and_who_passed(program: Program) -> None:
    for sat, passed in ((30, 30), (20, 18)):
        data = {"held_on": "2025-04-10", "kinds": ["enforcement_exam"], "title": "资格考试", "sat": sat, "passed": passed}
        program.post("learning/record", role="clerk", data=data)
    rate = program.figure("enforcement-exam-pass-rate", 2025)
    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("96", "48", "50")
    over = {"held_on": "2025-04-10", "kinds": ["enforcement_exam"], "title": "资格考试", "sat": 7, "passed": 8}
    assert "通过人数大于参加考试人数（8大于7）" in program.refused("learning/record", role="clerk", data=over)["detail"]


@pytest.mark.mission("training-60h")
def test_officers_who_came_to_their_hours_over_the_year(program: Program) -> None:
    """o1 comes to 40 + 20 hours, o2 to 40; the bureau asks for 60."""
    program.keep("rule_of_law.standards", kind="training_hours", value="60", from_on="2025-01-01")
    for officers, hours in ((["o1", "o2"], 40), (["o1"], 20)):
        data = {"held_on": "2025-04-10", "kinds": ["enforcement_training"], "title": "轮训", "hours": hours, "officers": officers}
        program.post("learning/record", role="clerk", data=data)
    assert program.figure("annual-law-training-hours-min", 2025)["value"] == "60"
    rate = program.figure("annual-law-training-coverage", 2025)
    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("50", "1", "2")


def review(program: Program, kind: str, **more: Any) -> dict[str, Any]:
    given = {"held_on": "2026-07-10", "kind": kind, "title": "上半年一次", **more}
    return program.post("file_review/record", role="clerk", data=given)


@pytest.mark.mission("audit", "case-file-review")
def test_audits_and_reviews_are_counted_and_what_they_order_is_corrected(program: Program) -> None:
    review(program, "file_review", files=33, population_size=33, major_violations=0, population="2025年12月至2026年6月结案的处罚案卷")
    for subject in ("甲医院", "乙门诊部"):
        review(program, "field_audit", subject=subject)
    inside = review(program, "internal_audit", subject="监督一科")
    order = {"ordered_on": "2026-07-12", "content": "补正文书", "due_on": "2026-07-31"}
    program.post(f"file_review/{inside['id']}/order", role="approver", data=order)
    figures = ("case-files-reviewed", "case-file-review-major-violations", "field-audits", "internal-audits", "audit-corrections")
    assert [program.figure(each, 2026)["value"] for each in figures] == ["33", "0", "2", "1", "1"]
    end = {"closed_on": "2026-08-01", "outcome": "已纠正"}
    early = program.refused(f"file_review/{inside['id']}/close", role="clerk", data=end)
    assert early["detail"] == "要求纠正的问题没有纠正情况的记录"
    program.post(f"file_review/{inside['id']}/corrected", role="clerk", data={"done_on": "2026-07-30", "content": "已补正"})
    assert program.post(f"file_review/{inside['id']}/close", role="clerk", data=end)["state"] == "已办结"


@pytest.mark.mission("satisfaction-survey")
def test_satisfaction_keeps_how_many_were_asked(program: Program) -> None:
    review(program, "survey", asked=89, satisfied=89)
    review(program, "survey", asked=11, satisfied=9)
    assert program.figure("satisfaction-surveys", 2026)["value"] == "100"
    rate = program.figure("satisfaction-rate", 2026)
    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("98", "98", "100")
    given = {"held_on": "2026-07-10", "kind": "survey", "title": "调查", "asked": 89, "satisfied": 90}
    assert "满意户数大于调查户数（90大于89）" in program.refused("file_review/record", role="clerk", data=given)["detail"]


@pytest.mark.mission("enforcement-oversight")
def test_a_letter_of_those_who_oversee_is_answered_in_the_time_it_sets(program: Program) -> None:
    letter = review(program, "hierarchical", letter="甲司督〔2026〕3号", report_due_on="2026-07-31", problems="未按期公示")
    review(program, "social", title="特邀监督员座谈")
    assert program.found("甲司督", procedure="file_review") == [letter["number"]]
    late = {"done_on": "2026-07-30", "content": "已公示", "reported_on": "2026-08-01"}
    taken = program.post(f"file_review/{letter['id']}/corrected", role="clerk", data=late)
    assert "应在2026-07-31前报送纠正情况，实际2026-08-01" in [each["message"] for each in taken["findings"]]


@pytest.mark.mission("responsibility-system")
@pytest.mark.parametrize("handling", ["educated", "tolerated"])
def test_who_answers_for_a_fault_or_is_spared_is_named_with_the_reasons(program: Program, handling: str) -> None:
    audit = review(program, "legal_audit", problems="未送达告知书即作决定")
    order = {"ordered_on": "2026-07-12", "content": "撤销后重新作出", "handling": handling}
    wrong = program.refused(f"file_review/{audit['id']}/order", role="approver", data=order)
    assert {each["field"] for each in wrong["findings"]} == {"person", "reason"}
    whole = {**order, "person": "执法员1", "reason": "疏忽，未造成后果，已纠正"}
    assert program.post(f"file_review/{audit['id']}/order", role="approver", data=whole)["state"] == "纠正中"


@pytest.mark.mission("case-file-review")
def test_a_faulty_file_shows_its_fault_in_the_review_of_the_year(program: Program) -> None:
    """A request of 12 September 2025 was never answered; twenty workdays end on 16 October."""
    data = {"channel": "counter", "arrived_on": "2025-09-12", "received_on": "2025-09-12", "requested": "校验结果"}
    taken = program.post("information_request/receive", role="clerk", data=data, party={"kind": "person", "name": "申请人"})
    found = program.get(f"dossiers/{taken['id']}/findings")["findings"]
    assert "FOI-04" in {each["rule"] for each in found}
