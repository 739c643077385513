"""写文件: a file that a command makes, whole or not at all."""

from pathlib import Path

import click

from faheng.law.errors import WrongInput, reason


def write(path: Path, content: bytes) -> None:
    """Write a file and say so.

    Raises:
        WrongInput: the folder does not exist or may not be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as wrong:
        raise WrongInput(f"不能写入（{reason(wrong)}）", where=str(path), mend="请核对文件夹和权限") from wrong
    click.echo(f"已写入 {path}")
