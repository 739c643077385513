"""收包 (receiving): a dossier package from elsewhere into the records, as it was, with its files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

from faheng.engine.chain import content, sm3
from faheng.engine.dossier import Dossier
from faheng.engine.procedure import Procedure
from faheng.exchange.archives import open_archive, whole
from faheng.exchange.packages import FILES, attachments_of, read_file, read_packed
from faheng.law.errors import WrongInput
from faheng.records import files, imports
from faheng.records.dossiers import Taken
from faheng.records.errors import Conflict, StepRefused
from faheng.records.scope import Viewer
from faheng.records.together import together


def read(path: Path, procedures: Mapping[str, Procedure], stack: ExitStack) -> tuple[Dossier, ZipFile | None]:
    """Read the dossier of a package and open its files for as long as the stack lasts.

    Raises:
        WrongInput: it is no package, or a file in it is not what the dossier says.
    """
    if path.suffix.lower() != ".zip":
        return read_file(path, procedures), None
    archive = stack.enter_context(open_archive(path, what="案卷包（.zip）"))
    dossier, names = read_packed(archive, path, procedures), set(archive.namelist())
    for digest, attachment in attachments_of(dossier).items():
        if f"{FILES}{digest}" in names and sm3(whole(archive, f"{FILES}{digest}", where=str(path))) != digest:
            raise WrongInput(f"附件“{attachment.name}”的内容与记录的摘要不符", where=str(path), mend="请向对方重新索取案卷包")
    return dossier, archive


def receive(
    path: Path, procedures: Mapping[str, Procedure], *, organisation: str, at: datetime, viewer: Viewer, rehearsal: bool = False
) -> Taken:
    """Keep a package; the same one twice has one effect.

    Raises:
        WrongInput: it is no package, its chain is broken, or another dossier has its number.
    """
    with ExitStack() as stack:
        dossier, archive = read(path, procedures, stack)
        key = f"package:{known_by(dossier)}"
        try:
            with together(rehearsal=rehearsal):
                taken = imports.import_dossier(dossier, organisation=organisation, at=at, today=at.date(), viewer=viewer, key=key)
                if archive and not rehearsal:
                    _keep(archive, dossier, path, at)
        except StepRefused as refused:
            raise WrongInput(str(refused), where=str(path), mend="请向对方重新索取案卷包") from None
        except Conflict as conflict:
            raise WrongInput(str(conflict), where=str(path), mend="请核对本机关是否已有这一案卷") from None
    return taken


def known_by(dossier: Dossier) -> str:
    """Return what a package is known by: its number and its entries, with or without their digests."""
    entries = [{**content(entry), "prev": None} for entry in dossier.entries]
    return sm3(json.dumps([dossier.procedure, dossier.number, entries], sort_keys=True, default=str).encode())


def _keep(archive: ZipFile, dossier: Dossier, path: Path, at: datetime) -> None:
    names = set(archive.namelist())
    for digest, attachment in attachments_of(dossier).items():
        if f"{FILES}{digest}" in names:
            files.keep(whole(archive, f"{FILES}{digest}", where=str(path)), name=attachment.name, at=at)
