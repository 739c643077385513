"""学习与培训 (a year of learning): one record for each meeting, class and examination that was published."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from faheng.records.bulk import Item
from faheng.simulate.scene import Scene, act
from faheng.simulate.spreading import rate, split, whole_of
from faheng.simulate.staff import newcomers

#: Which kind of record each figure counts, and who holds it.
MEETINGS = {
    "study-center-group-sessions": ("study_centre_group", "bureau"),
    "first-agenda-study-sessions": ("first_agenda", "branch"),
    "party-branch-study-sessions": ("party_branch_study", "branch"),
    "party-branch-activities": ("party_branch_activity", "branch"),
    "leadership-law-study-sessions": ("leadership_law_study", "bureau"),
    "democratic-life-meetings": ("democratic_life_meeting", "branch"),
    "rol-leading-group-meetings": ("leading_group_meeting", "bureau"),
    "enforcement-training-sessions": ("enforcement_training", "bureau"),
    "court-hearing-observations": ("court_observation", "bureau"),
}
RATES = {
    "law-exam-completion-rate": ("law_exam", "sat"),
    "law-exam-excellent-rate": ("law_exam", "excellent"),
    "online-law-study-participation-rate": ("online_learning", "participants"),
}
PLAYS = {
    *MEETINGS, *RATES, "rol-training-sessions", "rol-training-coverage", "major-legal-matters-deliberated", "enforcement-exam-passed",
    "enforcement-exam-pass-rate", "hearing-officers-qualified", "counsel-legal-affairs-consultations", "annual-law-training-coverage",
}  # fmt: skip
TOPICS = (
    "学习贯彻习近平法治思想", "学习宪法和民法典", "学习新修订的传染病防治法", "学习行政处罚法", "学习行政复议法", "学习卫生健康行政处罚程序规定",
    "学习基本医疗卫生与健康促进法", "学习医师法、护士条例", "学习政府信息公开条例", "学习法治宣传教育法",
)  # fmt: skip
BRANCHES = 300
ROUNDS = 6
"""Over how many trainings the officers come to the hours of the year."""
HOURS = 60
OFFICERS_ROUND = 1000
"""From here the places of their trainings are numbered, beside those of other records of no kind."""


def items(scene: Scene) -> Iterator[Item]:
    """Yield the year's records of learning."""
    for indicator, (kind, level) in MEETINGS.items():
        yield from _meetings(scene, scene.bureau.count(indicator), kind, level)
    yield from _trainings(scene)
    yield from _examinations(scene)
    yield from _matters(scene)
    yield from _consultations(scene)
    yield from _hours(scene)


def _record(scene: Scene, kind: str, place: int, day: Any, **more: Any) -> Item:
    given = {"held_on": day, "kinds": [kind], "title": TOPICS[place % len(TOPICS)], "mode": "offline", **more}
    return Item((act("record", scene.staff.clerk(place), day, given),), key=scene.key(f"learning.{kind}", place))


def _meetings(scene: Scene, amount: int, kind: str, level: str) -> Iterator[Item]:
    dice = scene.dice(kind)
    for place, day in enumerate(scene.through_the_year(amount)):
        unit = f"第{place % BRANCHES + 1}党支部" if level == "branch" else scene.bureau.own.name
        yield _record(scene, kind, place, day, unit=unit, level=level, hours=1, participants=dice.randint(8, 40))


def _trainings(scene: Scene) -> Iterator[Item]:
    amount, coverage = scene.bureau.count("rol-training-sessions"), scene.bureau.value("rol-training-coverage")
    for place, day in enumerate(scene.through_the_year(amount)):
        covered, expected = rate(coverage, 60 + 10 * (place % 5)) if coverage is not None else (80, 80)
        yield _record(
            scene, "rule_of_law_training", place, day, level="system", organiser=scene.bureau.own.name, hours=4, expected=expected,
            participants=covered,
        )  # fmt: skip


def _examinations(scene: Scene) -> Iterator[Item]:
    bureau = scene.bureau
    passed, share = bureau.count("enforcement-exam-passed"), bureau.value("enforcement-exam-pass-rate")
    if passed:
        sat = whole_of(passed, share) if share else passed
        halves = split(passed, 2 if passed > 1 else 1, scene.dice("exam"))
        for place, (day, through) in enumerate(zip(scene.through_the_year(len(halves)), halves, strict=True)):
            failed = sat - passed if place == 0 else 0
            numbers = {"expected": through + failed, "sat": through + failed, "passed": through}
            yield _record(scene, "enforcement_exam", place, scene.later(day, 20), level="superior", **numbers)
    if qualified := bureau.count("hearing-officers-qualified"):
        day = next(scene.spread(1, scene.later(bureau.report_day, -150), bureau.report_day))
        yield _record(scene, "hearing_officer_qualification", 0, day, level="superior", qualified=qualified)
    yield from _rates(scene)


def _rates(scene: Scene) -> Iterator[Item]:
    for kind in dict.fromkeys(kind for kind, _ in RATES.values()):
        asked = {part: value for name, (of, part) in RATES.items() if of == kind and (value := scene.bureau.value(name)) is not None}
        if not asked:
            continue
        done, whole = rate(asked.get("sat", asked.get("participants", Decimal(100))), 100)
        numbers = {"expected": whole, "sat" if kind == "law_exam" else "participants": done}
        if "excellent" in asked:
            best, base = rate(asked["excellent"], 1)
            numbers = {"expected": whole * base, "sat": done * base, "excellent": done * best}
        yield _record(scene, kind, 0, next(scene.through_the_year(1)), level="system", **numbers)


def _matters(scene: Scene) -> Iterator[Item]:
    matters = scene.bureau.count("major-legal-matters-deliberated")
    parts = split(matters, min(matters, 4), scene.dice("matters"))
    for place, (day, number) in enumerate(zip(scene.through_the_year(len(parts)), parts, strict=True)):
        yield _record(scene, "other", place, day, level="bureau", matters=number)


def _consultations(scene: Scene) -> Iterator[Item]:
    for place, day in enumerate(scene.through_the_year(scene.bureau.count("counsel-legal-affairs-consultations"))):
        yield _record(scene, "legal_consultation", place, day, level="bureau", counsel=["演示律师事务所律师"])


def _hours(scene: Scene) -> Iterator[Item]:
    """Yield the trainings over which the published share of the officers comes to the hours of the year."""
    coverage = scene.bureau.value("annual-law-training-coverage")
    if coverage is None:
        return
    fresh = newcomers(scene.bureau.own.code, scene.bureau.count("enforcement-exam-passed"))
    officers = [*(each.id for each in (*scene.staff.officers, *scene.staff.hearing_officers)), *fresh]
    covered = officers[: int(len(officers) * coverage / 100)]
    hours = scene.bureau.count("annual-law-training-hours-min") or HOURS
    for place, day in enumerate(scene.through_the_year(ROUNDS)):
        yield _record(scene, "other", OFFICERS_ROUND + place, day, level="system", hours=-(-hours // ROUNDS), officers=covered)
