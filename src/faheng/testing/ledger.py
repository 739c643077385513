"""A small ledger procedure (started, paid), for tests of the lake and of Excel without the law."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.fields import Money, Texts
from faheng.engine.forms import Form
from faheng.engine.procedure import Procedure, Step


class Start(Form):
    """登记."""

    started_on: date = Field(title="登记日期")
    line: str = Field(title="专业")
    kinds: Texts = Field(default=(), title="种类")
    note: str | None = Field(default=None, title="说明")


class Pay(Form):
    """缴款."""

    paid_on: date = Field(title="缴款日期")
    amount: Money = Field(title="金额")


START = Step("start", "登记", Start, (Role.OFFICER,), on="started_on", state="已登记")
PAY = Step("pay", "缴款", Pay, (Role.PARTY,), on="paid_on", after=("start",), state="已缴款", closes=True)
PROCEDURE = Procedure("ledger", "样例台账", (), (START, PAY))
