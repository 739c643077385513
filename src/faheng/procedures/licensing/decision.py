"""决定、发证、公开 (行政许可法第三十四条、第三十八条至第四十条、第四十四条); common to licences and registrations."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE, LICENSING
from faheng.procedures.licensing.intake import DECIDERS, DESK
from faheng.procedures.licensing.terms import Category, Delivery, Manner


class Grant(Form):
    """准予许可."""

    decided_on: date = Field(title="决定日期")
    number: str = Field(title="决定书文号", min_length=1)
    manner: Manner = Field(title="决定方式")
    content: str = Field(title="许可内容", min_length=1)
    law: str = Field(default="", title="依据")
    category: Category = Field(default=Category.ORDINARY, title="许可类别")
    certificate_name: str = Field(default="", title="许可证书名称")
    certificate_no: str = Field(default="", title="许可编号")
    valid_from: date | None = Field(default=None, title="有效期自")
    valid_to: date | None = Field(default=None, title="有效期至", description="长期有效的不填")


class Refuse(Form):
    """不予许可."""

    decided_on: date = Field(title="决定日期")
    number: str = Field(title="决定书文号", min_length=1)
    reason: str = Field(title="不予许可的理由")
    law: str = Field(title="依据", min_length=1)
    remedy: str = Field(title="救济途径", description="决定书载明的复议、诉讼权利")
    standard: str = Field(default="", title="所依据的技术标准、技术规范")
    notified_institution: bool = Field(default=False, title="已书面通知所在医疗卫生机构")


class Issue(Form):
    """颁证送达."""

    issued_on: date = Field(title="颁发、送达日期")
    delivery: Delivery = Field(title="送达方式")
    received_by: str = Field(default="", title="签收人")
    certificate_no: str = Field(default="", title="证件编号")


class Publish(Form):
    """决定公开."""

    published_on: date = Field(title="公开日期")
    channel: str = Field(default="", title="公开平台")


GRANT: Step[Grant] = Step(
    "grant", "准予许可", Grant, DECIDERS, on="decided_on", after=("receive",), until=("decline", "refuse", "withdraw_application"),
    basis=(Citation(LICENSING, 38, 1),), state="准予许可",
    public=("decided_on", "number", "content", "category", "certificate_name", "certificate_no", "valid_from", "valid_to"),
)  # fmt: skip
REFUSE: Step[Refuse] = Step(
    "refuse", "不予许可", Refuse, DECIDERS, on="decided_on", after=("receive",), until=("decline", "grant", "withdraw_application"),
    basis=(Citation(LICENSING, 38, 2),), state="不予许可", closes=True,
)  # fmt: skip
ISSUE: Step[Issue] = Step(
    "issue", "颁证送达", Issue, DESK, on="issued_on", after=("grant",), once=False, basis=(Citation(LICENSING, 44),), state="已发证",
)  # fmt: skip
PUBLISH: Step[Publish] = Step(
    "publish", "决定公开", Publish, (*DESK, Role.APPROVER), on="published_on", after=("grant", "refuse"),
    basis=(Citation(LICENSING, 40), Citation(DISCLOSURE, 20, item=5)), public=("published_on",),
)  # fmt: skip
