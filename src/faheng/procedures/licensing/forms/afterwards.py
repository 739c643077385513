"""撤回、撤销、注销、办结的表单 (forms)."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import Money
from faheng.engine.forms import Form
from faheng.procedures.licensing.terms import AnnulGround, CancelGround


class Recall(Form):
    """撤回许可."""

    decided_on: date = Field(title="决定日期")
    number: str = Field(title="文号", min_length=1)
    reason: str = Field(title="依据的法律修改或者客观情况变化", min_length=1)
    loss: bool = Field(title="造成财产损失")
    compensation: Money | None = Field(default=None, title="补偿金额（元）")


class Annul(Form):
    """撤销许可."""

    decided_on: date = Field(title="决定日期")
    number: str = Field(title="文号", min_length=1)
    ground: AnnulGround = Field(title="情形")
    facts: str = Field(title="事实和证据", min_length=1)
    harms_public: bool = Field(default=False, title="可能对公共利益造成重大损害")
    compensation: Money | None = Field(default=None, title="赔偿金额（元）")


class Cancel(Form):
    """注销许可."""

    cancelled_on: date = Field(title="注销日期")
    ground: CancelGround = Field(title="情形")
    number: str = Field(default="", title="文号")
    closed_since: date | None = Field(default=None, title="停业之日")
    announced_on: date | None = Field(default=None, title="公告日期")


class Close(Form):
    """办结归档."""

    closed_on: date = Field(title="办结日期")
    volume: str = Field(default="", title="卷号")
