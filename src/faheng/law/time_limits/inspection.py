"""行政检查、三项制度、双随机 (inspections): time limits INS-01 to INS-07.

Law: 《政府信息公开条例》 for the publication of inspections; 国办发〔2018〕118号 by second hand only.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Mark, Quotation, TimeLimit
from faheng.law.statutes import BUSINESS_ENVIRONMENT, DISCLOSURE, THREE_SYSTEMS
from faheng.law.units import Unit

_NOTE = f"依据{THREE_SYSTEMS.document}，文本未取得，二手旁证"

INS_01 = TimeLimit(
    id="INS-01", title="公开执法决定信息", amount=20, unit=Unit.WORKDAY, anchor="作出执法决定之日", mark=Mark.SECOND_HAND, note=_NOTE,
)  # fmt: skip
INS_01_DECISION = TimeLimit(
    id="INS-01.decision", title="公开许可、处罚决定信息", amount=7, unit=Unit.WORKDAY, anchor="作出执法决定之日",
    mark=Mark.SECOND_HAND, note=_NOTE,
)  # fmt: skip
INS_03 = TimeLimit(
    id="INS-03", title="公开监督检查情况", amount=20, unit=Unit.WORKDAY, anchor="检查结果形成之日",
    basis=(Citation(DISCLOSURE, 26), Citation(DISCLOSURE, 20, item=13)),
    quote="应当自该政府信息形成或者变更之日起20个工作日内及时公开",
    see=(
        Quotation(
            Citation(BUSINESS_ENVIRONMENT, 54, 1), "随机抽取检查对象、随机选派执法检查人员、抽查事项及查处结果及时向社会公开"
        ),
        Quotation(Citation(DISCLOSURE, 20, item=13), "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况"),
    ),
    note="由第二十条第十三项与第二十六条组合推出",
)  # fmt: skip
INS_07 = TimeLimit(
    id="INS-07", title="公示双随机抽查结果", amount=20, unit=Unit.WORKDAY, anchor="检查完成之日", mark=Mark.UNVERIFIED,
    note="依据国发〔2019〕5号等，文本未取得",
)  # fmt: skip
