"""告知、陈述申辩、听证 (notice, statement, hearing): 行政处罚法第四十四条、第四十五条、第六十三条至第六十五条."""

from datetime import date

from pydantic import Field

from faheng.engine.fields import Texts
from faheng.engine.forms import Form
from faheng.procedures.common.service import ServiceMethod
from faheng.procedures.penalty.fields import Days, Names, Prose, Rights, YesNo
from faheng.procedures.penalty.forms.penalties import ProposedPenalty


class Notify(Form):
    """行政处罚事先告知书、听证告知书."""

    served_on: date = Field(title="告知书送达日期")
    method: ServiceMethod = Field(title="送达方式")
    proposed: ProposedPenalty = Field(title="拟处罚内容")
    statement_days: Days = Field(title="陈述申辩期限（日）", description="法律没有规定天数，由本机关指定")
    hearing_offered: bool = Field(title="是否告知听证权利")
    facts: str = Field(default="", title="告知的事实和理由")
    law: Texts = Field(default=(), title="告知的依据")


class Statement(Form):
    """陈述申辩."""

    made_on: date = Field(title="陈述申辩日期")
    content: Prose = Field(title="陈述申辩内容")


class ReviewStatement(Form):
    """陈述申辩复核."""

    accepted: YesNo = Field(title="是否采纳")
    reason: Prose = Field(title="复核意见和理由")
    reviewed_on: date | None = Field(default=None, title="复核日期")


class Waive(Form):
    """放弃陈述申辩、听证."""

    waived: Rights = Field(title="放弃的权利")
    on: date = Field(title="放弃日期")


class HearingRequest(Form):
    """听证申请: in writing or by word of mouth (程序规定第四十四条)."""

    requested_on: date = Field(title="申请日期")
    oral: bool = Field(default=False, title="是否口头提出")
    reason: str = Field(default="", title="申请理由")


class HearingNotice(Form):
    """听证通知书."""

    served_on: date = Field(title="听证通知书送达日期")
    held_on: date = Field(title="举行听证的日期")
    presider: Prose = Field(title="听证主持人")
    members: Names = Field(default=(), title="听证员")
    clerk: Prose = Field(title="听证记录员")
    place: str = Field(default="", title="举行听证的地点和方式")
    recusal_told: bool = Field(default=True, title="是否告知有权申请回避")


class Hearing(Form):
    """听证笔录."""

    held_on: date = Field(title="举行听证的日期")
    presider: Prose = Field(title="听证主持人")
    members: Names = Field(default=(), title="听证员")
    clerk: Prose = Field(title="听证记录员")
    record_signed: bool = Field(title="听证笔录是否经核对签名")
    refusal_note: str = Field(default="", title="拒绝签名的情况说明")
    agents: Names = Field(default=(), title="当事人的代理人")
    place: str = Field(default="", title="举行听证的地点和方式")
    open_to_public: bool = Field(default=True, title="是否公开举行")
    closed_reason: str = Field(default="", title="不公开的理由")
    present: Names = Field(default=(), title="参加听证的人员")
    case_presented: str = Field(default="", title="调查人员提出的事实、证据和处罚建议")
    defence: str = Field(default="", title="当事人陈述、申辩和质证的内容")
    abandoned: bool = Field(default=False, title="是否视为放弃听证权利而终止")
