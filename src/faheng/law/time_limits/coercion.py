"""行政强制 (coercion): time limits ENF-03 to ENF-19.

Law: 《行政强制法》, in which limits of up to ten days are workdays (第六十九条) and longer ones are not.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Quotation, TimeLimit
from faheng.law.statutes import COERCION, LITIGATION, LITIGATION_INTERPRETATION, PENALTIES, RECONSIDERATION
from faheng.law.units import Unit

ENF_03 = TimeLimit(
    id="ENF-03", title="紧急当场实施强制措施的报告和补办批准", amount=24, unit=Unit.HOUR, anchor="当场实施时",
    basis=(Citation(COERCION, 19),), quote="应当在二十四小时内向行政机关负责人报告，并补办批准手续",
)  # fmt: skip
ENF_05 = TimeLimit(
    id="ENF-05", title="查封、扣押", amount=30, unit=Unit.DAY, anchor="实施之日",
    basis=(Citation(COERCION, 25, 1),), quote="查封、扣押的期限不得超过三十日",
    extensions=(
        Extension("1", 30, Unit.DAY, "情况复杂的，经机关负责人批准", (Citation(COERCION, 25, 1),),
                  quote="情况复杂的，经行政机关负责人批准，可以延长，但是延长期限不得超过三十日"),
    ),
    excludes="检测、检验、检疫或者技术鉴定的期间",
    see=(Quotation(Citation(COERCION, 25, 3), "查封、扣押的期间不包括检测、检验、检疫或者技术鉴定的期间"),),
    note="法律、行政法规另有规定的除外",
)  # fmt: skip
ENF_10 = TimeLimit(
    id="ENF-10", title="催告后满期方可申请法院强制执行", amount=10, unit=Unit.WORKDAY, anchor="催告书送达之日",
    basis=(Citation(COERCION, 54), Citation(COERCION, 69)),
    quote="催告书送达十日后当事人仍未履行义务的，行政机关可以向所在地有管辖权的人民法院申请强制执行",
    see=(Quotation(Citation(COERCION, 69), "本法中十日以内期限的规定是指工作日，不含法定节假日"),),
    minimum=True,
)  # fmt: skip
ENF_11 = TimeLimit(
    id="ENF-11", title="申请法院强制执行", amount=3, unit=Unit.MONTH, anchor="法定复议或者起诉期限届满之日",
    basis=(Citation(COERCION, 53), Citation(LITIGATION_INTERPRETATION, 156)),
    quote="自期限届满之日起三个月内，依照本章规定申请人民法院强制执行",
    see=(Quotation(Citation(LITIGATION_INTERPRETATION, 156), "应当自被执行人的法定起诉期限届满之日起三个月内提出"),),
)  # fmt: skip
ENF_11_INSTALMENTS = TimeLimit(
    id="ENF-11.instalments", title="申请法院强制执行（批准延期、分期的）", amount=3, unit=Unit.MONTH,
    anchor="暂缓或者分期缴纳罚款期限结束之日",
    basis=(Citation(COERCION, 53), Citation(PENALTIES, 72, 2)), quote="自期限届满之日起三个月内",
    see=(Quotation(Citation(PENALTIES, 72, 2), "自暂缓或者分期缴纳罚款期限结束之日起计算"),),
)  # fmt: skip
ENF_13 = TimeLimit(
    id="ENF-13", title="复议维持后起诉", amount=15, unit=Unit.DAY, anchor="收到复议决定书之日",
    basis=(Citation(LITIGATION, 45),), quote="可以在收到复议决定书之日起十五日内向人民法院提起诉讼",
    see=(
        Quotation(
            Citation(RECONSIDERATION, 78, item=1),
            "维持行政行为的行政复议决定书，由作出行政行为的行政机关依法强制执行，或者申请人民法院强制执行",
        ),
    ),
)  # fmt: skip
ENF_15 = TimeLimit(
    id="ENF-15", title="法院受理强制执行申请", amount=5, unit=Unit.WORKDAY, anchor="法院接到申请之日",
    basis=(Citation(COERCION, 56, 1),), quote="应当在五日内受理",
)  # fmt: skip
ENF_15_REVIEW = TimeLimit(
    id="ENF-15.review", title="对不予受理裁定向上一级法院申请复议", amount=15, unit=Unit.DAY, anchor="收到裁定之日",
    basis=(Citation(COERCION, 56, 2),), quote="可以在十五日内向上一级人民法院申请复议",
)  # fmt: skip
ENF_16 = TimeLimit(
    id="ENF-16", title="法院作出执行裁定", amount=7, unit=Unit.WORKDAY, anchor="法院受理之日",
    basis=(Citation(COERCION, 57),), quote="人民法院应当自受理之日起七日内作出执行裁定",
)  # fmt: skip
ENF_16_HEARD = TimeLimit(
    id="ENF-16.heard", title="法院听取意见后作出是否执行的裁定", amount=30, unit=Unit.DAY, anchor="法院受理之日",
    basis=(Citation(COERCION, 58, 2),), quote="人民法院应当自受理之日起三十日内作出是否执行的裁定",
)  # fmt: skip
ENF_16_REVIEW = TimeLimit(
    id="ENF-16.review", title="对不予执行裁定向上一级法院申请复议", amount=15, unit=Unit.DAY, anchor="收到裁定之日",
    basis=(Citation(COERCION, 58, 3),), quote="可以自收到裁定之日起十五日内向上一级人民法院申请复议",
)  # fmt: skip
ENF_17 = TimeLimit(
    id="ENF-17", title="加处罚款或者滞纳金满期，经催告方可直接强制执行", amount=30, unit=Unit.DAY, anchor="加处之日",
    basis=(Citation(COERCION, 46, 1),), quote="实施加处罚款或者滞纳金超过三十日，经催告当事人仍不履行的",
    minimum=True, note="只适用于有行政强制执行权的机关",
)  # fmt: skip
ENF_19 = TimeLimit(
    id="ENF-19", title="中止执行满期不再执行", amount=3, unit=Unit.YEAR, anchor="中止执行之日",
    basis=(Citation(COERCION, 39, 2),), quote="中止执行满三年未恢复执行的，行政机关不再执行",
    minimum=True, note="没有明显社会危害，当事人确无能力履行的",
)  # fmt: skip
