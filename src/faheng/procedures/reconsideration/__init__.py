"""行政复议（被申请人） (reconsideration, as respondent): someone challenges an act of ours before the government of our level.

Law: 《行政复议法》(2024-01-01), 《行政复议法实施条例》(2026-07-01). Rules REC-01 to REC-22, LIT-02.
Read in order: acts, receiving, answering, trying, concluding, consequences. The reconsideration body's own limits are shown as by others.
Not here: telling the remedy in papers (REC-06, REC-22), which each procedure does for its own acts; the lawsuit that may follow.
"""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import RECONSIDERATION
from faheng.law.time_limits.litigation import LIT_02
from faheng.law.time_limits.reconsideration import (
    REC_09,
    REC_09_SUMMARY,
    REC_10,
    REC_10_SUMMARY,
    REC_15,
    REC_15_SUMMARY,
    REC_17,
    REC_18_REPLY,
    REC_19,
    REC_20,
)  # fmt: skip
from faheng.procedures.reconsideration import answering, concluding, receiving, trying
from faheng.procedures.reconsideration.acts import Track

COPY, ACCEPTED, DECIDED = Moment("receive", "received_on"), Moment("receive", "accepted_on"), Moment("decision", "received_on")
NORM_ANSWERED = Moment("norm_answer", "submitted_on")
HANDED_IN = Moment("submit", "submitted_on", where=lambda submit: submit.answer and submit.evidence)


def ordinary(situation: Situation, opening: Entry[Form]) -> bool:
    """适用普通程序."""
    return receiving.track(situation.dossier) is Track.ORDINARY


def summary(situation: Situation, opening: Entry[Form]) -> bool:
    """适用简易程序."""
    return receiving.track(situation.dossier) is Track.SUMMARY


OBLIGATIONS = (
    Obligation(REC_09, starts=(ACCEPTED,), met_by=(COPY,), applies=ordinary, by_party=True),
    Obligation(REC_09_SUMMARY, starts=(ACCEPTED,), met_by=(COPY,), applies=summary, by_party=True),
    Obligation(REC_10, starts=(COPY,), met_by=(HANDED_IN,), ended_by=(DECIDED,), applies=ordinary),
    Obligation(REC_10_SUMMARY, starts=(COPY,), met_by=(HANDED_IN,), ended_by=(DECIDED,), applies=summary),
    Obligation(
        REC_15, starts=(ACCEPTED,), met_by=(Moment("decision", "decided_on"), DECIDED), applies=ordinary, by_party=True,
        pauses=trying.pauses, extensions=trying.prolonged,
    ),
    Obligation(
        REC_15_SUMMARY, starts=(ACCEPTED,), met_by=(Moment("decision", "decided_on"), DECIDED), applies=summary, by_party=True,
        pauses=trying.pauses,
    ),
    Obligation(
        REC_17, starts=(Moment("norm_notice", "received_on", where=lambda notice: not notice.referred),), met_by=(NORM_ANSWERED,),
        ended_by=(DECIDED,),
    ),
    Obligation(
        REC_18_REPLY, starts=(Moment("norm_notice", "received_on", where=lambda notice: notice.referred),), met_by=(NORM_ANSWERED,),
        ended_by=(DECIDED,),
    ),
    Obligation(
        REC_19, starts=(Moment("decision", "received_on", where=lambda decision: decision.redo_ordered and decision.redo_due_on is None),),
        met_by=(Moment("redo", "done_on"),),
    ),
    Obligation(REC_20, starts=(Moment("opinion", "received_on"),), met_by=(Moment("report_back", "reported_on"),)),
    Obligation(LIT_02, starts=(DECIDED,), met_by=(Moment("sued", "filed_on"),), ended_by=(Moment("close", "closed_on"),), by_party=True, title="申请人起诉"),
)  # fmt: skip

PROCEDURE = Procedure(
    key="reconsideration",
    title="行政复议（被申请人）",
    numbered="复",
    basis=(Citation(RECONSIDERATION, 19, 1), Citation(RECONSIDERATION, 48)),
    steps=(
        receiving.RECEIVE, receiving.ASSIGN, receiving.COLLECT_FILE, receiving.APPOINT_AGENTS, receiving.STOP_EXECUTION, receiving.CONVERT,
        answering.DRAFT_ANSWER, answering.LEGAL_REVIEW, answering.SIGN, answering.SUBMIT, answering.SUPPLEMENT_EVIDENCE,
        trying.HEARING_NOTICE, trying.HEARING, trying.MEDIATE, trying.PAUSE, trying.RESUME, trying.PROLONG, trying.NORM_NOTICE,
        trying.NORM_ANSWER,
        concluding.DECISION, concluding.OPINION, concluding.REPORT_BACK, concluding.REDO, concluding.PERFORM, concluding.SUED,
        concluding.LOOK_BACK, concluding.CLOSE, concluding.ARCHIVE,
    ),
    obligations=OBLIGATIONS,
    reviews=(answering.act_without_answer_counts_as_without_evidence, concluding.days_set_by_the_decision_are_kept),
    summary="收到副本、分办、调卷、答复举证、法审、签发、提交、听证、调解、决定、重作、回报、归档",
)  # fmt: skip
