"""传染病与突发公共卫生事件 (emergencies): time limits EMG-01 to EMG-06, in hours that run without a break.

Law: 《传染病防治法》(2025), 《突发公共卫生事件应对法》(2025), 《病原微生物实验室生物安全管理条例》.
"""

from faheng.law.citations import Citation
from faheng.law.declarations import TimeLimit
from faheng.law.statutes import INFECTIOUS_DISEASES, PATHOGEN_LABORATORIES, PUBLIC_HEALTH_EMERGENCIES
from faheng.law.units import Unit

EMG_01 = TimeLimit(
    id="EMG-01", title="网络直报甲类、新发、不明原因和暴发流行传染病", amount=2, unit=Unit.HOUR, anchor="发现时",
    basis=(Citation(INFECTIOUS_DISEASES, 45, 2),), quote="应当于两小时内进行网络直报",
)  # fmt: skip
EMG_02 = TimeLimit(
    id="EMG-02", title="网络直报乙类、丙类传染病", amount=24, unit=Unit.HOUR, anchor="发现时",
    basis=(Citation(INFECTIOUS_DISEASES, 45, 2),), quote="发现丙类传染病患者时，应当于二十四小时内进行网络直报",
)  # fmt: skip
EMG_03 = TimeLimit(
    id="EMG-03", title="疾控机构核实并报告", amount=2, unit=Unit.HOUR, anchor="接到报告时",
    basis=(Citation(INFECTIOUS_DISEASES, 49, 2),),
    quote="应当于两小时内完成传染病疫情信息核实以及向同级卫生健康主管部门、疾病预防控制部门和上级疾病预防控制机构报告的工作",
)  # fmt: skip
EMG_05 = TimeLimit(
    id="EMG-05", title="网络直报突发公共卫生事件", amount=2, unit=Unit.HOUR, anchor="发现时",
    basis=(Citation(PUBLIC_HEALTH_EMERGENCIES, 30, 2),), quote="应当于两小时内通过网络直报系统进行报告",
)  # fmt: skip
EMG_06 = TimeLimit(
    id="EMG-06", title="报告菌（毒）种被盗、被抢、丢失、泄漏", amount=2, unit=Unit.HOUR, anchor="发生时",
    basis=(Citation(PATHOGEN_LABORATORIES, 17, 1),), quote="并在2小时内分别向承运单位的主管部门",
)  # fmt: skip
