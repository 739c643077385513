"""执业注册 (registrations of the year): received, granted on the spot, issued and made public on the day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from faheng.law.moments import add_months
from faheng.records.bulk import Item
from faheng.simulate.scene import Scene, act
from faheng.simulate.units import person

PROFESSIONS = {"physician-registrations": "doctor", "nurse-registrations": "nurse"}
PLAYS = {*PROFESSIONS}
KINDS = ("change", "change", "first", "change", "again")
CATEGORIES = (("临床", "内科专业"), ("临床", "外科专业"), ("临床", "全科医学专业"), ("中医", "中医专业"), ("口腔", "口腔专业"))
NURSE_YEARS = 5


def items(scene: Scene) -> Iterator[Item]:
    """Yield the year's registrations of doctors and nurses."""
    for indicator, profession in PROFESSIONS.items():
        for place, day in enumerate(scene.through_the_year(scene.bureau.count(indicator))):
            yield _registration(scene, profession, place, day)


def _registration(scene: Scene, profession: str, place: int, day: date) -> Item:
    kind = KINDS[place % len(KINDS)]
    received: dict[str, Any] = {
        "received_on": day, "complete": True, "channel": "online", "end_to_end": True, "profession": profession, "kind": kind,
        "institution": scene.bureau.units[place % len(scene.bureau.units)] if scene.bureau.units else "演示医院",
    }  # fmt: skip
    granted: dict[str, Any] = {"decided_on": day, "manner": "instant", "content": "准予执业注册"}
    if profession == "doctor":
        category, scope = CATEGORIES[place % len(CATEGORIES)]
        received |= {"practice_category": category, "practice_scope": scope}
    elif kind != "change":
        granted |= {"valid_from": day, "valid_to": add_months(day, 12 * NURSE_YEARS) - timedelta(days=1)}
    clerk = scene.staff.clerk(place)
    acts = (
        act("receive", clerk, day, received, 9),
        act("grant", scene.staff.approver(place), day, granted, 15),
        act("issue", clerk, day, {"issued_on": day, "delivery": "electronic"}, 16),
        act("publish", clerk, day, {"published_on": day, "channel": "门户网站"}, 16),
    )
    return Item(acts, person(2 * place + (profession == "nurse")), key=scene.key(f"registration.{profession}", place))
