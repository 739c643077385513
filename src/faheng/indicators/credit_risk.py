"""信用与风险分级 (credit risk): the figures of domain D07."""

from __future__ import annotations

from functools import partial

from faheng.indicators.indicator import Domain, Indicator, Kind

declare = partial(Indicator, domain=Domain.CREDIT_RISK)

INDICATORS = (
    declare(
        "credit-repairs",
        "信用修复家(件)数",
        ("家", "件"),
        Kind.RESULT,
        "完成信用修复的家(件)数。",
        synonyms=(
            "信用修复 !告知书 !同达 !送达 !指引 !提示 !培训 !承诺书 #户/案/次户/次/个/人/文/条",
            "修复 信用/失信 !告知书 !同达 !送达 !指引 !提示 !培训 !提醒 #户/案/次户/次/个/人/文",
            "修复 @@信用修复/失信/信用监管 !告知书 !同达 !送达 !指引 !提示 !提醒 !培训 !申请 #户/案/次户/次/个",
        ),
        rows=("credit-repair",),
    ),
    declare(
        "three-documents-served",
        "“三书同达”家次",
        ("家次",),
        Kind.RESULT,
        "处罚决定书、信用修复告知书、合规指导意见书同时送达的家次。",
        synonyms=(
            "三书同达/两书同达/双书同达/三书/双书同送/两书同送/三书同送/两书/双书/一案三书/一书同达/同达/两书一函/三书一函 !培训 #次户/户/案/文/次/个",
            "送达/送到/交付/发放/到户/交到 @@修复告知/修复告知书/信用修复 +同步/一并/同时/打包/连同/同送 #次户/户/案/文/次",
            "送达 @@三书同达/两书同达/双书同达/三书/两书/修复告知书 !率 !听证 #次户/户/案/文",
        ),
        rows=("three-documents-together",),
    ),
    declare(
        "credit-rule-citation-rate",
        "抽查任务信用规则引用率",
        ("%",),
        Kind.RATIO,
        "引用信用规则的抽查任务÷抽查任务。",
        synonyms=(
            "引用率/应用率/引用/应用/运用/匹配/嵌入/使用 +信用/信用规则 #率 !就医 !承诺 !修复",
            "引用率 @信用",
            "信用规则/信用规则引用 #率",
        ),
        rows=("credit-rule-in-draw",),
    ),
    declare(
        "credit-risk-grades",
        "“信用+风险”等级数",
        ("个等级",),
        Kind.STANDARD,
        "“信用+风险”分级分类监管的等级数。",
        synonyms=(
            "等级/级别/档次/等次 @信用/风险 #个等级/个/级/档/类/等/种 !评审 !评定 !医院",
            "信用等级/风险等级/监管等级/信用分级 #个等级/个/级/档/类/等/种/个级别",
            "分为/划分/划分为/划为/分成/评为 @@信用 #级/个等级/档/等/个级别/等次 !医院",
            "分为/划分/划分为/划为/分成 @@信用风险/信用分级/信用等级/信用+风险/分级分类 #个/档 !医院 !片",
        ),
        rows=("credit-risk-grading",),
    ),
)
