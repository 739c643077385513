"""年度节点 (yearly dates): ANN-01, ANN-02 and ANN-05.

They are dates, counted as months from the last day of the year reported on; they do not move with the holidays:
3月1日之前 ends with the last day of February, 4月1日之前 with 31 March, 1月31日前 with 31 January.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Mark, TimeLimit
from faheng.law.statutes import DISCLOSURE, RULE_OF_LAW_INSPECTION
from faheng.law.units import Unit

_ANCHOR = "报告年度12月31日"

ANN_01 = TimeLimit(
    id="ANN-01", title="报送法治政府建设年度报告（3月1日之前）", amount=2, unit=Unit.MONTH, anchor=_ANCHOR, mark=Mark.SECOND_HAND,
    rolls=False, basis=(Citation(RULE_OF_LAW_INSPECTION, 24),),
    note="条号未核；向本级党委和政府、上一级政府有关部门报告，抄送本级督察单位",
)  # fmt: skip
ANN_02 = TimeLimit(
    id="ANN-02", title="公开法治政府建设年度报告（4月1日之前）", amount=3, unit=Unit.MONTH, anchor=_ANCHOR, mark=Mark.SECOND_HAND,
    rolls=False, basis=(Citation(RULE_OF_LAW_INSPECTION, 25),),
    note="公开义务为二手旁证，4月1日的日期和条号未核；涉密的除外",
)  # fmt: skip
ANN_05 = TimeLimit(
    id="ANN-05", title="报送并公布信息公开年度报告（1月31日前）", amount=1, unit=Unit.MONTH, anchor=_ANCHOR, rolls=False,
    basis=(Citation(DISCLOSURE, 49, 1),), quote="县级以上人民政府部门应当在每年1月31日前",
)  # fmt: skip
