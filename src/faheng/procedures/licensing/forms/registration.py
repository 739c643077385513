"""执业注册的表单 (forms)."""

from datetime import date

from pydantic import Field

from faheng.engine.forms import Form
from faheng.engine.vocabulary import Vocabulary
from faheng.procedures.licensing.forms.intake import Renewable


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


class Receive(Renewable):
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
    other_province: bool = Field(default=False, title="跨省变更")

    @property
    def is_renewal(self) -> bool:
        """Whether the term of the registration is to be prolonged."""
        return self.kind is RegistrationKind.RENEW

    @property
    def is_cancellation(self) -> bool:
        """Whether what was granted before is to be cancelled."""
        return self.kind is RegistrationKind.CANCEL


class ReportEvent(Form):
    """机构报告注销情形."""

    occurred_on: date = Field(title="情形发生日期")
    reported_on: date = Field(title="机构报告日期")
    event: str = Field(title="情形", min_length=1)
