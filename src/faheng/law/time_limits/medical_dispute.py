"""医疗纠纷 (medical disputes): time limits MED-02 to MED-12.

Law: 《医疗纠纷预防和处理条例》 (writes 工作日 where meant), 《医疗事故处理条例》 and 《职业病防治法》 (plain days).
"""

from faheng.law.citations import Citation
from faheng.law.declarations import Quotation, TimeLimit
from faheng.law.statutes import MEDICAL_ACCIDENTS, MEDICAL_DISPUTES, OCCUPATIONAL_DISEASES
from faheng.law.units import Unit

MED_02 = TimeLimit(
    id="MED-02", title="决定是否受理调解", amount=5, unit=Unit.WORKDAY, anchor="收到申请之日",
    basis=(Citation(MEDICAL_DISPUTES, 40, 2),), quote="卫生主管部门应当自收到申请之日起5个工作日内作出是否受理的决定",
)  # fmt: skip
MED_04 = TimeLimit(
    id="MED-04", title="完成行政调解", amount=30, unit=Unit.WORKDAY, anchor="受理之日",
    basis=(Citation(MEDICAL_DISPUTES, 40, 3),), quote="卫生主管部门应当自受理之日起30个工作日内完成调解", excludes="鉴定时间",
    see=(
        Quotation(
            Citation(MEDICAL_DISPUTES, 40, 3), "需要鉴定的，鉴定时间不计入调解期限。超过调解期限未达成调解协议的，视为调解不成"
        ),
        Quotation(Citation(MEDICAL_DISPUTES, 38), "医疗纠纷人民调解委员会和医患双方可以约定延长调解期限"),
    ),
    note="行政调解没有约定延长；超过期限视为调解不成",
)  # fmt: skip
MED_07 = TimeLimit(
    id="MED-07", title="尸检", amount=48, unit=Unit.HOUR, anchor="患者死亡时",
    basis=(Citation(MEDICAL_DISPUTES, 26, 1),), quote="应当在患者死亡后48小时内进行尸检",
)  # fmt: skip
MED_07_FROZEN = TimeLimit(
    id="MED-07.frozen", title="尸检（具备冻存条件）", amount=7, unit=Unit.DAY, anchor="患者死亡之日",
    basis=(Citation(MEDICAL_DISPUTES, 26, 1),), quote="具备尸体冻存条件的，可以延长至7日",
)  # fmt: skip
MED_08 = TimeLimit(
    id="MED-08", title="尸体存放", amount=14, unit=Unit.DAY, anchor="患者死亡之日",
    basis=(Citation(MEDICAL_DISPUTES, 27),), quote="死者尸体存放时间一般不得超过14日",
)  # fmt: skip
MED_09 = TimeLimit(
    id="MED-09", title="补记抢救病历", amount=6, unit=Unit.HOUR, anchor="抢救结束时",
    basis=(Citation(MEDICAL_DISPUTES, 15, 2),), quote="应当在抢救结束后6小时内据实补记",
)  # fmt: skip
MED_09_SEALED = TimeLimit(
    id="MED-09.sealed", title="封存病历可以自行启封", amount=3, unit=Unit.YEAR, anchor="封存之日", minimum=True,
    basis=(Citation(MEDICAL_DISPUTES, 24, 2),), quote="患者在病历资料封存满3年未再提出解决医疗纠纷要求的",
)  # fmt: skip
MED_10 = TimeLimit(
    id="MED-10", title="报告重大医疗过失行为", amount=12, unit=Unit.HOUR, anchor="发生重大医疗过失行为时",
    basis=(Citation(MEDICAL_ACCIDENTS, 14, 2),), quote="医疗机构应当在12小时内向所在地卫生行政部门报告",
)  # fmt: skip
MED_10_APPLY = TimeLimit(
    id="MED-10.apply", title="申请处理医疗事故争议", amount=1, unit=Unit.YEAR, anchor="知道或者应当知道身体健康受到损害之日",
    basis=(Citation(MEDICAL_ACCIDENTS, 37, 2),), quote="当事人自知道或者应当知道其身体健康受到损害之日起1年内",
)  # fmt: skip
MED_10_ACCEPT = TimeLimit(
    id="MED-10.accept", title="决定是否受理医疗事故争议", amount=10, unit=Unit.DAY, anchor="收到申请之日",
    basis=(Citation(MEDICAL_ACCIDENTS, 39, 1),), quote="应当自收到医疗事故争议处理申请之日起10日内进行审查，作出是否受理的决定",
)  # fmt: skip
MED_10_HAND_OVER = TimeLimit(
    id="MED-10.hand_over", title="移交医学会鉴定", amount=5, unit=Unit.DAY, anchor="作出受理决定之日",
    basis=(Citation(MEDICAL_ACCIDENTS, 39, 1),), quote="应当自作出受理决定之日起5日内将有关材料交由负责医疗事故技术鉴定工作的医学会组织鉴定",
)  # fmt: skip
MED_10_OPINION = TimeLimit(
    id="MED-10.opinion", title="医学会出具鉴定书", amount=45, unit=Unit.DAY, anchor="接到鉴定材料、书面陈述及答辩之日",
    basis=(Citation(MEDICAL_ACCIDENTS, 29, 1),), quote="之日起45日内组织鉴定并出具医疗事故技术鉴定书",
)  # fmt: skip
MED_10_AGAIN = TimeLimit(
    id="MED-10.again", title="申请再次鉴定", amount=15, unit=Unit.DAY, anchor="收到首次鉴定结论之日",
    basis=(Citation(MEDICAL_ACCIDENTS, 22),), quote="可以自收到首次鉴定结论之日起15日内",
)  # fmt: skip
MED_10_PROVINCE = TimeLimit(
    id="MED-10.province", title="交由省级医学会再次鉴定", amount=7, unit=Unit.DAY, anchor="收到再次鉴定申请之日",
    basis=(Citation(MEDICAL_ACCIDENTS, 39, 2),), quote="应当自收到申请之日起7日内交由省、自治区、直辖市地方医学会组织再次鉴定",
)  # fmt: skip
MED_11 = TimeLimit(
    id="MED-11", title="移送上一级卫生行政部门处理", amount=7, unit=Unit.DAY, anchor="接到报告或者申请之日",
    basis=(Citation(MEDICAL_ACCIDENTS, 38, 2),), quote="之日起7日内移送上一级人民政府卫生行政部门处理",
)  # fmt: skip
MED_12 = TimeLimit(
    id="MED-12", title="组织职业病危害现场调查", amount=10, unit=Unit.DAY, anchor="诊断、鉴定机构提出之日",
    basis=(Citation(OCCUPATIONAL_DISEASES, 47, 2),), quote="卫生行政部门应当在十日内组织现场调查",
)  # fmt: skip
MED_12_JUDGE = TimeLimit(
    id="MED-12.judge", title="对有异议的职业病资料作出判定", amount=30, unit=Unit.DAY, anchor="接到申请之日",
    basis=(Citation(OCCUPATIONAL_DISEASES, 48, 2),),
    quote="应当自接到申请之日起三十日内对存在异议的资料或者工作场所职业病危害因素情况作出判定",
)  # fmt: skip
