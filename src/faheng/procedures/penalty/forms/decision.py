"""法制审核、集体讨论、延长、决定 (review, discussion, extension, decision): 程序规定第三十八条至第四十二条."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import Money
from faheng.engine.forms import Form
from faheng.procedures.penalty.fields import Names, Prose
from faheng.procedures.penalty.forms.penalties import Imposed
from faheng.procedures.penalty.vocabulary import Mitigation, NoPenaltyGround


class LegalReview(Form):
    """法制审核意见."""

    reviewer: Prose = Field(title="审核人员")
    reviewed_on: date = Field(title="审核日期")
    passed: bool = Field(title="审核是否通过")
    opinion: Prose = Field(title="审核意见")
    grounds: Names = Field(default=(), title="审核事由（行政处罚法第五十八条第一款各项）")
    first_time_reviewer: bool = Field(default=False, title="审核人员是否初次从事法制审核")
    qualified: bool | None = Field(default=None, title="审核人员是否取得法律职业资格")


class Discuss(Form):
    """集体讨论记录."""

    held_on: date = Field(title="讨论日期")
    present: Names = Field(title="参加讨论的负责人", min_length=1)
    conclusion: Prose = Field(title="讨论结论")
    signed: bool = Field(title="记录是否经参加人员签字")


class Extend(Form):
    """延长办案期限."""

    stage: int = Field(title="第几次延长", ge=1, le=2, description="第一次延长六十日，第二次再延长三十日")
    approved_by: Prose = Field(title="批准人（第二次为集体讨论）")
    decided_on: date = Field(title="批准日期")
    reason: Prose = Field(title="延长理由")


class Decide(Imposed):
    """行政处罚决定书."""

    decided_on: date = Field(title="决定日期")
    confiscation: Money | None = Field(default=None, title="没收违法所得（元）")
    confiscated_value: Money | None = Field(default=None, title="没收非法财物的价值（元）")
    revoked: Names = Field(default=(), title="吊销、暂扣的证件")
    mitigation: Mitigation = Field(default=Mitigation.NONE, title="从轻、减轻")
    mitigation_reason: str = Field(default="", title="从轻、减轻的理由")
    reduced_by: Money | None = Field(default=None, title="因从轻、减轻少收的罚没款（元）")
    social_impact: bool = Field(default=False, title="是否具有一定社会影响")


class NoPenalty(Form):
    """不予行政处罚决定."""

    decided_on: date = Field(title="决定日期")
    ground: NoPenaltyGround = Field(title="不予处罚的理由")
    educated_on: date | None = Field(default=None, title="教育当事人的日期")
    reason: str = Field(default="", title="说明")
    number: str = Field(default="", title="不予处罚决定书文号")
    list_item: str = Field(default="", title="对应的清单事项")
    corrected_on: date | None = Field(default=None, title="改正日期")
    guardian_told: bool = Field(default=False, title="是否责令监护人管教、看管")
    reduced_by: Money | None = Field(default=None, title="因不予处罚免除的罚没款（元）")
