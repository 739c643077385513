"""The secret key is made once and readable by its owner only."""

from __future__ import annotations

from pathlib import Path

from faheng.conf.secret import secret_key


def test_the_key_is_made_once_and_kept(tmp_path: Path) -> None:
    first = secret_key(tmp_path / "home")
    assert len(first) > 60
    assert secret_key(tmp_path / "home") == first


def test_only_the_owner_can_read_the_key(tmp_path: Path) -> None:
    secret_key(tmp_path)
    assert (tmp_path / "secret.key").stat().st_mode & 0o777 == 0o600


def test_two_homes_have_two_keys(tmp_path: Path) -> None:
    assert secret_key(tmp_path / "a") != secret_key(tmp_path / "b")
