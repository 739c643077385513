"""A small bureau's year, played once for all tests of a module, in a home of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test import override_settings

from faheng.lake import doors
from faheng.records import organisations
from faheng.records.scope import SYSTEM
from faheng.simulate.bureau import Bureau, read
from faheng.simulate.comparing import Line, lines
from faheng.simulate.playing import Year, prepare

TINY = str(Path(__file__).with_name("tiny.toml"))
TODAY = date(2026, 1, 9)
NOW = datetime(2026, 1, 9, 2, tzinfo=UTC)


def silent(_title: str, _amount: int, **_: bool) -> None:
    """Nobody looks on."""


def play(bureau: Bureau, home: Path) -> Year:
    """Play a bureau's year as far as it is not played yet."""
    year = prepare(bureau, home / "demo", TODAY)
    year.play(silent)
    return year


@pytest.fixture(scope="module")
def year(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    """The year of the small bureau; what the tests of the module write is taken back at its end."""
    home = tmp_path_factory.mktemp("home")
    with django_db_blocker.unblock(), override_settings(FAHENG_HOME=home), transaction.atomic():
        yield play(read(TINY), home)
        transaction.set_rollback(True)


def compared(bureau: Bureau, composed: dict[str, Any]) -> list[Line]:
    """Return the table of a bureau whose year was played."""
    doors.bring_up_to_date(NOW)
    return list(lines(bureau, doors.book(organisations.get(bureau.own.code, SYSTEM).path, bureau.year), composed))
