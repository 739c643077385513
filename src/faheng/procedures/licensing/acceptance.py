"""受理之日 (the day of acceptance): as written in the notice, or by force of law the day of receipt (第三十二条第一款第四项)."""

from collections.abc import Iterable
from datetime import date

from faheng.engine.dossier import Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, gate
from faheng.engine.obligations import Moment
from faheng.engine.procedure import Step
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.limits import due_date
from faheng.law.moments import as_day
from faheng.law.statutes import LICENSING
from faheng.law.time_limits.licence import LIC_01
from faheng.procedures.licensing.forms.intake import Application, Renewable

#: The receipt, as far as all applications record it alike; each procedure has its own step with this key.
APPLICATION: Step[Application] = Step("receive", "收件", Application, (Role.CLERK,))
RENEWABLE: Step[Renewable] = Step("receive", "收件", Renewable, (Role.CLERK,))
SUPPLEMENT_RULE = Citation(LICENSING, 32, 1, 4)

#: What answers an application: any of these in time, and it is not deemed accepted.
ANSWERS = (
    Moment("request_supplement", "notified_on"), Moment("accept", "accepted_on"), Moment("decline", "declined_on"),
    Moment("withdraw_application", "withdrawn_on"), Moment("grant", "decided_on"), Moment("refuse", "decided_on"),
    Moment("cancel", "cancelled_on"),
)  # fmt: skip


def last_day_to_answer(situation: Situation) -> date | None:
    """Return the last day on which the applicant may be told what is missing: five workdays from receipt.

    None where nothing is applied for: not yet, or a cancellation (第七十条 knows no acceptance).
    """
    received = situation.dossier.first(RENEWABLE)
    if received is None or received.data.is_cancellation:
        return None
    return as_day(due_date(LIC_01, received.data.received_on, situation.calendar).day)


def deemed_accepted(situation: Situation, on: date) -> date | None:
    """Return the day of receipt where, as of day `on`, the application is accepted by force of law; None where it is not."""
    received, last = situation.dossier.first(APPLICATION), last_day_to_answer(situation)
    if received is None or last is None or on <= last:
        return None
    for entry in situation.dossier.entries:
        for answer in ANSWERS:
            day = answer.of(entry)
            if day is not None and as_day(day) <= last:
                return None
    return received.data.received_on


def accepted_on(situation: Situation, on: date) -> date | None:
    """Return the day from which the decision is due, as of day `on`; None where the application is not accepted."""
    deemed = deemed_accepted(situation, on)
    if deemed:
        return deemed
    return next((as_day(day) for entry in situation.dossier.entries if (day := ANSWERS[1].of(entry))), None)


@gate("LIC-01", SUPPLEMENT_RULE, severity=Severity.NOTICE)
def silence_is_acceptance(situation: Situation) -> Iterable[Breach]:
    """逾期不告知补正的，自收到申请材料之日起即为受理."""
    deemed = deemed_accepted(situation, situation.today)
    if deemed:
        yield Breach(f"没有在{last_day_to_answer(situation)}前一次告知补正或者受理，申请自{deemed}收到材料之日起即为受理")
