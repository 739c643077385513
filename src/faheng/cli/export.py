"""faheng export: dossiers as packages that can be verified, and the upload of 双公示."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from faheng.cli._bureau import bureau
from faheng.cli._django import open_records
from faheng.law.errors import WrongInput


@click.group("export")
def command() -> None:
    """导出：案卷包、双公示报送表。

    Export dossier packages and the credit-publicity upload.
    """


@command.command("dossier")
@click.argument("number", metavar="NO")
@click.option("-o", "--output", metavar="FILE.zip", required=True, type=click.Path(path_type=Path, dir_okay=False), help="写到哪个文件。")
@click.option("--kind", default="", metavar="KIND", help="程序代码；不同程序有同一案号时写明。")
def dossier(number: str, output: Path, kind: str) -> int:
    """导出一件案卷：记录、附件、摘要链、日根证明；用 faheng verify 查验。

    A dossier with its files, chain and proof; `faheng verify` checks it offline. Exits 1 where an attachment's bytes are missing.
    """
    open_records()
    from django.utils import timezone

    from faheng.exchange.packing import pack
    from faheng.records import dossiers
    from faheng.records.errors import NotFound
    from faheng.records.scope import SYSTEM

    _writable(output, (".zip",))
    try:
        pk = dossiers.find(number, SYSTEM, procedure=kind)
    except NotFound:
        raise WrongInput(f"没有案号为“{number}”的案卷", where="NO", mend="请核对案号（括号为〔〕）") from None
    packed, missing = pack(pk, output, SYSTEM, timezone.localdate())
    click.echo(f"已写入 {output}（{packed.number}，{len(packed.entries)}条记录）")
    for name in missing:
        click.echo(f"附件“{name}”的内容不在系统中，没有装入", err=True)
    return int(bool(missing))


@command.command("shuanggongshi")
@click.option("--kind", type=click.Choice(["penalty", "licence"]), required=True, help="行政处罚，或者行政许可。")
@click.option("--from", "since", metavar="DATE", required=True, help="决定日期自（含当日）。")
@click.option("--to", "until", metavar="DATE", required=True, help="决定日期至（含当日）。")
@click.option("--org", metavar="CODE", help="哪个机关（含下级）；只有一个机关时可以不写。")
@click.option(
    "-o", "--output", metavar="FILE", required=True, type=click.Path(path_type=Path, dir_okay=False), help="写到哪个 .xlsx 或 .csv。"
)
def shuanggongshi(kind: str, since: str, until: str, org: str | None, output: Path) -> int:
    """导出双公示报送表：字段代码和次序按信用信息标准，金额以万元计，只含依法公开的字段。

    The 双公示 upload. Exits 1 where a required field is empty; the rows are named.
    """
    first, last = _day(since, "--from"), _day(until, "--to")
    if last < first:
        raise WrongInput("截止日期早于开始日期", where="--to", mend="请核对两个日期")
    _writable(output, (".xlsx", ".csv"))
    open_records()
    from faheng.exchange.publicity.upload import rows, write
    from faheng.records.scope import SYSTEM

    found = list(rows(kind, bureau(org).code, SYSTEM, first, last))
    write(kind, found, output)
    click.echo(f"已写入 {output}（{len(found)}行）")
    lacking = [(row.number, row.lacking) for row in found if row.lacking]
    for number, names in lacking:
        click.echo(f"  {number}缺少：{'、'.join(names)}")
    return int(bool(lacking))


def _day(text: str, where: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongInput(f"“{text}”不是日期", where=where, mend="请写成 2026-01-05") from None


def _writable(output: Path, suffixes: tuple[str, ...]) -> None:
    if output.suffix.lower() not in suffixes:
        raise WrongInput(f"不写“{output.suffix}”文件", where="-o", mend=f"请写 {' 或 '.join(suffixes)} 文件")
    if not output.absolute().parent.is_dir():
        raise WrongInput("没有这个文件夹", where=str(output.parent), mend="请先建立文件夹")
