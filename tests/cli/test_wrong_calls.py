"""A wrong call is answered by one Chinese sentence on stderr, with exit code 2."""

from __future__ import annotations

import re

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
    "an argument too many": (["migrate", "now"], "多出参数 now；用法见 faheng migrate --help。"),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_wrong_call_is_one_chinese_sentence(call: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments, sentence = CALLS[call]
    with pytest.raises(SystemExit) as left:
        main(arguments)
    shown = capsys.readouterr()
    assert (left.value.code, shown.out, shown.err) == (2, "", sentence + "\n")


def test_every_command_tells_its_purpose_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    listing = capsys.readouterr().out.split("Commands:\n")[1].rstrip().splitlines()
    assert left.value.code == 0
    assert [line for line in listing if not re.search(r"[\u4e00-\u9fff]", line)] == []
