"""faheng restore: put a backup in the place of this installation."""

from __future__ import annotations

from pathlib import Path

import click

from faheng.cli._django import setup


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--check", "only_check", is_flag=True, help="只检查备份，不恢复。 Only check the backup.")
def command(file: Path, *, only_check: bool) -> None:
    """恢复备份：先检查整个备份，再替换；原有数据移到一旁保留。请先停止网页服务。

    Restore a backup: it is checked as a whole before anything is replaced, and what was there is kept aside. Stop the server first.
    """
    setup()
    from django.utils import timezone

    from faheng.records import backup

    if only_check:
        summary = backup.check(file)
        click.echo(f"备份完好：{summary.at} 的备份，{summary.files} 个文件。")
        return
    summary, aside = backup.restore(file, timezone.localtime())
    click.echo(f"已恢复 {summary.at} 的备份，{summary.files} 个文件；原有数据保留在 {aside}。")
    click.echo("请运行 faheng migrate、faheng verify --all 与 faheng lake refresh。")
