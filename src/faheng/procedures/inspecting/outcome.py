"""检查后: 监督意见、责令改正、复查、立案、公示、办结 (what follows the visit)."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.law.citations import Citation
from faheng.law.statutes import BUSINESS_ENVIRONMENT, DISCLOSURE, PENALTIES, PENALTY_RULES
from faheng.procedures.inspecting.terms import Disposal

OFFICERS = (Role.OFFICER, Role.APPROVER)


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

    case: str = Field(title="处罚案卷编号", min_length=1)
    opened_on: date | None = Field(default=None, title="转办日期")


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


AFTER_VISIT = ("record",)
OPINION: Step[Opinion] = Step(
    "opinion", "监督意见书", Opinion, OFFICERS, on="issued_on", after=AFTER_VISIT, until=("close",), once=False,
    basis=(Citation(BUSINESS_ENVIRONMENT, 59, 1),),
)  # fmt: skip
ORDER_CORRECTION: Step[OrderCorrection] = Step(
    "order_correction", "责令改正", OrderCorrection, OFFICERS, on="ordered_on", after=AFTER_VISIT, until=("close",), once=False,
    basis=(Citation(PENALTIES, 28, 1), Citation(PENALTY_RULES, 28, 1)), state="整改中",
)  # fmt: skip
RECHECK: Step[Recheck] = Step(
    "recheck", "复查", Recheck, (Role.OFFICER,), on="checked_on", after=("order_correction",), until=("close",), once=False, officers=2,
    basis=(Citation(PENALTIES, 28, 1), Citation(PENALTY_RULES, 28, 1)), state="已复查",
)  # fmt: skip
OPEN_CASE: Step[OpenCase] = Step(
    "open_case", "转立案", OpenCase, OFFICERS, on="opened_on", after=AFTER_VISIT, until=("close",), once=False,
    basis=(Citation(PENALTIES, 54, 2), Citation(PENALTY_RULES, 32, 1)), state="已转立案",
)  # fmt: skip
PUBLISH: Step[Publish] = Step(
    "publish", "结果公示", Publish, (Role.OFFICER, Role.CLERK, Role.SYSTEM), on="published_on", after=AFTER_VISIT,
    basis=(Citation(BUSINESS_ENVIRONMENT, 54, 1), Citation(DISCLOSURE, 20, item=13), Citation(DISCLOSURE, 26)),
    public=("published_on", "content"),
)  # fmt: skip
CLOSE: Step[Close] = Step(
    "close", "办结", Close, (Role.OFFICER, Role.CLERK, Role.APPROVER, Role.SYSTEM), on="closed_on", after=("plan",),
    basis=(Citation(BUSINESS_ENVIRONMENT, 58),), state="已办结", closes=True,
)  # fmt: skip
