"""文书下载: the papers of a step as Word or PDF, and the whole dossier as one volume."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from faheng.documents import doors
from faheng.documents.assembling import PaperIncomplete
from faheng.engine.dossier import Attachment
from faheng.exchange.packing import pack
from faheng.procedures import catalogue
from faheng.records import dossiers, files
from faheng.records.errors import NotFound
from faheng.web.components.download import download
from faheng.web.desk.clock import now


def paper(request: HttpRequest, pk: int, seq: int, key: str, form: str) -> HttpResponse:
    """一份文书; an element that the law requires and the dossier lacks is named, and nothing is printed."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today, action="文书")
    procedure = catalogue()[loaded.dossier.procedure]
    try:
        match form:
            case "docx" | "pdf":
                file = doors.paper(procedure, loaded.dossier, seq, key, loaded.around, moment.today, form)
            case _:
                raise Http404
    except PaperIncomplete as incomplete:
        return render(request, "desk/incomplete.html", {"pk": pk, "seq": seq, "incomplete": incomplete}, status=422)
    return download(file.content, file.name)


def volume(request: HttpRequest, pk: int) -> HttpResponse:
    """案卷: cover, catalogue, papers, records and attachments in one file with page numbers."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today, action="案卷")
    file = doors.case_file(catalogue()[loaded.dossier.procedure], loaded.dossier, loaded.around, moment.today, _contents)
    return download(file.content, file.name)


def package(request: HttpRequest, pk: int) -> HttpResponse:
    """案卷包: records, files, digest chain and proof in one archive, which `faheng verify` checks without this site."""
    moment = now(request)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "dossier.zip"
        dossier, _missing = pack(pk, path, moment.viewer, moment.today)
        return download(path.read_bytes(), f"{dossier.number or pk}案卷包.zip")


def _contents(attachment: Attachment) -> bytes | None:
    try:
        return files.read(attachment.sm3)
    except NotFound:
        return None
