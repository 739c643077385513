"""征求意见 (consulting): articles 32 and 34 of the regulation.

The third party that stays silent leaves the decision to the agency (FOI-05); the co-author that stays silent consents (FOI-06).
"""

from collections.abc import Iterator
from datetime import date

from pydantic import Field

from faheng.engine.dossier import Entry, Role
from faheng.engine.forms import Form
from faheng.engine.obligations import between
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation
from faheng.law.limits import Span, TimeLimit, due_date
from faheng.law.moments import as_day
from faheng.law.statutes import DISCLOSURE
from faheng.law.time_limits.disclosure import FOI_05, FOI_06
from faheng.procedures.information_request.papers import CONSULTATION_PAPER
from faheng.procedures.information_request.receiving import ENDED, STAFF
from faheng.procedures.information_request.serving import consultation_served_on


class Position(Vocabulary):
    """意见."""

    AGREE = "agree", "同意公开"
    PARTLY = "partly", "部分同意公开"
    OBJECT = "object", "不同意公开"


class ThirdPartyConsultation(Form):
    """征求第三方意见."""

    third_party: str = Field(title="第三方", min_length=1)
    sent_on: date = Field(title="发出征求意见书日期")
    delivered_on: date | None = Field(default=None, title="第三方收到日期", description="发出时尚不知道的，由送达记录补记")
    content: str = Field(default="", title="征求意见的信息")


class ThirdPartyOpinion(Form):
    """第三方意见."""

    third_party: str = Field(title="第三方", min_length=1)
    received_on: date = Field(title="收到意见日期")
    position: Position = Field(title="意见")
    reasons: str = Field(default="", title="理由")
    reasonable: bool | None = Field(default=None, title="本机关认为有合理理由", description="不同意公开的填写")


class AgencyConsultation(Form):
    """征求其他机关意见."""

    agency: str = Field(title="被征求意见机关", min_length=1)
    sent_on: date = Field(title="发出征求意见书日期")
    delivered_on: date | None = Field(default=None, title="该机关收到日期")
    jointly_made: bool = Field(title="该机关是共同制作机关")
    content: str = Field(default="", title="征求意见的信息")


class AgencyOpinion(Form):
    """其他机关意见."""

    agency: str = Field(title="被征求意见机关", min_length=1)
    received_on: date = Field(title="收到意见日期")
    position: Position = Field(title="意见")
    reasons: str = Field(default="", title="理由")


CONSULT_THIRD_PARTY = Step(
    "consult_third_party", "征求第三方意见", ThirdPartyConsultation, STAFF, on="sent_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(DISCLOSURE, 32),), papers=(CONSULTATION_PAPER,), state="征求意见中",
)  # fmt: skip
CONSULT_AGENCY = Step(
    "consult_agency", "征求其他机关意见", AgencyConsultation, STAFF, on="sent_on", after=("receive",), until=ENDED, once=False,
    basis=(Citation(DISCLOSURE, 33, 3), Citation(DISCLOSURE, 34)), state="征求意见中",
)  # fmt: skip
THIRD_PARTY_OPINION = Step(
    "third_party_opinion", "第三方意见", ThirdPartyOpinion, (*STAFF, Role.PARTY), on="received_on", after=("consult_third_party",),
    until=ENDED, once=False, basis=(Citation(DISCLOSURE, 32),), state="审查中",
)  # fmt: skip
AGENCY_OPINION = Step(
    "agency_opinion", "其他机关意见", AgencyOpinion, STAFF, on="received_on", after=("consult_agency",), until=ENDED, once=False,
    basis=(Citation(DISCLOSURE, 34),), state="审查中",
)  # fmt: skip


def third_party_opinion(situation: Situation, name: str) -> Entry[ThirdPartyOpinion] | None:
    """Return the opinion of a third party, None while it is silent."""
    return next((entry for entry in situation.dossier.all(THIRD_PARTY_OPINION) if entry.data.third_party == name), None)


def agency_opinion(situation: Situation, name: str) -> Entry[AgencyOpinion] | None:
    """Return the opinion of a consulted agency, None while it is silent."""
    return next((entry for entry in situation.dossier.all(AGENCY_OPINION) if entry.data.agency == name), None)


def last_day_to_answer(situation: Situation, limit: TimeLimit, start: date) -> date:
    """Return the last of the fifteen workdays from receipt (from sending, where receipt is not recorded)."""
    return as_day(due_date(limit, start, situation.calendar).day)


def third_party_deadline(situation: Situation, asked: ThirdPartyConsultation) -> date:
    """Return until when a third party may state its opinion (FOI-05)."""
    delivered = asked.delivered_on or consultation_served_on(situation, asked.third_party)
    return last_day_to_answer(situation, FOI_05, delivered or asked.sent_on)


def agency_deadline(situation: Situation, asked: AgencyConsultation) -> date:
    """Return until when a consulted agency may state its opinion (FOI-06)."""
    delivered = asked.delivered_on or consultation_served_on(situation, asked.agency)
    return last_day_to_answer(situation, FOI_06, delivered or asked.sent_on)


def consultations(situation: Situation) -> Iterator[Span]:
    """Yield the days that do not count: after sending, up to the opinion or, of the silent, to the end of their time (FOI-04).

    The day of sending counts; the day on which the opinion arrives does not.
    """
    for third in situation.dossier.all(CONSULT_THIRD_PARTY):
        given = third_party_opinion(situation, third.data.third_party)
        yield from _stopped(third.data.sent_on, given.data.received_on if given else None, third_party_deadline(situation, third.data))
    for asked in situation.dossier.all(CONSULT_AGENCY):
        answer = agency_opinion(situation, asked.data.agency)
        yield from _stopped(asked.data.sent_on, answer.data.received_on if answer else None, agency_deadline(situation, asked.data))


def _stopped(sent_on: date, answered_on: date | None, deadline: date) -> Iterator[Span]:
    stopped = between(sent_on, min(answered_on, deadline) if answered_on else deadline)
    if stopped:
        yield stopped
