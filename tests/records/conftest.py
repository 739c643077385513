"""The sample procedure and the sample bureau."""

from __future__ import annotations

import pytest

from faheng import procedures
from faheng.testing import bureau as building
from faheng.testing.sample import PROCEDURE

CATALOGUE = {"sample": PROCEDURE}


@pytest.fixture(autouse=True)
def sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(procedures, "catalogue", lambda: CATALOGUE)


@pytest.fixture
def bureau(db: None) -> None:
    building.build()
