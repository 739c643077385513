"""行政许可 (licence): somebody asks for a licence; it is accepted, examined, granted or refused, and watched afterwards.

Law: 《行政许可法》第二十九条至第五十条、第六十九条、第七十条, 《优化营商环境条例》第四十条、第四十四条; the limits of the health statutes
(《医疗机构管理条例》第十二条、第十八条、第二十一条, 《职业病防治法》第十七条) come before the general ones. Rules LIC-01 to LIC-18, LIC-H1 to
LIC-H13, PROM-01 to PROM-04. Not here: filings (`filing.py`), registration of doctors and nurses (`registration.py`).

收件 → 受理（五日内一次告知补正，逾期视为受理） → 审查（核查、听证、检验评审停表） → 准予或者不予 → 颁证 → 公开 → 监管 → 撤回、撤销、注销.
"""

from collections.abc import Callable
from dataclasses import replace

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import TimeLimit
from faheng.law.statutes import LICENSING, MEDICAL_INSTITUTION_RULES
from faheng.law.time_limits.health_licence import LIC_H1, LIC_H2, LIC_H5_COMPLETE, LIC_H11
from faheng.law.time_limits.licence import LIC_03, LIC_04, LIC_05, LIC_08, LIC_09, PROM_03
from faheng.procedures.common.retention import retention
from faheng.procedures.licensing import commitment, decision, examination, hearing, intake, validity
from faheng.procedures.licensing.acceptance import silence_is_acceptance
from faheng.procedures.licensing.afterwards import ANNUL, CANCEL, CLOSE, RECALL
from faheng.procedures.licensing.duties import ACCEPTED, COMMON, DECIDED, GIVEN_UP, RECEIVED, decision_duties
from faheng.procedures.licensing.extension import EXTEND, extensions, pauses
from faheng.procedures.licensing.forms.decision import Grant
from faheng.procedures.licensing.forms.hearing import NotifyInterested
from faheng.procedures.licensing.forms.licence import DeferVerification
from faheng.procedures.licensing.receiving import RECEIVE, limit_of
from faheng.procedures.licensing.terms import Handling, Manner

DEFER_VERIFICATION = Step(
    "defer_verification", "暂缓校验", DeferVerification, intake.DECIDERS, on="decided_on", after=("receive",), until=("grant", "refuse"),
    basis=(Citation(MEDICAL_INSTITUTION_RULES, 37),), guards=(validity.deferral_lasts_one_to_six_months,), state="暂缓校验",
)  # fmt: skip
GRANT = replace(
    decision.GRANT,
    gates=(*hearing.BEFORE_DECISION, validity.what_is_granted_meets_the_conditions),
    guards=(
        *decision.GRANT.guards, hearing.five_days_to_ask_for_a_hearing_have_passed, commitment.a_promise_is_on_file, commitment.the_matter_is_one_for_promises,
        validity.verification_lasts_one_or_three_years,
        validity.public_places_are_licensed_for_four_years, validity.disease_control_decides_its_matters, validity.the_promised_time_is_kept,
    ),
)  # fmt: skip
REFUSE = replace(
    decision.REFUSE,
    gates=hearing.BEFORE_DECISION,
    guards=(*decision.REFUSE.guards, hearing.five_days_to_ask_for_a_hearing_have_passed, validity.the_promised_time_is_kept),
)


def limited_by(limit: TimeLimit) -> Callable[[Situation], bool]:
    """Return whether an application is decided within this limit."""
    return lambda situation: limit_of(situation) is limit


def staged(situation: Situation, _entry: Entry[Form]) -> bool:
    """Say whether the authority only examines first and the superior decides."""
    received = situation.dossier.first(RECEIVE)
    return received is not None and received.data.handling is Handling.STAGED


def of_radiation_review(situation: Situation, _entry: Entry[Form]) -> bool:
    """Say whether the limit runs from receipt of the report, not from acceptance (职业病防治法第十七条第二款)."""
    return limit_of(situation) is LIC_H11


def by_commitment(grant: Grant) -> bool:
    """Say whether the licence was granted on a promise."""
    return grant.manner is Manner.COMMITMENT


def hearing_offered(told: NotifyInterested) -> bool:
    """Say whether the right to a hearing was told."""
    return told.hearing_offered


VERIFIED = (*DECIDED, Moment("defer_verification", "decided_on"))
OBLIGATIONS = (
    *COMMON,
    *decision_duties(LIC_03, limited_by(LIC_03), pauses=pauses, extensions=extensions),
    *decision_duties(LIC_04, limited_by(LIC_04), pauses=pauses, extensions=extensions),
    *decision_duties(LIC_H1, limited_by(LIC_H1)),
    *decision_duties(LIC_H2, limited_by(LIC_H2)),
    *decision_duties(LIC_H5_COMPLETE, limited_by(LIC_H5_COMPLETE), met_by=VERIFIED),
    Obligation(LIC_H11, RECEIVED, DECIDED, ended_by=GIVEN_UP, applies=of_radiation_review),
    Obligation(LIC_05, ACCEPTED, (Moment("preliminary_review", "reviewed_on"),), applies=staged, pauses=pauses, ended_by=GIVEN_UP),
    Obligation(
        LIC_08, (Moment("notify_interested", "served_on", hearing_offered),),
        (Moment("hearing_request", "requested_on"), Moment("waive_hearing", "waived_on")), by_party=True,
    ),
    Obligation(LIC_09, (Moment("hearing_request", "requested_on"),), (Moment("hearing", "held_on"),), ended_by=GIVEN_UP),
    Obligation(
        PROM_03, (Moment("grant", "decided_on", by_commitment),), (Moment("follow_up", "checked_on"),), amount=commitment.FOLLOW_UP_MONTHS,
    ),
)  # fmt: skip

PROCEDURE = Procedure(
    "licence",
    "行政许可",
    (Citation(LICENSING, 32), Citation(LICENSING, 38)),
    steps=(
        RECEIVE, intake.CORRECT_ON_SPOT, intake.REQUEST_SUPPLEMENT, intake.SUPPLEMENT, intake.ACCEPT, intake.DECLINE, intake.WITHDRAW_APPLICATION,
        commitment.NOTIFY_COMMITMENT, commitment.COMMIT,
        examination.SITE_CHECK, examination.SUSPEND, EXTEND, examination.PRELIMINARY_REVIEW, examination.REVIEW,
        hearing.NOTIFY_INTERESTED, hearing.STATEMENT, hearing.WAIVE_HEARING, hearing.HEARING_REQUEST, hearing.HEARING_NOTICE, hearing.HEARING,
        DEFER_VERIFICATION, GRANT, REFUSE, decision.ISSUE, decision.PUBLISH,
        commitment.FOLLOW_UP, commitment.ORDER_CORRECTION, commitment.RECHECK, RECALL, ANNUL, CANCEL,
        replace(CLOSE, gates=(*CLOSE.gates, commitment.a_false_promise_has_its_consequence)),
    ),
    obligations=OBLIGATIONS,
    parameters=(commitment.COMMITMENT_MATTERS, commitment.FOLLOW_UP_MONTHS, retention("licence")),
    registers=(validity.SERVICE_ITEMS,),
    reviews=(silence_is_acceptance,),
    summary="设立、变更、延续、校验、注销、撤回、撤销；即办、秒批、告知承诺、跨区通办",
    numbered="许",
)  # fmt: skip
