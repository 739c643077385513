"""法治工作的清单 (registers of rule-of-law work): documents, people, directives from above. Lists, not dossiers: a row begins and ends."""

from datetime import date
from typing import Annotated

from pydantic import Field

from faheng.engine.forms import Form
from faheng.engine.situation import Register
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import RULE_OF_LAW_INSPECTION

LAW = (Citation(RULE_OF_LAW_INSPECTION, 24),)
Count = Annotated[int, Field(ge=0)]


class DocumentKind(Vocabulary):
    """文件类别."""

    NORMATIVE = "normative", "行政规范性文件"
    WORK_POINTS = "work_points", "年度法治建设工作要点"
    LONG_PLAN = "long_plan", "五年规划、普法规划"
    INSPECTION_PLAN = "inspection_plan", "年度行政检查计划"
    PUBLICITY_POINTS = "publicity_points", "年度法治宣传教育工作要点"
    CROSS_DEPARTMENT_PLAN = "cross_department_plan", "跨部门综合监管工作方案"
    JOINT_PLAN = "joint_plan", "年度联合检查方案"
    DECISION_RULES = "decision_rules", "集体决策规则"
    INTERNAL_RULES = "internal_rules", "内部规章制度"
    PENALTY_RULES = "penalty_rules", "行政处罚工作规范"
    GUIDELINE = "guideline", "工作方案、指引"
    REVIEW_ANALYSIS = "review_analysis", "法制审核分析报告"
    CASE_COMPILATION = "case_compilation", "案例汇编"
    REFORM_MEASURES = "reform_measures", "“放管服”、优化营商环境举措"
    SERVICE_UPGRADE = "service_upgrade", "医疗服务提升方案"
    INTEGRITY = "integrity", "清廉卫健建设文件"
    COOPERATION = "cooperation", "合作协议、科研项目"
    OTHER = "other", "其他"


class WorkDocument(Form):
    """一份制度、计划或者文件."""

    kind: DocumentKind = Field(title="文件类别")
    title: str = Field(title="文件名称", min_length=1)
    number: str = Field(default="", title="文号")
    issued_on: date = Field(title="印发日期")
    until_on: date | None = Field(default=None, title="废止日期", description="最后一日")
    year: int | None = Field(default=None, title="所属年度", ge=2000, le=2100)
    unit: str = Field(default="", title="制定科室和单位")
    sector: str = Field(default="", title="行业", description="跨部门综合监管方案填，如 产后母婴照护")
    partners: str = Field(default="", title="联合单位")
    measures: Count | None = Field(default=None, title="突破性举措项数")
    filed_with: str = Field(default="", title="备案机关")
    filed_on: date | None = Field(default=None, title="备案日期")
    evaluated_on: date | None = Field(default=None, title="最近评估日期")
    evaluation: str = Field(default="", title="评估结论", description="如 继续有效、修订、废止")


class StandardKind(Vocabulary):
    """标准种类."""

    TRAINING_HOURS = "training_hours", "执法人员年度法治培训学时"
    CREDIT_GRADES = "credit_grades", "“信用+风险”等级数"
    FIRST_RESPONSE = "first_response", "帮办首次响应时限（分钟）"
    OTHER = "other", "其他"


class Standard(Form):
    """本机关对自己规定的一项标准、时限."""

    kind: StandardKind = Field(title="标准种类")
    value: Count = Field(title="数值")
    basis: str = Field(default="", title="依据文件")
    from_on: date = Field(title="实行日期")
    until_on: date | None = Field(default=None, title="停止日期", description="最后一日")


class TeamRole(Vocabulary):
    """身份."""

    LEADING_GROUP = "leading_group", "法治工作领导小组成员"
    DEPUTY = "deputy", "分管领导（一岗双责）"
    LIAISON = "liaison", "法治联络员"
    LEGAL_REVIEWER = "legal_reviewer", "法制审核人员"
    EXTERNAL_COUNSEL = "external_counsel", "外部法律顾问"
    GOVERNMENT_LAWYER = "government_lawyer", "公职律师"
    HEARING_OFFICER = "hearing_officer", "听证员"
    SECRECY_CADRE = "secrecy_cadre", "保密干部"
    ADMINISTRATIVE_MEDIATOR = "administrative_mediator", "行政调解员"
    DISPUTE_MEDIATOR = "dispute_mediator", "医疗机构纠纷调解员"
    SECONDED = "seconded", "下沉乡镇（街道）执法人员"
    EXPERT_STUDIO = "expert_studio", "名医工作室负责人"


class TeamMember(Form):
    """法治队伍的一人，任一身份一行."""

    role: TeamRole = Field(title="身份")
    person: str = Field(title="姓名", min_length=1)
    unit: str = Field(default="", title="所在科室、单位或者律师事务所")
    duty: str = Field(default="", title="职责、负责条线")
    specialism: str = Field(default="", title="专长")
    place: str = Field(default="", title="派驻地点", description="下沉的乡镇（街道）、调解室、工作室")
    certificate: str = Field(default="", title="证书编号")
    from_on: date = Field(title="开始日期")
    until_on: date | None = Field(default=None, title="结束日期", description="最后一日")


class Directive(Form):
    """上级部署的一项."""

    title: str = Field(title="部署、文件名称", min_length=1)
    number: str = Field(default="", title="文号")
    issuer: str = Field(default="", title="部署机关")
    received_on: date = Field(title="收到日期")
    requirement: str = Field(title="对本机关的要求", min_length=1)
    responsible: str = Field(default="", title="责任科室和单位")
    due_on: date | None = Field(default=None, title="完成时限")
    done_on: date | None = Field(default=None, title="完成日期")
    result: str = Field(default="", title="落实情况")


class AppraisalItem(Form):
    """法治考评分工表的一项."""

    item: str = Field(title="考评指标", min_length=1)
    year: int = Field(title="考评年度", ge=2000, le=2100)
    points: Count = Field(title="分值")
    responsible: str = Field(title="责任科室和单位", min_length=1)
    scored: Count | None = Field(default=None, title="得分")
    evidence: str = Field(default="", title="佐证材料")
    assigned_on: date = Field(title="分工日期")


DOCUMENTS = Register(
    "rule_of_law.documents", "制度、计划和文件清单", WorkDocument, "ANN-03", LAW, on="issued_on", ends="until_on",
    help="工作要点、计划、规划、方案、内部制度、分析报告：何时印发、备案、评估、废止",
)  # fmt: skip
TEAM = Register(
    "rule_of_law.team", "法治队伍名册", TeamMember, "ANN-03", LAW, on="from_on", ends="until_on",
    help="联络员、法律顾问、公职律师、听证员、调解员、下沉人员等；一人有几种身份的各记一行",
)  # fmt: skip
STANDARDS = Register(
    "rule_of_law.standards", "自定标准清单", Standard, "ANN-03", LAW, on="from_on", ends="until_on",
    help="本机关规定自己做到的标准和时限，如每人每年培训学时；年度报告照此写明",
)  # fmt: skip
DIRECTIVES = Register("rule_of_law.directives", "上级部署清单", Directive, "ANN-03", LAW, on="received_on")
APPRAISAL = Register("rule_of_law.appraisal", "法治考评分工表", AppraisalItem, "ANN-03", LAW, on="assigned_on")
