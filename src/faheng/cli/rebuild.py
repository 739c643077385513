"""faheng rebuild: compute all projections anew from the entries."""

from __future__ import annotations

import click

from faheng.cli._django import open_records


@click.command()
def command() -> None:
    """重建：由步骤记录重新计算清单各列、待办与检索；记录完好时不会有任何变化。

    Compute list columns, obligations and the search index anew from the entries; sound records change nothing.
    """
    open_records()
    from django.utils import timezone

    from faheng.records.rebuild import rebuild

    rebuilt = rebuild(timezone.localdate(), lambda done: click.echo(f"\r已重建 {done} 个案卷", nl=False, err=True))
    click.echo(err=True)
    click.echo(f"共 {rebuilt.dossiers} 个案卷，{len(rebuilt.changed)} 个有变化。")
    for number in rebuilt.changed[:50]:
        click.echo(f"  {number}")
