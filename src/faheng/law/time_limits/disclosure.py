"""政府信息公开 (government information): time limits FOI-01 to FOI-12.

Law: 《政府信息公开条例》(2019), which writes 工作日 where it means workdays.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Quotation, TimeLimit
from faheng.law.statutes import DISCLOSURE
from faheng.law.units import Unit

FOI_01 = TimeLimit(
    id="FOI-01", title="主动公开", amount=20, unit=Unit.WORKDAY, anchor="政府信息形成或者变更之日",
    basis=(Citation(DISCLOSURE, 26),), quote="应当自该政府信息形成或者变更之日起20个工作日内及时公开",
    note="法律、法规另有规定的，从其规定",
)  # fmt: skip
FOI_03 = TimeLimit(
    id="FOI-03", title="一次告知补正", amount=7, unit=Unit.WORKDAY, anchor="收到申请之日",
    basis=(Citation(DISCLOSURE, 30),), quote="并自收到申请之日起7个工作日内一次性告知申请人作出补正",
    see=(Quotation(Citation(DISCLOSURE, 30), "答复期限自行政机关收到补正的申请之日起计算"),),
)  # fmt: skip
FOI_04 = TimeLimit(
    id="FOI-04", title="答复申请", amount=20, unit=Unit.WORKDAY, anchor="收到申请之日（补正的，收到补正的申请之日）",
    basis=(Citation(DISCLOSURE, 33, 2),), quote="应当自收到申请之日起20个工作日内予以答复",
    extensions=(
        Extension("1", 20, Unit.WORKDAY, "经信息公开工作机构负责人同意，并告知申请人", (Citation(DISCLOSURE, 33, 2),),
                  quote="应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日"),
    ),
    excludes="征求第三方和其他机关意见所需时间",
    see=(Quotation(Citation(DISCLOSURE, 33, 3), "行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内"),),
)  # fmt: skip
FOI_05 = TimeLimit(
    id="FOI-05", title="第三方提出意见", amount=15, unit=Unit.WORKDAY, anchor="第三方收到征求意见书之日",
    basis=(Citation(DISCLOSURE, 32),), quote="第三方应当自收到征求意见书之日起15个工作日内提出意见",
    note="逾期未提出意见的，由行政机关决定是否公开",
)  # fmt: skip
FOI_06 = TimeLimit(
    id="FOI-06", title="共同制作机关提出意见", amount=15, unit=Unit.WORKDAY, anchor="收到征求意见书之日",
    basis=(Citation(DISCLOSURE, 34),), quote="被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见",
    note="逾期未提出意见的，视为同意公开",
)  # fmt: skip
FOI_10 = TimeLimit(
    id="FOI-10", title="报送并公布信息公开年度报告（1月31日前）", amount=1, unit=Unit.MONTH, anchor="上一年度12月31日", rolls=False,
    basis=(Citation(DISCLOSURE, 49, 1),),
    quote="县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布",
    see=(Quotation(Citation(DISCLOSURE, 50, 1)),),
)  # fmt: skip
FOI_12 = TimeLimit(
    id="FOI-12", title="公开公共卫生监督检查情况", amount=20, unit=Unit.WORKDAY, anchor="信息形成之日",
    basis=(Citation(DISCLOSURE, 26), Citation(DISCLOSURE, 20, item=13)),
    quote="应当自该政府信息形成或者变更之日起20个工作日内及时公开",
    see=(Quotation(Citation(DISCLOSURE, 20, item=13), "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况"),),
)  # fmt: skip
