"""检查的安排 (which visits the year has): campaigns, lines of supervision, joint visits, draws, and the visits behind the cases."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import cycle
from typing import Any

from faheng.law.errors import WrongInput
from faheng.records.bulk import Item
from faheng.simulate.cases.plan import Case
from faheng.simulate.scene import Scene
from faheng.simulate.spreading import grown, split
from faheng.simulate.units import unit
from faheng.simulate.visits import Visit, acts

INFECTIOUS = "infectious-disease-inspections"
USERS, SELLERS = "disinfection-product-users-inspected", "disinfection-product-sellers-inspected"
ENDS = {"campaign-units-suspended": "suspended", "campaign-units-cancelled": "cancelled", "campaign-cases-transferred": "transferred"}
PRODUCTS = {"disinfection-products-inspected": "products_checked", "disinfection-products-sampled": "products_sampled"}
DRAWS = tuple(f"double-random-tasks{which}" for which in ("-own", "-joint", ""))
PLAYS = {
    "campaign-sites-inspected", "campaign-problem-units", *ENDS, "medical-aesthetics-inspection-rounds", INFECTIOUS, USERS, SELLERS,
    *PRODUCTS, "joint-inspections", "joint-inspections-yoy", *DRAWS,
}  # fmt: skip
PROBLEM = "未按规定执行卫生管理制度"
SERIES = "J"
ROUND_VISITS = 12


def items(scene: Scene, cases: Sequence[Case], numbers: Sequence[str]) -> Iterator[Item]:
    """Yield the year's visits; `numbers` are those of the cases' dossiers."""
    visits = (*_campaigns(scene, cases), *_lines(scene, cases), *_aesthetics(scene, cases), *_joint(scene), *_draws(scene))
    for place, visit in enumerate(visits):
        party = visit.party or unit(scene.bureau.own.code, SERIES, place, visit.plan["object_kind"])
        number = "" if visit.case is None else numbers[visit.case]
        yield Item(tuple(acts(scene, visit, party, place, number)), party, key=scene.key("visit", place))


def _of_case(case: Case, plan: dict[str, Any], *ends: str) -> Visit:
    """Return the visit at which a case was found, on the day of its clue."""
    return Visit(case.clue, {"object_kind": case.cause.kind, **plan}, {}, (*ends, "case"), case.cause.title, case.party, case.place)


def _plain(scene: Scene, amount: int, kind: str, plan: dict[str, Any]) -> Iterator[Visit]:
    """Yield visits that found nothing, within the year with all that belongs to them but the last steps."""
    first, last = scene.later(date(scene.year, 1, 1), 2), scene.later(date(scene.year, 12, 31), -7)
    return (Visit(day, {"object_kind": kind, **plan}) for day in scene.spread(amount, first, last))


def _campaigns(scene: Scene, cases: Sequence[Case]) -> Iterator[Visit]:
    for campaign in scene.bureau.campaigns:
        visits, stated = (scene.bureau.count(name, campaign) for name in ("campaign-sites-inspected", "campaign-problem-units"))
        ends = [(end,) for name, end in ENDS.items() for _ in range(scene.bureau.count(name, campaign))]
        problems = stated or len(ends)
        if not len(ends) <= problems <= visits:
            raise WrongInput(f"{campaign}的问题单位、停业、注销、移送与检查间次不符", where="机关文件", mend="请检查各项数字")
        plan = {"campaign": campaign, "source": "campaign", "line": "medical"}
        linked = iter([case for case in cases if case.campaign == campaign])
        days = scene.spread(problems, date(scene.year, 2, 1), date(scene.year, 11, 30))
        for day, end in zip(days, [*ends, *[()] * (problems - len(ends))], strict=True):
            case = None if end == ("transferred",) else next(linked, None)
            if case:
                yield _of_case(case, plan, *end)
            else:
                yield Visit(day, {"object_kind": "clinic", **plan}, {}, end or ("corrected",), PROBLEM)
        yield from _plain(scene, visits - problems, "clinic", plan)


def _lines(scene: Scene, cases: Sequence[Case]) -> Iterator[Visit]:
    yield from _line(scene, "infectious", "medical_institution", scene.bureau.count(INFECTIOUS), cases)
    visits = [
        *_line(scene, "disinfection", "disinfection_user", scene.bureau.count(USERS), cases),
        *_line(scene, "disinfection", "disinfection_seller", scene.bureau.count(SELLERS), ()),
    ]
    for name, field in PRODUCTS.items():
        shares = split(scene.bureau.count(name), len(visits), scene.dice(name))
        visits = [replace(visit, found={**visit.found, field: share}) for visit, share in zip(visits, shares, strict=True)]
    yield from visits


def _line(scene: Scene, line: str, kind: str, amount: int, cases: Sequence[Case]) -> Iterator[Visit]:
    found = [case for case in cases if case.line == line][:amount]
    yield from (_of_case(case, {"line": line, "object_kind": kind}) for case in found)
    yield from _plain(scene, amount - len(found), kind, {"line": line})


def _aesthetics(scene: Scene, cases: Sequence[Case]) -> Iterator[Visit]:
    rounds = scene.bureau.count("medical-aesthetics-inspection-rounds")
    plans = [{"line": "aesthetics", "round": turn + 1, "task": f"医疗美容专项检查第{turn + 1}轮"} for turn in range(rounds)]
    found = [case for case in cases if case.line == "aesthetics"]
    yield from (_of_case(case, plan) for case, plan in zip(found, cycle(plans), strict=False))
    others = _plain(scene, ROUND_VISITS * rounds, "medical_institution", {})
    for visit, plan in zip(others, sorted(plans * ROUND_VISITS, key=_round), strict=True):
        yield replace(visit, plan={**visit.plan, **plan})


def _round(plan: dict[str, Any]) -> int:
    return int(plan["round"])


def _tasks(scene: Scene) -> tuple[int, int]:
    """Return how many double-random tasks there are alone, and how many together with other departments."""
    own, joint, both = (scene.bureau.value(name) for name in DRAWS)
    together = int(joint or 0)
    alone = int(own) if own is not None else int(both or together) - together
    if alone < 0 or (both is not None and both != alone + together):
        raise WrongInput("双随机任务的各项与总数不符", where="机关文件", mend="请检查各项数字")
    return alone, together


def _joint(scene: Scene) -> Iterator[Visit]:
    published, growth = scene.bureau.value("joint-inspections"), scene.bureau.value("joint-inspections-yoy")
    before, now = (0, int(published or 0)) if growth is None else grown(growth, scene.bureau.knob("joint_before", 20))
    if published is not None and now != published:
        before, now = before * int(published) // now, int(published) if int(published) % now == 0 else -1
    now -= _tasks(scene)[1] if published is not None or growth is not None else 0
    if now < 0:
        raise WrongInput("联合检查的数量与同比增幅、双随机任务不符", where="机关文件", mend="请检查各项数字")
    plan = {"line": "public_place", "object_kind": "public_place", "joint": True, "departments": ["市场监管", "消防救援"]}
    for year, amount in ((scene.year - 1, before), (scene.year, now)):
        yield from (Visit(day, plan) for day in scene.spread(amount, date(year, 1, 10), date(year, 12, 10)))


def _draws(scene: Scene) -> Iterator[Visit]:
    alone, together = _tasks(scene)
    for place, visit in enumerate(_plain(scene, alone + together, "public_place", {"source": "draw", "line": "public_place"})):
        task = {"task": f"{scene.year}年双随机任务{place + 1}", "joint": place < together}
        yield replace(visit, plan={**visit.plan, **task})
