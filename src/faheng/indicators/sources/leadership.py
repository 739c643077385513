"""党的领导、法治责任 (D01): studies, trainings, examinations, deliberations; from the records of learning."""

from faheng.indicators.measures import Holds, Measure, Ratio, count, total

RECORD = "learning/record"


def held(kind: str) -> Measure:
    """Count the meetings that count under a kind."""
    return count(RECORD, kinds=Holds(kind))


def share(part: str, whole: str, kind: str) -> Ratio:
    """Divide one number of people by another, over the records of a kind that state both."""
    return Ratio(total(RECORD, part, kinds=Holds(kind)), total(RECORD, whole, kinds=Holds(kind)))


SOURCES: dict[str, Measure] = {
    "study-center-group-sessions": held("study_centre_group"),
    "first-agenda-study-sessions": held("first_agenda"),
    "party-branch-study-sessions": held("party_branch_study"),
    "party-branch-activities": held("party_branch_activity"),
    "leadership-law-study-sessions": held("leadership_law_study"),
    "democratic-life-meetings": held("democratic_life_meeting"),
    "rol-training-sessions": held("rule_of_law_training"),
    "rol-training-coverage": share("participants", "expected", "rule_of_law_training"),
    "law-exam-completion-rate": share("sat", "expected", "law_exam"),
    "law-exam-excellent-rate": share("excellent", "sat", "law_exam"),
    "online-law-study-participation-rate": share("participants", "expected", "online_learning"),
    "rol-leading-group-meetings": held("leading_group_meeting"),
    "major-legal-matters-deliberated": total(RECORD, "matters"),
}
