"""行政处罚·简易程序 (penalty, summary procedure): time limits SIM-04 and SIM-09.

Law: 《行政处罚法》, 《卫生健康行政处罚程序规定》, 《行政复议法》, 《行政复议法实施条例》.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Quotation, TimeLimit
from faheng.law.statutes import PENALTIES, PENALTY_RULES, RECONSIDERATION, RECONSIDERATION_RULES
from faheng.law.units import Unit

SIM_04 = TimeLimit(
    id="SIM-04", title="当场处罚决定报机关备案", amount=7, unit=Unit.WORKDAY, anchor="当场作出决定之日",
    basis=(Citation(PENALTY_RULES, 31),), quote="应当在七日内报所属卫生健康行政机关备案",
    see=(Quotation(Citation(PENALTIES, 52, 3), "应当报所属行政机关备案"),),
)  # fmt: skip
SIM_09 = TimeLimit(
    id="SIM-09", title="转送对当场处罚的复议申请", amount=5, unit=Unit.WORKDAY, anchor="收到复议申请之日",
    basis=(Citation(RECONSIDERATION, 32, 2),), quote="应当自收到行政复议申请之日起五日内转送行政复议机关",
)  # fmt: skip
SIM_09_CORRECT = TimeLimit(
    id="SIM-09.correct", title="收到复议申请后自行纠正", amount=5, unit=Unit.WORKDAY, anchor="收到复议申请之日",
    basis=(Citation(RECONSIDERATION_RULES, 38, 1),),
    quote="应当自收到行政复议申请之日起5个工作日内按照法定程序，采取撤销、变更行政处罚决定等方式予以纠正",
)  # fmt: skip
