"""涉企检查、双随机与部门协同 (D04) and the traces of smart supervision (D05): from the records of inspections."""

from faheng.indicators.measures import Growth, Known, Measure, Plus, Ratio, count, distinct, listed, newly_listed, total

VISITS = count("inspection/record")
JOINT = count("inspection/record", plan__joint=True)

ON_PLATFORM = {"platform": "platform"}
INSPECTED = count("inspection/close", ON_PLATFORM, platform=Known())
PENALISED = Plus(tuple(count(f"{procedure}/close", ON_PLATFORM, platform=Known()) for procedure in ("penalty.ordinary", "penalty.summary")))

SOURCES: dict[str, Measure] = {
    "platform-cases-closed": Plus((INSPECTED, PENALISED)),
    "platform-inspections-closed": INSPECTED,
    "platform-penalties-closed": PENALISED,
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
    "inspection-authorities": listed("inspection.authorities", published_on=Known()),
    "enforcement-items-published": listed("inspection.items", published_on=Known()),
    "cross-department-supervision-plans": newly_listed("rule_of_law.documents", kind="cross_department_plan"),
    "cross-department-supervision-sectors": distinct(
        "register/rule_of_law.documents", "sector", kind="cross_department_plan", sector=Known()
    ),
    "body-cameras": listed("inspection.equipment", kind="body_camera"),
    "supervision-opinions-issued": count("inspection/opinion", issued_on=Known()),
}
