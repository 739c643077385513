"""faheng case-file: makes the whole case file (案卷) of a dossier package as one paginated PDF."""

from __future__ import annotations

from pathlib import Path

import click

from faheng.cli._writing import write


@click.command("case-file")
@click.argument("package", metavar="PACKAGE.json", type=click.Path(path_type=Path))
@click.option("-o", "--output", metavar="FILE.pdf", required=True, type=click.Path(path_type=Path, dir_okay=False), help="写到哪个文件。")
@click.option("--files", "folder", metavar="DIR", type=click.Path(path_type=Path, exists=True, file_okay=False), help="附件所在的文件夹。")
def command(package: Path, output: Path, folder: Path | None) -> None:
    """把案卷包制成一份编页的案卷：封面、目录、全部文书和记录、附件、备考表。

    Makes the case file of a dossier package: cover, catalogue, papers, attachments, one PDF with running page numbers.
    """
    from datetime import datetime

    from faheng.documents import doors
    from faheng.engine.dossier import Attachment
    from faheng.engine.situation import Surroundings
    from faheng.exchange.packages import read_file
    from faheng.procedures import catalogue

    def contents(attachment: Attachment) -> bytes | None:
        found = folder / Path(attachment.name).name if folder else None
        return found.read_bytes() if found and found.is_file() else None

    dossier = read_file(package, catalogue())
    made = doors.case_file(catalogue()[dossier.procedure], dossier, Surroundings(), datetime.now().astimezone().date(), contents)
    write(output, made.content)
