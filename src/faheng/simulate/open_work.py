"""在办事项 (open work): dossiers begun shortly before today, so that the inbox shows what is late, due soon, and due later."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from faheng.engine.dossier import Party
from faheng.records.bulk import Act, Item
from faheng.simulate.cases.causes import FEN, cause_for
from faheng.simulate.cases.ordinary import acts
from faheng.simulate.cases.plan import Case
from faheng.simulate.scene import Scene, act
from faheng.simulate.units import person, unit
from faheng.simulate.visits import Visit
from faheng.simulate.visits import acts as visit_acts

SERIES = "W"
#: (working days since the clue, last step taken, fine in yuan): what is open then is late, due soon or due later.
CASES = (
    (9, "verify", 0), (3, "verify", 0), (64, "conclude", 3000), (57, "conclude", 12000), (20, "conclude", 800), (47, "decide", 2000),
    (38, "decide", 1000), (42, "serve", 1500), (31, "notify", 5000), (12, "interview", 0), (7, "verify", 0),
)  # fmt: skip
#: (procedure, working days since, first step with its fields).
OTHERS: tuple[tuple[str, int, str, dict[str, Any]], ...] = (
    ("licence", 8, "receive", {"matter": "institution_licence", "complete": True, "channel": "window"}),
    ("licence", 2, "receive", {"matter": "institution_licence", "complete": True, "channel": "online"}),
    ("registration", 4, "receive", {"profession": "nurse", "complete": True, "institution": "演示医院", "kind": "change"}),
    ("information_request", 17, "receive", {"channel": "counter", "requested": "年度卫生监督抽检计划"}),
    ("information_request", 5, "receive", {"channel": "counter", "requested": "公共场所卫生量化分级结果"}),
    ("reconsideration", 7, "receive", {
        "track": "ordinary", "case_number": "演示复1号", "authority": "本级人民政府", "act_kind": "other", "requests": "履行答复职责",
    }),
)  # fmt: skip
VISITS = (24, 16, 3)
COUNTED = {("penalty.ordinary", "decide"), ("inspection", "record"), ("reconsideration", "receive")}
"""Steps that would count in the year if they fell into it."""


def items(scene: Scene) -> Iterator[tuple[str, Item]]:
    """Yield (procedure, dossier) of each open matter that leaves the figures of the year alone."""
    for procedure, item in _matters(scene):
        if not any((procedure, each.step) in COUNTED and each.at.year <= scene.year for each in item.acts):
            yield procedure, item


def _matters(scene: Scene) -> Iterator[tuple[str, Item]]:
    for place, (ago, last, fine) in enumerate(CASES):
        case = _case(scene, place, scene.later(scene.today, -ago), fine * FEN)
        yield "penalty.ordinary", Item(_until(scene, list(acts(scene, case)), last), case.party, key=scene.key("open.case", place))
    for place, ago in enumerate(VISITS):
        visit = Visit(scene.later(scene.today, -ago), {"object_kind": "public_place", "line": "public_place", "source": "plan"})
        party = unit(scene.bureau.own.code, SERIES, 100 + place, "public_place")
        steps = _until(scene, list(visit_acts(scene, visit, party, place, "")), "record")
        yield "inspection", Item(steps, party, key=scene.key("open.visit", place))
    for place, (procedure, ago, step, given) in enumerate(OTHERS):
        day, clerk = scene.later(scene.today, -ago), scene.staff.clerk(place)
        arrived = {"arrived_on": day} if procedure == "information_request" else {}
        taken = act(step, clerk, day, {"received_on": day, **arrived, **given})
        yield procedure, Item((taken,), _party(scene, procedure, place), key=scene.key("open.other", place))


def _case(scene: Scene, place: int, clue: date, fine: int) -> Case:
    cause = cause_for("public_place", "", fine, place)
    return Case(place, clue, unit(scene.bureau.own.code, SERIES, place, cause.kind), cause, cause.line, fine=fine)


def _party(scene: Scene, procedure: str, place: int) -> Party:
    licensed = procedure == "licence"
    return unit(scene.bureau.own.code, SERIES, 200 + place, "medical_institution") if licensed else person(6000 + place)


def _until(scene: Scene, steps: list[Act], last: str) -> tuple[Act, ...]:
    """Return the steps up to and including the last one, none of them after today."""
    end = max(place for place, each in enumerate(steps) if each.step == last)
    return tuple(each for each in steps[: end + 1] if each.at.date() <= scene.today)
