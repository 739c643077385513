"""备案 (filing): somebody tells the authority what they do; nothing is permitted or refused but the filing itself.

Law: 《医疗机构管理条例》第十四条 (诊所), 《中医药法》第十四条 (中医诊所), 《公共场所卫生管理条例》第八条第二款, 《病原微生物实验室生物安全管理条例》
第二十五条. Rules LIC-H3, LIC-H10, LIC-17. The rules on restricted technologies and on attending physicians of cosmetic medicine (LIC-H12) are not
in hand: no limit is invented for them.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, guard
from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date
from faheng.law.statutes import CHINESE_MEDICINE, DISCLOSURE, LICENSING, MEDICAL_INSTITUTIONS, PUBLIC_PLACES
from faheng.law.time_limits.health_licence import LIC_H10
from faheng.law.time_limits.licence import LIC_17
from faheng.procedures.licensing.forms.intake import Application, RequestSupplement, Supplement
from faheng.procedures.licensing.intake import DECIDERS, DESK
from faheng.procedures.licensing.matters import MATTERS
from faheng.procedures.licensing.papers import SUPPLEMENT_PAPER
from faheng.procedures.licensing.terms import ApplicationKind, Delivery, Manner, Matter, Nature

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


@guard("LIC-H3", Citation(LICENSING, 4))
def a_licence_is_not_a_filing(_situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """依法应当取得许可的，不能以备案代替."""
    if MATTERS[entry.data.matter].nature is not Nature.FILING:
        yield Breach(f"“{entry.data.matter.label}”不是备案，应当按行政许可办理", "matter")


@guard("LIC-H10", Citation(PUBLIC_PLACES, 8, 2), severity=Severity.NOTICE)
def public_places_file_within_thirty_days(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """图书馆、书店等在营业之日起30天内办理卫生备案."""
    if entry.data.matter is not Matter.PUBLIC_PLACE_FILING or entry.data.opened_on is None:
        return
    due = due_date(LIC_H10, entry.data.opened_on, situation.calendar)
    if not due.allows(entry.data.received_on):
        yield Breach(f"{entry.data.opened_on}营业，应在{due.day}前备案", "received_on", due=due.day, done=entry.data.received_on)


RECEIVE = Step(
    "receive", "收到备案材料", Receive, (Role.PARTY, *DESK), on="received_on", basis=FILINGS,
    guards=(a_licence_is_not_a_filing, public_places_file_within_thirty_days), state="待备案",
)  # fmt: skip
REQUEST_SUPPLEMENT = Step(
    "request_supplement", "一次告知补正", RequestSupplement, DESK, on="notified_on", after=("receive",), until=ENDED, once=False,
    basis=FILINGS, papers=(replace(SUPPLEMENT_PAPER, title="备案材料补正通知书", numbered="备补"),), state="待补正",
)  # fmt: skip
SUPPLEMENT = Step(
    "supplement", "收到补正材料", Supplement, (*DESK, Role.PARTY), on="received_on", after=("request_supplement",), until=ENDED, once=False,
    basis=FILINGS, state="待备案",
)  # fmt: skip
FILE = Step(
    "file", "予以备案", File, (*DESK, *DECIDERS), on="filed_on", after=("receive",), until=("refuse",), basis=FILINGS, state="已备案",
    public=("filed_on", "number", "content"), closes=True,
)  # fmt: skip
REFUSE = Step(
    "refuse", "不予备案", Refuse, (*DESK, *DECIDERS), on="decided_on", after=("receive",), until=("file",), basis=FILINGS, state="不予备案",
    closes=True,
)  # fmt: skip
ISSUE = Step("issue", "发放备案凭证", Issue, DESK, on="issued_on", after=("file",), basis=FILINGS)
PUBLISH = Step(
    "publish", "公开备案信息", Publish, DESK, on="published_on", after=("file",), basis=(Citation(DISCLOSURE, 20, item=5),),
    public=("published_on",),
)  # fmt: skip
CANCEL = Step("cancel", "注销备案", Cancel, (*DESK, Role.APPROVER), on="cancelled_on", after=("file",), basis=FILINGS, state="已注销")

PROCEDURE = Procedure(
    "filing",
    "备案",
    FILINGS,
    steps=(RECEIVE, REQUEST_SUPPLEMENT, SUPPLEMENT, FILE, REFUSE, ISSUE, PUBLISH, CANCEL),
    obligations=(Obligation(LIC_17, (Moment("file", "filed_on"),), (Moment("publish", "published_on"),), title="公开备案结果"),),
    summary="诊所、中医诊所、公共场所、限制类技术、美容主诊医师、实验室",
    numbered="备",
)
