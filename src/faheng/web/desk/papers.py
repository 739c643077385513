"""文书下载: the papers of a step, and the whole dossier as one volume."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from faheng import documents
from faheng.engine.dossier import Dossier
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records import dossiers
from faheng.web.desk.clock import now
from faheng.web.desk.dossiers import download


def paper(request: HttpRequest, pk: int, seq: int, key: str) -> HttpResponse:
    """一份文书 as DOCX; an element that the law requires and the dossier lacks refuses it by name."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today, action="文书")
    return download(_made("paper")(loaded.dossier, seq, key), f"{_name(loaded.dossier)}{_title(loaded.dossier, seq, key)}.docx")


def volume(request: HttpRequest, pk: int) -> HttpResponse:
    """案卷: 目录和全部文书."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today, action="案卷")
    return download(_made("volume")(loaded.dossier), f"{_name(loaded.dossier)}案卷.pdf")


def _made(door: str) -> Callable[..., bytes]:
    found: Callable[..., bytes] | None = getattr(documents, door, None)
    if found is None:
        raise WrongInput("这一安装还不能打印文书", mend="请在新版本中打印")
    return found


def _name(dossier: Dossier) -> str:
    return dossier.number or (dossier.party.name if dossier.party else "")


def _title(dossier: Dossier, seq: int, key: str) -> str:
    procedure = catalogue()[dossier.procedure]
    step = next((procedure.find(entry.step) for entry in dossier.entries if entry.seq == seq), None)
    return next((each.title for each in step.papers if each.key == key), key) if step else key
