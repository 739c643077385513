"""参数 (parameters): what the law leaves to the province or the organisation. Until somebody sets them they are 未核.

The amounts from which a hearing must be offered are set by each province (程序规定第四十三条第三款): the register
`HEARING_AMOUNTS` holds them by province, kind of party and date; the parameters stand in where it has no row.
"""

from decimal import Decimal

from faheng.engine.situation import Parameter
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.common.retention import retention
from faheng.procedures.penalty.vocabulary import SoleTraderAs

_HEARING = (Citation(PENALTY_RULES, 43, 3),)
_DISCUSS = (Citation(PENALTY_RULES, 40, 1, 1),)
_LOW = "偏低的默认值，宁可多提示；请按本省规定或者本机关规定填写"


def _amount(key: str, title: str, default: int, rule: str, basis: tuple[Citation, ...]) -> Parameter[Decimal]:
    return Parameter(f"penalty.{key}", title, Decimal(default), "元", rule, basis, help=_LOW)


HEARING_FINE_PERSON = _amount("hearing_fine_person", "听证：对公民较大数额罚款", 2000, "PEN-14", _HEARING)
HEARING_FINE_ORGANISATION = _amount("hearing_fine_organisation", "听证：对单位较大数额罚款", 20000, "PEN-14", _HEARING)
HEARING_CONFISCATION_PERSON = _amount("hearing_confiscation_person", "听证：对公民没收较大数额、较大价值", 2000, "PEN-14", _HEARING)
HEARING_CONFISCATION_ORGANISATION = _amount(
    "hearing_confiscation_organisation", "听证：对单位没收较大数额、较大价值", 20000, "PEN-14", _HEARING
)
DISCUSS_PERSON = _amount("discuss_person", "集体讨论：对公民罚没价值较大", 5000, "PEN-22", _DISCUSS)
DISCUSS_ORGANISATION = _amount("discuss_organisation", "集体讨论：对单位罚没价值较大", 50000, "PEN-22", _DISCUSS)

STATEMENT_DAYS: Parameter[int] = Parameter(
    "penalty.statement_days", "陈述申辩期限至少给予的天数", 3, "日", "PEN-13", (Citation(PENALTY_RULES, 69, 1),),
    help="法律没有规定天数，由机关指定",
)  # fmt: skip
SOLE_TRADER_AS: Parameter[SoleTraderAs] = Parameter(
    "penalty.sole_trader_as", "简易程序中个体工商户的罚款限额", SoleTraderAs.PERSON, "", "SIM-02",
    (Citation(PENALTIES, 51),), help="法律没有明写，按公民从严",
)  # fmt: skip
LOOK_BACK_YEARS: Parameter[int] = Parameter(
    "penalty.look_back_years",
    "“初次违法”的查询期限",
    5,
    "年",
    "DISC-12",
    (Citation(PENALTIES, 33, 1),),
    help="国家层面没有写明，按地方基准",
)

ORDINARY: tuple[Parameter[Decimal] | Parameter[int] | Parameter[str], ...] = (
    HEARING_FINE_PERSON, HEARING_FINE_ORGANISATION, HEARING_CONFISCATION_PERSON, HEARING_CONFISCATION_ORGANISATION,
    DISCUSS_PERSON, DISCUSS_ORGANISATION, STATEMENT_DAYS, LOOK_BACK_YEARS, retention("penalty.ordinary"),
)  # fmt: skip
SUMMARY: tuple[Parameter[SoleTraderAs] | Parameter[str], ...] = (SOLE_TRADER_AS, retention("penalty.summary"))
