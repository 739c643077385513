"""执法监督与队伍建设 (D09): examinations, qualifications and trainings of officers; from the records of learning."""

from faheng.indicators.measures import Holds, Measure, Ratio, count, total

RECORD = "learning/record"
EXAM = Holds("enforcement_exam")

SOURCES: dict[str, Measure] = {
    "enforcement-exam-passed": total(RECORD, "passed", kinds=EXAM),
    "enforcement-exam-pass-rate": Ratio(total(RECORD, "passed", kinds=EXAM), total(RECORD, "sat", kinds=EXAM)),
    "hearing-officers-qualified": total(RECORD, "qualified", kinds=Holds("hearing_officer_qualification")),
    "enforcement-training-sessions": count(RECORD, kinds=Holds("enforcement_training")),
    "court-hearing-observations": count(RECORD, kinds=Holds("court_observation")),
}
