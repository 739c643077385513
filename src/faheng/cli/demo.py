"""faheng demo: a bureau's year from nothing: played, mirrored, reported, compared with what was published, and served."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from faheng.cli._django import connect
from faheng.cli.serve import refuse_a_port_in_use

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faheng.simulate.bureau import Bureau
    from faheng.simulate.comparing import Line

HOST = "127.0.0.1"


@click.command()
@click.option(
    "--bureau", "name", default="longgang_2025", show_default=True, help="机关文件：程序自带的名称，或 .toml 文件的路径。 Bureau."
)
@click.option("--year", type=click.IntRange(2005, 2090), help="年度，默认为机关文件的年度。 Year.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="网页端口。 Port.")
@click.option("--no-serve", is_flag=True, help="不启动网页。 Do not serve the pages.")
def command(name: str, year: int | None, port: int, *, no_serve: bool) -> int:
    """从空白开始演示一个机关的一年：建库、办案、汇总、起草年度报告、与公布的数字对照、启动网页。

    The main job from nothing. Killed and run again, it goes on where it stopped. Exits 1 when a figure differs.
    """
    from faheng.simulate.bureau import read

    bureau = read(name)
    bureau = bureau.in_year(year) if year else bureau
    if not no_serve:
        refuse_a_port_in_use(HOST, port)
    connect()
    from django.conf import settings
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    folder = Path(settings.FAHENG_HOME) / "demo" / f"{bureau.own.code}-{bureau.year}"
    _play(bureau, folder)
    differing = _print(_compared(bureau, folder / "report"))
    _tell(bureau, folder)
    if not no_serve:
        _serve(port)
    return int(differing > 0)


def _serve(port: int) -> NoReturn:
    """Serve in a fresh process: nothing of the year stays in its memory."""
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "faheng", "serve", "--host", HOST, "--port", str(port)])  # noqa: S606


def _play(bureau: Bureau, folder: Path) -> None:
    from django.utils import timezone

    from faheng.cli._progress import Progress
    from faheng.simulate.playing import prepare

    begun = time.monotonic()
    click.echo(f"{bureau.own.name} {bureau.year} 年（数据为演示，人员、当事人和案情均为虚构）")
    year = prepare(bureau, folder, timezone.localdate())
    with Progress() as progress:
        amount = year.play(progress.told)
    click.echo(f"共 {amount} 件案卷，{time.monotonic() - begun:.0f} 秒。" if amount else "这一年已经演示过，直接使用。")


def _compared(bureau: Bureau, folder: Path) -> list[Line]:
    """Refresh the lake, compose the report where it is older than the records, and compare."""
    from django.utils import timezone

    from faheng.lake import doors
    from faheng.records import organisations
    from faheng.records.scope import SYSTEM
    from faheng.reports.composing.doors import compose
    from faheng.simulate.comparing import lines, report
    from faheng.web.board import charts, compositions, figures

    begun = time.monotonic()
    snapshot = doors.bring_up_to_date(timezone.localtime())
    click.echo(f"数据湖：快照 {snapshot.name}，{snapshot.rows} 行，{time.monotonic() - begun:.0f} 秒。")
    begun = time.monotonic()
    if report(folder).get("snapshot") != snapshot.name:
        compose(bureau.own.code, bureau.year, folder, bureau.report_day)
        click.echo(f"年度报告：{time.monotonic() - begun:.0f} 秒。")
    compositions.adopt(folder, bureau.own.code, bureau.year, snapshot.name, by="演示", at=timezone.localtime())
    book = doors.book(organisations.get(bureau.own.code, SYSTEM).path, bureau.year)
    figures.of_year(book)  # worked out here once, so that the board opens at once
    charts.of_year(book)
    return list(lines(bureau, book, report(folder)))


def _print(compared: Iterable[Line]) -> int:
    """Print the table of what was published against what is computed and stated; return how many lines differ."""
    click.echo("\n指标｜公布｜记录计算｜报告载明｜一致")
    differing = amount = 0
    for line in compared:
        numbers = (line.target.value, line.computed, line.stated)
        said = "｜".join("—" if each is None else f"{each.normalize():f}{line.target.unit}" for each in numbers)
        click.echo(f"{line.target.title}｜{said}｜{'是' if line.agrees else '否'}")
        amount, differing = amount + 1, differing + (not line.agrees)
    click.echo(f"共 {amount} 项，一致 {amount - differing} 项。\n")
    return differing


def _tell(bureau: Bureau, folder: Path) -> None:
    from faheng.simulate.accounts import ACCOUNTS, PASSWORD

    click.echo(f"年度报告：{folder / 'report'}（report.docx、report.pdf、report.html、report.json）")
    click.echo(f"已知问题的案卷：{folder / 'known_defects.json'}（供案卷评查练习）")
    click.echo(f"演示账号（口令均为 {PASSWORD}）：{'、'.join(f'{each.username}（{each.title}）' for each in ACCOUNTS)}")
    click.echo(f"领导看板：/board/?year={bureau.year}")
