"""faheng paper: makes one paper (文书) of a dossier package."""

from __future__ import annotations

from pathlib import Path

import click

from faheng.cli._writing import write
from faheng.law.errors import WrongInput


@click.command("paper")
@click.argument("package", metavar="PACKAGE.json", type=click.Path(path_type=Path))
@click.option("--seq", type=int, help="哪一条记录的文书；不写则列出可以制作的文书。")
@click.option("--key", help="哪一份文书；一条记录只有一份文书的，可以不写。")
@click.option("-o", "--output", metavar="FILE.docx|pdf", type=click.Path(path_type=Path, dir_okay=False), help="写到哪个文件。")
def command(package: Path, seq: int | None, key: str | None, output: Path | None) -> int:
    """从案卷包制作一份文书（Word 或 PDF）；缺少必备要素的不制作，并逐项指出。

    Makes one paper of a dossier package as DOCX or PDF; without --seq lists the papers it calls for.
    """
    from datetime import datetime

    from faheng.documents import doors
    from faheng.documents.assembling import named, printables
    from faheng.engine.situation import Surroundings
    from faheng.exchange.packages import read_file
    from faheng.procedures import catalogue

    dossier = read_file(package, catalogue())
    procedure, around, today = catalogue()[dossier.procedure], Surroundings(), datetime.now().astimezone().date()
    found = printables(procedure, dossier, around, today)
    if seq is None:
        for each in found:
            lacks = f"　缺少：{named(each.missing)}" if each.missing else ""
            click.echo(f"{each.seq}\t{each.paper.key}\t{each.paper.title}{lacks}")
        return int(any(each.missing for each in found))
    if output is None or output.suffix not in (".docx", ".pdf"):
        raise WrongInput("没有写明制成的文件", where="-o", mend="请写 .docx 或 .pdf 文件，如 -o 决定书.docx")
    if key is None:
        keys = [each.paper.key for each in found if each.seq == seq]
        if len(keys) > 1:
            raise WrongInput(f"第{seq}条记录有{len(keys)}份文书", where="--key", mend=f"请选一份：{'、'.join(keys)}")
        key = keys[0] if keys else ""
    made = doors.paper(procedure, dossier, seq, key, around, today, "pdf" if output.suffix == ".pdf" else "docx")
    write(output, made.content)
    return 0
