"""faheng template: the empty Excel ledger of a kind."""

from __future__ import annotations

from pathlib import Path

import click

from faheng.law.errors import WrongInput, reason


@click.command("template")
@click.argument("kind", metavar="KIND", required=False)
@click.option("-o", "--output", metavar="FILE.xlsx", type=click.Path(path_type=Path, dir_okay=False), help="写到哪个文件。")
def command(kind: str | None, output: Path | None) -> None:
    """生成一种台账的 Excel 样表：下拉选项、示例行、填写说明；不写 KIND 时列出全部种类。

    Writes the Excel template of a kind of ledger (a procedure or a register); without KIND lists the kinds.
    """
    from faheng.exchange.ledgers.kinds import every, ledger
    from faheng.exchange.ledgers.template import write_template

    if kind is None:
        for key, each in every().items():
            click.echo(f"{key}\t{each.title}")
        return
    found = ledger(kind)
    if output is None or output.suffix.lower() != ".xlsx":
        raise WrongInput("没有写明样表文件", where="-o", mend=f"请写 .xlsx 文件，如 -o {found.title}.xlsx")
    try:
        with output.open("wb"):
            pass
    except OSError as wrong:
        raise WrongInput(f"不能写入（{reason(wrong)}）", where=str(output), mend="请核对文件夹和权限") from None
    write_template(found, output)
    click.echo(f"已写入 {output}（{found.title}，{len(found.columns)}栏）")
