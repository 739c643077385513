"""清廉卫健、医院法治与医改协同 (integrity hospital): the figures of domain D12."""

from __future__ import annotations

from functools import partial

from faheng.indicators.indicator import Domain, Indicator, Kind

declare = partial(Indicator, domain=Domain.INTEGRITY_HOSPITAL)

INDICATORS = (
    declare(
        "expert-studios",
        "名医工作室个数",
        ("个",),
        Kind.RESULT,
        "设立的名医工作室个数。",
        synonyms=(
            "名医工作室/专家工作室/名中医工作室/名医工作站/专家工作站/名老中医工作室/名中医传承工作室/传承工作室/专家传承工作室/大师工作室/名医团队工作室/名医堂",
            "工作室/工作站 名医/名中医/专家/中医/国医/院士/知名/传承 !调解 !法律 !律师 !普法 !劳模 !党员 #个/户",
            "名医/名中医 @@工作室 !调解 !法律 #个",
        ),
        rows=("expert-studio",),
    ),
    declare(
        "breakthrough-measures",
        "突破性举措项数",
        (),
        Kind.RESULT,
        "改善服务方案中的突破性举措项数。",
        synonyms=(
            "突破性举措/创新举措/突破性/创新性举措/创新性措施/突破性措施/突破性改革 #项/个/大/条",
            "举措/措施/硬招/新招 突破/突破性/改善服务/改善就医/就医体验/医疗服务提升/服务提升/改善医疗服务 !审查 !公平竞争 !政策措施 #项/个/大/条",
        ),
        rows=("service-upgrade",),
    ),
    declare(
        "hospital-inspections-completed",
        "医院巡查完成家数",
        ("家",),
        Kind.RESULT,
        "完成巡查的医院家数。",
        synonyms=(
            "巡查/巡察/巡查工作 医院/公立医院/大型医院 !开展 !启动 !对 !场所 !隐患 !日常 !警务 !监督员 !协管 !问题 !反馈 !整改 #户/个/次户",
            "完成/已完成/巡完/结束 +医院/公立医院/大型医院/卫生院 +巡查/巡察/新一轮巡查 !场所 !隐患 !日常 !问题 !整改 !反馈 #户/个/次户",
            "医院巡查/大型医院巡查/医院巡察 !对 !启动 !反馈 !整改 #户/个/次户",
            "医院/公立医院/卫生院 巡查/巡察/新一轮巡查 完成/已完成/结束/全部完成 !场所 !隐患 !日常 !问题 !整改 !反馈 #户/个/次户",
            "巡查完成/巡完/走完/巡毕/完成 @@医院巡查/大型医院/医院巡察/公立医院巡查/医院的巡查/医院开展巡查 !开展大型 !问题 !整改 !线索 !反馈 #户",
            "结束/走完/巡完/收官/巡查完毕/扫尾/完成 @@巡查/巡察 @@公立医院/大型医院/医院巡查 !问题 !整改 !线索 !改造 !建设 !反馈 #户",
        ),
        rows=("hospital-inspection",),
    ),
)
