"""执行的计算 (what follows from the file for enforcement): surcharge to date, the window for the court. PEN-28, ENF-10 to ENF-13."""

from collections.abc import Iterator
from datetime import date

from faheng.engine.dossier import Dossier
from faheng.engine.forms import Unrecorded
from faheng.engine.obligations import span
from faheng.law.calendar import WorkingCalendar
from faheng.law.court_enforcement import CourtWindow, court_window
from faheng.law.limits import Span, due_date
from faheng.law.moments import as_day
from faheng.law.surcharge import Surcharge
from faheng.law.surcharge import surcharge as computed
from faheng.law.time_limits.penalty import PEN_27
from faheng.procedures.common.challenges import ChallengeKind
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.reading import decision_service, maintained, paid


def last_day_to_pay(dossier: Dossier, calendar: WorkingCalendar) -> date | None:
    """缴款期满日: fifteen days from service, or the end of an approved delay or of instalments; None while not served."""
    served = decision_service(dossier)
    if served is None:
        return None
    return max(as_day(due_date(PEN_27, served.data.served_on, calendar).day), instalments_end(dossier) or date.min)


def instalments_end(dossier: Dossier) -> date | None:
    """暂缓、分期结束之日, None where none was approved or its end is not recorded."""
    granted = dossier.last(acts.INSTALMENTS)
    return granted.data.until_on if granted else None


def challenged(dossier: Dossier, until: date) -> Iterator[Span]:
    """复议、诉讼期间, in which no surcharge runs (行政处罚法第七十三条第三款)."""
    for entry in dossier.all(acts.CHALLENGE):
        end = entry.data.to_on or until
        if entry.data.from_on <= end:
            yield span(entry.data.from_on, end)


def surcharge(dossier: Dossier, today: date, calendar: WorkingCalendar) -> Surcharge | None:
    """Return the surcharge on the dossier's fine at the end of `today`; None where there is no fine or it has not been served.

    It stops with the day on which the fine was paid in full.
    """
    decided = dossier.last(acts.DECIDE)
    try:
        last = last_day_to_pay(dossier, calendar)
        if decided is None or not decided.data.fine or last is None:
            return None
        until = min(today, paid_in_full_on(dossier)) if paid(dossier) >= decided.data.fine else today
        return computed(decided.data.fine, last, until, challenged(dossier, until))
    except Unrecorded:
        return None


def paid_in_full_on(dossier: Dossier) -> date:
    """Return the day of the last payment."""
    return max(entry.data.paid_on for entry in dossier.all(acts.PAY))


def enforcement_window(dossier: Dossier, calendar: WorkingCalendar) -> CourtWindow | None:
    """申请法院强制执行的窗口; None while the decision is not served, or where a court has judged (its judgement is enforced instead)."""
    served = decision_service(dossier)
    challenges = dossier.all(acts.CHALLENGE)
    if served is None or any(entry.data.kind is ChallengeKind.LITIGATION for entry in challenges):
        return None
    upheld = [entry.data.to_on for entry in challenges if entry.data.to_on and maintained(entry.data)]
    return court_window(
        served.data.served_on, calendar, reconsidered=upheld[-1] if upheld else None, instalments_end=instalments_end(dossier)
    )
