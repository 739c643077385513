"""行政许可 (licence): somebody asks for a licence; it is accepted, examined, granted or refused, and watched afterwards.

Law: 《行政许可法》第二十九条至第五十条、第六十九条、第七十条, 《优化营商环境条例》第四十条、第四十四条; the limits of the health statutes
(《医疗机构管理条例》第十二条、第十八条、第二十一条, 《职业病防治法》第十七条) come before the general ones. Rules LIC-01 to LIC-18, LIC-H1 to
LIC-H13, PROM-01 to PROM-04. Not here: filings (`filing.py`), registration of doctors and nurses (`registration.py`).
"""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure, Step
from faheng.law.citations import Citation
from faheng.law.statutes import LICENSING, MEDICAL_INSTITUTION_RULES
from faheng.procedures.licensing.afterwards import ANNUL, CANCEL, CLOSE, RECALL
from faheng.procedures.licensing.commitment import COMMIT, FOLLOW_UP, NOTIFY_COMMITMENT, ORDER_CORRECTION, RECHECK
from faheng.procedures.licensing.decision import GRANT, ISSUE, PUBLISH, REFUSE
from faheng.procedures.licensing.examination import EXTEND, PRELIMINARY_REVIEW, REVIEW, SITE_CHECK, SUSPEND
from faheng.procedures.licensing.hearing import HEARING, HEARING_NOTICE, HEARING_REQUEST, NOTIFY_INTERESTED, STATEMENT, WAIVE_HEARING
from faheng.procedures.licensing.intake import (
    ACCEPT,
    CORRECT_ON_SPOT,
    DECIDERS,
    DECLINE,
    DESK,
    REQUEST_SUPPLEMENT,
    SUPPLEMENT,
    WITHDRAW_APPLICATION,
    Application,
)
from faheng.procedures.licensing.terms import ApplicationKind, Handling, Matter


class Receive(Application):
    """收件."""

    matter: Matter = Field(title="事项")
    application_kind: ApplicationKind = Field(default=ApplicationKind.NEW, title="申请类型")
    handling: Handling = Field(default=Handling.SINGLE, title="办理方式")
    commitment: bool = Field(default=False, title="申请人选择告知承诺")
    tolerant: bool = Field(default=False, title="容缺受理")
    reminded: bool = Field(default=False, title="经到期提醒（反向办）")
    beds: int | None = Field(default=None, title="床位数", ge=0)
    current_no: str = Field(default="", title="原许可证编号")
    expires_on: date | None = Field(default=None, title="原许可、校验有效期届满日")
    subject: str = Field(default="", title="拟许可的内容")


class DeferVerification(Form):
    """暂缓校验."""

    decided_on: date = Field(title="决定日期")
    months: int = Field(title="暂缓校验月数", ge=1)
    reason: str = Field(title="理由", min_length=1)


RECEIVE: Step[Receive] = Step(
    "receive", "收件", Receive, (Role.PARTY, *DESK), on="received_on", basis=(Citation(LICENSING, 29), Citation(LICENSING, 32)), state="待受理"
)  # fmt: skip
DEFER_VERIFICATION: Step[DeferVerification] = Step(
    "defer_verification", "暂缓校验", DeferVerification, DECIDERS, on="decided_on", after=("receive",), until=("grant", "refuse"),
    basis=(Citation(MEDICAL_INSTITUTION_RULES, 37),), state="暂缓校验",
)  # fmt: skip

PROCEDURE = Procedure(
    "licence",
    "行政许可",
    (Citation(LICENSING, 32), Citation(LICENSING, 38)),
    steps=(
        RECEIVE, CORRECT_ON_SPOT, REQUEST_SUPPLEMENT, SUPPLEMENT, ACCEPT, DECLINE, WITHDRAW_APPLICATION,
        NOTIFY_COMMITMENT, COMMIT,
        SITE_CHECK, SUSPEND, EXTEND, PRELIMINARY_REVIEW, REVIEW,
        NOTIFY_INTERESTED, STATEMENT, WAIVE_HEARING, HEARING_REQUEST, HEARING_NOTICE, HEARING,
        DEFER_VERIFICATION, GRANT, REFUSE, ISSUE, PUBLISH,
        FOLLOW_UP, ORDER_CORRECTION, RECHECK, RECALL, ANNUL, CANCEL, CLOSE,
    ),
    summary="设立、变更、延续、校验、注销、撤回、撤销；即办、秒批、告知承诺、跨区通办",
    numbered="许",
)  # fmt: skip
