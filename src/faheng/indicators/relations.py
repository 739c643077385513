"""指标关系 (relations): which figures add up to which, and which lie inside which.

A sum says that the parts are disjoint and complete; a subset only that the part cannot exceed the whole; a twin that
two names may stand for the same acts. Held in published reports, e.g. 250 = 242 + 8 matters closed on a platform.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sum:
    """合计: `total` equals the sum of `parts` where a report states them all."""

    total: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subset:
    """包含: `part` lies inside `whole`, so it is never larger."""

    part: str
    whole: str


@dataclass(frozen=True, slots=True)
class Twin:
    """同义: two names that may count the same acts. `asks`: even equal values leave open whether they do."""

    one: str
    other: str
    note: str
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """疑点: two figures of one report that agree only if something holds that the report does not say.

    `when` compares the first with the second: "<" smaller, ">" larger, "both" both stated, "0<" none beside some.
    `words` must stand in the sentence of the first, if given.
    """

    kind: str
    one: str
    other: str
    when: str
    note: str
    words: str = ""


SUMS: tuple[Sum, ...] = (
    Sum("platform-cases-closed", ("platform-inspections-closed", "platform-penalties-closed")),
    Sum("double-random-tasks", ("double-random-tasks-own", "double-random-tasks-joint")),
    Sum("complaints-petitions-total", ("complaints-received", "petitions-received")),
    Sum(
        "occupational-hazard-governance-completed",
        (
            "occupational-hazard-qualified-by-test",
            "occupational-hazard-qualified-by-engineering",
            "occupational-hazard-qualified-by-assessment",
            "occupational-hazard-closed-during-governance",
        ),
    ),
    Sum("medical-disputes-handled", ("medical-disputes-negotiated", "medical-disputes-judicial")),
    Sum(
        "integrated-licences-issued",
        ("integrated-licences-hairdressing", "integrated-licences-tcm-clinic", "integrated-licences-dental-clinic"),
    ),
)

#: Stated by a report as "of these": the part is named as a component of the whole.
COMPONENTS: tuple[Subset, ...] = (
    *(Subset(part, total.total) for total in SUMS for part in total.parts),
    Subset("admin-reconsideration-closed", "admin-reconsideration-cases"),
    Subset("admin-litigation-closed", "admin-litigation-cases"),
    Subset("major-decision-reviews-no-penalty", "major-decision-legal-reviews"),
)

#: Follows from the meaning: part ≤ whole, never a sum. The first whole that the report states is the one that counts.
SUBSETS: tuple[Subset, ...] = (
    Subset("instant-handling-items", "licensing-items"),
    Subset("auto-approval-items", "licensing-items"),
    Subset("commitment-licensing-items", "licensing-items"),
    Subset("licences-granted", "licence-applications-accepted"),
    Subset("filings-granted", "filing-applications"),
    Subset("compulsory-enforcement-closed", "compulsory-enforcement-applications"),
    Subset("disinfection-products-sampled", "disinfection-products-inspected"),
    Subset("summary-procedure-penalties", "penalties-total"),
    Subset("admin-reconsideration-overturned", "admin-reconsideration-cases"),
    *(
        Subset(part, whole)
        for part in (
            "campaign-penalties",
            "medical-aesthetics-cases",
            "non-medical-aesthetics-cases",
            "infectious-disease-cases",
            "disinfection-product-cases",
            "illegal-practice-cases",
        )
        for whole in ("cases-handled-total", "penalties-total")
    ),
    *(
        Subset(part, "cases-handled-total")
        for part in ("mitigated-penalty-cases", "lenient-penalty-cases", "penalty-exemption-cases", "penalties-total")
    ),
    *(
        Subset(part, "fines-confiscations-total")
        for part in (
            "campaign-fines-confiscations",
            "campaign-fines",
            "campaign-confiscations",
            "infectious-disease-fines",
            "disinfection-product-fines",
            "disinfection-product-confiscations",
            "fines-total",
        )
    ),
    *(Subset(part, "fines-total") for part in ("campaign-fines", "infectious-disease-fines", "disinfection-product-fines")),
)

TWINS: tuple[Twin, ...] = (
    Twin(
        "study-center-group-sessions",
        "leadership-law-study-sessions",
        "两个名称可能指同一批会议，报告没有说明是否重复计算",
        asks=True,
    ),
    Twin("foi-legal-reviews", "foi-requests-handled", "信息公开的法制审核数与依申请公开数相同，应为同一批事项"),
)

#: The figures of single campaigns and lines of business; their sum leaves a remainder of the year's total.
LINES: dict[str, tuple[str, ...]] = {
    "cases-handled-total": (
        "campaign-penalties",
        "medical-aesthetics-cases",
        "non-medical-aesthetics-cases",
        "infectious-disease-cases",
        "disinfection-product-cases",
    ),
    "fines-confiscations-total": (
        "campaign-fines-confiscations",
        "infectious-disease-fines",
        "disinfection-product-fines",
        "disinfection-product-confiscations",
    ),
}

#: rate → (numerator, denominator), where a report may state all three.
RATIOS: dict[str, tuple[str, str]] = {
    "occupational-hazard-governance-rate": ("occupational-hazard-governance-completed", "occupational-hazard-inspections"),
}

DOUBTS: tuple[Doubt, ...] = (
    Doubt("contradiction", "penalty-reconsideration-rate", "admin-reconsideration-cases", "0<", "处罚被复议率为0，却另有行政复议案件；只有这些案件都不涉及行政处罚才相符，报告没有说明"),
    Doubt("contradiction", "penalty-reconsideration-rate", "admin-reconsideration-overturned", "0<", "处罚被复议率为0，却有行政复议被纠正；报告没有说明被纠正的是什么行为"),
    Doubt("contradiction", "penalty-litigation-rate", "admin-litigation-cases", "0<", "处罚被诉讼率为0，却另有行政诉讼案件；报告没有说明所诉的是什么行为"),
    Doubt("contradiction", "penalty-litigation-rate", "admin-litigation-closed", "0<", "处罚被诉讼率为0，却另有已结行政诉讼；报告没有说明所诉的是什么行为"),
    Doubt("population", "case-files-reviewed", "penalties-total", "<", "案卷评查称全覆盖，评查件数却少于作出的行政处罚；两者的范围和期间不同而没有写明", "全覆盖|全部|所有"),
    Doubt("population", "case-files-reviewed", "cases-handled-total", "<", "案卷评查称全覆盖，评查件数却少于查办的案件；两者的范围和期间不同而没有写明", "全覆盖|全部|所有"),
    Doubt("inside", "summary-procedure-penalties", "penalties-total", "both", "没有说明简易程序件数是否包含在行政处罚总数之内"),
    Doubt("inside", "assisted-service-items-new", "assisted-service-items", "both", "没有说明新增事项是否包含在现有事项之内"),
    Doubt("coverage", "platform-penalties-closed", "medical-institutions-penalised", "<", "平台办结的行政处罚少于别处所述受处罚的医疗机构；报告没有说明平台的覆盖面"),
    Doubt("coverage", "platform-penalties-closed", "public-health-violations", "<", "平台办结的行政处罚少于别处所述查处的违规行为；报告没有说明平台的覆盖面"),
    Doubt("coverage", "platform-penalties-closed", "penalties-total", "<", "平台办结的行政处罚少于全年行政处罚；报告没有说明平台的覆盖面"),
    Doubt("coverage", "penalty-legal-reviews", "cases-handled-total", "<", "法制审核宗数少于查办案件宗数；报告没有说明哪些案件不需要审核"),
    Doubt("coverage", "penalty-legal-reviews", "penalties-total", "<", "法制审核宗数少于作出的行政处罚；报告没有说明哪些案件不需要审核"),
    Doubt("denominator", "head-court-appearances", "admin-litigation-cases", "<", "负责人出庭次数少于行政诉讼案件数；出庭率的分母（应由负责人出庭的次数）没有写明"),
    Doubt("equipment", "body-cameras", "enforcement-officers", "<", "执法记录仪少于执法人员；“全过程记录”的覆盖面没有写明"),
)  # fmt: skip
