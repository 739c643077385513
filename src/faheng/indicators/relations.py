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
    """同义: two names that may count the same acts; equal values are a hint, different values a question."""

    one: str
    other: str
    note: str


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
    Subset("admin-reconsideration-overturned", "admin-reconsideration-cases"),
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
    ),
    Twin("foi-legal-reviews", "foi-requests-handled", "信息公开的法制审核数与依申请公开数相同，应为同一批事项"),
)
