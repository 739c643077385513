"""A new installation from the command line: init, migrate, doctor, serve."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

FAHENG = Path(sys.executable).with_name("faheng")
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL" and not name.startswith("FAHENG_")}
    return {**kept, "FAHENG_HOME": str(tmp_path / "home")}


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Run:
    def call(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [FAHENG, *arguments], cwd=tmp_path, env={**environment, **variables}, capture_output=True, text=True, check=False, timeout=120
        )

    return call


@pytest.mark.slow
def test_init_sets_up_a_home_and_leaves_it_alone_the_second_time(run: Run, tmp_path: Path) -> None:
    first = run("init")
    key = (tmp_path / "home/secret.key").read_text()
    second = run("init")
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert (tmp_path / "home/secret.key").read_text() == key
    assert run("migrate", "--check").stdout == "数据库已是最新。\n"


@pytest.mark.slow
def test_the_doctor_names_a_database_without_tables_and_the_mend(run: Run) -> None:
    result = run("doctor")
    assert result.returncode == 1
    assert "个迁移未执行；补救：faheng migrate" in result.stdout


@pytest.mark.slow
def test_a_setting_that_makes_no_sense_is_one_sentence(run: Run, tmp_path: Path) -> None:
    result = run("migrate", FAHENG_LOG_LEVEL="LOUD")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "环境变量 FAHENG_LOG_LEVEL：“LOUD”不在可选值之内；请填 DEBUG、INFO、WARNING、ERROR 之一\n"


@pytest.mark.slow
def test_a_database_that_does_not_answer_is_one_sentence(run: Run) -> None:
    result = run("migrate", DATABASE_URL="postgresql://nobody:x@127.0.0.1:1/none")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("数据库：连不上")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.slow
def test_serve_answers_and_leaves_when_it_is_told_to(environment: dict[str, str], tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with subprocess.Popen(
        [FAHENG, "serve", "--port", str(port)], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        try:
            assert answer(f"http://127.0.0.1:{port}/healthz") == b"ok"
            twice = subprocess.run(
                [FAHENG, "serve", "--port", str(port)], env=environment, capture_output=True, text=True, check=False, timeout=60
            )
        finally:
            server.send_signal(signal.SIGTERM)
            left = server.wait(timeout=20)
    assert left == 0
    assert (twice.returncode, "请用 --port 换一个端口" in twice.stderr) == (2, True)


def answer(url: str, patience: float = 60) -> bytes:
    end = time.monotonic() + patience
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5) as response:
                return bytes(response.read())
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


@pytest.mark.slow
def test_init_makes_the_first_bureau_and_its_account(environment: dict[str, str], tmp_path: Path) -> None:
    def init(password: str) -> subprocess.CompletedProcess[str]:
        named = ["--org", "440307", "--name", "某区卫生健康局", "--user", "zhang", "--role", "officer"]
        return subprocess.run(
            [FAHENG, "init", *named],
            cwd=tmp_path,
            env=environment,
            input=password,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    weak, strong = init("12345678\n"), init("a right long password\n")
    assert (weak.returncode, "账号 zhang 的口令" in weak.stderr, weak.stdout.count("账号：")) == (2, True, 0)
    assert strong.returncode == 0, strong.stderr
    assert "机关：某区卫生健康局（440307）\n账号：zhang（执法人员）\n" in strong.stdout


def test_an_account_without_a_bureau_is_refused(run: Run) -> None:
    result = run("init", "--user", "zhang")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("faheng init：账号须属于一个机关")
