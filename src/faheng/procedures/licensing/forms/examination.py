"""审查的表单 (forms)."""

from datetime import date

from pydantic import Field

from faheng.engine.forms import Form
from faheng.procedures.licensing.terms import CheckMode, PauseKind


class SiteCheck(Form):
    """实地核查."""

    checked_on: date = Field(title="核查日期")
    passed: bool = Field(title="符合条件")
    mode: CheckMode = Field(default=CheckMode.ON_SITE, title="核查方式")
    scenario: str = Field(default="", title="应用场景", description="如综合门诊部、中医馆")
    place: str = Field(default="", title="核查地点")
    findings: str = Field(default="", title="核查情况")


class Suspend(Form):
    """不计入期限的期间."""

    kind: PauseKind = Field(title="情形")
    from_on: date = Field(title="开始日期")
    to_on: date | None = Field(default=None, title="结束日期", description="尚未结束的不填")
    notified_on: date | None = Field(default=None, title="书面告知申请人日期")
    days_needed: int | None = Field(default=None, title="告知的所需天数", ge=1)


class Extend(Form):
    """延长审查期限."""

    decided_on: date = Field(title="批准日期")
    approved_by: str = Field(title="批准人", min_length=1)
    reason: str = Field(title="延长理由", min_length=1)
    by_government: bool = Field(default=False, title="经本级人民政府负责人批准")
    told_on: date | None = Field(default=None, title="告知申请人日期")
    days: int | None = Field(default=None, title="延长工作日数", ge=1)


class PreliminaryReview(Form):
    """下级机关初审."""

    reviewed_on: date = Field(title="初审日期")
    opinion: str = Field(title="初审意见", min_length=1)
    sent_on: date | None = Field(default=None, title="报送上级日期")


class Review(Form):
    """审查意见."""

    reviewed_on: date = Field(title="审查日期")
    reviewer: str = Field(title="审查人", min_length=1)
    meets: bool = Field(title="符合法定条件、标准")
    opinion: str = Field(title="审查意见", min_length=1)
    affects_others: bool = Field(default=False, title="直接关系他人重大利益")
    public_interest: bool = Field(default=False, title="须公告听证的公共利益事项")
