"""faheng lake: the analytical mirror of the records."""

import click

from faheng.cli._django import open_records


@click.group("lake")
def command() -> None:
    """数据湖：记录的分析镜像。

    The analytical mirror of the records.
    """


@command.command("refresh")
def refresh() -> None:
    """把镜像更新到最新记录。

    Bring the analytical mirror up to date.
    """
    open_records()
    from django.utils import timezone

    from faheng.lake import doors
    from faheng.lake.snapshots import latest

    before = latest(doors.folder())
    after = doors.bring_up_to_date(timezone.localtime())
    click.echo(f"快照 {after.name}：{after.rows} 行，新增 {after.rows - before.rows} 行")
