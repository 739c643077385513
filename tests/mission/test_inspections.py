"""Visits to units: planned, drawn, announced by code, joined with others, recorded, published; and the figures of each line."""

import re
from collections.abc import Sequence
from typing import Any

import pytest

from faheng.testing import visits
from faheng.testing.program import Program
from tests.mission.table import mission

pytestmark = pytest.mark.slow

CLINIC = {"kind": "organisation", "name": "甲区安康门诊部"}
KNOWN = {**CLINIC, "uscc": "91440300MA5G00001X"}
POOL = {"kind": "organisation", "name": "甲区碧波游泳馆"}
OFFICERS = ["o1", "o2"]
Act = tuple[str, dict[str, Any], str]


def before(**plan: Any) -> tuple[Act, ...]:
    assign = ("assign", {"officers": OFFICERS, "drawn": plan.get("source", "plan") == "draw"}, "clerk")
    told = (("approve", visits.approve()[1], "approver"), ("notice", visits.notice()[1], "clerk"))
    return ("plan", {**visits.plan("plan")[1], **plan}, "clerk"), *told, assign


def check_in(**more: Any) -> Act:
    return "check_in", visits.check_in(**more)[1], "officer"


def record(*results: str, **more: Any) -> Act:
    return "record", visits.record(*(visits.item(each) for each in results), **more)[1], "officer"


PUBLISH: Act = ("publish", visits.publish()[1], "clerk")
CLOSE: Act = ("close", visits.close(disposals=["none"])[1], "clerk")


def visit(program: Program, *acts: Act, party: dict[str, Any] | None = None, **plan: Any) -> dict[str, Any]:
    return program.run("inspection", *before(**plan), *(acts or (check_in(), record())), party=party or CLINIC, by=OFFICERS)


def said(taken: dict[str, Any]) -> list[str]:
    return [each["message"] for each in taken["findings"]]


def values(program: Program, *indicators: str) -> list[str]:
    return [program.figure(each, 2026)["value"] for each in indicators]


#: The row, the line and kind of unit, the figures that one visit feeds.
LINES = [
    mission("medical-institution-supervision", "medical", "clinic", ["medical-institution-inspections"]),
    mission("infectious-disease-supervision", "infectious", "hospital", ["infectious-disease-inspections"]),
    mission("disinfection-products", "disinfection", "disinfection_user", ["disinfection-product-users-inspected"]),
    mission("disinfection-products", "disinfection", "disinfection_seller", ["disinfection-product-sellers-inspected"]),
    mission("public-place-supervision", "public_place", "public_place", ["public-health-inspections"]),
    mission("drinking-water", "water", "water_supplier", ["public-health-inspections"]),
    mission("school-health", "school", "school", ["public-health-inspections"]),
    mission("swimming-venues", "public_place", "swimming_venue", ["public-health-inspections"]),
    mission("unlicensed-practice", "medical", "unlicensed_site", ["unlicensed-practice-sites-screened"]),
    mission("medical-aesthetics", "aesthetics", "beauty_shop", ["medical-aesthetics-inspection-rounds"]),
]


@pytest.mark.parametrize(("line", "unit", "indicators"), LINES)
def test_a_visit_counts_in_its_line_and_only_there(program: Program, line: str, unit: str, indicators: Sequence[str]) -> None:
    taken = visit(program, line=line, object_kind=unit, round=1)
    visit(program, line="radiation", object_kind="technical_service", period="2027")
    assert values(program, *indicators) == ["1"] * len(indicators)
    for each in indicators:
        assert [found["number"] for found in program.get(f"figures/{each}/records", year=2026)] == [taken["number"]]


@pytest.mark.mission("public-place-supervision", "drinking-water", "school-health")
def test_violations_found_in_public_health_are_counted_apart_from_visits(program: Program) -> None:
    visit(program, check_in(), record(), CLOSE, line="water")
    broken = ("close", visits.close(disposals=["corrected"], outcome="责令改正")[1], "clerk")
    visit(program, check_in(), record("defect"), broken, line="school", period="2027")
    assert values(program, "public-health-inspections", "public-health-violations") == ["2", "1"]


@pytest.mark.mission("disinfection-products")
def test_products_checked_and_sampled_are_added_up(program: Program) -> None:
    for checked, sampled in ((7, 1), (5, 0)):
        more = {"products_checked": checked, "products_sampled": sampled}
        visit(program, check_in(), record(**more), line="disinfection", object_kind="disinfection_seller", period=f"{checked}月")
    assert values(program, "disinfection-products-inspected", "disinfection-products-sampled") == ["12", "1"]


@pytest.mark.mission("inspection-code", "scan-to-enter")
def test_no_code_no_visit_and_the_rate_of_codes_shown(program: Program) -> None:
    for period in ("一季度", "二季度", "三季度"):
        visit(program, period=period)
    other = program.run("inspection", *before(period="四季度"), party=CLINIC, by=OFFICERS)
    without = {**visits.check_in(scanned=False)[1], "code": ""}
    wrong = program.refused(f"inspection/{other['id']}/check_in", role="officer", by=OFFICERS, data=without)
    assert "入场检查没有亮码、扫码，也没有写明理由" in wrong["detail"]
    program.post(f"inspection/{other['id']}/check_in", role="officer", by=OFFICERS, data={**without, "exception": "网络中断"})
    program.post(f"inspection/{other['id']}/record", role="officer", by=OFFICERS, data=record()[1])
    assert values(program, "inspection-code-inspections", "code-shown-inspection-rate") == ["3", "75"]


@pytest.mark.mission("mobile-enforcement")
def test_the_share_of_visits_entered_on_the_phone(program: Program) -> None:
    for channel in ("mobile", "mobile", "desktop", "mobile"):
        visit(program, check_in(), record(channel=channel), period=f"{channel}{len(program.get('dossiers/')['rows'])}")
    rate = program.figure("mobile-entry-rate", 2026)
    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("75", "3", "4")


@pytest.mark.mission("double-random")
def test_a_draw_draws_units_and_officers_and_its_tasks_are_told_apart(program: Program) -> None:
    visit(program, check_in(), record(), CLOSE, source="draw", task="国双2026-01", level="national")
    visit(program, source="draw", task="国双2026-02", level="national", period="二季度")
    visit(program, check_in(), record(), CLOSE, source="draw", task="联2026-01", joint=True, departments=["市场监管局"], period="三季度")
    figures = ("double-random-tasks", "double-random-tasks-own", "double-random-tasks-joint")
    assert values(program, *figures) == ["3", "2", "1"]
    rate = program.figure("double-random-completion-rate", 2026)
    assert (rate["numerator"], rate["denominator"]) == ("2", "3")
    plan, *_ = before(source="draw")
    drawn = program.run("inspection", plan, party=CLINIC)
    wrong = program.refused(f"inspection/{drawn['id']}/assign", role="clerk", data={"officers": OFFICERS, "drawn": False})
    assert wrong["detail"] == "双随机抽查的执法人员没有随机选派"


@pytest.mark.mission("inspection-result-publication")
def test_the_result_of_a_draw_is_public_within_twenty_workdays(program: Program) -> None:
    """The visit ends on Tuesday 10 March 2026; the twentieth workday, over the day of Qingming (6 April off), is 8 April."""
    taken = visit(program, source="draw", task="双2026-01")
    (open_duty,) = [each for each in program.get(f"dossiers/{taken['id']}")["duties"] if each["limit"] == "INS-07"]
    assert (open_duty["due"], open_duty["open"]) == ("2026-04-08", True)
    done = program.post(f"inspection/{taken['id']}/publish", role="clerk", data=visits.publish("2026-04-08", channel="政府门户网站")[1])
    assert not [each for each in done["findings"] if each["rule"] == "INS-07"]
    assert program.figure("enforcement-info-publications", 2026)["value"] == "1"


@pytest.mark.mission("joint-inspection", "cross-dept-supervision", "postpartum-care")
def test_a_joint_visit_names_its_departments_and_is_compared_with_last_year(program: Program) -> None:
    joint = {"joint": True, "departments": ["市场监管局", "消防救援大队"], "object_kind": "postpartum_care", "line": "maternal"}
    first = visit(program, **joint)
    visit(program, **joint, period="二季度", initiated=False)
    visit(program, period="三季度")
    assert program.figure("joint-inspections", 2026)["value"] == "2"
    assert program.found("消防救援大队", procedure="inspection")[0] == first["number"]
    growth = program.figure("joint-inspections-yoy", 2026)
    assert (growth["numerator"], growth["denominator"], growth["value"]) == ("2", "0", None)


@pytest.mark.mission("comprehensive-check-once", "one-door-many-checks")
def test_two_checks_of_one_unit_in_one_period_are_to_be_one(program: Program) -> None:
    program.run("inspection", before(period="2026年第二季度")[0], party=CLINIC)
    second = program.run("inspection", before(period="2026年第二季度", line="water")[0], party=CLINIC)
    assert any("另有未实施的检查" in each and "应当尽可能合并" in each for each in said(second))
    other = program.run("inspection", before(period="2026年第二季度")[0], party=POOL)
    assert not [each for each in said(other) if "合并" in each]


@pytest.mark.mission("frequency-control")
def test_a_third_visit_in_a_year_is_warned_of_before_it_is_made(program: Program) -> None:
    for period in ("一季度", "二季度"):
        visit(program, period=period, party=KNOWN)
    third = program.run("inspection", before(period="三季度", planned_on="2026-07-01")[0], party=KNOWN)
    assert "2026年对该对象的计次检查已有2次，上限2次，不宜再安排（未核）" in said(third)
    on_complaint = program.run("inspection", before(period="四季度", source="complaint", planned_on="2026-10-09")[0], party=KNOWN)
    assert not [each for each in said(on_complaint) if "上限" in each]


@pytest.mark.parametrize(
    ("row", "plan", "sentence"),
    [
        mission("no-disturb-list", {"kind": "no_disturb", "name": CLINIC["name"]}, {}, "不宜安排入企现场检查"),
        mission("random-negative-list", {"kind": "random_negative", "name": "放射诊疗"}, {"source": "draw", "scope": "放射诊疗管理"}, "不纳入随机抽查"),
        mission("joint-inspection-list", {"kind": "joint", "name": "二次供水"}, {"scope": "二次供水卫生"}, "应当纳入联合检查"),
    ],
)  # fmt: skip
def test_a_plan_against_a_list_is_warned_of(program: Program, row: dict[str, str], plan: dict[str, Any], sentence: str) -> None:
    assert program.keep("inspection.lists", **row, from_on="2026-01-01").status_code == 302
    warned = program.run("inspection", before(**plan)[0], party=CLINIC)
    assert any(sentence in each and row["name"] in each for each in said(warned))
    urgent = program.run("inspection", before(**{**plan, "source": "complaint"}, joint=True)[0], party=CLINIC)
    assert not [each for each in said(urgent) if sentence in each]


@pytest.mark.mission("off-site-enforcement")
def test_a_check_from_afar_needs_no_visit_and_does_not_count_against_the_cap(program: Program) -> None:
    for number in range(3):
        taken = visit(program, mode="off_site", source="warning", line="school", object_kind="school", period=f"第{number}周")
    assert not [each for each in said(taken) if "上限" in each]
    assert len(program.found("非现场检查", procedure="inspection")) == 3


@pytest.mark.mission("special-campaign", "clean-wind-campaign")
def test_a_campaign_gathers_its_visits_problems_and_disposals(program: Program) -> None:
    campaign = {"campaign": "医疗乱象整治", "source": "campaign"}
    suspended = ("close", visits.close(disposals=["suspended"], outcome="停业整顿")[1], "clerk")
    sent = ("close", visits.close(disposals=["transferred"], outcome="移送公安")[1], "clerk")
    visit(program, check_in(), record(), CLOSE, **campaign)
    visit(program, check_in(), record("violation"), sent, party=POOL, **campaign)
    visit(program, check_in(), record("defect"), suspended, party={"kind": "person", "name": "某甲"}, **campaign)
    visit(program, period="另")
    figures = ("campaign-sites-inspected", "campaign-problem-units", "campaign-units-suspended", "campaign-cases-transferred")
    assert [program.figure(each, 2026, campaign="医疗乱象整治")["value"] for each in figures] == ["3", "2", "1", "1"]


@pytest.mark.mission("supervision-opinion")
def test_opinions_given_at_visits_are_counted(program: Program) -> None:
    opinion: Act = ("opinion", {"issued_on": "2026-03-11", "content": "完善警示标识"}, "officer")
    visit(program, check_in(), record("defect"), opinion, line="occupational", object_kind="employer")
    assert values(program, "supervision-opinions-issued", "occupational-hazard-inspections") == ["1", "1"]


@pytest.mark.mission("full-process-record")
def test_recordings_of_visits_are_counted_and_a_visit_without_one_is_noticed(program: Program) -> None:
    visit(program, check_in(), record(recordings=3))
    without = visit(program, check_in(), record(recordings=0), period="二季度")
    assert "没有音像记录" in said(without)
    assert program.figure("enforcement-recordings", 2026)["value"] == "3"


@pytest.mark.mission("inspection-record")
def test_a_record_is_made_by_two_officers_and_shows_what_was_found(program: Program) -> None:
    taken = program.run("inspection", *before(), check_in(), party=CLINIC, by=OFFICERS)
    wrong = program.refused(f"inspection/{taken['id']}/record", role="officer", by=["o1"], data=record()[1])
    assert any(each["rule"] == "INS-04" for each in wrong["findings"])
    unsigned = {**record()[1], "signed": False}
    refused = program.refused(f"inspection/{taken['id']}/record", role="officer", by=OFFICERS, data=unsigned)
    assert "被检查人没有签名，笔录上没有注明情况" in refused["detail"]


@pytest.mark.mission("infectious-disease-supervision", "lab-biosafety")
def test_a_laboratory_is_checked_item_by_item(program: Program) -> None:
    items = [visits.item("ok", "实验室备案"), visits.item("defect", "菌毒种保管登记")]
    given = {**visits.record(*items)[1]}
    taken = visit(program, check_in(), ("record", given, "officer"), line="infectious", object_kind="laboratory")
    assert program.found("菌毒种保管", procedure="inspection") == [taken["number"]]
    assert program.figure("infectious-disease-inspections", 2026)["value"] == "1"


@pytest.mark.mission("one-entity-one-file")
def test_everything_about_a_unit_stands_in_one_file(program: Program) -> None:
    first = visit(program, party=KNOWN)
    filing = {"received_on": "2026-02-05", "matter": "clinic", "complete": True}
    second = program.run("filing", ("receive", filing, "clerk"), party=KNOWN)
    other = visit(program, party=POOL)
    found = re.findall(r'href="/(parties/\d+/)"', program.page("parties/?q=安康").content.decode())
    page = program.page(found[0]).content.decode()
    assert first["number"] in page
    assert second["number"] in page
    assert other["number"] not in page


@pytest.mark.mission("credit-rule-in-draw")
def test_the_share_of_draws_that_cite_a_credit_rule(program: Program) -> None:
    for number, rule in enumerate(("按信用等级确定抽查比例的规定", "按信用等级确定抽查比例的规定", ""), 1):
        visit(program, source="draw", task=f"双{number}", period=f"{number}月", credit_rule=rule)
    visit(program, source="plan", task="日常", period="九月")
    rate = program.figure("credit-rule-citation-rate", 2026)
    assert (rate["numerator"], rate["denominator"]) == ("2", "3")
