"""数额和人数的界限 (thresholds) that the law itself fixes. Those left to the provinces are parameters of the organisation."""

from dataclasses import dataclass
from decimal import Decimal

from faheng.law.citations import Citation
from faheng.law.declarations import Mark, Quotation
from faheng.law.statutes import APPEARANCE_RULES, LITIGATION, PENALTIES, PENALTY_RULES, PETITIONS, RECONSIDERATION


@dataclass(frozen=True, slots=True)
class Threshold:
    """一个界限: `amount` itself still lies within (以下含本数, 不得少于含本数)."""

    id: str
    title: str
    amount: Decimal
    unit: str
    sources: tuple[Quotation, ...]
    mark: Mark = Mark.TEXT


OFFICERS = Threshold(
    "PEN-05", "执法人员最少人数", Decimal(2), "人",
    (
        Quotation(Citation(PENALTIES, 42, 1), "执法人员不得少于两人，法律另有规定的除外"),
        Quotation(Citation(PENALTY_RULES, 17, 1), "执法人员不得少于两人，并表明执法身份"),
    ),
)  # fmt: skip
_SUMMARY = (
    Quotation(
        Citation(PENALTIES, 51), "对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告的行政处罚的，可以当场作出行政处罚决定",
    ),
    Quotation(Citation(PENALTY_RULES, 29)),
)  # fmt: skip
SUMMARY_FINE_CITIZEN = Threshold("SIM-01", "当场处罚公民的最高罚款", Decimal(200), "元", _SUMMARY)
SUMMARY_FINE_ORGANISATION = Threshold("SIM-01.organisation", "当场处罚法人、其他组织的最高罚款", Decimal(3000), "元", _SUMMARY)
COLLECT_ON_THE_SPOT = Threshold(
    "SIM-05", "可以当场收缴的最高罚款", Decimal(100), "元", (Quotation(Citation(PENALTIES, 68, item=1), "依法给予一百元以下罚款的"),)
)
HEARING_AGENTS = Threshold(
    "PEN-18", "听证代理人最多人数", Decimal(2), "人", (Quotation(Citation(PENALTIES, 64, item=5), "也可以委托一至二人代理"),)
)
RECONSIDERATION_SUMMARY = Threshold(
    "REC-16", "复议简易程序的最高款额", Decimal(3000), "元",
    (Quotation(Citation(RECONSIDERATION, 53, 1, 3), "案件涉及款额三千元以下"),),
)  # fmt: skip
LITIGATION_SUMMARY = Threshold(
    "LIT-07", "行政诉讼简易程序的最高款额", Decimal(2000), "元",
    (Quotation(Citation(LITIGATION, 82, 1, 2), "案件涉及款额二千元以下的"),),
)  # fmt: skip
APPEARANCE = Quotation(Citation(APPEARANCE_RULES, 4, 1), "公共卫生安全等重大公共利益")
PETITION_REPRESENTATIVES = Threshold(
    "PET-11", "走访代表最多人数", Decimal(5), "人", (Quotation(Citation(PETITIONS, 20, 3), "代表人数不得超过5人"),)
)
