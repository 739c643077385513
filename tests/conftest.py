"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("FAHENG_SHARED") or ROOT.parent / "shared")


def pytest_configure() -> None:
    from django.conf import settings

    from faheng.testing import flush, home

    flush.allow()
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        # A file, as in use: many threads wait for one another on a file, and fail on a database in memory.
        settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = f"{home.HOME}/tests.sqlite3"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick; the tests guard no passwords


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, in one printed line each, the tests whose ground this machine or this run does not have."""
    on_postgres = os.environ.get("DATABASE_URL", "").startswith("postgres")
    absent = {}
    if not (SHARED / "laws").is_dir():
        absent["shared"] = f"没有 {SHARED} 文件夹（可用 FAHENG_SHARED 指定）"
    if not on_postgres:
        absent["postgres"] = "本轮不在 PostgreSQL 上运行（见 scripts/with-postgres）"
    for mark, reason in absent.items():
        left_out = [item for item in items if item.get_closest_marker(mark)]
        if left_out:
            items[:] = [item for item in items if not item.get_closest_marker(mark)]
            config.hook.pytest_deselected(items=left_out)
            report = config.pluginmanager.get_plugin("terminalreporter")
            if report is not None:
                report.write_line(f"不运行 {len(left_out)} 个 {mark} 测试：{reason}")


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The statutes and the published reports; for tests marked `shared`."""
    return SHARED
