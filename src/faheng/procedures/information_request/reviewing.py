"""审查与答复的表单 (review and reply): what articles 17 and 36 to 39 of the regulation ask to be recorded."""

from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.engine.situation import Parameter
from faheng.law.citations import Citation
from faheng.law.limits import Mark
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.information_request.answers import Answer, Ground
from faheng.procedures.information_request.receiving import STAFF


class LegalReview(Form):
    """合法性审查."""

    reviewer: str = Field(title="审查人", min_length=1)
    reviewed_on: date = Field(title="审查日期")
    passed: bool = Field(title="审查通过")
    opinion: str = Field(title="审查意见", min_length=1)


class SecrecyReview(Form):
    """公开审查（保密审查）."""

    reviewer: str = Field(title="审查人", min_length=1)
    reviewed_on: date = Field(title="审查日期")
    may_be_disclosed: bool = Field(title="可以公开")
    opinion: str = Field(default="", title="审查意见")


class Reply(Form):
    """答复."""

    replied_on: date = Field(title="答复日期")
    number: str = Field(default="", title="文号")
    answer: Answer = Field(title="答复种类")
    way: str = Field(default="", title="获取信息的方式、途径")
    available_on: date | None = Field(default=None, title="获取信息的时间")
    ground: Ground | None = Field(default=None, title="不予公开的情形")
    reasons: str = Field(default="", title="理由")
    separable: bool | None = Field(default=None, title="能够作区分处理")
    withheld: str = Field(default="", title="不予公开的内容")
    search: str = Field(default="", title="检索情况", description="检索的范围、方法和结果")
    responsible_agency: str = Field(default="", title="负责公开的行政机关及联系方式")
    earlier_reply: str = Field(default="", title="此前答复的文号")
    special_rules: str = Field(default="", title="办理依据的法律、行政法规")
    public_interest: str = Field(default="", title="不公开可能对公共利益造成重大影响的理由")
    third_party_told_on: date | None = Field(default=None, title="书面告知第三方公开内容和理由日期")
    decision_on_silence: str = Field(default="", title="第三方逾期未提出意见的，本机关决定是否公开的理由")
    remedy: str = Field(
        default="", title="救济途径", description="答复书上写明的内容；不予公开、部分公开的，告知先申请行政复议，不得写“或者提起诉讼”"
    )
    on_the_spot: bool = Field(default=False, title="当场答复")


LEGAL_REVIEW_REQUIRED = Parameter(
    "information_request.legal_review", "答复前须经合法性审查", True, rule="FOI-07", mark=Mark.UNVERIFIED,
    help="法规未规定答复须经法制机构审查，由本机关的制度决定",
)  # fmt: skip

LEGAL_REVIEW = Step(
    "legal_review", "合法性审查", LegalReview, (Role.LEGAL_REVIEWER,), on="reviewed_on", after=("receive",),
    until=("reply", "abandon", "withdraw"), once=False, basis=(Citation(DISCLOSURE, 17, 1),), state="审查中",
)  # fmt: skip
SECRECY_REVIEW = Step(
    "secrecy_review", "公开审查（保密审查）", SecrecyReview, (*STAFF, Role.APPROVER, Role.LEGAL_REVIEWER), on="reviewed_on",
    after=("receive",), until=("reply", "abandon", "withdraw"), once=False, basis=(Citation(DISCLOSURE, 17, 2),), state="审查中",
)  # fmt: skip
