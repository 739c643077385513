"""faheng backup: the whole installation in one file."""

from __future__ import annotations

from pathlib import Path

import click

from faheng.cli._django import open_records


@click.command()
@click.option("-o", "--output", "target", required=True, type=click.Path(path_type=Path), help="写到哪个文件（.zip）。 Target file.")
def command(target: Path) -> None:
    """备份：数据库、文件与密钥写入一个文件；可以在使用中备份。

    Back up the database, the files and the key into one file; consistent while the system is in use.
    """
    open_records()
    from django.utils import timezone

    from faheng.records import backup

    summary = backup.write(target.absolute(), timezone.localtime())
    click.echo(f"已备份到 {target}：数据库与 {summary.files} 个文件，共 {summary.size / 1_000_000:.1f} MB。")
    click.echo("备份含有密钥和个人信息，请妥善保管。")
