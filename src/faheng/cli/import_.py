"""faheng import: Excel ledgers and dossier packages into the records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from faheng.cli._django import connect
from faheng.law.errors import WrongInput

if TYPE_CHECKING:
    from faheng.records.organisations import Bureau


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


def _ledger(file: Path, kind: object, org: str | None, *, dry_run: bool, as_recorded: bool, as_json: bool) -> int:
    connect()
    from django.utils import timezone

    from faheng.exchange.ledgers.importing import Import
    from faheng.exchange.ledgers.kinds import Ledger
    from faheng.exchange.ledgers.outcomes import Became
    from faheng.records.errors import Conflict
    from faheng.records.scope import SYSTEM

    assert isinstance(kind, Ledger)
    bureau = _bureau(org)
    task = Import(kind, bureau.organisation(), SYSTEM, timezone.localtime(), dry_run, as_recorded, _progress())
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


def _progress() -> object:
    import sys

    done = 0

    def show(rows: int) -> None:
        nonlocal done
        done += rows
        if sys.stderr.isatty():
            click.echo(f"\r已处理 {done} 行", nl=False, err=True)

    return show


def _bureau(org: str | None) -> Bureau:
    from faheng.records import organisations
    from faheng.records.errors import NotFound
    from faheng.records.scope import SYSTEM

    if org:
        try:
            return organisations.get(org.strip().upper(), SYSTEM)
        except NotFound:
            raise WrongInput(f"没有代码为“{org}”的机关", where="--org", mend="请先用 faheng init --org 建立") from None
    found = organisations.below(SYSTEM)
    if len(found) == 1:
        return found[0]
    if not found:
        raise WrongInput("还没有机关", where="--org", mend="请先用 faheng init --org 代码 --name 名称 建立")
    raise WrongInput(f"有{len(found)}个机关，没有写明录入到哪一个", where="--org", mend=f"如 --org {found[0].code}（{found[0].name}）")


def _package(file: Path, org: str | None, *, dry_run: bool, as_json: bool) -> int:
    raise WrongInput("案卷包的导入还没有接上", where=str(file))
