"""Disclosure and publicity: duties on a list, events and posts in their figures, requests reviewed for secrecy before they are answered."""

from typing import Any

import pytest

from faheng.testing import requests
from faheng.testing.program import Program
from tests.mission.table import mission

pytestmark = pytest.mark.slow

DUTY = {"item": "传染病防治法宣传", "law": "传染病防治法", "target": "public", "responsible": "疾控科", "from_on": "2025-01-01"}
APPLICANT = {"kind": "person", "name": "申请人"}


def event(**more: Any) -> dict[str, Any]:
    return {"held_on": "2025-12-04", "kinds": ["event"], "title": "宪法宣传", **more}


@pytest.mark.mission("publicity-responsibility-list", "who-enforces-publicises")
def test_an_event_names_its_duty_and_one_that_is_not_on_the_list_is_noticed(program: Program) -> None:
    assert program.keep("publicity.duties", **DUTY).status_code == 302
    (row,) = program.rows("publicity.duties")
    assert (row["item"], row["responsible"], row["target"]) == ("传染病防治法宣传", "疾控科", "社会公众")
    done = program.post("publicity/record", role="clerk", data=event(duty="传染病防治法宣传"))
    assert done["findings"] == []
    stray = program.post("publicity/record", role="clerk", data=event(duty="海洋法宣传"))
    assert [each["message"] for each in stray["findings"]] == ["“海洋法宣传”不在本机关的普法责任清单内"]
    assert program.found("传染病防治法宣传", procedure="publicity") == [done["number"]]


@pytest.mark.mission("calendar-campaigns", "differentiated-publicity")
def test_what_is_planned_for_a_day_and_an_audience_is_done_under_its_name(program: Program) -> None:
    for target, label in (("public", "社会公众"), ("medical_staff", "医务人员")):
        program.keep("publicity.duties", **{**DUTY, "item": f"宪法日（{label}）", "target": target, "node": "12月4日国家宪法日"})
    assert {row["target"] for row in program.rows("publicity.duties") if row["node"] == "12月4日国家宪法日"} == {"社会公众", "医务人员"}
    given = event(campaign="国家宪法日", target="medical_staff", audience=80, duty="宪法日（医务人员）")
    done = program.post("publicity/record", role="clerk", data=given)
    program.post("publicity/record", role="clerk", data=event(held_on="2025-05-20", campaign="民法典宣传月"))
    assert program.found("国家宪法日", procedure="publicity") == [done["number"]]
    assert program.figure("legal-publicity-events", 2025)["value"] == "2"


FIGURES = [
    mission("publicity-post", "video", {"channel": "video_account"}, "legal-publicity-videos", "1"),
    mission("publicity-post", "health_post", {"platform": "某公众号"}, "health-education-posts", "1"),
    mission("publicity-post", "post", {"channel": "wechat", "platform": "健康甲区", "views": 1200}, "legal-publicity-posts", "1"),
    mission("materials-consultation", "consultation", {"consultations": 586}, "public-consultations-answered", "586"),
    mission("open-day", "press_briefing", {}, "government-press-briefings", "1"),
    mission("open-day", "event_report", {}, "on-site-event-reports", "1"),
    mission(
        "law-and-health", "law_and_health", {"partners": ["区司法局", "共青团甲区委"], "audience": 40}, "law-health-service-events", "1"
    ),
]


@pytest.mark.parametrize(("kind", "more", "indicator", "expected"), FIGURES)
def test_each_kind_of_publicity_feeds_its_figure(program: Program, kind: str, more: dict[str, Any], indicator: str, expected: str) -> None:
    taken = program.post("publicity/record", role="clerk", data={**event(kinds=[kind]), **more})
    program.post("publicity/record", role="clerk", data=event(kinds=["other"]))
    assert program.figure(indicator, 2025)["value"] == expected
    assert taken["number"] in [each["number"] for each in program.get(f"figures/{indicator}/records", year=2025)]


@pytest.mark.mission("secrecy-review")
def test_what_may_not_be_disclosed_is_not_given_out(program: Program) -> None:
    before = ((*requests.receive(), "clerk"), (*requests.examine(), "clerk"), (*requests.secrecy(may_be_disclosed=False), "clerk"))
    taken = program.run("information_request", *before, party=APPLICANT)
    given = requests.reply("2025-10-16", answer="granted", number="甲卫公开〔2025〕1号", way="电子邮件")
    refused = program.refused(f"information_request/{taken['id']}/reply", role="clerk", data=given)
    assert "2025-09-19的审查意见为不能公开" in refused["detail"]


@pytest.mark.mission("foi-request")
def test_a_request_is_answered_within_twenty_workdays(program: Program) -> None:
    """From Friday 12 September 2025 over National Day: Sunday 28 September and Saturday 11 October are worked, so Thursday 16 October."""
    taken = program.run("information_request", (*requests.receive(), "clerk"), (*requests.examine(), "clerk"), party=APPLICANT)
    (duty,) = [each for each in program.get(f"dossiers/{taken['id']}")["duties"] if each["limit"] == "FOI-04"]
    assert duty["due"] == "2025-10-16"
    given = requests.reply("2025-10-17", number="甲卫公开〔2025〕1号")
    late = program.post(f"information_request/{taken['id']}/reply", role="clerk", data=given)
    assert "FOI-04" in {each["rule"] for each in late["findings"]}


def formed(program: Program, kind: str = "official_document", **more: Any) -> dict[str, Any]:
    given = {"kind": kind, "title": "某通知", "formed_on": "2025-09-22", **more}
    return program.post("disclosure/form", role="clerk", data=given)


def taken_on(program: Program, dossier: dict[str, Any], step: str, **data: Any) -> dict[str, Any]:
    return program.post(f"disclosure/{dossier['id']}/{step}", role="clerk", data=data)


REVIEWED = {"reviewer": "办公室", "reviewed_on": "2025-09-23", "may_be_disclosed": True}
PUBLISHED = {"published_on": "2025-10-24", "column": "政策文件"}


@pytest.mark.mission("proactive-disclosure")
def test_documents_are_public_within_twenty_workdays_after_a_review(program: Program) -> None:
    """Formed on Monday 22 September 2025: with 28 September and 11 October worked, the twentieth workday is Friday 24 October."""
    first, second = formed(program), formed(program, title="另一通知")
    formed(program, title="内部通知", to_disclose=False, ground="内部事务信息")
    (duty,) = program.get(f"dossiers/{first['id']}")["duties"]
    assert (duty["limit"], duty["due"]) == ("FOI-01", "2025-10-24")
    unseen = program.refused(f"disclosure/{first['id']}/publish", role="clerk", data=PUBLISHED)
    assert unseen["detail"] == "信息尚未经公开审查"
    taken_on(program, first, "review", **REVIEWED)
    assert taken_on(program, first, "publish", **PUBLISHED)["state"] == "已公开"
    rate = program.figure("official-document-disclosure-rate", 2025)
    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("50", "1", "2")
    taken_on(program, second, "review", **{**REVIEWED, "may_be_disclosed": False})
    closed = program.refused(f"disclosure/{second['id']}/publish", role="clerk", data=PUBLISHED)
    assert closed["detail"] == "2025-09-23的审查意见为不能公开"


@pytest.mark.mission("policy-interpretation")
def test_a_policy_that_is_published_is_explained(program: Program) -> None:
    for explained in (True, False):
        policy = formed(program, "policy", title="某实施办法")
        taken_on(program, policy, "review", **REVIEWED)
        taken_on(program, policy, "publish", **PUBLISHED)
        if explained:
            taken_on(program, policy, "interpret", interpreted_on="2025-10-27", way="图解")
    assert program.figure("policy-interpretation-rate", 2025)["value"] == "50"
    other = formed(program)
    taken_on(program, other, "review", **REVIEWED)
    taken_on(program, other, "publish", **PUBLISHED)
    wrong = program.refused(f"disclosure/{other['id']}/interpret", role="clerk", data={"interpreted_on": "2025-10-27", "way": "图解"})
    assert wrong["detail"] == "公文不是政策文件，不作政策解读"


@pytest.mark.parametrize(
    ("kind", "label", "column"),
    [
        mission("service-price-disclosure", "price", "医疗服务收费标准", "医疗收费"),
        mission("grassroots-column", "column", "基层政务公开专栏内容", "卫生健康基层政务公开"),
    ],
)
def test_what_is_shown_is_renewed_when_it_changes(program: Program, kind: str, label: str, column: str) -> None:
    """Changed on Monday 3 November 2025: the twentieth workday is Monday 1 December."""
    shown = formed(program, kind, title="门诊项目价格")
    taken_on(program, shown, "review", **REVIEWED)
    taken_on(program, shown, "publish", **{**PUBLISHED, "column": column})
    taken_on(program, shown, "change", changed_on="2025-11-03", content="价格调整")
    assert program.found(label, procedure="disclosure") == [shown["number"]]
    (duty,) = [each for each in program.get(f"dossiers/{shown['id']}")["duties"] if each["open"]]
    assert duty["due"] == "2025-12-01"
    taken_on(program, shown, "publish", **{**PUBLISHED, "published_on": "2025-11-10", "column": column})
    assert not [each for each in program.get(f"dossiers/{shown['id']}")["duties"] if each["open"]]
