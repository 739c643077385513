"""许可申请、暂缓校验、服务事项清单的表单 (forms)."""

from datetime import date

from pydantic import Field

from faheng.engine.forms import Form
from faheng.engine.vocabulary import Vocabulary
from faheng.procedures.licensing.forms.intake import Renewable
from faheng.procedures.licensing.terms import ApplicationKind, Handling, Matter


class Receive(Renewable):
    """收件."""

    matter: Matter = Field(title="事项")
    application_kind: ApplicationKind = Field(default=ApplicationKind.NEW, title="申请类型")
    handling: Handling = Field(default=Handling.SINGLE, title="办理方式")
    commitment: bool = Field(default=False, title="申请人选择告知承诺")
    tolerant: bool = Field(default=False, title="容缺受理")
    reminded: bool = Field(default=False, title="经到期提醒（反向办）")
    beds: int | None = Field(default=None, title="床位数", ge=0)
    current_no: str = Field(default="", title="原许可证编号")
    subject: str = Field(default="", title="拟许可的内容")

    @property
    def is_renewal(self) -> bool:
        """Whether the term of the licence is to be prolonged."""
        return self.application_kind is ApplicationKind.RENEW

    @property
    def is_cancellation(self) -> bool:
        """Whether what was granted before is to be cancelled."""
        return self.application_kind is ApplicationKind.CANCEL


class DeferVerification(Form):
    """暂缓校验."""

    decided_on: date = Field(title="决定日期")
    months: int = Field(title="暂缓校验月数", ge=1)
    reason: str = Field(title="理由", min_length=1)


class Origin(Vocabulary):
    """事项来源."""

    OWN = "own", "原有事项"
    DELEGATED = "delegated", "承接下放"
    CHANGED = "changed", "内容变更"


class ServiceItem(Form):
    """政务服务事项: one row of the organisation's published list."""

    matter: Matter = Field(title="事项")
    name: str = Field(title="事项名称", min_length=1)
    code: str = Field(default="", title="事项编码")
    listed_on: date | None = Field(default=None, title="列入日期")
    removed_on: date | None = Field(default=None, title="移出日期", description="最后一日")
    origin: Origin = Field(default=Origin.OWN, title="事项来源")
    guide: str = Field(default="", title="办事指南", description="网址或者编号")
    conditions: str = Field(default="", title="办理条件")
    promised_workdays: int | None = Field(default=None, title="承诺办结时限（工作日）", ge=0)
    instant: bool = Field(default=False, title="即办件")
    auto_approval: bool = Field(default=False, title="秒批")
    commitment: bool = Field(default=False, title="告知承诺制")
    tolerant: bool = Field(default=False, title="容缺受理")
    assisted: bool = Field(default=False, title="人工帮办")
    any_place: bool = Field(default=False, title="全市域无差别受理（就近受理、属地办理）")
    one_licence: bool = Field(default=False, title="纳入“一业一证”“一件事”")
