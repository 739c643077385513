"""检查的表单: what each step of an inspection records."""

from collections.abc import Mapping
from datetime import date

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from faheng.engine.fields import Texts, names_dossier
from faheng.engine.forms import Form
from faheng.procedures.common.lines import Line
from faheng.procedures.inspecting.terms import Disposal, EntryChannel, Level, Mode, ObjectKind, Result, Source


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
    credit_rule: str = Field(default="", title="引用的信用规则", description="双随机抽取按信用等级确定比例的，填所依的规则")
    round: int | None = Field(default=None, title="专项检查轮次", ge=1)
    joint: bool = Field(default=False, title="跨部门联合检查")
    departments: Texts = Field(default=(), title="联合部门")
    initiated: bool = Field(default=True, title="由本机关发起")
    enterprise: bool = Field(default=True, title="涉企检查")
    urgent: bool = Field(default=False, title="情况紧急，须当场检查")
    linked: str = Field(default="", title="来源编号", json_schema_extra=names_dossier(), description="投诉、移送、预警或者被复查案卷的编号")
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


class CheckIn(Form):
    """亮码检查、扫码入企."""

    at: AwareDatetime = Field(title="入场时间")
    code: str = Field(default="", title="检查码")
    scanned: bool = Field(default=False, title="已亮码、扫码")
    exception: str = Field(default="", title="未亮码的理由")


class Item(BaseModel):
    """一项检查内容."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    item: str = Field(title="检查内容", min_length=1)
    result: Result = Field(title="检查结果")
    basis: str = Field(default="", title="依据")
    note: str = Field(default="", title="情况")

    @model_validator(mode="before")
    @classmethod
    def _without_nulls(cls, raw: object) -> object:
        """A null is a field that was not recorded."""
        return {name: value for name, value in raw.items() if value is not None} if isinstance(raw, Mapping) else raw


class Record(Form):
    """现场检查笔录."""

    started_at: AwareDatetime = Field(title="开始时间")
    ended_at: AwareDatetime = Field(title="结束时间")
    items: tuple[Item, ...] = Field(title="检查内容和结果", min_length=1)
    signed: bool = Field(title="被检查人已签名")
    refusal_note: str = Field(default="", title="拒绝签名的说明")
    place: str = Field(default="", title="检查地点")
    present: str = Field(default="", title="在场人员")
    certificates_shown: bool | None = Field(default=None, title="已出示执法证件")
    channel: EntryChannel | None = Field(default=None, title="录入方式")
    recordings: int | None = Field(default=None, title="执法音像记录件数", ge=0)
    products_checked: int | None = Field(default=None, title="检查产品种数", ge=0)
    products_sampled: int | None = Field(default=None, title="抽检产品种数", ge=0)

    @property
    def violations(self) -> tuple[Item, ...]:
        return tuple(each for each in self.items if each.result is Result.VIOLATION)

    @property
    def problems(self) -> tuple[Item, ...]:
        """Items found defective or unlawful."""
        return tuple(each for each in self.items if each.result in (Result.DEFECT, Result.VIOLATION))


class Opinion(Form):
    """监督意见书."""

    issued_on: date = Field(title="出具日期")
    content: str = Field(title="监督意见", min_length=1)
    number: str = Field(default="", title="文号")
    received_by: str = Field(default="", title="签收人")


class OrderCorrection(Form):
    """责令改正."""

    ordered_on: date = Field(title="责令日期")
    content: str = Field(title="改正内容", min_length=1)
    due_on: date | None = Field(default=None, title="改正期限", description="不填为立即改正")
    number: str = Field(default="", title="文号")
    law: str = Field(default="", title="违反的规定")
    received_by: str = Field(default="", title="签收人")


class Recheck(Form):
    """复查."""

    checked_on: date = Field(title="复查日期")
    corrected: bool = Field(title="已经改正")
    result: str = Field(default="", title="复查情况")


class OpenCase(Form):
    """转立案."""

    case: str = Field(
        title="处罚案卷编号", min_length=1, json_schema_extra=names_dossier("penalty.ordinary"), description="已经登记的处罚案卷才填编号"
    )
    opened_on: date | None = Field(default=None, title="转办日期")
    cause: str = Field(default="", title="案由", description="新建的处罚案卷用")
    summary: str = Field(default="", title="线索内容", description="新建的处罚案卷用")


class Publish(Form):
    """结果公示."""

    published_on: date = Field(title="公示日期")
    channel: str = Field(default="", title="公示平台")
    content: str = Field(default="", title="公示内容")


class Close(Form):
    """检查办结."""

    closed_on: date = Field(title="办结日期")
    outcome: str = Field(title="检查结论", min_length=1)
    disposals: tuple[Disposal, ...] = Field(default=(), title="处理情况")
    reported_on: date | None = Field(default=None, title="向行政执法监督机构报送日期")
    platform: str = Field(default="", title="办结的执法平台", description="在统一的执法平台办结的，填平台名称")
