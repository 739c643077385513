"""收件 (the application for a licence): what it is about, and whether it is a licence at all."""

from collections.abc import Iterable

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, guard
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import TimeLimit, latest_day_before
from faheng.law.statutes import BUSINESS_ENVIRONMENT, CHINESE_MEDICINE, LICENSING, MEDICAL_INSTITUTION_RULES, MEDICAL_INSTITUTIONS
from faheng.law.time_limits.health_licence import LIC_H5
from faheng.procedures.licensing.decision import renewal_is_asked_for_thirty_days_before
from faheng.procedures.licensing.forms.licence import Receive
from faheng.procedures.licensing.intake import DESK, proofs_rest_on_law
from faheng.procedures.licensing.matters import MATTERS, decision_limit
from faheng.procedures.licensing.terms import ApplicationKind, Nature


@guard("LIC-H3", Citation(MEDICAL_INSTITUTIONS, 14), Citation(CHINESE_MEDICINE, 14, 2), Citation(BUSINESS_ENVIRONMENT, 40, 1))
def a_filing_is_not_a_licence(_situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """诊所等实行备案，不得按行政许可办理."""
    if MATTERS[entry.data.matter].nature is Nature.FILING:
        yield Breach(f"“{entry.data.matter.label}”是备案，不是行政许可，应当按备案办理", "matter")


@guard("LIC-H5", Citation(MEDICAL_INSTITUTION_RULES, 35), severity=Severity.NOTICE)
def verification_is_asked_for_three_months_before(situation: Situation, entry: Entry[Receive]) -> Iterable[Breach]:
    """校验期满前三个月申请校验."""
    if entry.data.application_kind is not ApplicationKind.VERIFY or entry.data.expires_on is None:
        return
    last = latest_day_before(LIC_H5, entry.data.expires_on, situation.calendar)
    if not last.allows(entry.data.received_on):
        yield Breach(
            f"校验期{entry.data.expires_on}届满，应在{last.day}前申请校验", "received_on", due=last.day, done=entry.data.received_on
        )


RECEIVE = Step(
    "receive", "收件", Receive, (Role.PARTY, *DESK), on="received_on", basis=(Citation(LICENSING, 29), Citation(LICENSING, 32)),
    guards=(a_filing_is_not_a_licence, proofs_rest_on_law, renewal_is_asked_for_thirty_days_before, verification_is_asked_for_three_months_before),
    state="待受理",
)  # fmt: skip


def limit_of(situation: Situation) -> TimeLimit | None:
    """Return the limit within which the application is decided, None before it is received."""
    received = situation.dossier.first(RECEIVE)
    return decision_limit(received.data.matter, received.data.application_kind, received.data.handling) if received else None
