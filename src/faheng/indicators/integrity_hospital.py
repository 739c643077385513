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
        synonyms=("名医工作室/专家工作室/名中医工作室", "工作室 名医/专家/中医"),
        rows=("expert-studio",),
    ),
    declare(
        "breakthrough-measures",
        "突破性举措项数",
        (),
        Kind.RESULT,
        "改善服务方案中的突破性举措项数。",
        synonyms=("突破性举措/创新举措/突破性 #项/个/大/条",),
        rows=("service-upgrade",),
    ),
    declare(
        "hospital-inspections-completed",
        "医院巡查完成家数",
        ("家",),
        Kind.RESULT,
        "完成巡查的医院家数。",
        synonyms=("巡查/巡察 医院/医疗机构/公立医院 !场所 #户/个", "医院巡查"),
        rows=("hospital-inspection",),
    ),
)
