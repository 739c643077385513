"""环境变量: typed values from the environment; nonsense is refused at the start, with the mend."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from faheng.law.errors import WrongInput

YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"0", "false", "no", "off", ""})


def text(name: str, default: str) -> str:
    """文本: the value as it stands; empty counts as not set."""
    return os.environ.get(name, "").strip() or default


def flag(name: str, *, default: bool) -> bool:
    """开关: 1/0, true/false, yes/no, on/off."""
    value = os.environ.get(name, "").strip().lower()
    if value in YES:
        return True
    if value in NO:
        return default if value == "" else False
    raise WrongInput(f"“{value}”不是开关值", where=f"环境变量 {name}", mend="请填 1 或 0")


def number(name: str, default: int, *, least: int, most: int) -> int:
    """整数: both bounds are allowed values."""
    value = os.environ.get(name, "").strip() or str(default)
    if not value.isascii() or not value.isdigit() or not least <= int(value) <= most:
        raise WrongInput(f"“{value}”不是 {least} 至 {most} 的整数", where=f"环境变量 {name}", mend=f"请填如 {default}")
    return int(value)


def choice(name: str, default: str, allowed: tuple[str, ...]) -> str:
    """选项: one of the allowed words."""
    value = text(name, default)
    if value not in allowed:
        raise WrongInput(f"“{value}”不在可选值之内", where=f"环境变量 {name}", mend=f"请填 {'、'.join(allowed)} 之一")
    return value


def names(name: str, default: list[str]) -> list[str]:
    """名单: separated by commas."""
    return [part.strip() for part in os.environ.get(name, "").split(",") if part.strip()] or default


def folder(name: str, default: str) -> Path:
    """文件夹: an absolute path; a file in its place is refused."""
    path = Path(text(name, default)).expanduser().absolute()
    if path.exists() and not path.is_dir():
        raise WrongInput(f"{path} 不是文件夹", where=f"环境变量 {name}", mend="请改填一个文件夹")
    return path


def database(name: str, home: Path) -> dict[str, Any]:
    """数据库: `sqlite:///path` (the default, in the home folder) or `postgresql://user:password@host:port/name`."""
    address = os.environ.get(name, "").strip()
    if not address:
        return _sqlite(home / "faheng.sqlite3")
    parts = urlsplit(address)
    if parts.scheme == "sqlite" and len(parts.path) > 1:
        return _sqlite(Path(unquote(parts.path[1:])).absolute())
    if parts.scheme in {"postgres", "postgresql"} and len(parts.path) > 1:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path[1:]),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 600,
            "CONN_HEALTH_CHECKS": True,
        }
    raise WrongInput(
        f"“{parts.scheme or address}”不是可用的数据库地址",
        where=f"环境变量 {name}",
        mend="请填 sqlite:///文件路径 或 postgresql://用户:口令@主机:端口/库名",
    )


def _sqlite(path: Path) -> dict[str, Any]:
    """One file. A writer takes its lock at the start of the transaction, so that it waits instead of failing half-way."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": 600,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL;"
                "PRAGMA synchronous=NORMAL;"  # a killed process loses nothing; a power cut at most the last instants
                "PRAGMA cache_size=-32000;"
                "PRAGMA temp_store=MEMORY;"
                "PRAGMA mmap_size=268435456;"
            ),
        },
    }
