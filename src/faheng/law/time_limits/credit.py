"""信用 (credit): time limits CRD-01 to CRD-11.

Law: 《信用修复管理办法》(in force 2026-04-01), which writes 工作日. How long a penalty is shown, by the law of the day:
`faheng.law.publicity_period`.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Mark, Quotation, TimeLimit
from faheng.law.statutes import CREDIT_REPAIR, THREE_SYSTEMS
from faheng.law.units import Unit

_FROM = "司法、行政公务文书认定之日"
_SEE_FROM = (Quotation(Citation(CREDIT_REPAIR, 7), "公示期限自司法、行政公务文书认定之日起开始计算"),)

CRD_01 = TimeLimit(
    id="CRD-01", title="许可、处罚双公示", amount=7, unit=Unit.WORKDAY, anchor="作出决定之日", mark=Mark.SECOND_HAND,
    note=f"依据{THREE_SYSTEMS.document}，文本未取得，二手旁证：执法决定作出之日起7个工作日内公开",
)  # fmt: skip
CRD_03_MINOR = TimeLimit(
    id="CRD-03.minor", title="轻微失信最长公示期", amount=3, unit=Unit.MONTH, anchor=_FROM, rolls=False,
    basis=(Citation(CREDIT_REPAIR, 12, 1),), quote="公示期最长不超过3个月，且法定责任履行完毕即可申请修复", see=_SEE_FROM,
    note="原则上不公示",
)  # fmt: skip
CRD_03 = TimeLimit(
    id="CRD-03", title="一般失信最短公示期", amount=3, unit=Unit.MONTH, anchor=_FROM, rolls=False, minimum=True,
    basis=(Citation(CREDIT_REPAIR, 12, 1),), quote="一般失信信息的最短公示期为3个月，最长为1年", see=_SEE_FROM,
    note="涉及自然人的原则上不公示",
)  # fmt: skip
CRD_03_LONGEST = TimeLimit(
    id="CRD-03.longest", title="一般失信最长公示期", amount=1, unit=Unit.YEAR, anchor=_FROM, rolls=False,
    basis=(Citation(CREDIT_REPAIR, 12, 1),), quote="一般失信信息的最短公示期为3个月，最长为1年", see=_SEE_FROM,
)  # fmt: skip
CRD_03_SERIOUS = TimeLimit(
    id="CRD-03.serious", title="严重失信最短公示期", amount=1, unit=Unit.YEAR, anchor=_FROM, rolls=False, minimum=True,
    basis=(Citation(CREDIT_REPAIR, 12, 1),), quote="严重失信信息的最短公示期为1年，最长为3年", see=_SEE_FROM,
)  # fmt: skip
CRD_03_SERIOUS_LONGEST = TimeLimit(
    id="CRD-03.serious_longest", title="严重失信最长公示期", amount=3, unit=Unit.YEAR, anchor=_FROM, rolls=False,
    basis=(Citation(CREDIT_REPAIR, 12, 1),), quote="严重失信信息的最短公示期为1年，最长为3年", see=_SEE_FROM,
)  # fmt: skip
CRD_05 = TimeLimit(
    id="CRD-05", title="决定是否受理信用修复", amount=3, unit=Unit.WORKDAY, anchor="收到推送的申请之日",
    basis=(Citation(CREDIT_REPAIR, 16, 2),), quote="3个工作日内作出是否受理的决定",
)  # fmt: skip
CRD_06 = TimeLimit(
    id="CRD-06", title="反馈信用修复结果", amount=7, unit=Unit.WORKDAY, anchor="受理之日",
    basis=(Citation(CREDIT_REPAIR, 16, 3),), quote="应当自受理信用修复申请之日起7个工作日内将信用修复结果提供给“信用中国”网站",
    extensions=(
        Extension("1", 10, Unit.WORKDAY, "案情复杂或者需进行核查的", (Citation(CREDIT_REPAIR, 16, 3),), quote="可以延长10个工作日"),
    ),
)  # fmt: skip
CRD_07 = TimeLimit(
    id="CRD-07", title="核查异议申诉", amount=7, unit=Unit.WORKDAY, anchor="受理异议申诉之日",
    basis=(Citation(CREDIT_REPAIR, 18),), quote="应当自受理异议申诉申请之日起7个工作日内完成核查",
    note="情况复杂的可以延长，须提前告知",
)  # fmt: skip
CRD_08 = TimeLimit(
    id="CRD-08", title="重整企业临时屏蔽", amount=10, unit=Unit.WORKDAY, anchor="收到申请之日",
    basis=(Citation(CREDIT_REPAIR, 20, 1),), quote="应当自收到申请之日起10个工作日内，按照最小必要原则，临时屏蔽违法失信信息",
)  # fmt: skip
CRD_11 = TimeLimit(
    id="CRD-11", title="虚假承诺后不得申请修复", amount=3, unit=Unit.YEAR, anchor="记入信用记录之日", rolls=False, minimum=True,
    basis=(Citation(CREDIT_REPAIR, 25),), quote="公示3年不得提前终止公示，原失信信息3年内不得申请信用修复",
)  # fmt: skip
