"""行政许可 (licensing): time limits LIC-01 to LIC-17 and PROM-03.

Law: 《行政许可法》, whose limits for the authority are all workdays (第八十二条). The applicant's own limits are not spoken of
there: LIC-08 is counted in workdays in the applicant's favour, LIC-11 in plain days.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Mark, Quotation, TimeLimit
from faheng.law.statutes import DISCLOSURE, LICENSING, THREE_SYSTEMS
from faheng.law.units import Unit

_APART = "听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审所需时间（须书面告知申请人）"
_SEE_APART = Quotation(Citation(LICENSING, 45), "所需时间不计算在本节规定的期限内。行政机关应当将所需时间书面告知申请人")

LIC_01 = TimeLimit(
    id="LIC-01", title="一次告知补正", amount=5, unit=Unit.WORKDAY, anchor="收到申请材料之日",
    basis=(Citation(LICENSING, 32, 1, 4),),
    quote="应当当场或者在五日内一次告知申请人需要补正的全部内容，逾期不告知的，自收到申请材料之日起即为受理",
    note="逾期不告知的，自收到申请材料之日起即为受理",
)  # fmt: skip
LIC_03 = TimeLimit(
    id="LIC-03", title="作出许可决定", amount=20, unit=Unit.WORKDAY, anchor="受理之日",
    basis=(Citation(LICENSING, 42, 1),), quote="应当自受理行政许可申请之日起二十日内作出行政许可决定",
    extensions=(
        Extension("1", 10, Unit.WORKDAY, "经本机关负责人批准，并告知申请人理由", (Citation(LICENSING, 42, 1),),
                  quote="经本行政机关负责人批准，可以延长十日，并应当将延长期限的理由告知申请人"),
    ),
    excludes=_APART, see=(_SEE_APART,), note="法律、法规另有规定的，依照其规定",
)  # fmt: skip
LIC_04 = TimeLimit(
    id="LIC-04", title="统一、联合、集中办理", amount=45, unit=Unit.WORKDAY, anchor="受理之日",
    basis=(Citation(LICENSING, 42, 2),), quote="办理的时间不得超过四十五日",
    extensions=(
        Extension("1", 15, Unit.WORKDAY, "经本级人民政府负责人批准，并告知申请人理由", (Citation(LICENSING, 42, 2),),
                  quote="经本级人民政府负责人批准，可以延长十五日"),
    ),
    excludes=_APART, see=(_SEE_APART,),
)  # fmt: skip
LIC_05 = TimeLimit(
    id="LIC-05", title="下级机关初审", amount=20, unit=Unit.WORKDAY, anchor="下级机关受理之日",
    basis=(Citation(LICENSING, 43),), quote="应当自其受理行政许可申请之日起二十日内审查完毕", excludes=_APART, see=(_SEE_APART,),
)  # fmt: skip
LIC_06 = TimeLimit(
    id="LIC-06", title="颁发、送达许可证件", amount=10, unit=Unit.WORKDAY, anchor="作出决定之日",
    basis=(Citation(LICENSING, 44),), quote="应当自作出决定之日起十日内向申请人颁发、送达行政许可证件",
)  # fmt: skip
LIC_08 = TimeLimit(
    id="LIC-08", title="申请人、利害关系人申请听证", amount=5, unit=Unit.WORKDAY, anchor="被告知听证权利之日",
    basis=(Citation(LICENSING, 47, 1),), quote="在被告知听证权利之日起五日内提出听证申请的，行政机关应当在二十日内组织听证",
    note="申请人的期限，第八十二条没有规定，从宽按工作日",
)  # fmt: skip
LIC_09 = TimeLimit(
    id="LIC-09", title="组织听证", amount=20, unit=Unit.WORKDAY, anchor="收到听证申请之日",
    basis=(Citation(LICENSING, 47, 1),), quote="行政机关应当在二十日内组织听证",
)  # fmt: skip
LIC_10 = TimeLimit(
    id="LIC-10", title="听证通知", amount=7, unit=Unit.WORKDAY, anchor="举行听证之日", backward=True,
    basis=(Citation(LICENSING, 48, 1, 1),),
    quote="行政机关应当于举行听证的七日前将举行听证的时间、地点通知申请人、利害关系人",
    see=(Quotation(Citation(LICENSING, 48, 2), "行政机关应当根据听证笔录，作出行政许可决定"),),
)  # fmt: skip
LIC_11 = TimeLimit(
    id="LIC-11", title="申请延续", amount=30, unit=Unit.DAY, anchor="许可有效期届满之日", backward=True,
    basis=(Citation(LICENSING, 50, 1),), quote="应当在该行政许可有效期届满三十日前向作出行政许可决定的行政机关提出申请",
    note="申请人的期限，从宽受理；法律、法规、规章另有规定的，依照其规定",
)  # fmt: skip
LIC_12 = TimeLimit(
    id="LIC-12", title="延续决定", amount=0, unit=Unit.DAY, anchor="许可有效期届满之日",
    basis=(Citation(LICENSING, 50, 2),), quote="逾期未作决定的，视为准予延续", rolls=False,
    note="须在有效期届满前作出；逾期未作决定的，视为准予延续",
)  # fmt: skip
LIC_17 = TimeLimit(
    id="LIC-17", title="公开准予许可决定", amount=20, unit=Unit.WORKDAY, anchor="作出决定之日",
    basis=(Citation(DISCLOSURE, 26), Citation(LICENSING, 40)),
    quote="应当自该政府信息形成或者变更之日起20个工作日内及时公开",
    see=(
        Quotation(Citation(LICENSING, 40), "行政机关作出的准予行政许可决定，应当予以公开"),
        Quotation(Citation(DISCLOSURE, 20, item=5), "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果"),
    ),
)  # fmt: skip
LIC_17_CREDIT = TimeLimit(
    id="LIC-17.credit", title="许可决定双公示", amount=7, unit=Unit.WORKDAY, anchor="作出决定之日", mark=Mark.SECOND_HAND,
    note=f"依据{THREE_SYSTEMS.document}，文本未取得，二手旁证：执法决定作出之日起7个工作日内公开",
)  # fmt: skip
PROM_03 = TimeLimit(
    id="PROM-03", title="告知承诺后的现场核查", amount=2, unit=Unit.MONTH, anchor="准予许可之日", mark=Mark.UNVERIFIED,
    note="依据国办发〔2020〕42号和地方办法，文本未取得；各地常见为两个月",
)  # fmt: skip
