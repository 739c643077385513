"""A wrong call is answered by one Chinese sentence on stderr, with exit code 2."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from faheng.cli import main

CALLS = {
    "no such command": (["foo"], "没有命令 'foo'；用法见 faheng --help。"),
    "no such option": (["serve", "--prot", "1"], "没有选项 --prot；用法见 faheng serve --help。"),
    "a port out of range": (
        ["serve", "--port", "70000"],
        "参数 '--port' 的值不对：70000 不在 1<=x<=65535 的范围内；用法见 faheng serve --help。",
    ),
    "a port that is no number": (["serve", "--port", "八千"], "参数 '--port' 的值不对：'八千' 不是数字；用法见 faheng serve --help。"),
    "an option without its value": (["serve", "--port"], "选项 '--port' 后面缺少值；用法见 faheng --help。"),
    "an engine that is not there": (
        ["figure", "x", "--org", "1", "--year", "2025", "--engine", "spark"],
        "参数 '--engine' 的值不对：'spark' 不在可选值 'duckdb' 之内；用法见 faheng figure --help。",
    ),
    "an argument too many": (["migrate", "now"], "多出参数 now；用法见 faheng migrate --help。"),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_wrong_call_is_one_chinese_sentence(call: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments, sentence = CALLS[call]
    with pytest.raises(SystemExit) as left:
        main(arguments)
    shown = capsys.readouterr()
    assert (left.value.code, shown.out, shown.err) == (2, "", sentence + "\n")


UNSET = {
    "figure": ["cases-handled-total", "--org", "990101", "--year", "2025"],
    "audit": ["--all"],
    "verify": ["--all"],
    "backup": ["-o", "a.backup"],
    "import": ["台账.csv", "--kind", "learning"],
    "lake": ["refresh"],
    "seal": [],
}


@pytest.mark.slow
@pytest.mark.parametrize("command", UNSET)
def test_before_init_a_command_on_records_says_so_and_writes_nothing(command: str, tmp_path: Path) -> None:
    (tmp_path / "台账.csv").write_text("日期,学习类型,主题\n2026-01-05,领导班子学法,甲\n", encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL" and not name.startswith("FAHENG_")}
    faheng = Path(sys.executable).with_name("faheng")
    run = subprocess.run(
        [faheng, command, *UNSET[command]], cwd=tmp_path, env={**kept, "FAHENG_HOME": str(tmp_path / "home")},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == "数据库：还没有建立；请先运行 faheng init，或者核对 FAHENG_HOME、DATABASE_URL\n"
    assert [each.name for each in tmp_path.iterdir() if each.name not in ("台账.csv", "home")] == []


def test_a_database_of_another_version_is_one_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from django.db.utils import OperationalError

    def refuse() -> None:
        raise OperationalError("no such column: records_officer.name\nmore")

    monkeypatch.setattr("faheng.cli.seal.open_records", refuse)
    with pytest.raises(SystemExit) as left:
        main(["seal"])
    shown = capsys.readouterr()
    said = "数据库：no such column: records_officer.name；请用 faheng doctor 检查，版本不符的用 faheng migrate 更新\n"
    assert (left.value.code, shown.out, shown.err) == (2, "", said)


def test_every_command_tells_its_purpose_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    listing = capsys.readouterr().out.split("Commands:\n")[1].rstrip().splitlines()
    assert left.value.code == 0
    assert [line for line in listing if not re.search(r"[\u4e00-\u9fff]", line)] == []
