"""告知承诺的表单 (forms)."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import Texts
from faheng.engine.forms import Form


class NotifyCommitment(Form):
    """告知承诺的告知书."""

    served_on: date = Field(title="送达日期")
    conditions: str = Field(title="许可条件、承诺内容和不实承诺的法律责任", min_length=1)


class Commit(Form):
    """申请人承诺."""

    committed_on: date = Field(title="承诺日期")
    signed: bool = Field(title="承诺书已签字盖章")
    content: str = Field(default="", title="承诺内容")
    replaces: Texts = Field(default=(), title="以承诺替代的证明")


class FollowUp(Form):
    """承诺事后核查、许可后监督检查."""

    checked_on: date = Field(title="核查日期")
    matches: bool = Field(title="与承诺、许可相符")
    signed: bool = Field(title="核查人员已签字")
    findings: str = Field(default="", title="核查情况")


class OrderCorrection(Form):
    """责令限期整改."""

    ordered_on: date = Field(title="责令日期")
    due_on: date = Field(title="整改期限")
    content: str = Field(title="整改内容", min_length=1)


class Recheck(Form):
    """整改复核."""

    checked_on: date = Field(title="复核日期")
    corrected: bool = Field(title="已经整改")
