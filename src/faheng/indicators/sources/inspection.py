"""涉企检查、双随机与部门协同 (D04) and the traces of smart supervision (D05): from the records of inspections."""

from faheng.indicators.measures import Growth, Known, Measure, Plus, Ratio, count, distinct, total

VISITS = count("inspection/record")
JOINT = count("inspection/record", plan__joint=True)

SOURCES: dict[str, Measure] = {
    "joint-inspections": JOINT,
    "joint-inspections-yoy": Growth(JOINT),
    "double-random-tasks": distinct("inspection/plan", "task", source="draw"),
    "double-random-tasks-own": distinct("inspection/plan", "task", joint=False, source="draw"),
    "double-random-tasks-joint": distinct("inspection/plan", "task", joint=True, source="draw"),
    "double-random-completion-rate": Ratio(count("inspection/close", plan__source="draw"), count("inspection/plan", source="draw")),
    "inspection-code-inspections": count("inspection/check_in", scanned=True),
    "code-shown-inspection-rate": Ratio(count("inspection/check_in", scanned=True), VISITS),
    "mobile-entry-rate": Ratio(count("inspection/record", channel="mobile"), VISITS),
    "enforcement-recordings": Plus((total("inspection/record", "recordings"), count("penalty.ordinary/interview", recorded_by_video=True))),
    "supervision-opinions-issued": count("inspection/opinion", issued_on=Known()),
}
