"""卫生健康单行法的许可 (licences of health law): time limits LIC-H1 to LIC-H13.

These come from statutes of their own; where those do not say 工作日, days are plain days, for 《行政许可法》第八十二条 speaks
only of limits “本法规定的”. Registration of nurses runs from receipt (收到申请), not from acceptance (受理).
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Extension, Mark, Quotation, TimeLimit
from faheng.law.statutes import DOCTORS, MEDICAL_INSTITUTION_RULES, MEDICAL_INSTITUTIONS, NURSES, OCCUPATIONAL_DISEASES, PUBLIC_PLACES
from faheng.law.units import Unit

_READ_ELSEWHERE = "实施细则文本已读，未存入文本库"

LIC_H1 = TimeLimit(
    id="LIC-H1", title="医疗机构设置审批", amount=30, unit=Unit.DAY, anchor="受理设置申请之日",
    basis=(Citation(MEDICAL_INSTITUTIONS, 12),), quote="应当自受理设置申请之日起30日内，作出批准或者不批准的书面答复",
)  # fmt: skip
LIC_H2 = TimeLimit(
    id="LIC-H2", title="医疗机构执业登记", amount=45, unit=Unit.DAY, anchor="受理执业登记申请之日",
    basis=(Citation(MEDICAL_INSTITUTIONS, 18),), quote="自受理执业登记申请之日起45日内",
)  # fmt: skip
LIC_H4 = TimeLimit(
    id="LIC-H4", title="医疗机构校验（床位不满100张）", amount=1, unit=Unit.YEAR, anchor="登记或者上次校验之日",
    basis=(Citation(MEDICAL_INSTITUTIONS, 21),), quote="床位不满100张的医疗机构，其《医疗机构执业许可证》每年校验1次",
)  # fmt: skip
LIC_H4_LARGE = TimeLimit(
    id="LIC-H4.large", title="医疗机构校验（床位100张以上）", amount=3, unit=Unit.YEAR, anchor="登记或者上次校验之日",
    basis=(Citation(MEDICAL_INSTITUTIONS, 21),), quote="床位在100张以上的医疗机构，其《医疗机构执业许可证》每3年校验1次",
)  # fmt: skip
LIC_H5 = TimeLimit(
    id="LIC-H5", title="申请办理校验", amount=3, unit=Unit.MONTH, anchor="校验期满之日", backward=True,
    basis=(Citation(MEDICAL_INSTITUTION_RULES, 35),), quote="应当于校验期满前三个月向登记机关申请办理校验手续",
    note=_READ_ELSEWHERE,
)  # fmt: skip
LIC_H5_COMPLETE = TimeLimit(
    id="LIC-H5.complete", title="完成校验", amount=30, unit=Unit.DAY, anchor="受理校验申请之日",
    basis=(Citation(MEDICAL_INSTITUTION_RULES, 36),), quote="应当在受理校验申请后的三十日内完成校验", note=_READ_ELSEWHERE,
)  # fmt: skip
LIC_H5_POSTPONED = TimeLimit(
    id="LIC-H5.postponed", title="暂缓校验期", amount=1, unit=Unit.MONTH, anchor="决定暂缓校验之日",
    basis=(Citation(MEDICAL_INSTITUTION_RULES, 37),), quote="给予一至六个月的暂缓校验期",
    extensions=(Extension("1", 5, Unit.MONTH, "登记机关决定", (Citation(MEDICAL_INSTITUTION_RULES, 37),)),),
    note=f"一至六个月，由登记机关决定；{_READ_ELSEWHERE}",
)  # fmt: skip
LIC_H6 = TimeLimit(
    id="LIC-H6", title="停业视为歇业", amount=1, unit=Unit.YEAR, anchor="停业之日",
    basis=(Citation(MEDICAL_INSTITUTIONS, 20, 2),), quote="医疗机构非因改建、扩建、迁建原因停业超过1年的，视为歇业", minimum=True,
)  # fmt: skip
LIC_H7 = TimeLimit(
    id="LIC-H7", title="医师执业注册", amount=20, unit=Unit.WORKDAY, anchor="受理申请之日",
    basis=(Citation(DOCTORS, 16, 2),), quote="应当自受理申请之日起二十个工作日内书面通知申请人和其所在医疗卫生机构，并说明理由",
)  # fmt: skip
LIC_H8 = TimeLimit(
    id="LIC-H8", title="机构报告医师注销情形", amount=30, unit=Unit.DAY, anchor="注销情形发生之日",
    basis=(Citation(DOCTORS, 17, 2),), quote="医师所在医疗卫生机构应当在三十日内报告准予注册的卫生健康主管部门",
)  # fmt: skip
LIC_H9 = TimeLimit(
    id="LIC-H9", title="护士首次注册", amount=20, unit=Unit.WORKDAY, anchor="收到申请之日",
    basis=(Citation(NURSES, 8, 1),), quote="应当自收到申请之日起20个工作日内做出决定",
)  # fmt: skip
LIC_H9_CHANGE = TimeLimit(
    id="LIC-H9.change", title="护士变更执业地点", amount=7, unit=Unit.WORKDAY, anchor="收到报告之日",
    basis=(Citation(NURSES, 9),), quote="应当自收到报告之日起7个工作日内为其办理变更手续",
)  # fmt: skip
LIC_H9_RENEW = TimeLimit(
    id="LIC-H9.renew", title="护士申请延续注册", amount=30, unit=Unit.DAY, anchor="注册有效期届满之日", backward=True,
    basis=(Citation(NURSES, 10, 1),), quote="应当在护士执业注册有效期届满前30日",
)  # fmt: skip
LIC_H9_VALID = TimeLimit(
    id="LIC-H9.valid", title="护士执业注册有效期", amount=5, unit=Unit.YEAR, anchor="注册之日", rolls=False,
    basis=(Citation(NURSES, 8, 2),), quote="护士执业注册有效期为5年",
)  # fmt: skip
LIC_H10 = TimeLimit(
    id="LIC-H10", title="公共场所卫生备案", amount=30, unit=Unit.DAY, anchor="营业之日",
    basis=(Citation(PUBLIC_PLACES, 8, 2),),
    quote="应当在营业之日起30天内向设区的市级、县级人民政府疾病预防控制部门办理卫生备案",
    see=(Quotation(Citation(PUBLIC_PLACES, 4, 2), "“卫生许可证”由设区的市级、县级人民政府疾病预防控制部门签发"),),
    note="图书馆、书店等七类改为备案；由疾病预防控制部门办理",
)  # fmt: skip
LIC_H11 = TimeLimit(
    id="LIC-H11", title="放射性职业病危害预评价审核", amount=30, unit=Unit.DAY, anchor="收到预评价报告之日",
    basis=(Citation(OCCUPATIONAL_DISEASES, 17, 2),),
    quote="卫生行政部门应当自收到预评价报告之日起三十日内，作出审核决定并书面通知建设单位",
)  # fmt: skip
LIC_H13 = TimeLimit(
    id="LIC-H13", title="公共场所卫生许可证有效期", amount=4, unit=Unit.YEAR, anchor="发证之日", mark=Mark.UNVERIFIED, rolls=False,
    note="依据公共场所卫生管理条例实施细则，文本未取得",
)  # fmt: skip
LIC_H13_REVIEW = TimeLimit(
    id="LIC-H13.review", title="公共场所卫生许可证复核", amount=2, unit=Unit.YEAR, anchor="发证或者上次复核之日",
    mark=Mark.UNVERIFIED, note="依据公共场所卫生管理条例实施细则，文本未取得",
)  # fmt: skip
