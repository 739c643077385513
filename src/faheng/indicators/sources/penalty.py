"""行政处罚办案与三项制度 (D06): by the day of the decision; several penalties in one decision are one."""

from faheng.indicators.measures import Constant, Holds, Known, Measure, Plus, count, distinct, listed, newly_listed, total

ORDINARY, SUMMARY = "penalty.ordinary/decide", "penalty.summary/decide"
SPARED = "penalty.ordinary/no_penalty"
PENALTIES = Plus((count(ORDINARY), count(SUMMARY)))
FINES = Plus((total(ORDINARY, "fine"), total(SUMMARY, "fine")))
CONFISCATED = Plus((total(ORDINARY, "confiscation"), total(ORDINARY, "confiscated_value")))
PUBLISHED = ("penalty.ordinary/publish", "penalty.summary/publish", "inspection/publish", "licence/publish")

SOURCES: dict[str, Measure] = {
    "cases-handled-total": Plus((PENALTIES, count(SPARED))),
    "penalties-total": PENALTIES,
    "summary-procedure-penalties": count(SUMMARY),
    "fines-confiscations-total": Plus((FINES, CONFISCATED)),
    "fines-total": FINES,
    "business-suspension-orders": count(ORDINARY, kind=Holds("suspend_business")),
    "penalty-legal-reviews": distinct("penalty.ordinary/legal_review", "dossier", passed=True),
    "major-decision-legal-reviews": distinct("penalty.ordinary/legal_review", "dossier", grounds=Known()),
    "major-decision-reviews-no-penalty": distinct(
        "penalty.ordinary/legal_review", "dossier", grounds=Known(), no_penalty__decided_on=Known()
    ),
    "legal-review-analysis-reports": newly_listed("rule_of_law.documents", kind="review_analysis"),
    "first-violation-exempt-items": listed("penalty.first_offences"),
    "first-violation-exempt-categories": listed("penalty.first_offences", "category"),
    "hearing-notices-served": count("penalty.ordinary/notify", hearing_offered=True),
    "hearings-held": count("penalty.ordinary/hearing"),
    "penalty-publication-days-limit": Constant(7),
    "random-inspection-publication-days-limit": Constant(20),
    "enforcement-info-publications": Plus(tuple(count(path) for path in PUBLISHED)),
    "mitigated-penalty-cases": count(ORDINARY, mitigation="reduced"),
    "lenient-penalty-cases": count(ORDINARY, mitigation="lighter"),
    "penalty-exemption-cases": count(SPARED, ground={"minor", "first_offence", "no_fault"}),
    "penalty-amount-reduced": Plus((total(ORDINARY, "reduced_by"), total(SPARED, "reduced_by"))),
    "compulsory-enforcement-applications": count("penalty.ordinary/apply_court"),
    "compulsory-enforcement-closed": count("penalty.ordinary/close", apply_court__applied_on=Known()),
}
