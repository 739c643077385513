"""收件与受理: supplement, acceptance, refusal to accept (行政许可法第二十九条至第三十二条); common to licences and registrations."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import BUSINESS_ENVIRONMENT, LICENSING
from faheng.procedures.licensing.acceptance import APPLICATION, SUPPLEMENT_RULE, deemed_accepted, last_day_to_answer
from faheng.procedures.licensing.forms.intake import (
    Accept,
    Application,
    CorrectOnSpot,
    Decline,
    RequestSupplement,
    Supplement,
    WithdrawApplication,
)
from faheng.procedures.licensing.papers import ACCEPTANCE_PAPER, DECLINE_PAPER, SUPPLEMENT_PAPER
from faheng.procedures.licensing.terms import DeclineGround

DESK = (Role.CLERK, Role.OFFICER, Role.SYSTEM)
DECIDERS = (Role.APPROVER, Role.SYSTEM)
ENDED = ("decline", "grant", "refuse", "withdraw_application")
SEALED = Citation(LICENSING, 32, 2)
PROOFS = Citation(BUSINESS_ENVIRONMENT, 44, 1)


@guard("PROM-02", PROOFS, severity=Severity.DEFECT)
def proofs_rest_on_law(_situation: Situation, entry: Entry[Application | RequestSupplement]) -> Iterable[Breach]:
    """索要的证明事项应当有法律、法规或者国务院决定依据."""
    for material in entry.data.materials:
        if material.proof and not material.basis:
            yield Breach(f"索要证明“{material.name}”没有写明法律、法规或者国务院决定依据", "materials")


@guard("LIC-01", SUPPLEMENT_RULE, severity=Severity.DEFECT)
def supplement_is_asked_for_within_five_days(situation: Situation, entry: Entry[RequestSupplement]) -> Iterable[Breach]:
    """当场或者在五日内一次告知补正；逾期自收到之日起即为受理."""
    deemed, last = deemed_accepted(situation, entry.data.notified_on), last_day_to_answer(situation)
    if deemed:
        yield Breach(
            f"已超过五日，申请自{deemed}收到材料之日起即为受理，不能再要求补正", "notified_on", due=last, done=entry.data.notified_on
        )


@guard("LIC-01", SUPPLEMENT_RULE, Citation(LICENSING, 72, None, 4), severity=Severity.DEFECT)
def everything_missing_is_told_at_once(situation: Situation, entry: Entry[RequestSupplement]) -> Iterable[Breach]:
    """需要补正的全部内容一次告知."""
    first = situation.dossier.first(REQUEST_SUPPLEMENT)
    if first is None:
        return
    told = {material.name for material in first.data.materials}
    added = [material.name for material in entry.data.materials if material.name not in told]
    if added:
        yield Breach(f"再次告知补正首次没有告知的材料：{'、'.join(added)}", "materials")


@guard("LIC-01", SUPPLEMENT_RULE, severity=Severity.NOTICE)
def acceptance_counts_from_receipt_after_silence(situation: Situation, entry: Entry[Accept]) -> Iterable[Breach]:
    """逾期未告知补正的，受理之日是收到材料之日."""
    deemed = deemed_accepted(situation, entry.data.accepted_on)
    if deemed:
        yield Breach(f"没有在五日内一次告知补正，申请自{deemed}起即为受理，期限从该日起算", "accepted_on")


@guard("LIC-02", Citation(LICENSING, 32, 1, 5), severity=Severity.NOTICE)
def what_is_accepted_is_complete(situation: Situation, entry: Entry[Accept]) -> Iterable[Breach]:
    """材料齐全或者按要求补正的，应当受理."""
    received, supplement = situation.dossier.first(APPLICATION), situation.dossier.last(SUPPLEMENT)
    complete = (received and received.data.complete) or (supplement and supplement.data.complete)
    tolerant = received and received.data.__dict__.get("tolerant")
    if not (complete or tolerant or situation.dossier.has("correct_on_spot") or deemed_accepted(situation, entry.data.accepted_on)):
        yield Breach("申请材料尚不齐全，没有补正或者容缺受理的记录", "accepted_on")


@guard("LIC-02", SEALED, severity=Severity.DEFECT)
def a_sealed_and_dated_paper_is_given(_situation: Situation, entry: Entry[Accept | Decline]) -> Iterable[Breach]:
    """受理或者不予受理，出具加盖专用印章和注明日期的书面凭证."""
    if not entry.data.sealed:
        yield Breach("没有出具加盖专用印章并注明日期的书面凭证", "sealed")


@guard("LIC-02", Citation(LICENSING, 32, 1, 1), Citation(LICENSING, 32, 1, 2), severity=Severity.LATE)
def who_need_not_or_may_not_apply_here_is_told_at_once(situation: Situation, entry: Entry[Decline]) -> Iterable[Breach]:
    """不需要许可或者不属于职权范围的，即时告知."""
    received, data = situation.dossier.first(APPLICATION), entry.data
    if received is None or data.ground not in (DeclineGround.NOT_NEEDED, DeclineGround.NOT_COMPETENT):
        return
    due = situation.calendar.roll_forward(received.data.received_on)
    if data.declined_on > due:
        yield Breach(
            f"应当即时告知不受理，收到申请后{(data.declined_on - due).days}日才告知", "declined_on", due=due, done=data.declined_on
        )


@guard("LIC-02", Citation(LICENSING, 32, 1, 2), severity=Severity.DEFECT)
def the_competent_authority_is_named(_situation: Situation, entry: Entry[Decline]) -> Iterable[Breach]:
    """不属于职权范围的，告知向有关行政机关申请."""
    if entry.data.ground is DeclineGround.NOT_COMPETENT and not entry.data.competent:
        yield Breach("没有告知申请人向哪个行政机关申请", "competent")


@guard("LIC-01", SUPPLEMENT_RULE, severity=Severity.DEFECT)
def no_refusal_for_what_was_not_asked(situation: Situation, entry: Entry[Decline]) -> Iterable[Breach]:
    """没有依法一次告知补正的，不能以材料不齐为由不予受理."""
    if entry.data.ground is not DeclineGround.NOT_SUPPLEMENTED:
        return
    if deemed_accepted(situation, entry.data.declined_on):
        yield Breach("逾期没有告知补正，申请已视为受理，不能以材料不齐为由不予受理", "ground")
    elif not situation.dossier.has("request_supplement"):
        yield Breach("没有一次告知补正，不能以未补正为由不予受理", "ground")


CORRECT_ON_SPOT = Step(
    "correct_on_spot", "当场更正", CorrectOnSpot, (*DESK, Role.PARTY), on="corrected_on", after=("receive",), until=("accept", *ENDED),
    basis=(Citation(LICENSING, 32, 1, 3),),
)  # fmt: skip
REQUEST_SUPPLEMENT = Step(
    "request_supplement", "一次告知补正", RequestSupplement, DESK, on="notified_on", after=("receive",), until=("accept", *ENDED), once=False,
    basis=(SUPPLEMENT_RULE,), guards=(supplement_is_asked_for_within_five_days, everything_missing_is_told_at_once, proofs_rest_on_law),
    papers=(SUPPLEMENT_PAPER,), state="待补正",
)  # fmt: skip
SUPPLEMENT = Step(
    "supplement", "收到补正材料", Supplement, (*DESK, Role.PARTY), on="received_on", after=("request_supplement",), until=("accept", *ENDED),
    once=False, basis=(Citation(LICENSING, 32, 1, 5),), state="待受理",
)  # fmt: skip
ACCEPT = Step(
    "accept", "受理", Accept, DESK, on="accepted_on", after=("receive",), until=ENDED, basis=(Citation(LICENSING, 32, 1, 5), SEALED),
    guards=(a_sealed_and_dated_paper_is_given, what_is_accepted_is_complete, acceptance_counts_from_receipt_after_silence),
    papers=(ACCEPTANCE_PAPER,), state="审查中",
)  # fmt: skip
DECLINE = Step(
    "decline", "不予受理", Decline, DESK, on="declined_on", after=("receive",), until=("accept", *ENDED),
    basis=(Citation(LICENSING, 32, 1), SEALED),
    guards=(
        a_sealed_and_dated_paper_is_given, who_need_not_or_may_not_apply_here_is_told_at_once, the_competent_authority_is_named,
        no_refusal_for_what_was_not_asked,
    ),
    papers=(DECLINE_PAPER,), state="不予受理", closes=True,
)  # fmt: skip
WITHDRAW_APPLICATION = Step(
    "withdraw_application", "申请人撤回申请", WithdrawApplication, (*DESK, Role.PARTY), on="withdrawn_on", after=("receive",), until=ENDED,
    basis=(Citation(LICENSING, 29, 1),), state="申请已撤回", closes=True,
)  # fmt: skip
