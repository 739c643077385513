"""期限义务 (duties with due dates) that licences and registrations share."""

from collections.abc import Callable, Iterable

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.obligations import Moment, Obligation
from faheng.engine.situation import Situation
from faheng.law.limits import Granted, Span, TimeLimit
from faheng.law.time_limits.licence import LIC_01, LIC_06, LIC_12, LIC_17, LIC_17_CREDIT
from faheng.procedures.licensing.acceptance import ANSWERS, RENEWABLE, deemed_accepted

RECEIVED = (Moment("receive", "received_on"),)
ACCEPTED = (Moment("accept", "accepted_on"),)
GRANTED = (Moment("grant", "decided_on"),)
DECIDED = (*GRANTED, Moment("refuse", "decided_on"), Moment("cancel", "cancelled_on"))
GIVEN_UP = (Moment("withdraw_application", "withdrawn_on"), Moment("decline", "declined_on"))

Applies = Callable[[Situation, Entry[Form]], bool]


def is_deemed(situation: Situation) -> bool:
    """Say whether the application is accepted by force of law."""
    return deemed_accepted(situation, situation.today) is not None


def decision_duties(
    limit: TimeLimit,
    applies: Callable[[Situation], bool],
    *,
    met_by: tuple[Moment, ...] = DECIDED,
    pauses: Callable[[Situation], Iterable[Span]] | None = None,
    extensions: Callable[[Situation], Iterable[Granted]] | None = None,
) -> tuple[Obligation, Obligation]:
    """Return the duty to decide within a limit, from acceptance and, where that is deemed, from receipt."""

    def from_acceptance(situation: Situation, _entry: Entry[Form]) -> bool:
        return applies(situation) and not is_deemed(situation)

    def from_receipt(situation: Situation, _entry: Entry[Form]) -> bool:
        return applies(situation) and is_deemed(situation)

    paused = pauses if limit.excludes else None
    extended = extensions if limit.extensions else None
    return (
        Obligation(limit, ACCEPTED, met_by, "", GIVEN_UP, paused, extended, from_acceptance),
        Obligation(limit, RECEIVED, met_by, f"{limit.title}（自收到材料之日视为受理）", GIVEN_UP, paused, extended, from_receipt),
    )


def is_renewal(situation: Situation, _entry: Entry[Form]) -> bool:
    """Say whether a term is to be prolonged."""
    received = situation.dossier.first(RENEWABLE)
    return received is not None and received.data.is_renewal


def asks_for_something(situation: Situation, _entry: Entry[Form]) -> bool:
    """Say whether the application is for a licence or registration, not for its end."""
    received = situation.dossier.first(RENEWABLE)
    return received is not None and not received.data.is_cancellation


COMMON = (
    Obligation(LIC_01, RECEIVED, ANSWERS, title="受理或者一次告知补正", applies=asks_for_something),
    Obligation(LIC_12, (Moment("receive", "expires_on"),), DECIDED, ended_by=GIVEN_UP, applies=is_renewal, title="届满前决定是否延续"),
    Obligation(LIC_06, GRANTED, (Moment("issue", "issued_on"),)),
    Obligation(LIC_17, GRANTED, (Moment("publish", "published_on"),)),
    Obligation(LIC_17_CREDIT, GRANTED, (Moment("publish", "published_on"),)),
)
