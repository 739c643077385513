"""加处罚款 (surcharge), rule PEN-28: three per cent a day from the day after the time to pay has run out.

Law: 《行政处罚法》第七十二条第一款第一项 (never more than the fine; reached on day 34), 第七十三条第三款 (days of reconsideration
and litigation are left out). Before 15 July 2021 the cap stood in 《行政强制法》第四十五条第二款.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from faheng.law.calendar import published
from faheng.law.citations import Citation
from faheng.law.dated import Dated
from faheng.law.declarations import Quotation
from faheng.law.limits import due_date
from faheng.law.money import rounded
from faheng.law.spans import Span, days_in, merged
from faheng.law.statutes import COERCION, PENALTIES
from faheng.law.time_limits.penalty import PEN_28

RATE = Decimal("0.03")
BASIS = Quotation(Citation(PENALTIES, 72, 1, 1), "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额")
LEFT_OUT = Quotation(Citation(PENALTIES, 73, 3), "加处罚款的数额在行政复议或者行政诉讼期间不予计算")
TOLD = Quotation(Citation(COERCION, 45, 1), "加处罚款或者滞纳金的标准应当告知当事人")
REDUCED = Quotation(Citation(COERCION, 42, 1), "当事人采取补救措施的，可以减免加处的罚款或者滞纳金")
#: Where the cap stood, by day.
CAP: Dated[Quotation] = Dated(
    {
        date(2012, 1, 1): Quotation(Citation(COERCION, 45, 2), "加处罚款或者滞纳金的数额不得超出金钱给付义务的数额"),
        date(2021, 7, 15): BASIS,
    }
)


@dataclass(frozen=True, slots=True)
class Surcharge:
    """加处罚款的计算: `days` counted, the `amount` in yuan, whether the cap is reached and on which day it is or will be."""

    fine: Decimal
    days: int
    amount: Decimal
    capped: bool
    cap_day: date
    explain: tuple[str, ...]


def surcharge(fine: Decimal, last_day_to_pay: date, until: date, paused: Iterable[Span] = ()) -> Surcharge:
    """Return the surcharge on an unpaid fine as it stands at the end of `until`.

    The first day counted is the day after `last_day_to_pay`; days of `paused` (复议、诉讼期间) are left out.
    """
    spans = merged(paused)
    first = last_day_to_pay + timedelta(days=1)
    days = max(0, (until - last_day_to_pay).days - days_in(spans, first, until)) if until > last_day_to_pay else 0
    amount = min(fine, rounded(fine * RATE * days))
    cap_day = due_date(PEN_28, last_day_to_pay, published(), paused=spans).end
    explain = [
        f"缴款期满日 {last_day_to_pay}，自次日 {first} 起每日按罚款数额的百分之三加处罚款（{BASIS.citation.formal}）",
        *(f"复议、诉讼期间 {span} 不予计算（{LEFT_OUT.citation.formal}）" for span in spans if span.within(first, until)),
        f"至 {until} 共计 {days} 日，加处 {amount} 元" + ("，已达罚款数额，不再增加" if amount >= fine else ""),
    ]
    return Surcharge(fine, days, amount, amount >= fine, cap_day, tuple(explain))
