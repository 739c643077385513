"""信用与风险分级 (D07): what draws, services of decisions and the bureau's own standards say of credit."""

from faheng.indicators.measures import Known, Measure, Ratio, bound, count, distinct

DRAWN = distinct("inspection/plan", "task", source="draw")

SOURCES: dict[str, Measure] = {
    "credit-rule-citation-rate": Ratio(distinct("inspection/plan", "task", source="draw", credit_rule=Known()), DRAWN),
    "credit-risk-grades": bound("rule_of_law.standards", "value", kind="credit_grades"),
    "three-documents-served": count("penalty.ordinary/serve", repair_notice=True, compliance_guidance=True),
}
