"""案件的安排 (the plan of the cases): one value for each case, with party, cause, money and day, before anything is recorded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from faheng.engine.dossier import Party
from faheng.law.errors import WrongInput
from faheng.simulate.cases.causes import FEN, Cause, cause_for
from faheng.simulate.cases.groups import LINES, STEP, Group, Numbers, numbers
from faheng.simulate.scene import Scene
from faheng.simulate.spreading import split
from faheng.simulate.units import unit

SERIES = "C"
MOST = 90_000 * FEN
SPOT_MOST, SPOT_USUAL = 3_000 * FEN, 800 * FEN
COUNTED = frozenset(line for line, _ in LINES)
"""Lines whose cases are counted: no other case may be of one of them."""
GROUNDS = ("minor", "first_offence", "no_fault")
FIRST_CLUE, LAST_CLUE = -20, -46
"""Working days from the turn of the year to the first and the last clue: what is found then is decided within the year."""


@dataclass(frozen=True, slots=True)
class Case:
    """一宗案件; money in fen. `ground`: spared, and why. `spot`: decided on the spot, on the day of the clue."""

    place: int
    clue: date
    party: Party
    cause: Cause
    line: str
    topic: str = ""
    campaign: str = ""
    fine: int = 0
    confiscation: int = 0
    mitigation: str = "none"
    ground: str = ""
    reduced_by: int = 0
    reviewed: bool = False
    spot: bool = False
    free: bool = False
    """Whether it belongs to no published group."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A case before its cause and party are known."""

    group: Group
    clue: date
    fine: int = 0
    confiscation: int = 0
    mitigation: str = "none"
    ground: str = ""
    reduced_by: int = 0
    reviewed: bool = False
    spot: bool = False
    free: bool = False


def cases(scene: Scene) -> list[Case]:
    """Return the year's cases, by the day of the clue.

    Raises:
        WrongInput: the published figures contradict each other.
    """
    found, dice = numbers(scene.bureau), scene.dice("cases")
    penalised = [*_grouped(scene, found, dice), *_rest(scene, found, dice)]
    spared = [
        _Draft(Group(1), day, ground=GROUNDS[place % len(GROUNDS)], free=True) for place, day in enumerate(_days(scene, found.spared))
    ]
    ordinary = _reviewed(scene, _lenient(scene, penalised, spared, dice))
    drafts = sorted([*ordinary, *_spot(scene, found, dice)], key=lambda each: (each.clue, each.spot))
    return [_case(scene, draft, place) for place, draft in enumerate(drafts)]


def _days(scene: Scene, amount: int, *, within: bool = False) -> Iterator[date]:
    begin = date(scene.year, 1, 1)
    return scene.spread(amount, begin if within else scene.later(begin, FIRST_CLUE), scene.later(date(scene.year, 12, 31), LAST_CLUE))


def _grouped(scene: Scene, found: Numbers, dice: Random) -> Iterator[_Draft]:
    least, affordable = _least(found)
    for group in found.groups:
        fines = [0] * group.amount
        if group.fines is not None:
            fines = split(group.fines, group.amount, dice, step=STEP, most=None if group.campaign else 5000 * FEN)
        elif affordable:
            fines = [least[group]] * group.amount
        elif not found.rest:
            fines = _shared(found, group, dice)
        taken = _few(group.confiscations or 0, group.amount, dice, share=5)
        for day, fine, confiscation in zip(_days(scene, group.amount, within=True), fines, taken, strict=True):
            yield _Draft(group, day, fine, confiscation)


def _least(found: Numbers) -> tuple[dict[Group, int], bool]:
    """Return the lowest fine of each group whose money is left open, and whether the year's money reaches for all of them."""
    least = {group: cause_for(group.line, group.topic, 0, 0).least * FEN for group in found.groups if group.fines is None}
    wanted = sum(fine * group.amount for group, fine in least.items())
    return least, bool(found.rest) and found.open_fines >= wanted + found.rest * STEP


def _shared(found: Numbers, group: Group, dice: Random) -> list[int]:
    """Return the open money where only the groups can hold it: all of it in the first open one."""
    first = next(each for each in found.groups if each.fines is None)
    return split(found.open_fines - _spot_fines(found), group.amount, dice) if group == first else [0] * group.amount


def _few(total: int, amount: int, dice: Random, *, share: int) -> list[int]:
    """Split money over one in so many of the parts; the others get nothing."""
    holders = max(1, amount // share) if amount else 0
    return [*split(total, holders, dice, step=STEP), *[0] * (amount - holders)]


def _rest(scene: Scene, found: Numbers, dice: Random) -> Iterator[_Draft]:
    least, affordable = _least(found)
    given = sum(fine * group.amount for group, fine in least.items()) if affordable else 0
    open_groups = any(group.fines is None for group in found.groups)
    if not found.rest:
        left = 0 if open_groups else found.open_fines - _spot_fines(found)
        if left or found.open_confiscations:
            raise WrongInput(
                f"有{(left + found.open_confiscations) / FEN}元罚没款不属于任何案件", where="机关文件", mend="请检查案件数与金额"
            )
        return
    fines = split(found.open_fines - given - _spot_fines(found), found.rest, dice, step=STEP, most=MOST, spread=1.1)
    taken = _few(found.open_confiscations, found.rest, dice, share=10)
    for day, fine, confiscation in zip(_days(scene, found.rest), fines, taken, strict=True):
        yield _Draft(Group(1), day, fine, confiscation, free=True)


def _spot_fines(found: Numbers) -> int:
    """Return the money of the cases decided on the spot: the usual, a quarter of the open money at most, all where nothing else holds it."""
    if not found.rest and not any(group.fines is None for group in found.groups):
        return found.open_fines if found.spot else 0
    return min(found.spot * SPOT_USUAL, found.open_fines // 4 // STEP * STEP)


def _spot(scene: Scene, found: Numbers, dice: Random) -> Iterator[_Draft]:
    total = _spot_fines(found)
    if total > found.spot * SPOT_MOST:
        raise WrongInput("当场处罚的罚款超过三千元", where="机关文件", mend="请检查案件数与金额")
    fines = split(total, found.spot, dice, step=STEP, most=SPOT_MOST) if found.spot else []
    for day, fine in zip(scene.through_the_year(found.spot), fines, strict=True):
        yield _Draft(Group(1), day, fine, spot=True, free=True)


def _lenient(scene: Scene, penalised: Sequence[_Draft], spared: Sequence[_Draft], dice: Random) -> list[_Draft]:
    """Say which cases are mitigated, and what that saved the parties."""
    reduced, lighter = scene.bureau.count("mitigated-penalty-cases"), scene.bureau.count("lenient-penalty-cases")
    if reduced + lighter > len(penalised):
        raise WrongInput("减轻、从轻的案件多于普通程序的处罚案件", where="机关文件", mend="请检查案件数")
    order = sorted(range(len(penalised)), key=lambda each: (not penalised[each].free, not penalised[each].fine, penalised[each].fine, each))
    kinds = dict.fromkeys(order[:reduced], "reduced") | dict.fromkeys(order[reduced : reduced + lighter], "lighter")
    drafts = [*(replace(draft, mitigation=kinds.get(place, "none")) for place, draft in enumerate(penalised)), *spared]
    saving = [place for place, draft in enumerate(drafts) if draft.ground or draft.mitigation != "none"]
    shares = split(scene.bureau.fen("penalty-amount-reduced") or 0, len(saving), dice, step=STEP)
    for place, share in zip(saving, shares, strict=True):
        drafts[place] = replace(drafts[place], reduced_by=share)
    return drafts


def _reviewed(scene: Scene, drafts: list[_Draft]) -> list[_Draft]:
    """Say which cases the legal reviewers see: the dearest first."""
    amount = scene.bureau.count("penalty-legal-reviews")
    if amount > len(drafts):
        raise WrongInput("法制审核的宗数多于普通程序的案件", where="机关文件", mend="请检查案件数")
    dearest = sorted(range(len(drafts)), key=lambda each: (-drafts[each].fine - drafts[each].confiscation, each))
    chosen = {*dearest[:amount]}
    return [replace(draft, reviewed=place in chosen) for place, draft in enumerate(drafts)]


def _case(scene: Scene, draft: _Draft, place: int) -> Case:
    group = draft.group
    cause = cause_for(group.line, group.topic, draft.fine, place, below=draft.mitigation == "reduced", besides=COUNTED - {"medical"})
    return Case(
        place, draft.clue, unit(scene.bureau.own.code, SERIES, place, cause.kind), cause, group.line or cause.line, group.topic, group.campaign,
        draft.fine, draft.confiscation, draft.mitigation, draft.ground, draft.reduced_by, draft.reviewed, draft.spot, draft.free,
    )  # fmt: skip
