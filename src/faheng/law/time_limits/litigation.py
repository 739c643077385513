"""行政诉讼 (litigation): time limits LIT-01 to LIT-14.

Law: 《行政诉讼法》 and its interpretation of 2018. All days are plain days; an end on a holiday moves (解释第四十八条第三款).
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Quotation, TimeLimit
from faheng.law.statutes import APPEARANCE_RULES, DISCLOSURE_INTERPRETATION, LITIGATION, LITIGATION_INTERPRETATION
from faheng.law.units import Unit

LIT_01 = TimeLimit(
    id="LIT-01", title="直接起诉", amount=6, unit=Unit.MONTH, anchor="知道或者应当知道作出行政行为之日",
    basis=(Citation(LITIGATION, 46, 1),), quote="应当自知道或者应当知道作出行政行为之日起六个月内提出",
    note="法律另有规定的除外",
)  # fmt: skip
LIT_01_UNTOLD = TimeLimit(
    id="LIT-01.untold", title="起诉（未告知起诉期限的最长期限）", amount=1, unit=Unit.YEAR, anchor="知道或者应当知道行政行为内容之日",
    basis=(Citation(LITIGATION_INTERPRETATION, 64, 1),), quote="但从知道或者应当知道行政行为内容之日起最长不得超过一年",
)  # fmt: skip
LIT_01_LONGEST = TimeLimit(
    id="LIT-01.longest", title="起诉最长保护期", amount=5, unit=Unit.YEAR, anchor="行政行为作出之日",
    basis=(Citation(LITIGATION, 46, 2),), quote="其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予受理",
)  # fmt: skip
LIT_01_LAND = TimeLimit(
    id="LIT-01.land", title="起诉最长保护期（不动产）", amount=20, unit=Unit.YEAR, anchor="行政行为作出之日",
    basis=(Citation(LITIGATION, 46, 2),), quote="因不动产提起诉讼的案件自行政行为作出之日起超过二十年",
)  # fmt: skip
LIT_02 = TimeLimit(
    id="LIT-02", title="经复议后起诉", amount=15, unit=Unit.DAY, anchor="收到复议决定书之日（复议机关逾期不作决定的，复议期满之日）",
    basis=(Citation(LITIGATION, 45),), quote="可以在收到复议决定书之日起十五日内向人民法院提起诉讼",
    see=(Quotation(Citation(LITIGATION, 45), "复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼"),),
)  # fmt: skip
LIT_03 = TimeLimit(
    id="LIT-03", title="履行法定职责", amount=2, unit=Unit.MONTH, anchor="接到申请之日",
    basis=(Citation(LITIGATION, 47, 1),), quote="行政机关在接到申请之日起两个月内不履行的",
    note="法律、法规另有规定的，从其规定；紧急情况不受此限",
)  # fmt: skip
LIT_03_SUE = TimeLimit(
    id="LIT-03.sue", title="对不履行法定职责起诉", amount=6, unit=Unit.MONTH, anchor="履行法定职责期限届满之日",
    basis=(Citation(LITIGATION_INTERPRETATION, 66),), quote="应当在行政机关履行法定职责期限届满之日起六个月内提出",
)  # fmt: skip
LIT_04 = TimeLimit(
    id="LIT-04", title="提交证据、依据和答辩状", amount=15, unit=Unit.DAY, anchor="收到起诉状副本之日",
    basis=(Citation(LITIGATION, 67, 1),),
    quote="被告应当在收到起诉状副本之日起十五日内向人民法院提交作出行政行为的证据和所依据的规范性文件，并提出答辩状",
    see=(Quotation(Citation(LITIGATION, 34, 2), "视为没有相应证据"),),
)  # fmt: skip
LIT_04_POSTPONE = TimeLimit(
    id="LIT-04.postpone", title="申请延期提供证据", amount=15, unit=Unit.DAY, anchor="收到起诉状副本之日",
    basis=(Citation(LITIGATION_INTERPRETATION, 34),), quote="应当在收到起诉状副本之日起十五日内以书面方式向人民法院提出",
)  # fmt: skip
LIT_04_AFTER = TimeLimit(
    id="LIT-04.after", title="正当事由消除后提供证据", amount=15, unit=Unit.DAY, anchor="正当事由消除之日",
    basis=(Citation(LITIGATION_INTERPRETATION, 34),), quote="应当在正当事由消除后十五日内提供证据",
)  # fmt: skip
LIT_05 = TimeLimit(
    id="LIT-05", title="第一审判决", amount=6, unit=Unit.MONTH, anchor="立案之日",
    basis=(Citation(LITIGATION, 81),), quote="人民法院应当在立案之日起六个月内作出第一审判决", note="延长由高级或者最高人民法院批准",
)  # fmt: skip
LIT_05_SUMMARY = TimeLimit(
    id="LIT-05.summary", title="第一审审结（简易程序）", amount=45, unit=Unit.DAY, anchor="立案之日",
    basis=(Citation(LITIGATION, 83),), quote="应当在立案之日起四十五日内审结",
)  # fmt: skip
LIT_05_APPEAL = TimeLimit(
    id="LIT-05.appeal", title="第二审判决", amount=3, unit=Unit.MONTH, anchor="收到上诉状之日",
    basis=(Citation(LITIGATION, 88),), quote="应当在收到上诉状之日起三个月内作出终审判决", note="延长由高级或者最高人民法院批准",
)  # fmt: skip
LIT_06 = TimeLimit(
    id="LIT-06", title="对判决上诉", amount=15, unit=Unit.DAY, anchor="判决书送达之日",
    basis=(Citation(LITIGATION, 85),), quote="有权在判决书送达之日起十五日内向上一级人民法院提起上诉",
)  # fmt: skip
LIT_06_RULING = TimeLimit(
    id="LIT-06.ruling", title="对裁定上诉", amount=10, unit=Unit.DAY, anchor="裁定书送达之日",
    basis=(Citation(LITIGATION, 85),), quote="有权在裁定书送达之日起十日内",
)  # fmt: skip
LIT_08 = TimeLimit(
    id="LIT-08", title="法院送达出庭通知书", amount=3, unit=Unit.DAY, anchor="开庭之日", backward=True,
    basis=(Citation(APPEARANCE_RULES, 5, 2),), quote="应当在开庭三日前送达出庭通知书",
    see=(Quotation(Citation(LITIGATION, 3, 3), "被诉行政机关负责人应当出庭应诉"),),
)  # fmt: skip
LIT_14 = TimeLimit(
    id="LIT-14", title="信息公开败诉后公开", amount=20, unit=Unit.WORKDAY, anchor="判决生效之日",
    basis=(Citation(DISCLOSURE_INTERPRETATION, 11, item=1),), quote="并判决被告在二十个工作日内公开",
)  # fmt: skip
