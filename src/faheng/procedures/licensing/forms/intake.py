"""收件、补正、受理的表单 (forms)."""

from datetime import date

from pydantic import BaseModel, ConfigDict, Field

from faheng.engine.forms import Form
from faheng.procedures.licensing.terms import Channel, DeclineGround, Delivery


class Material(BaseModel):
    """一份申请材料."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)

    name: str = Field(title="材料名称", min_length=1)
    proof: bool = Field(default=False, title="证明事项")
    basis: str = Field(default="", title="索要依据")


class Application(Form):
    """申请 (what every application records)."""

    received_on: date = Field(title="收到申请日期")
    complete: bool = Field(title="材料齐全、符合法定形式")
    channel: Channel | None = Field(default=None, title="收件渠道")
    end_to_end: bool = Field(default=False, title="全程网办")
    cross_region: bool = Field(default=False, title="跨区通办")
    assisted: bool = Field(default=False, title="帮办代办")
    materials: tuple[Material, ...] = Field(default=(), title="申请材料")


class Renewable(Application):
    """可以延续的许可、注册的申请."""

    expires_on: date | None = Field(default=None, title="原有效期届满日")

    @property
    def is_renewal(self) -> bool:
        """Whether the term of what was granted before is to be prolonged."""
        raise NotImplementedError

    @property
    def is_cancellation(self) -> bool:
        """Whether what was granted before is to be cancelled: no application for a licence (第三十二条 does not apply)."""
        raise NotImplementedError


class CorrectOnSpot(Form):
    """当场更正."""

    corrected_on: date = Field(title="更正日期")
    content: str = Field(title="更正内容", min_length=1)


class RequestSupplement(Form):
    """一次告知补正."""

    notified_on: date = Field(title="告知日期")
    materials: tuple[Material, ...] = Field(title="需要补正的全部内容", min_length=1)
    delivery: Delivery | None = Field(default=None, title="告知方式")


class Supplement(Form):
    """收到补正材料."""

    received_on: date = Field(title="收到补正日期")
    complete: bool = Field(title="已补正全部内容")


class Accept(Form):
    """受理."""

    accepted_on: date = Field(title="受理日期")
    sealed: bool = Field(title="已出具加盖专用印章并注明日期的凭证")
    number: str = Field(default="", title="受理文号")


class Decline(Form):
    """不予受理."""

    declined_on: date = Field(title="不予受理日期")
    ground: DeclineGround = Field(title="情形")
    reason: str = Field(title="理由", min_length=1)
    sealed: bool = Field(title="已出具加盖专用印章并注明日期的凭证")
    competent: str = Field(default="", title="有权办理的机关")
    number: str = Field(default="", title="文号")
    remedy: str = Field(default="", title="救济途径")


class WithdrawApplication(Form):
    """申请人撤回申请."""

    withdrawn_on: date = Field(title="撤回日期")
    reason: str = Field(default="", title="原因")
