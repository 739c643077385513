"""faheng 命令: each command is one module of this folder, found by its file name and loaded when it is called."""

from __future__ import annotations

import importlib
import keyword
import pkgutil
import sys

import click

import faheng
from faheng.cli._chinese import in_chinese
from faheng.law.errors import WrongInput

WRONG_INPUT = 2


class CommandsByFile(click.Group):
    """命令组: the module `faheng.cli.year_end` is the command `year-end`, and is imported only when needed; `import_` is `import`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        names = (module.name for module in pkgutil.iter_modules(__path__))
        return sorted(name.rstrip("_").replace("_", "-") for name in names if not name.startswith("_"))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        name = cmd_name.replace("-", "_")
        module = importlib.import_module(f"{__name__}.{name}{'_' if keyword.iskeyword(name) else ''}")
        command: click.Command = module.command
        return command


@click.group(cls=CommandsByFile, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(faheng.__version__, prog_name="faheng")
def group() -> None:
    """法衡：从立案到年度报告。

    Faheng: law enforcement and rule-of-law administration for local health bureaus.
    """


def main(arguments: list[str] | None = None) -> None:
    """命令入口: run one command and leave with its exit code (0 well, 1 findings, 2 wrong call)."""
    try:
        code = group.main(args=arguments, prog_name="faheng", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as empty:
        click.echo(empty.format_message())
        code = 0
    except click.ClickException as wrong:
        click.echo(in_chinese(wrong), err=True)
        code = WRONG_INPUT
    except WrongInput as wrong:
        click.echo(str(wrong), err=True)
        code = WRONG_INPUT
    except click.Abort:
        click.echo("已中断。", err=True)
        code = 130
    except Exception as wrong:
        if type(wrong).__module__ != "django.db.utils":
            raise
        click.echo(f"数据库：{_first_line(wrong)}；请用 faheng doctor 检查，版本不符的用 faheng migrate 更新", err=True)
        code = WRONG_INPUT
    sys.exit(code if isinstance(code, int) else 0)


def _first_line(wrong: Exception) -> str:
    return (str(wrong).strip().splitlines() or [type(wrong).__name__])[0]
