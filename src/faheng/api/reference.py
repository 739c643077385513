"""Reference over HTTP: the procedures that run here, and the caller's inbox."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router
from ninja.params.functions import Query

from faheng.api.dossiers import as_json
from faheng.api.problems import answers
from faheng.api.schema import Inbox, ProcedureOut
from faheng.procedures import catalogue
from faheng.records import inbox
from faheng.records.people import viewer

router = Router(tags=["参考"])


@router.get("/procedures", response=answers(list[ProcedureOut]), operation_id="list_procedures", summary="办理的程序")
def list_procedures(request: HttpRequest) -> list[dict[str, Any]]:  # noqa: ARG001 - passed by ninja by this name
    """办理的程序: their steps and articles."""
    return [
        {
            "key": procedure.key,
            "title": procedure.title,
            "basis": [str(citation) for citation in procedure.basis],
            "steps": [
                {"key": step.key, "title": step.title, "by": [role.value for role in step.by], "basis": [str(c) for c in step.basis]}
                for step in procedure.steps
            ],
        }
        for procedure in catalogue().values()
    ]


@router.get("/inbox", response=answers(Inbox, 422), operation_id="get_inbox", summary="待办")
def get_inbox(request: HttpRequest, after: str = "", limit: int = Query(50, ge=1, le=200)) -> HttpResponse:
    """待办: open duties by due day, with 红黄绿."""
    found = inbox.inbox(viewer(request.user), timezone.localdate(), after=after, limit=limit)
    items = [
        {
            "dossier": item.dossier, "number": item.number, "procedure": item.procedure, "party": item.party, "limit": item.limit,
            "title": item.title, "due": item.due.isoformat(), "light": item.light.value, "days": item.days, "provisional": item.provisional,
        }
        for item in found.items
    ]  # fmt: skip
    return as_json({"items": items, "following": found.following, "open": found.open, "overdue": found.overdue, "soon": found.soon})
