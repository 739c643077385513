"""行政处罚·普通程序 (penalty, ordinary procedure): time limits PEN-01 to PEN-32.

Law: 《行政处罚法》(2021), 《卫生健康行政处罚程序规定》(2025). In both 二、三、五、七日 are workdays, other days are not.
Not here: the amount of the 加处罚款 (`faheng.law.surcharge`), the limits of earlier law (`faheng.law.time_limits.earlier`).
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Mark, Quotation, TimeLimit
from faheng.law.statutes import DISCLOSURE, PENALTIES, PENALTY_RULES, THREE_SYSTEMS
from faheng.law.units import Unit

PEN_01 = TimeLimit(
    id="PEN-01", title="追责时效", amount=2, unit=Unit.YEAR,
    anchor="违法行为发生之日（连续或者继续状态的，行为终了之日）",
    basis=(Citation(PENALTIES, 36, 1),), quote="违法行为在二年内未被发现的，不再给予行政处罚",
    see=(Quotation(Citation(PENALTIES, 36, 2), "从行为终了之日起计算"),),
    rolls=False, note="法律另有规定的除外；时效不是办理期间，不因节假日顺延",
)  # fmt: skip
PEN_01_DANGER = TimeLimit(
    id="PEN-01.danger", title="追责时效（涉及公民生命健康安全且有危害后果）", amount=5, unit=Unit.YEAR, anchor=PEN_01.anchor,
    basis=(Citation(PENALTIES, 36, 1), Citation(PENALTY_RULES, 14, 1)),
    quote="涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年",
    see=(Quotation(Citation(PENALTY_RULES, 14, 1), "涉及公民生命健康安全且有危害后果的，上述期限延长至五年"),),
    rolls=False, note="两个条件须同时具备；不因节假日顺延",
)  # fmt: skip
PEN_02 = TimeLimit(
    id="PEN-02", title="立案", amount=7, unit=Unit.WORKDAY, anchor="违法行为线索核实、符合立案条件之日",
    basis=(Citation(PENALTY_RULES, 32, 1),), quote="应当在七日内立案",
    extensions=(
        Extension("1", 7, Unit.WORKDAY, "案情复杂的，经机关负责人批准", (Citation(PENALTY_RULES, 32, 1),),
                  quote="案情复杂的，经卫生健康行政机关负责人批准，可以延长七日"),
    ),
    see=(
        Quotation(Citation(PENALTIES, 54, 2), "符合立案标准的，行政机关应当及时立案"),
        Quotation(Citation(PENALTIES, 76, 2), "行政机关对符合立案标准的案件不及时立案的，依照前款规定予以处理"),
    ),
)  # fmt: skip
PEN_07 = TimeLimit(
    id="PEN-07", title="先行登记保存后作出处理决定", amount=7, unit=Unit.WORKDAY, anchor="先行登记保存之日",
    basis=(Citation(PENALTIES, 56), Citation(PENALTY_RULES, 33, 1)),
    quote="经行政机关负责人批准，可以先行登记保存，并应当在七日内及时作出处理决定",
    see=(Quotation(Citation(PENALTY_RULES, 33, 1), "可以先行登记保存，并应当在七日内及时作出处理决定"),),
)  # fmt: skip
PEN_08 = TimeLimit(
    id="PEN-08", title="紧急先行登记保存的报告和补办批准", amount=24, unit=Unit.HOUR, anchor="采取措施时",
    basis=(Citation(PENALTY_RULES, 33, 2),),
    quote="执法人员应当在二十四小时内向卫生健康行政机关负责人报告，并补办批准手续",
)  # fmt: skip
PEN_10 = TimeLimit(
    id="PEN-10", title="上级作出管辖决定", amount=7, unit=Unit.WORKDAY, anchor="接到请示之日",
    basis=(Citation(PENALTY_RULES, 10),), quote="应当在七日内作出具体管辖决定",
)  # fmt: skip
PEN_13 = TimeLimit(
    id="PEN-13", title="当事人陈述、申辩", amount=5, unit=Unit.WORKDAY, anchor="事先告知书送达之日", mark=Mark.UNVERIFIED,
    basis=(Citation(PENALTY_RULES, 69, 1),), quote="期间包括法定期间和卫生健康行政机关指定的期间",
    see=(Quotation(Citation(PENALTIES, 45, 2), "行政机关不得因当事人陈述、申辩而给予更重的处罚"),),
    note="法律没有规定天数，由机关指定；实务常用三至五日",
)  # fmt: skip
PEN_15 = TimeLimit(
    id="PEN-15", title="当事人要求听证", amount=5, unit=Unit.WORKDAY, anchor="听证告知书送达之日",
    basis=(Citation(PENALTIES, 64, item=1), Citation(PENALTY_RULES, 44)),
    quote="当事人要求听证的，应当在行政机关告知后五日内提出",
    see=(Quotation(Citation(PENALTY_RULES, 44), "以口头或者书面方式"),),
)  # fmt: skip
PEN_16 = TimeLimit(
    id="PEN-16", title="听证通知书送达", amount=7, unit=Unit.WORKDAY, anchor="举行听证之日", backward=True,
    basis=(Citation(PENALTIES, 64, item=2), Citation(PENALTY_RULES, 46, 1)),
    quote="行政机关应当在举行听证的七日前，通知当事人及有关人员听证的时间、地点",
    see=(Quotation(Citation(PENALTY_RULES, 46, 1), "并将听证通知书送达当事人"), Quotation(Citation(PENALTY_RULES, 49))),
)  # fmt: skip
PEN_23 = TimeLimit(
    id="PEN-23", title="作出处理决定", amount=90, unit=Unit.DAY, anchor="立案之日",
    basis=(Citation(PENALTY_RULES, 42, 1),), quote="卫生健康行政机关应当自立案之日起九十日内作出处理决定",
    extensions=(
        Extension("1", 60, Unit.DAY, "经机关负责人批准", (Citation(PENALTY_RULES, 42, 2),),
                  quote="经卫生健康行政机关负责人批准，可以延长六十日"),
        Extension("2", 30, Unit.DAY, "案情重大或者特别复杂的，经机关集体讨论决定", (Citation(PENALTY_RULES, 42, 2),), after="1",
                  quote="案情重大或者特别复杂的，经卫生健康行政机关集体讨论决定，可以再延长三十日"),
    ),
    excludes="听证、招标、拍卖、公示、公告和检测、检验、检疫、鉴定、专家评审、协助调查等所需时间",
    see=(
        Quotation(
            Citation(PENALTY_RULES, 42, 3),
            "听证、招标、拍卖、公示、公告和检测、检验、检疫、鉴定、专家评审、协助调查等所需时间不计入案件办理期限",
        ),
        Quotation(Citation(PENALTIES, 60), "法律、法规、规章另有规定的，从其规定"),
    ),
)  # fmt: skip
PEN_26 = TimeLimit(
    id="PEN-26", title="送达处罚决定书", amount=7, unit=Unit.WORKDAY, anchor="作出决定之日",
    basis=(Citation(PENALTIES, 61, 1), Citation(PENALTY_RULES, 53, 2)),
    quote="当事人不在场的，行政机关应当在七日内依照《中华人民共和国民事诉讼法》的有关规定，将行政处罚决定书送达当事人",
    see=(Quotation(Citation(PENALTY_RULES, 53, 2), "并取得送达回执"),),
    excludes="公告送达的三十日另计",
)  # fmt: skip
PEN_27 = TimeLimit(
    id="PEN-27", title="缴纳罚款", amount=15, unit=Unit.DAY, anchor="当事人收到处罚决定书之日",
    basis=(Citation(PENALTIES, 67, 3),),
    quote="当事人应当自收到行政处罚决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款",
    see=(
        Quotation(Citation(PENALTIES, 66, 2), "经当事人申请和行政机关批准，可以暂缓或者分期缴纳"),
        Quotation(Citation(PENALTY_RULES, 60, 2), "可以暂缓或者分期缴纳"),
    ),
    note="批准暂缓或者分期的，按批准的日期",
)  # fmt: skip
PEN_28 = TimeLimit(
    id="PEN-28", title="加处罚款达到罚款数额（每日百分之三，第34日封顶）", amount=34, unit=Unit.DAY, anchor="缴款期满之日", rolls=False,
    basis=(Citation(PENALTIES, 72, 1, 1),), quote="每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额",
    excludes="复议、诉讼期间",
    see=(Quotation(Citation(PENALTIES, 73, 3), "加处罚款的数额在行政复议或者行政诉讼期间不予计算"),),
)  # fmt: skip
PEN_30 = TimeLimit(
    id="PEN-30", title="当场收缴的罚款交至机关", amount=2, unit=Unit.WORKDAY, anchor="收缴之日（水上收缴的，抵岸之日）",
    basis=(Citation(PENALTIES, 71),), quote="应当自收缴罚款之日起二日内，交至行政机关",
)  # fmt: skip
PEN_30_BANK = TimeLimit(
    id="PEN-30.bank", title="机关将罚款缴付银行", amount=2, unit=Unit.WORKDAY, anchor="机关收到之日",
    basis=(Citation(PENALTIES, 71),), quote="行政机关应当在二日内将罚款缴付指定的银行",
)  # fmt: skip
PEN_31 = TimeLimit(
    id="PEN-31", title="公开处罚决定", amount=20, unit=Unit.WORKDAY, anchor="作出决定之日",
    basis=(Citation(DISCLOSURE, 26), Citation(PENALTIES, 48, 1)),
    quote="应当自该政府信息形成或者变更之日起20个工作日内及时公开",
    see=(Quotation(Citation(PENALTIES, 48, 1), "具有一定社会影响的行政处罚决定应当依法公开"),),
)  # fmt: skip
PEN_31_CREDIT = TimeLimit(
    id="PEN-31.credit", title="处罚决定双公示", amount=7, unit=Unit.WORKDAY, anchor="作出决定之日", mark=Mark.SECOND_HAND,
    note=f"依据{THREE_SYSTEMS.document}，文本未取得，二手旁证：执法决定作出之日起7个工作日内公开",
)  # fmt: skip
PEN_32 = TimeLimit(
    id="PEN-32", title="撤回已公开的处罚决定信息并说明理由", amount=3, unit=Unit.WORKDAY,
    anchor="处罚决定被变更、撤销、确认违法或者确认无效之日",
    basis=(Citation(PENALTIES, 48, 2), Citation(PENALTY_RULES, 23)),
    quote="行政机关应当在三日内撤回行政处罚决定信息并公开说明理由",
    see=(Quotation(Citation(PENALTY_RULES, 23), "应当在三日内撤回行政处罚决定信息并公开说明理由"),),
)  # fmt: skip
