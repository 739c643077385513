"""Dossiers over HTTP: the list, one dossier, its review, its package."""

from datetime import tzinfo
from decimal import Decimal
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router
from ninja.params.functions import Query
from pydantic_core import to_json

from faheng.api.problems import answers
from faheng.api.schema import Detail, Findings, Rows
from faheng.engine.audit import audit
from faheng.engine.packages import write_package
from faheng.engine.standing import stand
from faheng.procedures import catalogue
from faheng.records import dossiers, lists
from faheng.records.people import viewer

router = Router(tags=["案卷"])
MOST = 200


@router.get("/", response=answers(Rows, 422), operation_id="list_dossiers", summary="案卷清单")
def list_dossiers(
    request: HttpRequest,
    procedure: list[str] = Query([]),  # noqa: B008
    state: list[str] = Query([]),  # noqa: B008
    organisation: str = "",
    text: str = "",
    sort: str = "-updated",
    after: str = "",
    limit: int = Query(100, ge=1, le=MOST),
) -> HttpResponse:
    """案卷清单: those that the caller may see, filtered, sorted, by keyset pages."""
    wanted = lists.Wanted(procedures=tuple(procedure), states=tuple(state), organisation=organisation, text=text)
    page = lists.dossiers(viewer(request.user), wanted, sort=sort, after=after, limit=limit)
    here = timezone.get_current_timezone()
    return as_json({"rows": [_row(row, here) for row in page.rows], "following": page.following})


def _row(row: lists.ListRow, here: tzinfo) -> dict[str, Any]:
    return {
        "id": row.pk,
        "procedure": row.procedure,
        "number": row.number,
        "title": row.title,
        "state": row.state,
        "party": row.party,
        "organisation": row.organisation_code,
        "opened_on": row.opened_on,
        "closed_on": row.closed_on,
        "next_due": row.next_due,
        "next_due_limit": row.next_due_limit,
        "amount": None if row.amount is None else f"{Decimal(row.amount) / 100:.2f}",
        "updated": row.updated.astimezone(here).isoformat(),
    }


def as_json(answer: Any) -> HttpResponse:
    """Return an answer as JSON; its shape is the declared one, so it is not read a second time."""
    return HttpResponse(to_json(answer), content_type="application/json")


@router.get("/{int:pk}", response=answers(Detail, 404), operation_id="get_dossier", summary="一份案卷")
def get_dossier(request: HttpRequest, pk: int) -> HttpResponse:
    """案卷: entries, state, steps that may be taken now and why others may not, due dates explained."""
    today = timezone.localdate()
    loaded = dossiers.load_dossier(pk, viewer(request.user), today)
    procedure = catalogue()[loaded.dossier.procedure]
    standing = stand(procedure, loaded.dossier, today, loaded.around)
    return as_json(
        {
            "id": pk,
            "version": loaded.version,
            "state": standing.state,
            "package": write_package(loaded.dossier),
            "openings": [
                {"step": o.step.key, "title": o.step.title, "open": o.open, "reasons": [reason.as_json() for reason in o.reasons]}
                for o in standing.openings
            ],
            "duties": [
                {
                    "limit": duty.obligation.limit.id,
                    "title": duty.obligation.name,
                    "due": duty.due.day.isoformat(),
                    "done": duty.done.isoformat() if duty.done else None,
                    "open": duty.open,
                    "late": duty.late(today),
                    "provisional": duty.due.provisional,
                    "explain": list(duty.due.explain),
                }
                for duty in standing.duties
            ],
        }
    )


@router.get("/{int:pk}/findings", response=answers(Findings, 404), operation_id="review_dossier", summary="案卷评查")
def review_dossier(request: HttpRequest, pk: int) -> HttpResponse:
    """案卷评查: every rule broken, late or missing, with its article."""
    today = timezone.localdate()
    loaded = dossiers.load_dossier(pk, viewer(request.user), today, action="评查")
    found = audit(catalogue()[loaded.dossier.procedure], loaded.dossier, today, loaded.around)
    answer = {"number": loaded.dossier.number, "procedure": loaded.dossier.procedure, "state": loaded.state}
    return as_json({**answer, "findings": [finding.as_json() for finding in found]})
