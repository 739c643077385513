"""执法监督与队伍建设 (D09): examinations, qualifications and trainings from the records of learning; officers from their roster."""

from faheng.indicators.measures import ENDED, Holds, Known, Least, Measure, Ratio, Reached, Stock, bound, count, entries, listed, total

OFFICERS = Stock(entries("register/officers", active=True, enforces=True), ENDED)
CERTIFIED = Stock(entries("register/officers", active=True, enforces=True, lapses_on=Known()), "lapses_on")
AWARD, LEVEL = "award/record", {"level": "level"}
REVIEW, AUDITS = "file_review/record", {"field_audit", "internal_audit", "legal_audit"}
RECORD = "learning/record"
EXAM = Holds("enforcement_exam")

#: 年度培训: the hours that the bureau asks of each officer, and who came to them over the year's trainings.
HOURS = bound("rule_of_law.standards", "value", kind="training_hours")

SOURCES: dict[str, Measure] = {
    "annual-law-training-hours-min": HOURS,
    "annual-law-training-coverage": Ratio(Reached(entries(RECORD, officers=Known()), "officers", "hours", HOURS), OFFICERS),
    "enforcement-exam-passed": total(RECORD, "passed", kinds=EXAM),
    "enforcement-exam-pass-rate": Ratio(total(RECORD, "passed", kinds=EXAM), total(RECORD, "sat", kinds=EXAM)),
    "hearing-officers-qualified": total(RECORD, "qualified", kinds=Holds("hearing_officer_qualification")),
    "enforcement-training-sessions": count(RECORD, kinds=Holds("enforcement_training")),
    "court-hearing-observations": count(RECORD, kinds=Holds("court_observation")),
    "excellent-cases-selected": count(AWARD, LEVEL, kind="excellent_case"),
    "guiding-cases-selected": count(AWARD, LEVEL, kind="guiding_case"),
    "enforcement-competition-rank": Least(entries(AWARD, kind="competition", rank=Known()), "rank"),
    "competition-award-winners": total(AWARD, "winners", kind="competition"),
    "national-competition-members": total(AWARD, "members", kind="competition"),
    "case-files-reviewed": total(REVIEW, "files", kind="file_review"),
    "case-file-review-major-violations": total(REVIEW, "major_violations", kind="file_review"),
    "field-audits": count(REVIEW, kind="field_audit"),
    "internal-audits": count(REVIEW, kind="internal_audit"),
    "audit-corrections": count("file_review/order", record__kind=AUDITS),
    "satisfaction-surveys": total(REVIEW, "asked", kind="survey"),
    "satisfaction-rate": Ratio(total(REVIEW, "satisfied", kind="survey"), total(REVIEW, "asked", kind="survey")),
    "enforcement-officers": OFFICERS,
    "enforcement-certified-rate": Ratio(CERTIFIED, OFFICERS),
    "officers-seconded-to-townships": listed("rule_of_law.team", role="seconded"),
}
