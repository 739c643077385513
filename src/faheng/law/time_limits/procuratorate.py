"""检察建议、检察意见 (procuratorial suggestions): time limits PROC-01 to PROC-05.

Law: 《人民检察院检察建议工作规定》, 两高关于检察公益诉讼的解释.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Mark, Quotation, TimeLimit
from faheng.law.statutes import PROCURATORIAL_SUGGESTIONS, PUBLIC_INTEREST_LITIGATION
from faheng.law.units import Unit

PROC_01 = TimeLimit(
    id="PROC-01", title="处理并回复检察建议", amount=2, unit=Unit.MONTH, anchor="收到检察建议书之日",
    basis=(Citation(PROCURATORIAL_SUGGESTIONS, 19),),
    quote="应当要求被建议单位自收到检察建议书之日起两个月以内作出相应处理，并书面回复人民检察院",
    note="情况紧急的，按建议书载明的期限",
)  # fmt: skip
PROC_02 = TimeLimit(
    id="PROC-02", title="履职并回复公益诉讼检察建议", amount=2, unit=Unit.MONTH, anchor="收到检察建议书之日",
    basis=(Citation(PUBLIC_INTEREST_LITIGATION, 21, 2),),
    quote="行政机关应当在收到检察建议书之日起两个月内依法履行职责，并书面回复人民检察院",
    see=(Quotation(Citation(PUBLIC_INTEREST_LITIGATION, 21, 3), "行政机关不依法履行职责的，人民检察院依法向人民法院提起诉讼"),),
)  # fmt: skip
PROC_02_URGENT = TimeLimit(
    id="PROC-02.urgent", title="回复公益诉讼检察建议（紧急情形）", amount=15, unit=Unit.DAY, anchor="收到检察建议书之日",
    basis=(Citation(PUBLIC_INTEREST_LITIGATION, 21, 2),),
    quote="出现国家利益或者社会公共利益损害继续扩大等紧急情形的，行政机关应当在十五日内书面回复",
)  # fmt: skip
PROC_05 = TimeLimit(
    id="PROC-05", title="回复检察意见书（反向衔接）", amount=90, unit=Unit.DAY, anchor="收到检察意见书之日", mark=Mark.UNVERIFIED,
    note="依据最高检关于推进行刑衔接工作的规定，文本未取得",
)  # fmt: skip
