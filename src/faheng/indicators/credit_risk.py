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
        synonyms=("信用修复 !告知书", "修复 信用 !告知书"),
        rows=("credit-repair",),
    ),
    declare(
        "three-documents-served",
        "“三书同达”家次",
        ("家次",),
        Kind.RESULT,
        "处罚决定书、信用修复告知书、合规指导意见书同时送达的家次。",
        synonyms=("三书同达/两书同达/双书同达/三书/双书同送 !培训",),
        rows=("three-documents-together",),
    ),
    declare(
        "credit-rule-citation-rate",
        "抽查任务信用规则引用率",
        ("%",),
        Kind.RATIO,
        "引用信用规则的抽查任务÷抽查任务。",
        synonyms=("引用率/应用率 信用", "引用率 @信用"),
        rows=("credit-rule-in-draw",),
    ),
    declare(
        "credit-risk-grades",
        "“信用+风险”等级数",
        ("个等级",),
        Kind.STANDARD,
        "“信用+风险”分级分类监管的等级数。",
        synonyms=("等级 @信用/风险", "信用等级/风险等级"),
        rows=("credit-risk-grading",),
    ),
)
