"""政府信息依申请公开 (information request): someone asks for a record and gets a written reply.

Law: 《政府信息公开条例》(2019), chapter 4; 最高人民法院公开解释 (2025) 第五条、第十条. Rules FOI-01 to FOI-12.
Read in order: receiving (29 to 31), excess (35, 42), consulting (32, 34), clock (33), reviewing, content and opinions (16, 17, 32 to 39), replying.
Not here: correcting a record (第四十一条), which is a procedure of its own; the yearly report (FOI-10): `annual_report`.
"""

from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.law.time_limits.disclosure import FOI_01, FOI_03, FOI_04, FOI_05, FOI_06
from faheng.procedures.common.retention import retention
from faheng.procedures.information_request import clock, consulting, excess, receiving, replying, reviewing, serving
from faheng.procedures.information_request.serving import Document

REPLIED = Moment("reply", "replied_on")
GIVEN_UP = (Moment("abandon", "decided_on"), Moment("withdraw", "withdrawn_on"))


def served(document: Document) -> Moment:
    """Return the day on which a kind of paper reached its addressee."""
    return Moment("serve", "served_on", where=lambda serve: serve.document is document)


OBLIGATIONS = (
    Obligation(
        FOI_04, starts=(Moment("receive", "received_on"), Moment("supplement", "received_on")), met_by=(REPLIED,), ended_by=GIVEN_UP,
        pauses=consulting.consultations, extensions=clock.granted, applies=clock.runs,
    ),
    Obligation(
        FOI_03, starts=(Moment("receive", "received_on"),), met_by=(Moment("supplement_notice", "notified_on"),),
        ended_by=(REPLIED, *GIVEN_UP), applies=lambda situation, opening: receiving.needs_supplement(situation),
    ),
    Obligation(
        FOI_05, starts=(Moment("consult_third_party", "delivered_on"), served(Document.CONSULTATION)), met_by=(Moment("third_party_opinion", "received_on"),),
        ended_by=(REPLIED,), by_party=True,
    ),
    Obligation(
        FOI_06, starts=(Moment("consult_agency", "delivered_on"), served(Document.AGENCY_CONSULTATION)), met_by=(Moment("agency_opinion", "received_on"),),
        ended_by=(REPLIED,), by_party=True,
    ),
    Obligation(FOI_01, starts=(Moment("publish", "formed_on"),), met_by=(Moment("publish", "published_on"),)),
)  # fmt: skip

PROCEDURE = Procedure(
    key="information_request",
    title="政府信息依申请公开",
    basis=(Citation(DISCLOSURE, 27),),
    steps=(
        receiving.RECEIVE, receiving.EXAMINE, receiving.SUPPLEMENT_NOTICE, receiving.SUPPLEMENT, receiving.ABANDON, receiving.WITHDRAW,
        excess.ASK_REASONS, excess.REASONS, excess.POSTPONE, excess.FEE,
        consulting.CONSULT_THIRD_PARTY, consulting.THIRD_PARTY_OPINION, consulting.CONSULT_AGENCY, consulting.AGENCY_OPINION,
        clock.EXTEND, reviewing.SECRECY_REVIEW, reviewing.LEGAL_REVIEW, replying.REPLY, serving.SERVE, replying.CHALLENGE,
        replying.PUBLISH, replying.ARCHIVE,
    ),
    obligations=OBLIGATIONS,
    parameters=(receiving.FREE_REQUESTS, reviewing.LEGAL_REVIEW_REQUIRED, retention("information_request")),
    reviews=(replying.postponed_reply_is_given,),
    summary="登记、审查、补正、征求意见、延长、答复、送达、归档",
    numbered="公开",
)  # fmt: skip
