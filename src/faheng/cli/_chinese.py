"""用法提示: what click says about a wrong call, as one Chinese sentence."""

from __future__ import annotations

import click


def in_chinese(wrong: click.ClickException) -> str:
    """One sentence: what is wrong with the call, and where to look."""
    return f"{_what(wrong)}；用法见 {_path(wrong)} --help。"


def _what(wrong: click.ClickException) -> str:
    match wrong:
        case click.NoSuchOption(option_name=name):
            return f"没有选项 {name}"
        case click.MissingParameter():
            return f"缺少参数 {_parameter(wrong)}"
        case click.BadOptionUsage(option_name=name):
            return f"选项 {name} 的写法不对"
        case click.BadParameter():
            return f"参数 {_parameter(wrong)} 的值不对（{wrong.message.rstrip('.')}）"
        case click.FileError(ui_filename=name):
            return f"打不开文件 {name}"
        case click.UsageError() if wrong.message.startswith("No such command"):
            return f"没有命令 {wrong.message.split(maxsplit=3)[3].rstrip('.')}"
        case _:
            return f"命令写法不对（{wrong.message.rstrip('.')}）"


def _parameter(wrong: click.BadParameter) -> str:
    if wrong.param is not None and wrong.ctx is not None:
        return wrong.param.get_error_hint(wrong.ctx)
    return str(wrong.param_hint or "")


def _path(wrong: click.ClickException) -> str:
    context = getattr(wrong, "ctx", None)
    return context.command_path if isinstance(context, click.Context) else "faheng"
