"""What every test may ask for."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("FAHENG_SHARED") or ROOT.parent / "shared")
LEFT_OUT = pytest.StashKey[dict[str, int]]()


def pytest_configure() -> None:
    from django.conf import settings

    from faheng.testing import flush, home

    flush.allow()
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        # A file, as in use: many threads wait for one another on a file, and fail on a database in memory.
        settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = f"{home.HOME}/tests.sqlite3"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick; the tests guard no passwords


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests whose ground this machine or this run does not have."""
    if os.environ.get("DATABASE_URL", "").startswith("postgres"):
        leave_out(config, items, lambda item: not touches_the_database(item), "不用数据库，在 SQLite 一轮里运行")
    else:
        leave_out(config, items, lambda item: marked(item, "postgres"), "postgres：本轮不在 PostgreSQL 上运行（见 scripts/with-postgres）")
    if not (SHARED / "laws").is_dir():
        leave_out(config, items, lambda item: marked(item, "shared"), f"shared：没有 {SHARED} 文件夹（可用 FAHENG_SHARED 指定）")


def leave_out(config: pytest.Config, items: list[pytest.Item], unwanted: Callable[[pytest.Item], bool], reason: str) -> None:
    left_out = [item for item in items if unwanted(item)]
    if left_out:
        items[:] = [item for item in items if not unwanted(item)]
        config.hook.pytest_deselected(items=left_out)
        config.stash.setdefault(LEFT_OUT, {})[reason] = len(left_out)


def marked(item: pytest.Item, mark: str) -> bool:
    return item.get_closest_marker(mark) is not None


def touches_the_database(item: pytest.Item) -> bool:
    """Say whether a test is worth a run on PostgreSQL."""
    fixtures = {*getattr(item, "fixturenames", [])}
    return bool({"db", "transactional_db", "django_db_setup"} & fixtures) or marked(item, "django_db") or marked(item, "postgres")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the process that started this one, where there is one, what was left out."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = session.config.stash.get(LEFT_OUT, {})


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    node.config.stash.setdefault(LEFT_OUT, {}).update(getattr(node, "workeroutput", {}).get("left_out", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say in one line each what was left out, and why."""
    for reason, amount in config.stash.get(LEFT_OUT, {}).items():
        terminalreporter.write_line(f"不运行 {amount} 个测试：{reason}")


@pytest.fixture(autouse=True)
def views_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a test has looked at is forgotten with it: its dossiers, and in the end the database, are gone."""
    from faheng.records import views

    monkeypatch.setattr(views, "_waiting", [])


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The statutes and the published reports; for tests marked `shared`."""
    return SHARED
