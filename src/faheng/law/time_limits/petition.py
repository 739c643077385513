"""信访 (petitions): time limits PET-01 to PET-09.

Law: 《信访工作条例》(2022): plain days, but for the 5个工作日 it writes out. Sixty days are for 第三十一条第六项 only.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Quotation, TimeLimit
from faheng.law.statutes import PETITIONS
from faheng.law.units import Unit

PET_01 = TimeLimit(
    id="PET-01", title="告知直接收到的信访事项", amount=15, unit=Unit.DAY, anchor="收到信访事项之日",
    basis=(Citation(PETITIONS, 23, 2),), quote="应当自收到信访事项之日起15日内书面告知信访人，但信访人的姓名（名称）、住址不清的除外",
)  # fmt: skip
PET_02 = TimeLimit(
    id="PET-02", title="告知转送、交办的信访事项", amount=15, unit=Unit.DAY, anchor="收到之日",
    basis=(Citation(PETITIONS, 23, 3),), quote="应当自收到之日起15日内书面告知信访人接收情况以及处理途径和程序",
)  # fmt: skip
PET_03 = TimeLimit(
    id="PET-03", title="对转送、交办提出异议", amount=5, unit=Unit.WORKDAY, anchor="收到之日",
    basis=(Citation(PETITIONS, 23, 3),), quote="应当自收到之日起5个工作日内提出异议", note="须经转送部门核实同意才退回",
)  # fmt: skip
PET_04 = TimeLimit(
    id="PET-04", title="信访部门登记处理", amount=15, unit=Unit.DAY, anchor="收到之日",
    basis=(Citation(PETITIONS, 22, 1),), quote="应当予以登记，并区分情况，在15日内分别按照下列方式处理",
)  # fmt: skip
PET_06 = TimeLimit(
    id="PET-06", title="办结信访事项", amount=60, unit=Unit.DAY, anchor="受理之日",
    basis=(Citation(PETITIONS, 34),), quote="对本条例第三十一条第六项规定的信访事项应当自受理之日起60日内办结",
    extensions=(
        Extension("1", 30, Unit.DAY, "经本机关、单位负责人批准，并告知理由", (Citation(PETITIONS, 34),),
                  quote="经本机关、单位负责人批准，可以适当延长办理期限，但延长期限不得超过30日，并告知信访人延期理由"),
    ),
    note="只适用于第三十一条第六项；其他各项导入法定程序",
)  # fmt: skip
PET_07 = TimeLimit(
    id="PET-07", title="申请复查", amount=30, unit=Unit.DAY, anchor="收到书面答复之日",
    basis=(Citation(PETITIONS, 35),), quote="可以自收到书面答复之日起30日内请求原办理机关、单位的上一级机关、单位复查",
)  # fmt: skip
PET_08 = TimeLimit(
    id="PET-08", title="复查答复", amount=30, unit=Unit.DAY, anchor="收到复查请求之日",
    basis=(Citation(PETITIONS, 35),), quote="应当自收到复查请求之日起30日内提出复查意见，并予以书面答复",
)  # fmt: skip
PET_09 = TimeLimit(
    id="PET-09", title="复核意见", amount=30, unit=Unit.DAY, anchor="收到复核请求之日",
    basis=(Citation(PETITIONS, 36, 1),), quote="应当自收到复核请求之日起30日内提出复核意见", excludes="听证所需时间",
    see=(Quotation(Citation(PETITIONS, 36, 2), "听证所需时间不计算在前款规定的期限内"),),
)  # fmt: skip
PET_09_REQUEST = TimeLimit(
    id="PET-09.request", title="申请复核", amount=30, unit=Unit.DAY, anchor="收到复查意见之日",
    basis=(Citation(PETITIONS, 36, 1),), quote="可以自收到书面答复之日起30日内",
)  # fmt: skip
