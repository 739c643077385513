"""送达、公示、执行、结案 (service, publication, execution, closing): 程序规定第五十三条至第六十八条."""

from datetime import date

from pydantic import AwareDatetime, Field

from faheng.engine.fields import Money, Texts
from faheng.engine.forms import Form
from faheng.procedures.common.service import ServiceMethod
from faheng.procedures.penalty.fields import Prose
from faheng.procedures.penalty.vocabulary import PaymentChannel, SpotCollection


class Serve(Form):
    """送达回执."""

    document: Prose = Field(title="送达的文书", description="如行政处罚决定书")
    served_on: date = Field(title="送达日期", description="公告送达的，填公告满三十日之日")
    method: ServiceMethod = Field(title="送达方式")
    receipt: str = Field(default="", title="签收人或者回执编号")
    witness_or_recording: str = Field(default="", title="见证人或者拍照录像")
    announced_on: date | None = Field(default=None, title="发出公告的日期")
    consent: str = Field(default="", title="电子送达确认书")
    reason: str = Field(default="", title="拒收事由、公告原因和经过")
    repair_notice: bool = Field(default=False, title="同时送达信用修复告知书")
    compliance_guidance: bool = Field(default=False, title="同时送达合规指导意见书")


class Publish(Form):
    """公示."""

    published_on: date = Field(title="公示日期")
    until_on: date | None = Field(default=None, title="公示截止日期")
    place: str = Field(default="", title="公示平台")


class Withdraw(Form):
    """撤回公示信息."""

    withdrawn_on: date = Field(title="撤回日期")
    cause: Prose = Field(title="撤回的理由")


class Instalments(Form):
    """暂缓、分期缴纳罚款."""

    applied_on: date = Field(title="申请日期")
    approved_on: date = Field(title="批准日期")
    plan: Texts = Field(title="暂缓、分期的安排", min_length=1)
    until_on: date | None = Field(default=None, title="暂缓、分期结束之日")


class Pay(Form):
    """缴款."""

    paid_on: date = Field(title="缴款日期")
    amount: Money = Field(title="缴款金额（元）")
    channel: PaymentChannel = Field(default=PaymentChannel.BANK, title="缴款渠道")
    receipt: str = Field(default="", title="票据号码")
    spot_ground: SpotCollection | None = Field(default=None, title="当场收缴的理由")
    surcharge_part: Money | None = Field(default=None, title="其中加处罚款（元）")


class Surcharge(Form):
    """加处罚款: computed by the system, never typed."""

    as_of: date | None = Field(default=None, title="计算至")
    amount: Money | None = Field(default=None, title="加处罚款（元）")


class Demand(Form):
    """催告书."""

    served_on: date = Field(title="催告书送达日期")
    content: str = Field(default="", title="催告的内容")


class ApplyCourt(Form):
    """强制执行申请书."""

    applied_on: date = Field(title="申请日期")
    signed_by_head: bool = Field(title="是否由行政机关负责人签名")
    court: str = Field(default="", title="人民法院")
    accepted_on: date | None = Field(default=None, title="法院受理日期")


class TransferPolice(Form):
    """移送公安机关."""

    reported_on: date = Field(title="报告移送的日期")
    decided_on: date = Field(title="批准移送的日期")
    decided_at: AwareDatetime | None = Field(default=None, title="批准移送的时间")
    sent_at: AwareDatetime | date | None = Field(default=None, title="移送时间")
    approved: bool = Field(default=True, title="是否批准移送")
    reason: str = Field(default="", title="不批准的理由")
    team: Texts = Field(default=(), title="专案组人员")


class Close(Form):
    """结案报告."""

    closed_on: date = Field(title="结案日期")
    outcome: Prose = Field(title="结案方式", description="如已履行、强制执行完毕、不予处罚、移送、撤销、终结")
    platform: str = Field(default="", title="办结的执法平台", description="在统一的执法平台办结的，填平台名称")


class Archive(Form):
    """归档."""

    archived_on: date = Field(title="归档日期")
    volume: Prose = Field(title="卷号")
    pages: int | None = Field(default=None, title="页数", ge=1)
