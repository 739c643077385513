"""已知的问题 (seeded defects): some cases are kept with a known fault, for training and for trying the audit.

They are imported as files from elsewhere: typed in, the rules would refuse them. The truth stands in a file beside the database.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from faheng import procedures
from faheng.engine.dossier import Dossier, Entry, Organisation
from faheng.engine.forms import read_leniently
from faheng.records.bulk import Act
from faheng.simulate.cases.ordinary import HEARING_FROM, acts, yuan
from faheng.simulate.cases.plan import Case
from faheng.simulate.scene import Scene, at

PROCEDURE = "penalty.ordinary"
Change = Callable[[Scene, Case, list[Act]], list[Act]]


@dataclass(frozen=True, slots=True)
class Defect:
    """一种问题: the rule it breaks, what is wrong, which cases can bear it, and how the steps change."""

    key: str
    rule: str
    what: str
    change: Change
    fits: Callable[[Case], bool] = lambda _case: True


def _given(step: str, **more: Any) -> Change:
    def change(_scene: Scene, _case: Case, steps: list[Act]) -> list[Act]:
        return [replace(each, given={**each.given, **more}) if each.step == step else each for each in steps]

    return change


def _without(*gone: str) -> Change:
    return lambda _scene, _case, steps: [each for each in steps if each.step not in gone]


def _later(step: str, field: str, workdays: int) -> Change:
    def change(scene: Scene, _case: Case, steps: list[Act]) -> list[Act]:
        moved = []
        for each in steps:
            if each.step == step:
                day = scene.later(each.at.date(), workdays)
                each = replace(each, at=at(day, 17), given={**each.given, field: day.isoformat()})  # noqa: PLW2901
            moved.append(each)
        return moved

    return change


def _one_officer(_scene: Scene, _case: Case, steps: list[Act]) -> list[Act]:
    return [replace(each, by=each.by[:1]) if each.step == "interview" else each for each in steps]


def _handler_reviews(scene: Scene, case: Case, steps: list[Act]) -> list[Act]:
    handler = scene.staff.pair(case.place)[0]
    by = (replace(handler, role="legal_reviewer"),)
    return [replace(each, by=by, given={**each.given, "reviewer": handler.name}) if each.step == "legal_review" else each for each in steps]


def _told_less(scene: Scene, case: Case, steps: list[Act]) -> list[Act]:
    told = {"kind": ["fine"], "fine": yuan(case.fine // 2)}
    return _given("notify", proposed=told)(scene, case, steps)


def _small(case: Case) -> bool:
    return case.fine < HEARING_FROM and not case.confiscation


DEFECTS = (
    Defect("late_publication", "PEN-31", "处罚决定超过期限才公示", _later("publish", "published_on", 20), _small),
    Defect("one_officer", "PEN-05", "询问只有一名执法人员", _one_officer, _small),
    Defect(
        "no_hearing_offered",
        "PEN-14",
        "较大数额罚款没有告知听证权利",
        _given("notify", hearing_offered=False),
        lambda case: case.fine >= HEARING_FROM,
    ),
    Defect("no_notice", "PEN-12", "作出决定前没有事先告知", _without("notify", "statement", "review_statement"), _small),
    Defect("late_service", "PEN-26", "处罚决定书逾期送达", _later("serve", "served_on", 10), _small),
    Defect("unsigned_record", "INS-04", "现场笔录没有签名也没有注明", _given("site_record", signed=False), _small),
    Defect(
        "handler_reviews", "PEN-20", "承办人员审核自己办理的案件", _handler_reviews, lambda case: case.reviewed and case.fine < HEARING_FROM
    ),
    Defect("told_less", "PEN-12", "决定的罚款重于告知的罚款", _told_less, lambda case: _small(case) and case.fine >= 200_00),
    Defect("unpaid", "PEN-34", "罚款没有缴纳就结案", _without("pay"), _small),
    Defect("unsealed", "PEN-25", "处罚决定书没有盖章", _given("decide", sealed=False), _small),
)


def chosen(scene: Scene, cases: Sequence[Case]) -> dict[int, Defect]:
    """Return which cases bear which defect, by the place of the case; none of a published group,
    all found in the second half of the year, under the rules now in force.
    """
    found: dict[int, Defect] = {}
    late = [case for case in cases if case.free and case.clue >= date(scene.year, 7, 1)]
    free = [case for case in late if case.fine and not case.spot and not case.ground and case.mitigation == "none"]
    for defect in DEFECTS[: scene.bureau.knob("defects", 0)]:
        case = next((each for each in free if each.place not in found and defect.fits(each)), None)
        if case:
            found[case.place] = defect
    return found


def dossier(scene: Scene, case: Case, defect: Defect, number: str) -> Dossier:
    """Return a case as a dossier with its defect, for import."""
    procedure = procedures.catalogue()[PROCEDURE]
    steps = [each for each in defect.change(scene, case, [*acts(scene, case)]) if each.at.date() <= scene.today]
    entries = []
    for seq, each in enumerate(steps, 1):
        form = procedure.step(each.step).form
        given = {**each.given, "number": number} if "number" in form.model_fields else dict(each.given)
        entries.append(Entry(each.step, each.at, each.by, read_leniently(form, given)[0], seq))
    own = scene.bureau.own
    return Dossier(PROCEDURE, Organisation(own.code, own.name), case.party, number, tuple(entries))
