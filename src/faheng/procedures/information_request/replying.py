"""答复、送达、归档 (replying): the steps that end a request, and the time they keep."""

from collections.abc import Iterable
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, gate
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.common.challenges import Challenge
from faheng.procedures.information_request import content, opinions
from faheng.procedures.information_request.excess import POSTPONE
from faheng.procedures.information_request.receiving import STAFF
from faheng.procedures.information_request.reply_paper import REPLY_PAPERS
from faheng.procedures.information_request.reviewing import Reply

GIVEN_UP = ("abandon", "withdraw")


class Publish(Form):
    """转为主动公开."""

    formed_on: date = Field(title="信息形成、变更或者审核认定之日", description="公开期限自次日起算")
    published_on: date = Field(title="公开日期")
    place: str = Field(default="", title="公开渠道")


class Archive(Form):
    """归档."""

    archived_on: date = Field(title="归档日期")
    volume: str = Field(default="", title="档号")


@gate("FOI-07", Citation(DISCLOSURE, 36), severity=Severity.DEFECT)
def reply_is_given_once(situation: Situation) -> Iterable[Breach]:
    """一件申请只答复一次，被撤销或者责令重新答复的除外."""
    replies, orders = situation.dossier.all(REPLY), [c for c in situation.dossier.all(CHALLENGE) if c.data.opens_anew]
    if replies and len(orders) < len(replies):
        yield Breach(f"已于{replies[-1].data.replied_on}答复，没有责令重新答复的复议决定或者判决")


REPLY: Step[Reply] = Step(
    "reply", "答复", Reply, (Role.APPROVER, *STAFF), on="replied_on", after=("receive",), until=("abandon", "withdraw", "archive"),
    once=False, basis=(Citation(DISCLOSURE, 33, 1), Citation(DISCLOSURE, 36)),
    gates=(reply_is_given_once, content.reply_has_passed_legal_review),
    guards=(
        content.reply_states_what_its_kind_demands, content.separable_content_is_provided, content.petition_like_requests_are_told_so,
        content.disclosure_is_reviewed_before, content.unreasonable_requests_were_asked_for_reasons,
        content.postponed_reply_keeps_its_day, content.what_must_be_public_is_not_withheld, content.discretion_is_explained,
        content.supervision_results_are_public,
        content.refusal_tells_reconsideration_first, content.adverse_reply_tells_its_remedy,
        opinions.third_party_is_asked, opinions.third_party_has_its_time, opinions.silence_leaves_the_decision_to_the_agency,
        opinions.objection_with_good_reason_is_kept, opinions.public_interest_is_told_to_the_third_party,
        opinions.co_author_has_its_time, opinions.silent_co_author_consents,
    ),
    papers=REPLY_PAPERS, state="已答复",
)  # fmt: skip


@gate("FOI-08", Citation(DISCLOSURE, 35), severity=Severity.LATE)
def postponed_reply_is_given(situation: Situation) -> Iterable[Breach]:
    """延迟答复的期限届满，应当已经答复."""
    postponed = situation.dossier.last(POSTPONE)
    if postponed and not situation.dossier.has("reply", *GIVEN_UP) and situation.today > postponed.data.until_on:
        yield Breach(f"延迟答复的期限{postponed.data.until_on}已经届满，未见答复", due=postponed.data.until_on)


CHALLENGE = Step("challenge", "复议、诉讼", Challenge, STAFF, on="from_on", after=("reply",), once=False, basis=(Citation(DISCLOSURE, 51),))
PUBLISH = Step(
    "publish", "转为主动公开", Publish, STAFF, on="published_on", after=("reply",), basis=(Citation(DISCLOSURE, 44),),
    public=("published_on", "place"),
)  # fmt: skip
ARCHIVE = Step(
    "archive", "归档", Archive, STAFF, on="archived_on", after=("reply", "abandon", "withdraw"), basis=(Citation(DISCLOSURE, 45),),
    state="已归档", closes=True,
)  # fmt: skip
