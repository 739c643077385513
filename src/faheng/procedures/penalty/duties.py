"""期限义务 (obligations): the time limits at work in the penalty procedures, and what opens, stops and meets them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from faheng.engine.dossier import Entry
from faheng.engine.findings import Severity
from faheng.engine.forms import Form
from faheng.engine.obligations import Moment, Obligation, between
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import Span
from faheng.law.statutes import PENALTIES
from faheng.law.time_limits.coercion import ENF_11, ENF_11_INSTALMENTS
from faheng.law.time_limits.earlier import PEN_23_2021
from faheng.law.time_limits.litigation import LIT_01
from faheng.law.time_limits.penalty import (
    PEN_02,
    PEN_07,
    PEN_08,
    PEN_15,
    PEN_23,
    PEN_26,
    PEN_27,
    PEN_30,
    PEN_30_BANK,
    PEN_31,
    PEN_31_CREDIT,
    PEN_32,
)
from faheng.law.time_limits.service import SVC_05
from faheng.law.time_limits.summary import SIM_04
from faheng.law.time_limits.transfer import TRF_02, TRF_03
from faheng.procedures.common.challenges import Challenge
from faheng.procedures.common.service import ServiceMethod
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.forms.decision import Decide
from faheng.procedures.penalty.forms.execution import Serve, TransferPolice
from faheng.procedures.penalty.forms.notice import Notify, Waive
from faheng.procedures.penalty.forms.on_the_spot import DecideOnTheSpot
from faheng.procedures.penalty.forms.opening import Verify
from faheng.procedures.penalty.reading import decision_service, overturned, paid, paper_of
from faheng.procedures.penalty.rules.extension import excluded, extensions
from faheng.procedures.penalty.sanctions import enforcement_window, instalments_end
from faheng.procedures.penalty.vocabulary import Right

RULES_BEGAN = date(2025, 6, 1)


def _fit(form: Verify) -> bool:
    return form.meets_conditions


def _waives_hearing(form: Waive) -> bool:
    return Right.HEARING in form.waived


def _is_decision(form: Serve) -> bool:
    return paper_of(form.document) == "decide"


def _hearing_offered(form: Notify) -> bool:
    return form.hearing_offered


def _overturned(form: Challenge) -> bool:
    return overturned(form)


def _social_impact(form: Decide) -> bool:
    return form.social_impact


def _collected(form: DecideOnTheSpot) -> bool:
    return form.collected_on_spot


def _urgent(form: Form) -> bool:
    return bool(form.__dict__.get("urgent"))


def _approved(form: TransferPolice) -> bool:
    return form.approved


def _extended_filing(situation: Situation) -> tuple[str, ...]:
    return ("1",) if situation.dossier.has("extend_filing") else ()


def _not_verified(situation: Situation, _opening: Entry[Form]) -> bool:
    return not situation.dossier.has("verify")


def _filed_before_the_rules(situation: Situation, _opening: Entry[Form]) -> bool:
    """立案在程序规定施行之前, and nothing was extended: 第六十条 leaves extensions to the rules of that day, whose text is not known here."""
    filed = situation.dossier.last(acts.FILE)
    return filed is not None and filed.data.filed_on < RULES_BEGAN and not situation.dossier.has("extend")


def _shown(situation: Situation, _opening: Entry[Form]) -> bool:
    return situation.dossier.has("publish")


def _announced(situation: Situation) -> Iterator[Span]:
    """公告送达的三十日另计."""
    served = decision_service(situation.dossier)
    if served and served.data.method is ServiceMethod.ANNOUNCEMENT:
        first = served.data.announced_on or served.data.served_on - timedelta(days=SVC_05.amount)
        if days := between(first, served.data.served_on):
            yield days


def _organisation(situation: Situation, _opening: Entry[Form]) -> bool:
    party = situation.dossier.party
    return party is None or party.kind.value != "person"


def _fine_due(situation: Situation, _opening: Entry[Form]) -> bool:
    decided = situation.dossier.last(acts.DECIDE)
    return decided is not None and bool(decided.data.fine)


def _unpaid(situation: Situation) -> bool:
    """A fine is left unpaid, and neither review nor suit sets another course."""
    decided = situation.dossier.last(acts.DECIDE)
    owed = (decided.data.fine or Decimal(0)) if decided else Decimal(0)
    return owed > paid(situation.dossier) and not situation.dossier.has("challenge")


def _delay_runs_longer(situation: Situation) -> bool:
    """暂缓、分期 ends after the time to sue, so that the three months run from its end (行政处罚法第七十二条第二款)."""
    window = enforcement_window(situation.dossier, situation.calendar)
    return window is not None and window.closes.limit is ENF_11_INSTALMENTS


def _fine_open(situation: Situation, _opening: Entry[Form]) -> bool:
    unknown_end = situation.dossier.has("instalments") and instalments_end(situation.dossier) is None
    return _unpaid(situation) and not unknown_end and not _delay_runs_longer(situation)


def _fine_open_after_delay(situation: Situation, _opening: Entry[Form]) -> bool:
    return _unpaid(situation) and _delay_runs_longer(situation)


FILED = (Moment("file", "filed_on"), Moment("decline", "declined_on"), Moment("decline"))
OUTCOME = (Moment("decide", "decided_on"), Moment("no_penalty", "decided_on"))
SERVED = Moment("serve", "served_on", _is_decision)
ENDED = (Moment("transfer_police", "decided_on"), Moment("close", "closed_on"))

#: The seven workdays are known by second hand; that decisions are published stands in the law.
SHOW_IN_SEVEN_WORKDAYS = Obligation(
    replace(PEN_31_CREDIT, basis=(Citation(PENALTIES, 48, 1),)), (Moment("decide", "decided_on"),), (Moment("publish", "published_on"),), title="处罚决定公示", applies=_organisation,
    unmet=Severity.NOTICE,
)  # fmt: skip

WITHDRAW_IN_THREE_WORKDAYS = Obligation(
    PEN_32, (Moment("challenge", "to_on", _overturned),), (Moment("withdraw", "withdrawn_on"),), applies=_shown,
)  # fmt: skip
ORDINARY = (
    Obligation(PEN_02, (Moment("verify", "verified_on", _fit),), FILED, extensions=_extended_filing),
    Obligation(PEN_02, (Moment("clue", "received_on"),), FILED, extensions=_extended_filing, applies=_not_verified),
    Obligation(PEN_07, (Moment("preserve", "taken_at"),), (Moment("settle_preserved", "decided_on"),)),
    Obligation(PEN_08, (Moment("preserve", "taken_at", _urgent),), (Moment("preserve", "approved_at"),)),
    Obligation(
        PEN_15, (Moment("notify", "served_on", _hearing_offered),), (Moment("hearing_request", "requested_on"), Moment("waive", "on", _waives_hearing)),
        by_party=True,
    ),
    Obligation(PEN_23, (Moment("file", "filed_on"),), OUTCOME, pauses=excluded, extensions=extensions, ended_by=ENDED),
    Obligation(PEN_23_2021, (Moment("file", "filed_on"),), OUTCOME, pauses=excluded, applies=_filed_before_the_rules, ended_by=ENDED),
    Obligation(PEN_26, (Moment("decide", "decided_on"),), (SERVED,), pauses=_announced),
    Obligation(PEN_27, (SERVED,), (Moment("pay", "paid_on"),), applies=_fine_due, by_party=True),
    SHOW_IN_SEVEN_WORKDAYS,
    Obligation(
        PEN_31, (Moment("decide", "decided_on", _social_impact),), (Moment("publish", "published_on"),), title="公开具有一定社会影响的处罚决定",
    ),
    WITHDRAW_IN_THREE_WORKDAYS,
    Obligation(
        ENF_11, (SERVED,), (Moment("apply_court", "applied_on"),), runs_after=LIT_01, applies=_fine_open, ended_by=(Moment("close", "closed_on"),),
    ),
    Obligation(
        ENF_11_INSTALMENTS, (Moment("instalments", "until_on"),), (Moment("apply_court", "applied_on"),), applies=_fine_open_after_delay,
        ended_by=(Moment("close", "closed_on"),),
    ),
    Obligation(TRF_02, (Moment("transfer_police", "reported_on"),), (Moment("transfer_police", "decided_on"),)),
    Obligation(TRF_03, (Moment("transfer_police", "decided_at", _approved),), (Moment("transfer_police", "sent_at"),)),
)  # fmt: skip

SUMMARY = (
    Obligation(SIM_04, (Moment("decide", "decided_on"),), (Moment("report_back", "reported_on"),)),
    Obligation(PEN_30, (Moment("decide", "decided_on", _collected),), (Moment("hand_in", "handed_in_on"),)),
    Obligation(PEN_30_BANK, (Moment("hand_in", "handed_in_on"),), (Moment("hand_in", "banked_on"),), unmet=Severity.NOTICE),
    Obligation(PEN_27, (Moment("decide", "decided_on", lambda form: bool(form.fine) and not form.collected_on_spot),),
               (Moment("pay", "paid_on"),), by_party=True),
    WITHDRAW_IN_THREE_WORKDAYS,
)  # fmt: skip
