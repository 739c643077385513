"""送达 (service of papers): the day of service by each method, from which every “收到之日起” runs.

Law: 《卫生健康行政处罚程序规定》第五十四条至第五十九条, 《行政处罚法》第六十一条第二款. Table 0.5 of the limits.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from faheng.law.calendar import WorkingCalendar
from faheng.law.citations import Citation
from faheng.law.declarations import Quotation
from faheng.law.limits import due_date
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.law.time_limits.service import SVC_05


class Method(StrEnum):
    """送达方式."""

    DIRECT = "direct"
    LEFT = "left"
    POST = "post"
    ELECTRONIC = "electronic"
    ANNOUNCED = "announced"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class ServiceRule:
    """一种送达方式: which day counts, and what the file must show."""

    title: str
    day: str
    needs: str
    source: Quotation


SERVICE: dict[Method, ServiceRule] = {
    Method.DIRECT: ServiceRule(
        "直接送达", "送达回执签收日", "本人、同住成年家属、法定代表人、收件人、代理人或者代收人签收",
        Quotation(Citation(PENALTY_RULES, 54, 2), "在送达回执上签收的日期为送达日期"),
    ),
    Method.LEFT: ServiceRule(
        "留置送达", "留置当日", "见证人签名或者盖章，或者拍照、录像",
        Quotation(
            Citation(PENALTY_RULES, 55), "也可以把执法文书留在受送达人的住所，并采用拍照、录像等方式记录送达过程，即视为送达",
        ),
    ),
    Method.POST: ServiceRule(
        "邮寄或者代送", "回执注明的收件日", "回执",
        Quotation(Citation(PENALTY_RULES, 56), "以回执上注明的收件日期为送达日期"),
    ),
    Method.ELECTRONIC: ServiceRule(
        "电子送达", "到达受送达人特定系统之日", "受送达人同意并签订确认书",
        Quotation(Citation(PENALTY_RULES, 57, 2), "以送达信息到达受送达人特定系统的日期为送达日期"),
    ),
    Method.ANNOUNCED: ServiceRule(
        "公告送达", "发出公告之日起满三十日", "案卷记明原因和经过",
        Quotation(Citation(PENALTY_RULES, 58, 2), "自发出公告之日起，经过三十日，即视为送达"),
    ),
    Method.RETURNED: ServiceRule(
        "按确认地址邮寄被退回", "文书被退回之日", "受送达人签署的送达地址确认书",
        Quotation(Citation(PENALTY_RULES, 59, 2), "邮寄送达的，执法文书被退回之日为送达之日"),
    ),
}  # fmt: skip

#: 电子送达须同意并签订确认书.
CONSENT = (
    Quotation(Citation(PENALTIES, 61, 2), "当事人同意并签订确认书的，行政机关可以采用传真、电子邮件等方式"),
    Quotation(Citation(PENALTY_RULES, 57, 1), "经受送达人同意并签订确认书的"),
)


def served_on(method: Method, day: date, calendar: WorkingCalendar) -> date:
    """Return the day of service; `day` is that of the receipt, of leaving, arrival or return, or of the announcement."""
    if method is not Method.ANNOUNCED:
        return day
    due = due_date(SVC_05, day, calendar).day
    return date(due.year, due.month, due.day)
