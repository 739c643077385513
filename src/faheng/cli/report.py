"""faheng report: compose, check and compare annual reports."""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from pathlib import Path

import click


class ReportGroup(click.Group):
    """命令组: `compose` is loaded from its own module when it is called, so that it need not be here."""

    COMPOSE = "faheng.cli._report_compose"

    def list_commands(self, ctx: click.Context) -> list[str]:
        names = super().list_commands(ctx)
        return sorted([*names, "compose"]) if self._composes() else names

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name == "compose" and self._composes():
            composing: click.Command = importlib.import_module(self.COMPOSE).command
            return composing
        return super().get_command(ctx, cmd_name)

    def _composes(self) -> bool:
        return importlib.util.find_spec(self.COMPOSE) is not None


@click.group(cls=ReportGroup, short_help="年度报告：编写、核对、比较。")
def command() -> None:
    """年度报告：编写、核对、比较。

    Annual reports: compose, check, compare.
    """


@command.command(short_help="核对一份报告的数字。")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="输出 JSON。Print one JSON document.")
@click.option("--all", "everything", is_flag=True, help="相符的核对也列出。List the checks that hold, too.")
def check(file: Path, as_json: bool, everything: bool) -> None:
    """核对一份报告：合计、包含、重复、百分比、增幅、期间、章节，每处都列出原文句子。有需要核对的，退出码为 1。

    Check a report from its text alone; exit code 1 where something does not hold.
    """
    from faheng.cli.extract import read_file
    from faheng.reports.reading import required
    from faheng.reports.reading.as_json import as_json as reading_as_json
    from faheng.reports.reading.checking.checks import TITLES
    from faheng.reports.reading.sections import TITLES as SECTION_TITLES

    reading = required(read_file(file))
    broken = [check for check in reading.checks if not check.holds]
    if as_json:
        whole = reading_as_json(reading)
        kept = {key: whole[key] for key in ("file", "title", "organisation", "year", "checks", "missing_sections", "encoding_repairs")}
        click.echo(json.dumps(kept, ensure_ascii=False, indent=1))
    else:
        for one in reading.checks if everything else broken:
            click.echo(f"{'相符' if one.holds else '核对'}【{TITLES[one.kind]}】{one.message}")
            for sentence in one.sentences:
                click.echo(f"    ｜{sentence}")
        for kind in reading.missing_sections:
            click.echo(f"缺章【{SECTION_TITLES[kind]}】没有找到这一部分")
        click.echo(
            f"共 {len(reading.figures)} 个数字，{len(reading.checks)} 项核对，{len(broken)} 项需要说明或更正，缺 {len(reading.missing_sections)} 个章节。"
        )
    if broken or reading.missing_sections:
        sys.exit(1)


@command.command(short_help="几份报告并列比较。")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "-o", "--output", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="输出文件夹。Folder to write to."
)
def compare(files: tuple[Path, ...], folder: Path) -> None:
    """几份报告按同一指标并列：XLSX、HTML、DOCX、JSON 和 ECharts 图表；只并列，不排名。

    Several reports side by side, with a comparability flag and the sentence behind every number.
    """
    from faheng.cli.extract import read_file
    from faheng.law.errors import WrongInput
    from faheng.reports.comparing import compare as side_by_side
    from faheng.reports.comparing.files import write_comparison
    from faheng.reports.reading import required

    if len(files) < 2:
        raise WrongInput("比较至少要两份报告", where="FILE...", mend="请再给出一份")
    comparison = side_by_side([required(read_file(path)) for path in files])
    paths = write_comparison(comparison, folder)
    click.echo(
        f"{len(comparison.rows)} 个指标，其中 {len(comparison.shared)} 个不止一份报告写有；已写入 {folder}：{'、'.join(path.name for path in paths)}"
    )
