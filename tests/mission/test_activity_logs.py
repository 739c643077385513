"""Activities that the report tells of without a figure of their own: recorded once, found by the name of their kind, told apart."""

from typing import Any

import pytest

from faheng.testing.program import Program
from tests.mission.table import mission

pytestmark = pytest.mark.slow

#: The row, the kind as recorded, the kind as people call it, what is recorded of it.
STUDIES = [
    mission("director-lecture", "director_lecture", "局长讲法", {"lecturer": "局长甲", "laws": ["深圳经济特区医疗条例"], "participants": 120}),
    mission("individual-rol-report", "individual_report", "述法", {"lecturer": "区疾控中心主任", "level": "system", "title": "专题述法"}),
    mission("secrecy-education", "secrecy_education", "保密宣传教育", {"expected": 60, "participants": 60, "mode": "online"}),
    mission("pre-post-training", "induction_training", "岗前培训", {"participants": 7, "hours": 24}),
    mission("dispute-response-training", "dispute_training", "复议诉讼应对", {"participants": 45, "hours": 6}),
    mission("quarterly-case-review", "case_review_meeting", "案件评析会", {"topic": "第二季度典型处罚案", "participants": 30}),
    mission("officer-integrity", "integrity_education", "廉洁教育", {"participants": 82}),
    mission("exchange-platform", "experience_exchange", "经验交流", {"organiser": "市卫生监督所", "participants": 12}),
    mission("warning-education", "warning_education", "警示教育", {"platform": "区人民法院", "participants": 40}),
    mission("lookback", "lookback", "回头看", {"topic": "2024年被纠正的复议案件", "participants": 15}),
    mission("frontline-reception", "reception_training", "接访人员培训", {"participants": 26, "hours": 4}),
]  # fmt: skip

PUBLICITY = [
    mission("case-based-publicity", "case_based", "以案释法", {"case": "甲卫医罚〔2025〕3号", "target": "public"}),
    mission("in-process-publicity", "in_process", "执法过程普法", {"target": "regulated_parties", "audience": 1}),
    mission("law-into-places", "into_places", "法律进", {"place": "甲区云山社区", "laws": ["民法典"], "audience": 65}),
    mission("medical-staff-law", "medical_staff_training", "医务人员法律培训", {"target": "medical_staff", "laws": ["医师法"], "audience": 210}),
    mission("literacy-action", "literacy_action", "法治素养", {"target": "public"}),
    mission("grassroots-legislation", "grassroots_legislation", "基层立法联系点", {"place": "甲区虹路街道"}),
    mission("media-reporting", "media_report", "媒体宣传", {"channel": "media", "platform": "某市日报", "link": "https://example.org/1"}),
    mission("live-enforcement", "live_enforcement", "直播式执法", {"channel": "video_account", "views": 3200}),
    mission("training-plus-enforcement", "training_enforcement", "培训+执法", {"target": "regulated_parties", "audience": 38}),
    mission("interview", "interview", "负责人约谈", {"target": "medical_staff", "audience": 4}),
    mission("patriotic-health", "patriotic_health", "爱国卫生", {"place": "甲区云山小区", "materials": 200}),
    mission("two-way-publicity", "event", "请进来", {"ways": ["go_out", "invite_in", "offline", "online"], "audience": 90}),
]  # fmt: skip


def recorded_and_found(program: Program, procedure: str, kind: str, called: str, more: dict[str, Any]) -> None:
    given = {"held_on": "2025-06-10", "kinds": [kind], "title": "六月的一次活动", **more}
    taken = program.post(f"{procedure}/record", role="clerk", data=given)
    program.post(f"{procedure}/record", role="clerk", data={"held_on": "2025-06-11", "kinds": ["other"], "title": "另一次活动"})
    assert program.found(called, procedure=procedure) == [taken["number"]]
    (entry,) = program.get(f"dossiers/{taken['id']}")["package"]["entries"]
    assert entry["data"] == given
    page = program.page(f"dossier/{taken['id']}/").content.decode()
    assert called in page
    assert given["title"] in page


@pytest.mark.parametrize(("kind", "called", "more"), STUDIES)
def test_a_study_is_found_by_the_name_of_its_kind(program: Program, kind: str, called: str, more: dict[str, Any]) -> None:
    recorded_and_found(program, "learning", kind, called, more)


@pytest.mark.parametrize(("kind", "called", "more"), PUBLICITY)
def test_publicity_is_found_by_the_name_of_its_kind(program: Program, kind: str, called: str, more: dict[str, Any]) -> None:
    recorded_and_found(program, "publicity", kind, called, more)


@pytest.mark.parametrize(
    ("procedure", "wrong", "sentence"),
    [
        ("learning", {"kinds": []}, "至少选一类"),
        ("learning", {"title": ""}, "主题"),
        ("learning", {"expected": 60, "participants": 61}, "实到（覆盖）人数大于应到人数（61大于60）"),
        ("learning", {"hours": 300}, "学时"),
        ("publicity", {"kinds": ["lecture"]}, "宣传类型"),
        ("publicity", {"held_on": "六月十日"}, "日期"),
        ("publicity", {"audience": -1}, "受众"),
    ],
)
def test_a_record_that_cannot_be_is_refused_with_a_sentence_and_not_kept(
    program: Program, procedure: str, wrong: dict[str, Any], sentence: str
) -> None:
    given = {"held_on": "2025-06-10", "kinds": ["other"], "title": "一次活动", **wrong}
    assert sentence in program.refused(f"{procedure}/record", role="clerk", data=given)["detail"]
    assert program.get("dossiers/")["rows"] == []


@pytest.mark.mission("leaders-lead-law-observance")
def test_leaders_study_first_and_sit_the_exam(program: Program) -> None:
    exam = {
        "held_on": "2025-11-20",
        "kinds": ["law_exam"],
        "title": "年度学法考试",
        "expected": 40,
        "participants": 40,
        "sat": 40,
        "leaders": 6,
    }
    taken = program.post("learning/record", role="clerk", data=exam)
    assert "其中领导干部人数" in program.page(f"dossier/{taken['id']}/").content.decode()
    wrong = program.refused("learning/record", role="clerk", data={**exam, "leaders": 41})
    assert "参加的领导干部人数大于实到人数（41大于40）" in wrong["detail"]


@pytest.mark.mission("legal-affairs-consultation")
def test_only_consultations_with_counsel_are_counted_as_such(program: Program) -> None:
    held = {"held_on": "2025-05-08", "kinds": ["legal_consultation"], "title": "研讨某医院托管协议"}
    with_counsel = program.post("learning/record", role="clerk", data={**held, "counsel": ["某律师事务所甲律师"]})
    program.post("learning/record", role="clerk", data={**held, "title": "内部研讨"})
    assert program.figure("counsel-legal-affairs-consultations", 2025)["value"] == "1"
    assert [each["number"] for each in program.get("figures/counsel-legal-affairs-consultations/records", year=2025)] == [
        with_counsel["number"]
    ]
