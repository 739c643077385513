"""调查取证 (evidence): 程序规定第二十六条至第二十八条、第三十三条、第三十四条、第四十二条第三款."""

from datetime import date

from pydantic import AwareDatetime, Field

from faheng.engine.fields import Texts
from faheng.engine.forms import Form
from faheng.procedures.penalty.fields import Prose
from faheng.procedures.penalty.vocabulary import Excluded


class Record(Form):
    """笔录: what both kinds of record hold."""

    started_at: AwareDatetime = Field(title="开始时间")
    ended_at: AwareDatetime = Field(title="结束时间")
    signed: bool = Field(title="是否逐页签名")
    refusal_note: str = Field(default="", title="拒绝签名的情况说明")
    content: str = Field(default="", title="笔录内容")
    certificates_shown: bool = Field(default=True, title="是否出示执法证件")
    recorded_by_video: bool = Field(default=False, title="是否音像记录")


class Interview(Record):
    """询问笔录."""

    interviewee: Prose = Field(title="被询问人")
    place: str = Field(default="", title="询问地点")


class SiteRecord(Record):
    """现场笔录."""

    place: Prose = Field(title="检查地点")
    party_present: str = Field(default="", title="在场人员")


class Preserve(Form):
    """证据先行登记保存."""

    taken_at: AwareDatetime = Field(title="登记保存时间")
    urgent: bool = Field(default=False, title="是否情况紧急当场采取")
    approved_by: str = Field(default="", title="批准的负责人")
    approved_at: AwareDatetime | None = Field(default=None, title="批准时间")
    items: Texts = Field(title="登记保存的物品", min_length=1)
    place: str = Field(default="", title="保存地点")
    reason: str = Field(default="", title="登记保存的理由")


class SettlePreserved(Form):
    """登记保存处理决定."""

    decided_on: date = Field(title="处理决定日期")
    outcome: Prose = Field(title="处理决定", description="如送检、没收、返还、解除登记保存")


class Sample(Form):
    """采样."""

    sampled_on: date = Field(title="采样日期")
    sample_no: Prose = Field(title="样品编号")
    sealed: bool = Field(default=True, title="是否加贴封条")


class TestResult(Form):
    """检验、鉴定结论: the time between is not counted in the limit of the case."""

    __test__ = False

    commissioned_on: date = Field(title="委托日期")
    received_on: date = Field(title="收到结论日期")
    result: Prose = Field(title="结论")
    laboratory: str = Field(default="", title="检验、鉴定机构")


class Suspend(Form):
    """不计入期限的期间."""

    kind: Excluded = Field(title="事由")
    from_on: date = Field(title="第一天")
    to_on: date = Field(title="最后一天")


class OrderCorrection(Form):
    """责令改正."""

    ordered_on: date = Field(title="责令改正日期")
    due_on: date | None = Field(default=None, title="改正期限", description="立即改正的不填")
    content: Prose = Field(title="责令改正的内容")
    law: Texts = Field(default=(), title="依据")
