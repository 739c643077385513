"""Lists and rosters that the bureau keeps: entered on their page, in force on a day, counted in the figure they feed."""

import pytest
from django.utils import timezone

from faheng.testing.program import Program
from tests.mission.table import mission

pytestmark = pytest.mark.slow

DOCUMENTS, TEAM, POWERS, LISTS = "rule_of_law.documents", "rule_of_law.team", "inspection.items", "inspection.lists"
PLAN = {"title": "甲区法治建设工作要点", "issued_on": "2025-03-10"}
SINCE = {"from_on": "2025-02-01"}

#: The row, the register, what is entered, what a reader sees of it.
ENTERED = [
    mission("annual-rol-plan", DOCUMENTS, {"kind": "work_points", **PLAN, "number": "甲卫〔2025〕8号", "year": "2025"}, {"kind": "年度法治建设工作要点", "number": "甲卫〔2025〕8号"}),
    mission("plan-integration", DOCUMENTS, {"kind": "long_plan", **PLAN, "title": "卫生健康“十五五”规划（法治部分）"}, {"kind": "五年规划、普法规划"}),
    mission("internal-rules-register", DOCUMENTS, {"kind": "internal_rules", **PLAN, "evaluated_on": "2025-11-03", "evaluation": "修订"}, {"evaluated_on": "2025-11-03", "evaluation": "修订"}),
    mission("collective-decision-rules", DOCUMENTS, {"kind": "decision_rules", **PLAN, "title": "重大项目集体决策规则"}, {"kind": "集体决策规则", "title": "重大项目集体决策规则"}),
    mission("penalty-procedure-rules", DOCUMENTS, {"kind": "penalty_rules", **PLAN, "title": "行政处罚程序工作细则"}, {"kind": "行政处罚工作规范"}),
    mission("annual-inspection-plan", DOCUMENTS, {"kind": "inspection_plan", **PLAN, "filed_with": "甲区司法局", "filed_on": "2025-03-20"}, {"filed_with": "甲区司法局", "filed_on": "2025-03-20"}),
    mission("inspection-guideline", DOCUMENTS, {"kind": "guideline", **PLAN, "title": "涉企行政检查指引（2024版）"}, {"kind": "工作方案、指引"}),
    mission("publicity-annual-points", DOCUMENTS, {"kind": "publicity_points", **PLAN}, {"kind": "年度法治宣传教育工作要点"}),
    mission("fgf-reform", DOCUMENTS, {"kind": "reform_measures", **PLAN, "title": "“证照分离”改革事项及措施", "measures": "12"}, {"measures": "12"}),
    mission("business-environment", DOCUMENTS, {"kind": "reform_measures", **PLAN, "title": "优化营商环境年度举措", "unit": "审批科"}, {"unit": "审批科"}),
    mission("hospital-partnership", DOCUMENTS, {"kind": "cooperation", **PLAN, "title": "医联体第二轮合作协议", "partners": "某省级医院"}, {"partners": "某省级医院"}),
    mission("birth-cohort", DOCUMENTS, {"kind": "cooperation", **PLAN, "title": "出生队列科研项目合作协议", "partners": "某大学"}, {"title": "出生队列科研项目合作协议"}),
    mission("one-post-two-duties", TEAM, {"role": "deputy", "person": "副局长乙", "duty": "医政条线法治建设", **SINCE}, {"role": "分管领导（一岗双责）", "duty": "医政条线法治建设"}),
    mission("rol-liaison-officers", TEAM, {"role": "liaison", "person": "联络员丙", "unit": "医政科", **SINCE}, {"role": "法治联络员", "unit": "医政科"}),
    mission("talent-pipeline", TEAM, {"role": "government_lawyer", "person": "丁律师", "specialism": "医疗损害责任", **SINCE}, {"specialism": "医疗损害责任"}),
    mission("dispute-rooms", TEAM, {"role": "dispute_mediator", "person": "调解员戊", "place": "甲区人民医院纠纷调解室", **SINCE}, {"place": "甲区人民医院纠纷调解室"}),
    mission("directive-register", "rule_of_law.directives", {"title": "法治政府建设实施纲要", "received_on": "2025-01-15", "requirement": "全面落实三项制度", "responsible": "法规科", "due_on": "2025-12-31"}, {"requirement": "全面落实三项制度", "due_on": "2025-12-31"}),
    mission("rol-appraisal", "rule_of_law.appraisal", {"item": "案卷评查合格率", "year": "2025", "points": "5", "responsible": "执法监督科", "assigned_on": "2025-04-01", "scored": "4"}, {"points": "5", "scored": "4", "responsible": "执法监督科"}),
    mission("must-know-rules-list", "learning.must_know", {"law": "传染病防治法", "sort": "law", "version": "2025年修订", "effective_on": "2025-09-01", **SINCE}, {"law": "传染病防治法", "sort": "法律", "effective_on": "2025-09-01"}),
    mission("publicity-base", "publicity.bases", {"name": "甲区公共卫生法治宣传基地", "grade": "五星级", **SINCE}, {"grade": "五星级"}),
    mission("power-responsibility-list", POWERS, {"item": "对医疗机构的监督检查", "power": "inspection", "law": "医疗机构管理条例第四十条", "section": "监管：医政科；执法：监督所", **SINCE}, {"power": "行政检查", "section": "监管：医政科；执法：监督所"}),
    mission("joint-inspection-list", LISTS, {"kind": "joint", "name": "母婴照护机构消毒", "departments": "市场监管局、消防救援大队", **SINCE}, {"kind": "跨部门联合检查事项清单", "departments": "市场监管局、消防救援大队"}),
    mission("prepaid-ledger", "inspection.prepaid", {"name": "某医疗美容门诊部", "balance": "120000", "customers": "85", "risk": "投诉集中", **SINCE}, {"risk": "投诉集中", "customers": "85"}),
    mission("integrity-institutions", DOCUMENTS, {"kind": "integrity", **PLAN, "title": "清廉卫健建设“三个地”实施方案"}, {"kind": "清廉卫健建设文件"}),
    mission("mitigation-list", "penalty.lenient_items", {"item": "未公示卫生信誉度等级", "outcome": "reduced", "conditions": "主动消除危害后果", "law": "行政处罚法第三十二条", **SINCE}, {"outcome": "减轻处罚", "conditions": "主动消除危害后果"}),
    mission("first-violation-basis", "penalty.first_offences", {"item": "未公示卫生许可证", "category": "公共场所", "document": "初次轻微违法不予处罚的意见及补充意见", **SINCE}, {"document": "初次轻微违法不予处罚的意见及补充意见"}),
]  # fmt: skip


@pytest.mark.parametrize(("register", "given", "seen"), ENTERED)
def test_a_row_is_entered_and_read_as_it_was_meant(program: Program, register: str, given: dict[str, str], seen: dict[str, str]) -> None:
    assert program.keep(register, **given).status_code == 302
    (row,) = program.rows(register)
    assert {name: row.get(name) for name in seen} == seen
    wanting = program.keep(register, **{name: value for name, value in given.items() if name not in first_text(given)})
    assert wanting.status_code == 422
    assert "缺少必填项" in wanting.content.decode()
    assert len(program.rows(register)) == 1


def first_text(given: dict[str, str]) -> set[str]:
    return {"title", "person", "name", "item", "law"} & {*given}


#: The row, the register, the rows entered (each with what differs), the figure and what it comes to at the end of 2025.
COUNTED = [
    mission(
        "legal-counsel", TEAM, {"role": "external_counsel", **SINCE},
        [{"person": "甲律师"}, {"person": "乙律师"}, {"person": "丙律师", "until_on": "2025-12-30"}, {"person": "丁", "role": "government_lawyer"}],
        "external-legal-counsel", "2",
    ),
    mission(
        "government-lawyers", TEAM, {"role": "government_lawyer", **SINCE},
        [{"person": "甲"}, {"person": "乙", "until_on": "2025-12-31"}, {"person": "丙", "from_on": "2026-01-01"}],
        "government-lawyers", "2",
    ),
    mission(
        "township-enforcement", TEAM, {"role": "seconded", "place": "云山镇", **SINCE},
        [{"person": "甲"}, {"person": "乙"}, {"person": "丙", "until_on": "2025-06-30"}], "officers-seconded-to-townships", "2",
    ),
    mission("expert-studio", TEAM, {"role": "expert_studio", **SINCE}, [{"person": "甲主任"}, {"person": "乙主任"}], "expert-studios", "2"),
    mission(
        "inspection-authority-list", POWERS, {"power": "penalty", "law": "基本医疗卫生与健康促进法第九十九条", **SINCE},
        [{"item": "未取得许可证擅自执业", "published_on": "2025-02-10"}, {"item": "超范围执业", "published_on": "2025-02-10"}, {"item": "尚未公示"}],
        "enforcement-items-published", "2",
    ),
    mission(
        "body-camera", "inspection.equipment", {"kind": "body_camera", **SINCE},
        [{"number": "记01"}, {"number": "记02"}, {"number": "记03", "until_on": "2025-09-01"}, {"number": "终01", "kind": "terminal"}],
        "body-cameras", "2",
    ),
    mission(
        "cross-dept-supervision", DOCUMENTS, {"kind": "cross_department_plan", "issued_on": "2025-04-01"},
        [{"title": "母婴照护方案", "sector": "产后母婴照护"}, {"title": "医美方案", "sector": "医疗美容"}, {"title": "医美补充方案", "sector": "医疗美容"}],
        "cross-department-supervision-sectors", "2",
    ),
    mission(
        "legal-review-analysis", DOCUMENTS, {"kind": "review_analysis"},
        [{"title": f"第{n}期", "issued_on": f"2025-{3 * n:02}-28"} for n in range(1, 5)] + [{"title": "上年第四期", "issued_on": "2024-12-31"}],
        "legal-review-analysis-reports", "4",
    ),
    mission(
        "service-upgrade", DOCUMENTS, {"kind": "service_upgrade", "issued_on": "2025-04-01"},
        [{"title": "医疗服务大提升三年行动", "measures": "10"}], "breakthrough-measures", "10",
    ),
    mission(
        "first-violation-no-penalty", "penalty.first_offences", SINCE,
        [{"item": "甲", "category": "公共场所"}, {"item": "乙", "category": "公共场所"}, {"item": "丙", "category": "消毒产品"}, {"item": "丁", "category": "饮用水", "until_on": "2025-11-30"}],
        "first-violation-exempt-categories", "2",
    ),
    mission(
        "service-item-catalogue", "service_items", {"listed_on": "2025-01-01", "guide": "编号GK-1"},
        [{"matter": "institution_licence", "name": "医疗机构执业登记"}, {"matter": "public_place", "name": "公共场所卫生许可"}, {"matter": "clinic", "name": "诊所备案"}],
        "licensing-items", "2",
    ),
    mission(
        "delegated-powers", "service_items", {"matter": "hospital_licence", "listed_on": "2025-07-01"},
        [{"name": "三级医院执业登记", "origin": "delegated"}, {"name": "医院变更登记", "origin": "changed"}, {"name": "医院校验"}],
        "delegated-items-sorted", "2",
    ),
    mission(
        "instant-handling", "service_items", {"matter": "public_place", "listed_on": "2025-01-01"},
        [{"name": "补证", "instant": "true"}, {"name": "变更法定代表人", "instant": "true", "auto_approval": "true"}, {"name": "新办"}],
        "instant-handling-items", "2",
    ),
    mission(
        "auto-approval", "service_items", {"matter": "public_place", "listed_on": "2025-01-01"},
        [{"name": "补证", "instant": "true"}, {"name": "变更法定代表人", "instant": "true", "auto_approval": "true"}], "auto-approval-items", "1",
    ),
    mission(
        "assisted-service", "service_items", {"matter": "institution_licence", "listed_on": "2025-01-01", "assisted": "true"},
        [{"name": "执业登记"}, {"name": "变更登记"}, {"name": "旧事项", "removed_on": "2025-05-01"}], "assisted-service-items", "2",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("register", "common", "rows", "indicator", "expected"), COUNTED)
def test_what_a_list_holds_at_the_end_of_the_year_is_the_figure(
    program: Program, register: str, common: dict[str, str], rows: list[dict[str, str]], indicator: str, expected: str
) -> None:
    for row in rows:
        assert program.keep(register, **{**common, **row}).status_code == 302
    assert program.figure(indicator, 2025)["value"] == expected
    assert {each["procedure"] for each in program.get(f"figures/{indicator}/records", year=2025)} == {"register"}


@pytest.mark.mission("inspection-authority-list")
def test_the_authorities_that_are_published_are_counted_and_opened(program: Program) -> None:
    for name in ("甲区卫生健康局", "甲区疾病预防控制局"):
        program.keep("inspection.authorities", name=name, law="行政处罚法第十七条", from_on="2025-01-01", published_on="2025-01-20")
    assert program.figure("inspection-authorities", 2025)["value"] == "2"
    assert program.figure("inspection-authorities", 2024)["value"] == "0"
    page = program.page("board/inspection-authorities/?year=2025").content.decode()
    assert "甲区疾病预防控制局" in page
    assert "/surroundings/register/inspection.authorities/" in page


@pytest.mark.mission("power-responsibility-list")
def test_a_power_taken_off_the_list_no_longer_holds_from_the_next_day(program: Program) -> None:
    program.keep(POWERS, item="已取消的事项", power="licence", law="某规定第一条", from_on="2025-01-01")
    (row,) = program.page(f"surroundings/register/{POWERS}/").context["rows"]
    program.page(f"surroundings/register/{POWERS}/", end=str(row.pk))
    (ended,) = program.page(f"surroundings/register/{POWERS}/").context["rows"]
    assert ended.until == timezone.localdate()


@pytest.mark.mission("officer-register", "certificate-register")
def test_officers_and_those_with_a_valid_certificate_are_counted_from_the_roster(program: Program) -> None:
    """o1 and o2 hold certificates until 2030-12-31; the third holds none, the fourth's lapsed on 2024-06-30."""
    program.page("people/new/", **{"data.id": "o3", "data.name": "执法员3", "data.organisation": "990101"})
    program.page("people/new/", **{"data.id": "o4", "data.name": "执法员4", "data.organisation": "990101"})
    held = {"held.number": "甲执004", "held.valid_from": "2019-07-01", "held.valid_to": "2024-06-30"}
    assert program.page("people/officer/o4/", act="certificate", **held).status_code == 302
    assert program.figure("enforcement-officers", 2025)["value"] == "4"
    rate = program.figure("enforcement-certified-rate", 2025)
    assert (rate["value"], rate["numerator"], rate["denominator"]) == ("50", "2", "4")


@pytest.mark.mission("law-basis-register")
def test_a_law_stands_with_its_version_and_the_day_it_took_effect(program: Program) -> None:
    """The revised 传染病防治法 took effect on 2025-09-01; a limit names the article it rests on."""
    program.keep(
        "learning.must_know", law="传染病防治法", sort="law", version="2025年修订", effective_on="2025-09-01", from_on="2025-09-01"
    )
    (row,) = program.rows("learning.must_know")
    assert (row["version"], row["effective_on"]) == ("2025年修订", "2025-09-01")
    assert any("传染病防治法" in basis for each in program.get("procedures") for basis in each["basis"])
