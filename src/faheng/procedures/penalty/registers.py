"""清单 (registers) that the organisation keeps: 裁量基准, 首违不罚清单, 减免责清单, 听证较大数额标准."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import PartyKind
from faheng.engine.fields import Money
from faheng.engine.forms import Form
from faheng.engine.situation import Register
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES


class InForce(Form):
    """自某日起施行、到某日止的一行."""

    from_on: date = Field(title="施行日期")
    until_on: date | None = Field(default=None, title="废止日期")

    def in_force(self, on: date) -> bool:
        """Say whether the row applies on a day."""
        return self.from_on <= on and (self.until_on is None or on <= self.until_on)


class Tier(InForce):
    """裁量基准的一档."""

    item: str = Field(title="违法事项", min_length=1)
    tier: str = Field(title="裁量档次", min_length=1)
    law: str = Field(default="", title="依据")
    lower: Money = Field(title="下限")
    upper: Money = Field(title="上限")
    unit: str = Field(default="元", title="单位")


class Leniency(Vocabulary):
    """减免责的后果."""

    NO_PENALTY = "no_penalty", "不予处罚"
    REDUCED = "reduced", "减轻处罚"
    LIGHTER = "lighter", "从轻处罚"


class FirstOffence(InForce):
    """首违不罚清单的一项."""

    item: str = Field(title="违法事项", min_length=1)
    category: str = Field(default="", title="类别", description="如 公共场所、消毒产品")
    conditions: str = Field(default="", title="适用条件")
    law: str = Field(default="", title="依据")
    document: str = Field(default="", title="依据文件", description="发布清单的意见及其补充意见")


class Lenient(InForce):
    """减免责清单的一项."""

    item: str = Field(title="违法事项", min_length=1)
    outcome: Leniency = Field(title="后果")
    conditions: str = Field(default="", title="适用条件")
    law: str = Field(default="", title="依据")


class Measure(Vocabulary):
    """较大数额所指."""

    FINE = "fine", "罚款"
    CONFISCATION = "confiscation", "没收违法所得、非法财物"


class HearingAmount(InForce):
    """本省听证较大数额标准的一行."""

    province: str = Field(title="省级行政区划代码前两位", pattern=r"^\d{2}$")
    party_kind: PartyKind = Field(title="当事人类别")
    measure: Measure = Field(title="所指")
    amount: Money = Field(title="起点金额（元）")
    document: str = Field(default="", title="依据文件")


#: 一行自何日起、到何日止: the days that each row states itself.
DAYS = {"on": "from_on", "ends": "until_on"}

TIERS = Register("penalty.tiers", "行政处罚裁量基准", Tier, "DISC-11", (Citation(PENALTIES, 34),), **DAYS)
FIRST_OFFENCES = Register("penalty.first_offences", "首违不罚清单", FirstOffence, "DISC-07", (Citation(PENALTIES, 33, 1),), **DAYS)
LENIENT_ITEMS = Register(
    "penalty.lenient_items", "减免责清单", Lenient, "DISC-05", (Citation(PENALTIES, 32), Citation(PENALTIES, 33)), **DAYS
)
HEARING_AMOUNTS = Register(
    "penalty.hearing_amounts", "听证较大数额标准", HearingAmount, "PEN-14", (Citation(PENALTY_RULES, 43, 3),), **DAYS
)
