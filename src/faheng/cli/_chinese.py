"""用法提示: what click says about a wrong call, as one Chinese sentence."""

from __future__ import annotations

import re

import click

SENTENCES = (
    (r"No such command (.+)", r"没有命令 \1"),
    (r"Missing command", r"没有写命令"),
    (r"Got unexpected extra arguments? \((.+)\)", r"多出参数 \1"),
    (r"(.+) is not in the range (.+)", r"\1 不在 \2 的范围内"),
    (r"(.+) is not a valid (?:integer|float)(?: range)?", r"\1 不是数字"),
    (r"(.+) is not one of (.+)", r"\1 不在可选值 \2 之内"),
    (r"('[^']+') is not ('[^']+')", r"\1 不在可选值 \2 之内"),
    (r"(.+) does not match the formats? (.+)", r"\1 不是 \2 的写法"),
    (r"(?:Path|File|Directory) (.+) does not exist", r"\1 不存在"),
    (r"(?:Path|File|Directory) (.+) is a directory", r"\1 是文件夹，不是文件"),
    (r"(?:Path|File|Directory) (.+) is a file", r"\1 是文件，不是文件夹"),
    (r"(?:Path|File|Directory) (.+) is not (?:readable|writable)", r"\1 没有读写权限"),
    (r"Option (.+) requires an argument", r"选项 \1 后面缺少值"),
    (r"Option (.+) does not take a value", r"选项 \1 不带值"),
)


def in_chinese(wrong: click.ClickException) -> str:
    """One sentence: what is wrong with the call, and where to look."""
    context = getattr(wrong, "ctx", None)
    command = context.command_path if isinstance(context, click.Context) else "faheng"
    return f"{_what(wrong)}；用法见 {command} --help。"


def _what(wrong: click.ClickException) -> str:
    match wrong:
        case click.NoSuchOption(option_name=name):
            return f"没有选项 {name}"
        case click.MissingParameter():
            return f"缺少参数 {_parameter(wrong)}"
        case click.BadParameter():
            return f"参数 {_parameter(wrong)} 的值不对：{_translated(wrong.message)}"
        case click.FileError(ui_filename=name):
            return f"打不开文件 {name}"
        case _:
            return _translated(wrong.message)


def _translated(message: str) -> str:
    """A sentence of click's own in Chinese; a sentence of ours as it stands."""
    message = message.split("\n", 1)[0].rstrip(".。")
    for pattern, sentence in SENTENCES:
        if found := re.fullmatch(pattern, message):
            return found.expand(sentence)
    return message


def _parameter(wrong: click.BadParameter) -> str:
    if wrong.param is not None and wrong.ctx is not None:
        return wrong.param.get_error_hint(wrong.ctx)
    return str(wrong.param_hint or "")
