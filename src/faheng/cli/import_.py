"""faheng import: Excel ledgers and dossier packages into the records."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from faheng.cli._bureau import bureau
from faheng.cli._django import open_records
from faheng.law.errors import WrongInput

if TYPE_CHECKING:
    from collections.abc import Callable

    from faheng.exchange.ledgers.kinds import Ledger


@click.command("import")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--kind", metavar="KIND", help="台账种类：程序或者清单的代码、名称，如 learning 或 学习与培训。 Kind of ledger.")
@click.option("--org", metavar="CODE", help="录入到哪个机关；只有一个机关时可以不写。 Code of the bureau.")
@click.option("--dry-run", is_flag=True, help="只试算，不录入。 Judge, record nothing.")
@click.option("--as-recorded", is_flag=True, help="按原样保存历史台账：规则发现的问题记入评查，不拒收。 Keep rows as they were.")
@click.option("--json", "as_json", is_flag=True, help="输出一份 JSON 文档。")
def command(file: Path, kind: str | None, org: str | None, *, dry_run: bool, as_recorded: bool, as_json: bool) -> int:
    """导入 Excel（.xlsx）、CSV 台账，或者案卷包（.json、.zip）；拒收的行连同原因写入 FILE.refused.xlsx。

    Imports a ledger, or a dossier package as it was. Exits 1 when rows were refused; the same file twice has one effect.
    """
    if file.suffix.lower() in (".json", ".zip"):
        return _package(file, org, dry_run=dry_run, as_json=as_json)
    if not kind:
        raise WrongInput("没有写明台账种类", where="--kind", mend="如 --kind learning；全部种类见 faheng template --help")
    from faheng.exchange.ledgers.kinds import ledger

    return _ledger(file, ledger(kind), org, dry_run=dry_run, as_recorded=as_recorded, as_json=as_json)


def _ledger(file: Path, kind: Ledger, org: str | None, *, dry_run: bool, as_recorded: bool, as_json: bool) -> int:
    open_records()
    from django.utils import timezone

    from faheng.exchange.ledgers.importing import Import
    from faheng.exchange.ledgers.outcomes import Became
    from faheng.records.errors import Conflict
    from faheng.records.scope import SYSTEM

    task = Import(kind, bureau(org).organisation(), SYSTEM, timezone.localtime(), dry_run, as_recorded, _progress())
    try:
        report = task.run(file)
    except Conflict as wrong:
        raise WrongInput(str(wrong), where=str(file)) from None
    if as_json:
        click.echo(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
    else:
        for line in report.lines():
            click.echo(line)
    return int(report.count(Became.REFUSED) > 0)


def _progress() -> Callable[[int], None]:
    done = 0

    def show(rows: int) -> None:
        nonlocal done
        done += rows
        if sys.stderr.isatty():
            click.echo(f"\r已处理 {done} 行", nl=False, err=True)

    return show


def _package(file: Path, org: str | None, *, dry_run: bool, as_json: bool) -> int:
    from faheng.procedures import catalogue

    open_records()
    from django.utils import timezone

    from faheng.exchange.receiving import receive
    from faheng.records.scope import SYSTEM

    own = bureau(org)
    taken = receive(file, catalogue(), organisation=own.code, at=timezone.localtime(), viewer=SYSTEM, rehearsal=dry_run)
    grave = [finding for finding in taken.findings if finding.severity is not finding.severity.NOTICE]
    said = {
        "file": str(file), "number": taken.dossier.number, "procedure": taken.dossier.procedure, "entries": len(taken.dossier.entries),
        "repeated": taken.repeated, "dry_run": dry_run, "findings": [finding.as_json() for finding in taken.findings],
    }  # fmt: skip
    if as_json:
        click.echo(json.dumps(said, ensure_ascii=False, indent=2))
        return 0
    done = "已经导入过，没有重复录入" if taken.repeated else "可以导入（试算，没有录入）" if dry_run else "已按原样导入"
    click.echo(
        f"{taken.dossier.number or '（无文号）'}　{catalogue()[taken.dossier.procedure].title}　{len(taken.dossier.entries)}条记录：{done}"
    )
    for finding in grave:
        click.echo(f"  [{finding.severity.label}] {finding.rule} {finding.message}")
    return 0
