"""决定、发证、公开的表单 (forms)."""

from datetime import date

from pydantic import Field

from faheng.engine.forms import Form
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
