"""The sample bureau, its users logged in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from pytest_django import Settings

from faheng.procedures import catalogue
from faheng.testing import bureau as building
from faheng.testing.sample import PROCEDURE
from faheng.web.components import tasks


@pytest.fixture
def sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(catalogue(), "sample", PROCEDURE)


@pytest.fixture
def bureau(db: None, sample: None) -> None:
    building.build()


@pytest.fixture
def logged_in(bureau: None) -> Callable[[str], Client]:
    """A client of a user of the sample bureau: province, city, county or beside."""

    def client(name: str) -> Client:
        found = Client()
        found.force_login(get_user_model().objects.get(username=name), "django.contrib.auth.backends.ModelBackend")
        return found

    return client


@pytest.fixture
def county(logged_in: Callable[[str], Client]) -> Client:
    return logged_in("county")


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch, settings: Settings, tmp_path: Path) -> None:
    """Longer work is done before the page answers, in a folder of its own."""
    settings.FAHENG_HOME = tmp_path
    monkeypatch.setattr(tasks, "_start", tasks._run)
