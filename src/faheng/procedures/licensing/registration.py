"""医师、护士执业注册 (registration): who has passed the examination is entered, moves, renews, and is struck off.

Law: 《医师法》第十三条至第十九条、第二十一条, 《护士条例》第七条至第十条, and the 《行政许可法》 for what they leave open. Rules LIC-H7, LIC-H8,
LIC-H9, LIC-01, LIC-02, LIC-06, LIC-12 to LIC-17. The clock of doctors runs from acceptance, that of nurses from receipt (收到申请); the days
on which the nurse's own papers are being completed are left out, which is a reading, not a text.
"""

from collections.abc import Callable
from dataclasses import replace

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.obligations import Obligation
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import DOCTORS, NURSES
from faheng.law.time_limits.health_licence import LIC_H7, LIC_H9, LIC_H9_CHANGE
from faheng.law.time_limits.licence import LIC_03
from faheng.procedures.licensing import decision, intake, practitioners
from faheng.procedures.licensing.acceptance import silence_is_acceptance
from faheng.procedures.licensing.afterwards import ANNUL, CANCEL, CLOSE
from faheng.procedures.licensing.duties import COMMON, DECIDED, GIVEN_UP, RECEIVED, decision_duties
from faheng.procedures.licensing.forms.registration import Profession, RegistrationKind
from faheng.procedures.licensing.practitioners import RECEIVE, REPORT_EVENT, of, supplement_spans

FIRST, CHANGE, RENEW, AGAIN = RegistrationKind.FIRST, RegistrationKind.CHANGE, RegistrationKind.RENEW, RegistrationKind.AGAIN
DOCTOR, NURSE = Profession.DOCTOR, Profession.NURSE

GRANT = replace(
    decision.GRANT,
    title="准予注册",
    basis=(Citation(DOCTORS, 13, 3), Citation(NURSES, 8, 1)),
    guards=(
        *decision.GRANT.guards, practitioners.nurses_are_registered_for_five_years, practitioners.nurses_apply_within_three_years_or_train_again,
        practitioners.the_former_authority_is_told, practitioners.doctors_are_registered_for_a_field,
    ),
    papers=tuple(replace(paper, title="准予执业注册决定书") for paper in decision.GRANT.papers),
    state="已注册",
)  # fmt: skip
REFUSE = replace(
    decision.REFUSE,
    title="不予注册",
    basis=(Citation(DOCTORS, 16, 2), Citation(NURSES, 8, 1)),
    guards=(*decision.REFUSE.guards, practitioners.the_institution_learns_of_a_refusal),
    papers=tuple(replace(paper, title="不予执业注册决定书") for paper in decision.REFUSE.papers),
    state="不予注册",
)


def when(applies: Callable[[Situation], bool]) -> Callable[[Situation, Entry[Form]], bool]:
    """Return the same condition in the shape that obligations ask for."""
    return lambda situation, _entry: applies(situation)


PROCEDURE = Procedure(
    "registration",
    "医师、护士执业注册",
    (Citation(DOCTORS, 13), Citation(NURSES, 8)),
    steps=(
        RECEIVE, intake.CORRECT_ON_SPOT, intake.REQUEST_SUPPLEMENT, intake.SUPPLEMENT, intake.ACCEPT, intake.DECLINE, intake.WITHDRAW_APPLICATION,
        GRANT, REFUSE, decision.ISSUE, replace(decision.PUBLISH, basis=(*decision.PUBLISH.basis, Citation(DOCTORS, 21))),
        REPORT_EVENT, ANNUL, CANCEL, replace(CLOSE, gates=(*CLOSE.gates, practitioners.a_reported_event_leads_to_cancellation)),
    ),
    obligations=(
        *COMMON,
        *decision_duties(LIC_H7, of(DOCTOR, FIRST, CHANGE, AGAIN)),
        Obligation(LIC_H9, RECEIVED, DECIDED, ended_by=GIVEN_UP, applies=when(of(NURSE, FIRST, AGAIN)), pauses=supplement_spans),
        Obligation(LIC_H9_CHANGE, RECEIVED, DECIDED, ended_by=GIVEN_UP, applies=when(of(NURSE, CHANGE)), pauses=supplement_spans),
        *decision_duties(LIC_03, of(NURSE, RENEW)),
    ),
    reviews=(silence_is_acceptance,),
    summary="首次、变更、延续、重新、多机构、注销",
    numbered="注",
)  # fmt: skip
