"""faheng seal: fold the day's records into one digest for each bureau."""

from __future__ import annotations

import click

from faheng.cli._django import open_records


@click.command()
def command() -> None:
    """日根：把今天为止的全部案卷折成一个摘要，每个机关一行；请打印、寄送或者公布，存放在本系统之外。

    Fold all dossiers as of today into one digest per bureau; keep the printed lines outside this system. `faheng verify --all --held FILE`
    checks the records against them.
    """
    open_records()
    from django.utils import timezone

    from faheng.records import roots

    for root in roots.seal(timezone.localdate()):
        click.echo(f"{root.digest}  {root.day:%Y-%m-%d} {root.organisation} 案卷{root.dossiers}件")
