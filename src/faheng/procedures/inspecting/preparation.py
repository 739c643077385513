"""检查前: 计划、审批、通知、派员 (what happens before the officers enter)."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.fields import Texts
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.law.citations import Citation
from faheng.law.statutes import BUSINESS_ENVIRONMENT, INFECTIOUS_DISEASES, PENALTIES
from faheng.procedures.inspecting.terms import Level, Line, Mode, ObjectKind, Source

TWO_RANDOM = Citation(BUSINESS_ENVIRONMENT, 54, 1)
THREE_SYSTEMS = Citation(BUSINESS_ENVIRONMENT, 58)


class Plan(Form):
    """检查来源与计划."""

    source: Source = Field(title="检查来源")
    period: str = Field(default="", title="计划期间", description="如 2026、2026年第二季度")
    planned_on: date | None = Field(default=None, title="计划登记日期")
    task: str = Field(default="", title="任务编号或者名称")
    level: Level | None = Field(default=None, title="任务级别")
    line: Line | None = Field(default=None, title="监督专业")
    object_kind: ObjectKind | None = Field(default=None, title="对象类别")
    mode: Mode = Field(default=Mode.ON_SITE, title="检查方式")
    scope: str = Field(default="", title="检查事项和内容")
    campaign: str = Field(default="", title="专项行动")
    round: int | None = Field(default=None, title="专项检查轮次", ge=1)
    joint: bool = Field(default=False, title="跨部门联合检查")
    departments: Texts = Field(default=(), title="联合部门")
    initiated: bool = Field(default=True, title="由本机关发起")
    enterprise: bool = Field(default=True, title="涉企检查")
    urgent: bool = Field(default=False, title="情况紧急，须当场检查")
    linked: str = Field(default="", title="来源编号", description="投诉、移送、预警或者被复查案卷的编号")
    received_on: date | None = Field(default=None, title="收到线索日期")
    informant: str = Field(default="", title="举报人", description="依法保密，不得公开")
    supervision_letter: str = Field(default="", title="行政执法监督文书文号", description="督办函、意见书、决定书")
    report_due_on: date | None = Field(default=None, title="纠正情况报送期限")


class Approve(Form):
    """检查审批."""

    approved_on: date = Field(title="批准日期")
    approved_by: str = Field(title="批准人", min_length=1)
    scope: str = Field(default="", title="批准的检查事项")


class Notice(Form):
    """检查通知."""

    served_on: date | None = Field(default=None, title="通知书送达日期")
    unannounced: bool = Field(default=False, title="突击检查，不事先通知")
    reason: str = Field(default="", title="不事先通知的理由")
    visit_on: date | None = Field(default=None, title="拟检查日期")


class Assign(Form):
    """派员."""

    officers: Texts = Field(title="执法人员", min_length=1, description="执法人员编号，不少于两人")
    drawn: bool = Field(title="随机选派")
    draw: str = Field(default="", title="抽取结果编号")
    assigned_on: date | None = Field(default=None, title="派员日期")


PLAN: Step[Plan] = Step(
    "plan", "检查计划", Plan, (Role.OFFICER, Role.CLERK, Role.APPROVER, Role.SYSTEM), on="planned_on", basis=(TWO_RANDOM,), state="待审批"
)  # fmt: skip
APPROVE: Step[Approve] = Step(
    "approve", "检查审批", Approve, (Role.APPROVER,), on="approved_on", after=("plan",), until=("close",), basis=(THREE_SYSTEMS,), state="已批准"
)  # fmt: skip
NOTICE: Step[Notice] = Step(
    "notice", "检查通知", Notice, (Role.OFFICER, Role.CLERK), on="served_on", after=("plan",), until=("record", "close"),
    basis=(THREE_SYSTEMS,), state="已通知",
)  # fmt: skip
ASSIGN: Step[Assign] = Step(
    "assign", "派员", Assign, (Role.OFFICER, Role.CLERK, Role.APPROVER, Role.SYSTEM), on="assigned_on", after=("plan",),
    until=("record", "close"), once=False, basis=(TWO_RANDOM, Citation(PENALTIES, 42, 1), Citation(INFECTIOUS_DISEASES, 96, 1)), state="已派员",
)  # fmt: skip
