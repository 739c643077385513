"""faheng extract: the figures of published reports."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from faheng.law.errors import WrongInput
from faheng.reports.reading import Reading, read_report
from faheng.reports.reading.as_json import files_as_json, plain
from faheng.reports.reading.containers import LARGEST, too_large
from faheng.reports.reading.sections import TITLES


@click.command(short_help="读出公开报告中的数字。")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="输出 JSON。Print one JSON document.")
@click.option(
    "--text", "as_text", is_flag=True, help="只输出解码后的正文（位置以它为准）。Print the decoded text that the positions count in."
)
def command(files: tuple[Path, ...], as_json: bool, as_text: bool) -> None:
    """读出公开报告（txt、html、docx、pdf）中的每个数字：数的是什么、多少、单位、期间和原文位置。

    Figures of published reports, in any of the usual encodings.
    """
    readings = [read_file(path) for path in files]
    for reading in readings:
        if reading.states_nothing:
            click.echo(f"{reading.name}：没有找到任何数字，也没有报告的标题和章节；请检查是不是选错了文件", err=True)
    if as_text:
        sys.stdout.write("".join(reading.text for reading in readings))
    elif as_json:
        click.echo(json.dumps(files_as_json(readings), ensure_ascii=False, indent=1))
    else:
        for reading in readings:
            _show(reading)


def read_file(path: Path) -> Reading:
    """Read one file; a huge one is refused by its size, unread."""
    size = path.stat().st_size
    if size > LARGEST:
        raise too_large(path.name, size)
    try:
        data = path.read_bytes()
    except OSError as wrong:
        raise WrongInput("文件读不了", where=path.name, mend="请检查权限") from wrong
    return read_report(data, path.name)


def _show(reading: Reading) -> None:
    """A list for people."""
    click.echo(f"{reading.name}  {reading.title or '（无标题）'}  {reading.organisation or ''}  {reading.year or ''}")
    for figure in reading.figures:
        value = plain(figure.value) if figure.value is not None else "（遮盖）"
        qualifier = f"（{figure.qualifier}）" if figure.qualifier else ""
        click.echo(f"  {figure.label}：{value}{figure.unit or ''}{qualifier}  [{figure.indicator or figure.reason}]  第{figure.start}字")
    missing = "、".join(TITLES[kind] for kind in reading.missing_sections)
    broken = [check for check in reading.checks if not check.holds]
    click.echo(f"  共 {len(reading.figures)} 个数字，{len(reading.repairs)} 处修复，{len(broken)} 处需要核对；缺少章节：{missing or '无'}")
