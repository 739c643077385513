"""The sample procedure and the sample bureau."""

from __future__ import annotations

import pytest

from faheng.procedures import catalogue
from faheng.testing import bureau as building
from faheng.testing.sample import PROCEDURE


@pytest.fixture(autouse=True)
def sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(catalogue(), "sample", PROCEDURE)


@pytest.fixture
def bureau(db: None) -> None:
    building.build()
