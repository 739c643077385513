"""医师、护士执业注册 (registration): who has passed the examination is entered, moves, renews, and is struck off.

Law: 《医师法》第十三条至第十九条、第二十一条, 《护士条例》第七条至第十条, and the 《行政许可法》 for what they leave open. Rules LIC-H7, LIC-H8,
LIC-H9, LIC-01, LIC-02, LIC-06, LIC-13 to LIC-17. The clock of doctors runs from acceptance, that of nurses from receipt.
"""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure, Step
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import DOCTORS, NURSES
from faheng.procedures.licensing.afterwards import ANNUL, CANCEL, CLOSE
from faheng.procedures.licensing.decision import GRANT, ISSUE, PUBLISH, REFUSE
from faheng.procedures.licensing.intake import (
    ACCEPT,
    CORRECT_ON_SPOT,
    DECLINE,
    DESK,
    REQUEST_SUPPLEMENT,
    SUPPLEMENT,
    WITHDRAW_APPLICATION,
    Application,
)


class Profession(Vocabulary):
    """执业人员."""

    DOCTOR = "doctor", "医师"
    NURSE = "nurse", "护士"


class RegistrationKind(Vocabulary):
    """注册类型."""

    FIRST = "first", "首次注册"
    CHANGE = "change", "变更注册"
    RENEW = "renew", "延续注册"
    AGAIN = "again", "重新注册"
    MULTI_SITE = "multi_site", "多机构执业备案"
    CANCEL = "cancel", "注销注册"


class Receive(Application):
    """收到注册申请."""

    profession: Profession = Field(title="人员类别")
    kind: RegistrationKind = Field(default=RegistrationKind.FIRST, title="注册类型")
    institution: str = Field(title="执业医疗卫生机构", min_length=1)
    qualification_no: str = Field(default="", title="资格证书编号")
    practice_category: str = Field(default="", title="执业类别")
    practice_scope: str = Field(default="", title="执业范围")
    assistant: bool = Field(default=False, title="执业助理医师")
    exam_passed_on: date | None = Field(default=None, title="通过执业资格考试日期")
    trained: bool = Field(default=False, title="已接受三个月临床护理培训并考核合格")
    expires_on: date | None = Field(default=None, title="原注册有效期届满日")
    other_province: bool = Field(default=False, title="跨省变更")


class ReportEvent(Form):
    """机构报告注销情形."""

    occurred_on: date = Field(title="情形发生日期")
    reported_on: date = Field(title="机构报告日期")
    event: str = Field(title="情形", min_length=1)


RECEIVE: Step[Receive] = Step(
    "receive", "收件", Receive, (Role.PARTY, *DESK), on="received_on", basis=(Citation(DOCTORS, 13, 2), Citation(NURSES, 8, 1)), state="待受理"
)  # fmt: skip
REPORT_EVENT: Step[ReportEvent] = Step(
    "report_event", "机构报告", ReportEvent, (Role.PARTY, *DESK), on="reported_on", once=False, basis=(Citation(DOCTORS, 17, 2),),
)  # fmt: skip

PROCEDURE = Procedure(
    "registration",
    "医师、护士执业注册",
    (Citation(DOCTORS, 13), Citation(NURSES, 8)),
    steps=(
        RECEIVE, CORRECT_ON_SPOT, REQUEST_SUPPLEMENT, SUPPLEMENT, ACCEPT, DECLINE, WITHDRAW_APPLICATION,
        GRANT, REFUSE, ISSUE, PUBLISH, REPORT_EVENT, ANNUL, CANCEL, CLOSE,
    ),
    summary="首次、变更、延续、重新、多机构、注销",
    numbered="注",
)  # fmt: skip
