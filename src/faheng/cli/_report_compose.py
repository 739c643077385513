"""faheng report compose: the annual report from the records. Registered by the report group."""

from pathlib import Path

import click

from faheng.cli._django import open_records


@click.command("compose")
@click.option("--org", required=True, metavar="ORG", help="机关代码。")
@click.option("--year", required=True, type=click.IntRange(2000, 2100), help="年度。")
@click.option("-o", "--output", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="存放报告的文件夹。")
@click.option("--snapshot", default="", help="快照编号；默认先刷新再取最新。")
def command(*, org: str, year: int, folder: Path, snapshot: str) -> None:
    """由记录起草法治政府建设年度报告（Word、PDF、HTML、JSON）。

    Composes the annual report from the records.
    """
    open_records()
    from django.utils import timezone

    from faheng.lake.doors import bring_up_to_date
    from faheng.reports.composing.doors import FILES, compose

    now = timezone.localtime()
    if not snapshot:
        bring_up_to_date(now)
    done = compose(org, year, folder, now.date(), snapshot)
    click.echo(f"已写入 {folder}：{'、'.join(FILES)}；载明 {len(done.figures)} 个数字，快照 {done.snapshot}")
