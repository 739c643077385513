"""Settings refuse nonsense at the start, in one sentence with the name of the variable."""

from __future__ import annotations

from pathlib import Path

import pytest

from faheng.conf import env
from faheng.law.errors import WrongInput


def test_nothing_needs_to_be_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert env.database("DATABASE_URL", tmp_path)["NAME"] == tmp_path / "faheng.sqlite3"


def test_a_postgresql_address_is_taken_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://clerk:p%40ss@db.example:5433/faheng")
    database = env.database("DATABASE_URL", tmp_path)
    assert [database[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")] == ["faheng", "clerk", "p@ss", "db.example", "5433"]


@pytest.mark.parametrize("address", ["mysql://x/y", "sqlite://", "postgresql://host", "faheng.db"])
def test_another_database_is_refused(address: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", address)
    with pytest.raises(WrongInput, match="DATABASE_URL"):
        env.database("DATABASE_URL", tmp_path)


@pytest.mark.parametrize(("value", "meaning"), [("1", True), ("yes", True), ("0", False), ("off", False)])
def test_a_switch_is_on_or_off(value: str, meaning: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAHENG_DEBUG", value)
    assert env.flag("FAHENG_DEBUG", default=not meaning) is meaning


def test_a_switch_that_is_neither_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAHENG_DEBUG", "maybe")
    with pytest.raises(WrongInput, match="“maybe”不是开关值"):
        env.flag("FAHENG_DEBUG", default=False)


@pytest.mark.parametrize(("value", "good"), [("1", True), ("64", True), ("0", False), ("65", False), ("２", False), ("1.5", False)])
def test_a_number_stays_within_its_bounds(value: str, good: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAHENG_THREADS", value)
    if good:
        assert env.number("FAHENG_THREADS", 8, least=1, most=64) == int(value)
    else:
        with pytest.raises(WrongInput, match="1 至 64"):
            env.number("FAHENG_THREADS", 8, least=1, most=64)


def test_a_file_in_place_of_the_home_folder_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "var").write_text("")
    monkeypatch.setenv("FAHENG_HOME", str(tmp_path / "var"))
    with pytest.raises(WrongInput, match="不是文件夹"):
        env.folder("FAHENG_HOME", "var")
