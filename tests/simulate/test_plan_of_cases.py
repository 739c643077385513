"""Whatever small figures a bureau published, the plan of its cases adds up to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from faheng.law.calendar import published
from faheng.simulate.bureau import Target, read
from faheng.simulate.cases.ordinary import acts
from faheng.simulate.cases.plan import Case, cases
from faheng.simulate.scene import Scene
from faheng.simulate.staff import hire
from tests.simulate.conftest import TINY, TODAY

CAMPAIGN = "样例行动"


class Figures(NamedTuple):
    campaign: int
    infectious: int
    aesthetics: int
    rest: int
    spared: int
    campaign_fen: int
    infectious_fen: int
    rest_fen: int
    reduced_fen: int
    reviewed: int
    mitigated: int
    lighter: int


@st.composite
def figures(draw: st.DrawFn) -> Figures:
    campaign, infectious, aesthetics, rest, spared = (draw(st.integers(low, 8)) for low in (1, 1, 0, 1, 0))
    ordinary = campaign + infectious + aesthetics
    money = st.integers(0, 9_000_000)
    mitigated = draw(st.integers(0, ordinary // 2))
    return Figures(
        campaign, infectious, aesthetics, rest, spared, draw(money), draw(st.integers(0, 200_000)), draw(money),
        draw(money) if mitigated or spared else 0, draw(st.integers(0, ordinary + spared)), mitigated, draw(st.integers(0, ordinary - mitigated)),
    )  # fmt: skip


def scene(asked: Figures, seed: int) -> Scene:
    total = asked.campaign + asked.infectious + asked.aesthetics + asked.rest + asked.spared
    wan = {
        "infectious-disease-fines": asked.infectious_fen,
        "fines-confiscations-total": asked.campaign_fen + asked.infectious_fen + asked.rest_fen,
    }
    numbers = {
        "infectious-disease-cases": asked.infectious, "medical-aesthetics-cases": asked.aesthetics, "cases-handled-total": total,
        "penalty-exemption-cases": asked.spared, "penalty-legal-reviews": asked.reviewed, "mitigated-penalty-cases": asked.mitigated,
        "lenient-penalty-cases": asked.lighter,
    }  # fmt: skip
    of_campaign = (("campaign", CAMPAIGN),)
    targets = (
        *(Target(name, Decimal(fen) / 1_000_000) for name, fen in wan.items()),
        *(Target(name, Decimal(number)) for name, number in numbers.items()),
        Target("penalty-amount-reduced", Decimal(asked.reduced_fen) / 1_000_000),
        Target("campaign-penalties", Decimal(asked.campaign), of_campaign),
        Target("campaign-fines-confiscations", Decimal(asked.campaign_fen) / 1_000_000, of_campaign),
    )
    bureau = replace(read(TINY), targets=targets, seed=seed, play={})
    return Scene(bureau, hire(bureau.own.code, bureau.year), published(), TODAY)


def money(found: list[Case]) -> int:
    return sum(case.fine + case.confiscation for case in found)


@given(figures(), st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_counts_and_money_are_those_published(asked: Figures, seed: int) -> None:
    found = cases(scene(asked, seed))
    punished = [case for case in found if not case.ground]
    assert len(found) == asked.campaign + asked.infectious + asked.aesthetics + asked.rest + asked.spared
    assert len(found) - len(punished) == asked.spared
    assert money(found) == asked.campaign_fen + asked.infectious_fen + asked.rest_fen
    assert money([case for case in found if case.campaign]) == asked.campaign_fen
    assert [len([case for case in found if case.line == line and not case.ground]) for line in ("infectious", "aesthetics")] == [
        asked.infectious,
        asked.aesthetics,
    ]
    assert money([case for case in found if case.line == "infectious"]) == asked.infectious_fen
    assert sum(case.reviewed for case in found) == asked.reviewed
    assert [sum(case.mitigation == kind for case in found) for kind in ("reduced", "lighter")] == [asked.mitigated, asked.lighter]
    assert sum(case.reduced_by for case in found) == asked.reduced_fen


@given(figures(), st.integers(0, 10_000))
@settings(max_examples=10, deadline=None)
def test_every_case_is_decided_within_the_year_and_counted_ones_are_filed_in_it(asked: Figures, seed: int) -> None:
    here = scene(asked, seed)
    for case in cases(here):
        if case.spot:
            assert case.clue.year == 2025
            continue
        days = {each.step: each.at.date() for each in acts(here, case)}
        assert date(2025, 1, 1) <= days.get("decide", days.get("no_penalty", date.min)) <= date(2025, 12, 31)
        assert case.free or days["file"].year == 2025


def test_the_same_seed_gives_the_same_cases_and_another_seed_other_ones() -> None:
    asked = Figures(5, 5, 2, 8, 2, 5_000_000, 90_000, 4_000_000, 100_000, 9, 1, 3)
    assert cases(scene(asked, 1)) == cases(scene(asked, 1))
    assert cases(scene(asked, 1)) != cases(scene(asked, 2))
