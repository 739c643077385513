"""当场处罚 (penalties on the spot): 行政处罚法第五十一条至第五十三条、第六十八条、第七十一条."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import PartyKind
from faheng.engine.fields import Money, names_dossier
from faheng.engine.forms import Form
from faheng.procedures.common.lines import Line
from faheng.procedures.penalty.fields import Prose
from faheng.procedures.penalty.forms.penalties import Imposed
from faheng.procedures.penalty.vocabulary import SpotCollection


class Found(Form):
    """现场发现."""

    found_on: date = Field(title="发现日期")
    place: Prose = Field(title="地点")
    fact: Prose = Field(title="违法事实")
    inspection: str = Field(default="", title="来源检查的案卷号", json_schema_extra=names_dossier())
    line: Line | None = Field(default=None, title="监督专业")
    campaign: str = Field(default="", title="专项行动")


class Inform(Form):
    """当场告知."""

    informed_on: date = Field(title="告知日期")
    content: Prose = Field(title="告知的内容", description="拟处罚内容及事实、理由、依据，陈述申辩的权利")
    certificates_shown: bool = Field(default=True, title="是否出示执法证件")


class DecideOnTheSpot(Imposed):
    """当场行政处罚决定书."""

    decided_on: date = Field(title="决定日期")
    party_kind: PartyKind = Field(title="当事人类别")
    collected_on_spot: bool = Field(title="是否当场收缴罚款")
    collection_ground: SpotCollection | None = Field(default=None, title="当场收缴的理由")
    receipt: str = Field(default="", title="财政专用票据号码")
    delivered: bool = Field(default=True, title="是否当场交付当事人")
    refusal_note: str = Field(default="", title="拒绝签收的注明")
    place: str = Field(default="", title="处罚地点")


class ReportBack(Form):
    """报机关备案."""

    reported_on: date = Field(title="备案日期")


class HandIn(Form):
    """当场收缴罚款的缴回."""

    handed_in_on: date = Field(title="交至机关的日期")
    amount: Money = Field(title="金额（元）")
    banked_on: date | None = Field(default=None, title="缴付银行的日期")
