"""年度报告的案卷 (the dossier of the annual report): problems, measures, results and the plan, in words of our own."""

from collections.abc import Iterator
from datetime import date

from faheng.procedures.annual_report.issuing import DisclosureItem, Recipient
from faheng.procedures.annual_report.preparing import Section
from faheng.records.bulk import Act, Item
from faheng.simulate.scene import Scene, act

PROBLEMS = (
    ("P1", "部分业务事项线上办理的贯通程度不高", "业务系统之间的数据尚未完全联通"),
    ("P2", "基层执法人员办理疑难案件的经验不足", "新进人员较多，带教和案例研讨不够经常"),
)
MEASURES = (
    ("M1", "P1", "梳理高频事项，推动数据共享，减少重复提交材料", "高频事项清单已经梳理完毕", "continuing"),
    ("M2", "P2", "开展岗前培训、案卷评查和案例研讨", "新进人员通过执法资格考试后上岗", "done"),
)
FIRST_RESPONSIBLE = "主要负责人将法治建设纳入年度工作要点，与业务工作同部署、同推进、同考核，主持研究法治建设工作，听取执法和复议应诉情况汇报，参加集体学法并在述职时述法"
PLANS = (
    ("N1", "坚持党的领导与法治实践相结合，落实学法制度"),
    ("N2", "加强执法规范化建设，以法制审核和案卷评查把住案件质量"),
    ("N3", "推进信用监管和“综合查一次”，减少对企业的重复检查"),
    ("N4", "落实“谁执法谁普法”责任制，开展以案释法"),
)


def items(scene: Scene) -> Iterator[Item]:
    """Yield the dossier of the report of the year."""
    yield Item(tuple(_acts(scene)), key=scene.key("report", 0))


def _acts(scene: Scene) -> Iterator[Act]:
    clerk, approver, reviewer, year = scene.staff.clerk(0), scene.staff.approver(0), scene.staff.reviewer(0), scene.year
    begun, told = scene.later(date(year, 12, 1), 0), scene.later(date(year, 12, 20), 1)
    yield act("assign", clerk, begun, {"assigned_on": begun, "year": year, "sections": ["政策法规科", "监督科", "审批科"], "due_on": told})
    for number, content, cause in PROBLEMS:
        yield act("problem", clerk, told, {"problem": number, "found_on": told, "content": content, "cause": cause, "year": year})
    for number, problem, content, shown, result in MEASURES:
        yield act("measure", clerk, told, {"measure": number, "problem": problem, "taken_on": told, "content": content})
        yield act("evidence", clerk, told, {"measure": number, "shown_on": told, "content": shown, "result": result})
    for number, content in PLANS:
        yield act("plan_item", clerk, told, {"item": number, "planned_on": told, "content": content, "year": year + 1})
    day = [scene.later(date(year + 1, 1, 3), after) for after in range(20)]
    yield act("collect", clerk, day[1], {"collected_on": day[1], "section": "各科室", "as_of": date(year, 12, 31)})
    first = {"section": "办公室", "part": Section.FIRST_RESPONSIBLE.value, "content": FIRST_RESPONSIBLE}
    yield act("collect", clerk, day[1], {"collected_on": day[1], **first})
    yield act("draft", clerk, day[2], {"drafted_on": day[2], "contents": [each.value for each in Section], "as_of": date(year, 12, 31)})
    yield act("legal_review", reviewer, day[3], {"reviewer": reviewer[0].name, "reviewed_on": day[3], "passed": True, "opinion": "同意"})
    yield act("secrecy_review", clerk, day[3], {"reviewer": clerk[0].name, "reviewed_on": day[3], "may_be_disclosed": True})
    present = [each.name for each in scene.staff.approvers]
    yield act("discuss", approver, day[5], {"held_on": day[5], "present": present, "conclusion": "同意报送", "approved": True})
    disclosed = {"submitted_on": day[8], "published_on": day[8], "contents": [each.value for each in DisclosureItem]}
    yield act("disclosure_report", clerk, day[8], disclosed)
    yield act("submit", clerk, day[10], {"submitted_on": day[10], "recipients": [each.value for each in Recipient]})
    yield act("publish", clerk, day[14], {"published_on": day[14], "place": "门户网站"})
    yield act("archive", clerk, day[18], {"archived_on": day[18], "volume": f"{year}-年报"})
