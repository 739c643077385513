"""国家赔偿 (state compensation): time limits CMP-01 to CMP-06.

Law: 《国家赔偿法》 (plain days: it does not say otherwise), 《国家赔偿费用管理条例》 (where it writes 工作日).
"""

from faheng.law.citations import Citation
from faheng.law.declarations import TimeLimit
from faheng.law.statutes import COMPENSATION, COMPENSATION_FUNDS
from faheng.law.units import Unit

CMP_01 = TimeLimit(
    id="CMP-01", title="请求国家赔偿", amount=2, unit=Unit.YEAR, anchor="知道或者应当知道受侵害之日",
    basis=(Citation(COMPENSATION, 39, 1),), quote="赔偿请求人请求国家赔偿的时效为两年",
)  # fmt: skip
CMP_02 = TimeLimit(
    id="CMP-02", title="作出是否赔偿的决定", amount=2, unit=Unit.MONTH, anchor="收到申请之日",
    basis=(Citation(COMPENSATION, 13, 1),), quote="应当自收到申请之日起两个月内，作出是否赔偿的决定",
)  # fmt: skip
CMP_03 = TimeLimit(
    id="CMP-03", title="送达赔偿决定书或者不予赔偿通知", amount=10, unit=Unit.DAY, anchor="作出决定之日",
    basis=(Citation(COMPENSATION, 13, 2),), quote="自作出决定之日起十日内送达赔偿请求人",
)  # fmt: skip
CMP_04 = TimeLimit(
    id="CMP-04", title="对赔偿决定起诉", amount=3, unit=Unit.MONTH, anchor="决定期限届满之日或者作出决定之日",
    basis=(Citation(COMPENSATION, 14, 1),), quote="可以自期限届满之日起三个月内，向人民法院提起诉讼",
)  # fmt: skip
CMP_05 = TimeLimit(
    id="CMP-05", title="向财政部门提出支付申请", amount=7, unit=Unit.DAY, anchor="收到支付赔偿金申请之日",
    basis=(Citation(COMPENSATION, 37, 3),),
    quote="应当自收到支付赔偿金申请之日起七日内，依照预算管理权限向有关的财政部门提出支付申请",
)  # fmt: skip
CMP_05_PAY = TimeLimit(
    id="CMP-05.pay", title="财政部门支付赔偿金", amount=15, unit=Unit.DAY, anchor="财政部门收到支付申请之日",
    basis=(Citation(COMPENSATION, 37, 3),), quote="财政部门应当自收到支付申请之日起十五日内支付赔偿金",
)  # fmt: skip
CMP_06 = TimeLimit(
    id="CMP-06", title="一次告知补正支付申请材料", amount=3, unit=Unit.WORKDAY, anchor="收到申请之日",
    basis=(Citation(COMPENSATION_FUNDS, 6, 2),), quote="应当当场或者在3个工作日内一次告知赔偿请求人需要补正的全部材料",
)  # fmt: skip
