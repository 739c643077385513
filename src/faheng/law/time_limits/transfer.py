"""移送涉嫌犯罪案件 (transfer to the police): time limits TRF-02 to TRF-10.

Law: 《行政执法机关移送涉嫌犯罪案件的规定》: days and hours run over weekends; it says nothing of workdays.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Mark, Quotation, TimeLimit
from faheng.law.statutes import PENALTIES, TRANSFER_RULES
from faheng.law.units import Unit

TRF_02 = TimeLimit(
    id="TRF-02", title="批准或者不批准移送", amount=3, unit=Unit.DAY, anchor="接到移送报告之日",
    basis=(Citation(TRANSFER_RULES, 5, 2),),
    quote="行政执法机关正职负责人或者主持工作的负责人应当自接到报告之日起３日内作出批准移送或者不批准移送的决定",
    note="只能由正职负责人或者主持工作的负责人决定",
)  # fmt: skip
TRF_03 = TimeLimit(
    id="TRF-03", title="向同级公安机关移送", amount=24, unit=Unit.HOUR, anchor="批准移送时",
    basis=(Citation(TRANSFER_RULES, 5, 2),), quote="决定批准的，应当在２４小时内向同级公安机关移送",
)  # fmt: skip
TRF_05 = TimeLimit(
    id="TRF-05", title="公安机关转送有管辖权的机关", amount=24, unit=Unit.HOUR, anchor="公安机关接受案件时",
    basis=(Citation(TRANSFER_RULES, 7),), quote="应当在２４小时内转送有管辖权的机关",
)  # fmt: skip
TRF_05_FILING = TimeLimit(
    id="TRF-05.filing", title="公安机关审查是否立案", amount=3, unit=Unit.DAY, anchor="公安机关接受案件之日",
    basis=(Citation(TRANSFER_RULES, 8),), quote="应当自接受行政执法机关移送的涉嫌犯罪案件之日起３日内",
)  # fmt: skip
TRF_06 = TimeLimit(
    id="TRF-06", title="提请公安机关复议不予立案", amount=3, unit=Unit.DAY, anchor="接到不予立案通知书之日",
    basis=(Citation(TRANSFER_RULES, 9, 1),),
    quote="可以自接到不予立案通知书之日起３日内，提请作出不予立案决定的公安机关复议",
)  # fmt: skip
TRF_06_DECIDE = TimeLimit(
    id="TRF-06.decide", title="公安机关作出复议决定", amount=3, unit=Unit.DAY, anchor="公安机关收到提请复议文件之日",
    basis=(Citation(TRANSFER_RULES, 9, 2),), quote="应当自收到行政执法机关提请复议的文件之日起３日内作出立案或者不予立案的决定",
)  # fmt: skip
TRF_06_SUPERVISE = TimeLimit(
    id="TRF-06.supervise", title="建议检察院立案监督", amount=3, unit=Unit.DAY, anchor="收到复议决定通知书之日",
    basis=(Citation(TRANSFER_RULES, 9, 2),), quote="应当自收到复议决定通知书之日起３日内建议人民检察院依法进行立案监督",
)  # fmt: skip
TRF_07 = TimeLimit(
    id="TRF-07", title="移交涉案物品和材料", amount=3, unit=Unit.DAY, anchor="接到立案通知书之日",
    basis=(Citation(TRANSFER_RULES, 12),), quote="应当自接到立案通知书之日起３日内将涉案物品以及与案件有关的其他材料移交公安机关",
)  # fmt: skip
TRF_10 = TimeLimit(
    id="TRF-10", title="回复《检察意见书》", amount=90, unit=Unit.DAY, anchor="收到检察意见书之日", mark=Mark.UNVERIFIED,
    see=(Quotation(Citation(PENALTIES, 27, 1), "司法机关应当及时将案件移送有关行政机关"),),
    note="九十日的依据文本未取得",
)  # fmt: skip
