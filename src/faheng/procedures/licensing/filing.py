"""备案 (filing): somebody tells the authority what they do; nothing is permitted or refused but the filing itself.

Law: 《医疗机构管理条例》第十四条 (诊所), 《中医药法》第十四条 (中医诊所), 《公共场所卫生管理条例》第八条第二款, 《病原微生物实验室生物安全管理条例》
第二十五条. Rules LIC-H3, LIC-H10, LIC-H12. Texts on restricted technologies and attending physicians of cosmetic medicine are not in hand.
"""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure, Step
from faheng.law.citations import Citation
from faheng.law.statutes import CHINESE_MEDICINE, MEDICAL_INSTITUTIONS, PUBLIC_PLACES
from faheng.procedures.licensing.intake import DECIDERS, DESK, Application, RequestSupplement, Supplement
from faheng.procedures.licensing.terms import ApplicationKind, Delivery, Manner, Matter

FILINGS = (Citation(MEDICAL_INSTITUTIONS, 14), Citation(CHINESE_MEDICINE, 14, 2), Citation(PUBLIC_PLACES, 8, 2))
ENDED = ("file", "refuse")


class Receive(Application):
    """收到备案材料."""

    matter: Matter = Field(title="事项")
    application_kind: ApplicationKind = Field(default=ApplicationKind.NEW, title="申请类型")
    opened_on: date | None = Field(default=None, title="营业日期")
    current_no: str = Field(default="", title="原备案编号")
    subject: str = Field(default="", title="备案内容")


class File(Form):
    """予以备案."""

    filed_on: date = Field(title="备案日期")
    number: str = Field(title="备案编号", min_length=1)
    manner: Manner = Field(default=Manner.INSTANT, title="办理方式")
    content: str = Field(default="", title="备案内容")


class Refuse(Form):
    """不予备案."""

    decided_on: date = Field(title="决定日期")
    reason: str = Field(title="理由", min_length=1)
    remedy: str = Field(default="", title="救济途径")


class Issue(Form):
    """发放备案凭证."""

    issued_on: date = Field(title="发放日期")
    delivery: Delivery = Field(title="送达方式")


class Publish(Form):
    """公开备案信息."""

    published_on: date = Field(title="公开日期")
    channel: str = Field(default="", title="公开平台")


class Cancel(Form):
    """注销备案."""

    cancelled_on: date = Field(title="注销日期")
    reason: str = Field(title="原因", min_length=1)


RECEIVE = Step("receive", "收到备案材料", Receive, (Role.PARTY, *DESK), on="received_on", basis=FILINGS, state="待备案")
REQUEST_SUPPLEMENT = Step(
    "request_supplement", "一次告知补正", RequestSupplement, DESK, on="notified_on", after=("receive",), until=ENDED, once=False,
    basis=FILINGS, state="待补正",
)  # fmt: skip
SUPPLEMENT = Step(
    "supplement", "收到补正材料", Supplement, (*DESK, Role.PARTY), on="received_on", after=("request_supplement",), until=ENDED, once=False,
    basis=FILINGS, state="待备案",
)  # fmt: skip
FILE = Step(
    "file", "予以备案", File, (*DESK, *DECIDERS), on="filed_on", after=("receive",), until=("refuse",), basis=FILINGS, state="已备案",
    public=("filed_on", "number", "content"),
)  # fmt: skip
REFUSE = Step(
    "refuse", "不予备案", Refuse, (*DESK, *DECIDERS), on="decided_on", after=("receive",), until=("file",), basis=FILINGS, state="不予备案",
    closes=True,
)  # fmt: skip
ISSUE = Step("issue", "发放备案凭证", Issue, DESK, on="issued_on", after=("file",), basis=FILINGS)
PUBLISH = Step("publish", "公开备案信息", Publish, DESK, on="published_on", after=("file",), basis=FILINGS, public=("published_on",))
CANCEL = Step("cancel", "注销备案", Cancel, (*DESK, Role.APPROVER), on="cancelled_on", after=("file",), basis=FILINGS, state="已注销")

PROCEDURE = Procedure(
    "filing",
    "备案",
    FILINGS,
    steps=(RECEIVE, REQUEST_SUPPLEMENT, SUPPLEMENT, FILE, REFUSE, ISSUE, PUBLISH, CANCEL),
    summary="诊所、中医诊所、公共场所、限制类技术、美容主诊医师、实验室",
    numbered="备",
)
