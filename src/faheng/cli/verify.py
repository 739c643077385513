"""faheng verify: the records, or a dossier's package, against their digests."""

from __future__ import annotations

import re
from pathlib import Path

import click

from faheng.cli._django import open_records
from faheng.law.errors import WrongInput


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--all", "whole", is_flag=True, help="查验本系统的全部记录与文件。 The whole of the records.")
@click.option(
    "--held", type=click.Path(path_type=Path), help="保存在系统之外的日根（faheng seal 的输出）。 Roots kept outside this system."
)
def command(file: Path | None, *, whole: bool, held: Path | None) -> int:
    """查验：摘要链、末条、附件与日根；有问题时逐条列出，退出码为 1。

    Verify chains, heads, files and daily roots; exit 1 where something is wrong.
    """
    if bool(file) == whole:
        raise WrongInput("请给出一个案卷包，或者 --all", where="faheng verify", mend="例如 faheng verify 案卷.zip")
    return _package(file) if file else _all(held)


def _package(file: Path) -> int:
    from faheng.exchange.verifying import verify_package
    from faheng.procedures import catalogue

    if not file.is_file():
        raise WrongInput(f"没有文件 {file}", where="faheng verify", mend="请核对路径")
    said = list(verify_package(file, catalogue()))
    for each in said:
        click.echo(each)
    found = [each for each in said if not each.startswith("（提示）")]
    click.echo(f"{file}：{'完好' if not found else f'发现 {len(found)} 个问题'}。")
    return 1 if found else 0


def _all(held: Path | None) -> int:
    digests = _held(held) if held else frozenset[str]()
    open_records()
    from faheng.records.verify import check_all

    found = 0
    for trouble in check_all(digests, lambda done: click.echo(f"\r已查验 {done} 个案卷", nl=False, err=True)):
        found += 1
        click.echo(f"{trouble.number}：{trouble.message}" if trouble.number else trouble.message)
    click.echo(err=True)
    click.echo(f"全部记录{'完好' if not found else f'发现 {found} 个问题'}。" + ("" if held else "没有对照系统之外保存的日根。"))
    return 1 if found else 0


def _held(file: Path) -> frozenset[str]:
    try:
        lines = file.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError):
        raise WrongInput(f"不能读取 {file}", mend="请给出 faheng seal 输出的文本文件") from None
    digests = frozenset(found[0] for line in lines if (found := re.match(r"[0-9a-f]{64}\b", line)))
    if not digests:
        raise WrongInput(f"{file} 中没有日根", mend="请给出 faheng seal 输出的文本文件")
    return digests
