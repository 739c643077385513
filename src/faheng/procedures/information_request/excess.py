"""数量、频次明显超过合理范围的申请 (excessive requests): articles 35 and 42 of the regulation."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.fields import Money
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.information_request.receiving import ENDED, EXAMINE, STAFF


class AskReasons(Form):
    """要求说明理由."""

    asked_on: date = Field(title="要求说明理由日期")


class Reasons(Form):
    """说明理由及认定."""

    given_on: date = Field(title="申请人说明理由日期")
    content: str = Field(title="理由", min_length=1)
    reasonable: bool = Field(title="本机关认为理由合理")


class Postpone(Form):
    """延迟答复."""

    notified_on: date = Field(title="告知申请人日期")
    until_on: date = Field(title="延迟至")
    reason: str = Field(title="无法在法定期限内答复的原因", min_length=1)


class Fee(Form):
    """信息处理费."""

    notified_on: date = Field(title="收费告知日期")
    amount: Money = Field(title="金额（元）")
    standard: str = Field(title="计收标准", min_length=1)
    paid_on: date | None = Field(default=None, title="缴费日期")


def is_excessive(situation: Situation) -> bool:
    """Say whether the request was found to go clearly beyond what is reasonable in number or frequency."""
    examined = situation.dossier.last(EXAMINE)
    return bool(examined and examined.data.excessive)


@gate("FOI-08", Citation(DISCLOSURE, 35), severity=Severity.DEFECT)
def only_excessive_requests_are_asked_for_reasons(situation: Situation) -> Iterable[Breach]:
    """数量、频次明显超过合理范围的，才可以要求说明理由、延迟答复."""
    if not is_excessive(situation):
        yield Breach("审查中未认定申请的数量、频次明显超过合理范围，不得要求说明理由或者延迟答复")


ASK_REASONS = Step(
    "ask_reasons", "要求说明理由", AskReasons, STAFF, on="asked_on", after=("examine",), until=ENDED,
    basis=(Citation(DISCLOSURE, 35),), gates=(only_excessive_requests_are_asked_for_reasons,),
)  # fmt: skip
REASONS = Step(
    "reasons", "申请人说明理由", Reasons, (Role.PARTY, *STAFF), on="given_on", after=("ask_reasons",), until=ENDED,
    basis=(Citation(DISCLOSURE, 35),),
)  # fmt: skip


@gate("FOI-08", Citation(DISCLOSURE, 35), severity=Severity.DEFECT)
def postponement_follows_good_reasons(situation: Situation) -> Iterable[Breach]:
    """申请理由合理的，才确定延迟答复的合理期限."""
    given = situation.dossier.last(REASONS)
    if given and not given.data.reasonable:
        yield Breach("申请理由已认定不合理，应当告知不予处理，不适用延迟答复")


POSTPONE = Step(
    "postpone", "延迟答复", Postpone, STAFF, on="notified_on", after=("reasons",), until=ENDED, basis=(Citation(DISCLOSURE, 35),),
    gates=(only_excessive_requests_are_asked_for_reasons, postponement_follows_good_reasons),
)  # fmt: skip


@gate("FOI-08", Citation(DISCLOSURE, 42, 1), severity=Severity.DEFECT)
def only_excessive_requests_cost_a_fee(situation: Situation) -> Iterable[Breach]:
    """不收取费用，数量、频次明显超过合理范围的除外."""
    if not is_excessive(situation):
        yield Breach("依申请提供政府信息不收取费用；未认定数量、频次明显超过合理范围，不得收取信息处理费")


FEE = Step(
    "fee", "信息处理费", Fee, STAFF, on="notified_on", after=("examine",), until=("abandon", "withdraw"),
    basis=(Citation(DISCLOSURE, 42, 1),), gates=(only_excessive_requests_cost_a_fee,),
)  # fmt: skip
