"""旧法的期限 (limits of earlier law): what a limit was before, by the day from which each version applied.

An old dossier is judged by the law of its day. Before 1 June 2025 no rule of the ministry extended the 90 days.
"""

from datetime import date

from faheng.law.citations import Citation
from faheng.law.dated import Dated
from faheng.law.declarations import TimeLimit
from faheng.law.statutes import PENALTIES
from faheng.law.time_limits.penalty import PEN_23
from faheng.law.units import Unit

PEN_23_2021 = TimeLimit(
    id="PEN-23", title="作出处罚决定", amount=90, unit=Unit.DAY, anchor="立案之日",
    basis=(Citation(PENALTIES, 60),), quote="行政机关应当自行政处罚案件立案之日起九十日内作出行政处罚决定",
    note="法律、法规、规章另有规定的，从其规定",
)  # fmt: skip

#: 办案期限 by the day of filing.
PEN_23_DATED: Dated[TimeLimit] = Dated({date(2021, 7, 15): PEN_23_2021, date(2025, 6, 1): PEN_23})

#: Limits with more than one version, by id; all others have applied since their statute took effect.
DATED: dict[str, Dated[TimeLimit]] = {"PEN-23": PEN_23_DATED}
