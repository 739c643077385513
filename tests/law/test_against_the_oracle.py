"""Due dates against the slow walk; a million cases: benchmarks/deadlines.py."""

from types import ModuleType

import pytest


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2, 3))])
def test_five_thousand_random_limits_end_where_the_walk_ends(oracle: ModuleType, seed: int) -> None:
    assert oracle.faults(5_000, seed) == []


def test_the_oracle_sees_a_fault(oracle: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracle, "worked", lambda day: day.weekday() < 5)
    assert oracle.faults(300, 1)
