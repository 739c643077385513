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
    mission("public-wechat", "post", {"channel": "wechat", "platform": "健康甲区", "views": 1200}, "legal-publicity-posts", "1"),
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
