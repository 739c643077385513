"""申请法院强制执行的窗口 (window for court enforcement), rules ENF-10 to ENF-13.

Law: 《行政强制法》第五十三条、第五十四条, 《行政诉讼法》第四十五条、第四十六条第一款, 《行政处罚法》第七十二条第二款.
The demand (催告) must be served early enough that ten workdays run out before the window closes.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from faheng.law.calendar import WorkingCalendar
from faheng.law.limits import DueDate, due_date, latest_day_before
from faheng.law.moments import as_day
from faheng.law.time_limits.coercion import ENF_10, ENF_11, ENF_11_INSTALMENTS, ENF_13
from faheng.law.time_limits.litigation import LIT_01


@dataclass(frozen=True, slots=True)
class CourtWindow:
    """窗口: the end of the time to sue (or of the instalments), first and last day to apply, latest day to serve the demand."""

    sue_until: DueDate | None
    opens: date
    closes: DueDate
    demand_by: DueDate


def court_window(
    served: date, calendar: WorkingCalendar, *, reconsidered: date | None = None, instalments_end: date | None = None
) -> CourtWindow:
    """Return when court enforcement may be applied for, nobody having sued.

    `served` is the day of service of the decision; `reconsidered` that of the reconsideration decision upholding it;
    `instalments_end` the end of an approved delay or of instalments, from which the three months then run.
    """
    sue = due_date(ENF_13, reconsidered, calendar) if reconsidered else due_date(LIT_01, served, calendar)
    run_out = as_day(sue.day)
    if instalments_end and instalments_end > run_out:
        closes = due_date(ENF_11_INSTALMENTS, instalments_end, calendar)
        opens = instalments_end + timedelta(days=1)
    else:
        closes = due_date(ENF_11, run_out, calendar)
        opens = run_out + timedelta(days=1)
    demand = latest_day_before(replace(ENF_10, backward=True, minimum=False, anchor="窗口届满之日"), closes.day, calendar)
    return CourtWindow(sue, opens, closes, demand)
