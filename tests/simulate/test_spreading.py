"""Totals are split to the fen, rates come out exactly."""

from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faheng.law.errors import WrongInput
from faheng.simulate.spreading import grown, rate, split, whole_of


@given(st.integers(0, 10**9), st.integers(1, 60), st.sampled_from([1, 100, 10_000]), st.integers())
def test_parts_add_up_to_the_total_whatever_the_dice(total: int, parts: int, step: int, seed: int) -> None:
    shares = split(total, parts, Random(seed), step=step)
    assert (sum(shares), len(shares), min(shares) >= 0) == (total, parts, True)


@given(st.integers(1, 60), st.integers(2, 50), st.integers())
def test_no_part_is_empty_where_the_total_reaches_and_none_above_the_most(parts: int, most: int, seed: int) -> None:
    shares = split(parts * most * 3 // 4 + parts // 4, parts, Random(seed), most=most)
    assert min(shares) >= 1
    assert max(shares) <= most


def test_there_must_be_something_to_hold_what_is_split() -> None:
    assert split(0, 0, Random(1)) == []
    with pytest.raises(WrongInput, match="有5要分摊"):
        split(5, 0, Random(1))


@pytest.mark.parametrize(
    ("percent", "least", "expected"), [("100", 60, (60, 60)), ("97.5", 60, (78, 80)), ("33.33", 1, (3333, 10000)), ("0", 5, (0, 5))]
)
def test_a_rate_is_exact(percent: str, least: int, expected: tuple[int, int]) -> None:
    assert rate(Decimal(percent), least) == expected


def test_ninety_percent_of_ten_passed() -> None:
    assert whole_of(9, Decimal(90)) == 10
    with pytest.raises(WrongInput, match="7不是任何整数的90%"):
        whole_of(7, Decimal(90))


def test_twelve_percent_more_is_twenty_five_then_twenty_eight() -> None:
    assert grown(Decimal(12), 20) == (25, 28)
    assert grown(Decimal(50), 2) == (2, 3)
    assert grown(Decimal(-25), 3) == (4, 3)
