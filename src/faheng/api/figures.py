"""Figures over HTTP: the figures of a year and the records behind each."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Router
from ninja.params.functions import Query

from faheng.api.dossiers import as_json
from faheng.api.problems import answers
from faheng.api.schema import FigureOut, RecordOut
from faheng.indicators.sources import SOURCES
from faheng.records import organisations
from faheng.records.people import viewer

if TYPE_CHECKING:
    from faheng.lake.doors import Book

router = Router(tags=["数字"])
YEAR = Query(None, ge=2000, le=2100)


def _book(request: HttpRequest, organisation: str, year: int | None) -> "Book":
    from faheng.lake import doors  # noqa: PLC0415 - the engine of the lake loads only where a figure is asked for

    seen_by = viewer(request.user)
    own = organisations.get(organisation or seen_by.organisation_code, seen_by)
    return doors.book(own.path, year or timezone.localdate().year)


@router.get("/", response=answers(list[FigureOut], 404, 422), operation_id="list_figures", summary="一年的全部数字")
def list_figures(request: HttpRequest, organisation: str = "", year: int | None = YEAR) -> HttpResponse:
    """一年的全部数字, of the caller's organisation or one below it."""
    book = _book(request, organisation, year)
    return as_json([book.figure(key).as_json() for key in SOURCES])


@router.get("/{indicator}", response=answers(FigureOut, 404, 422), operation_id="get_figure", summary="一个数字")
def get_figure(request: HttpRequest, indicator: str, organisation: str = "", year: int | None = YEAR, campaign: str = "") -> HttpResponse:
    """一个数字."""
    return as_json(_book(request, organisation, year).figure(indicator, {"campaign": campaign} if campaign else {}).as_json())


@router.get("/{indicator}/records", response=answers(list[RecordOut], 404, 422), operation_id="figure_records", summary="数字所据的记录")
def figure_records(
    request: HttpRequest, indicator: str, organisation: str = "", year: int | None = YEAR, campaign: str = ""
) -> HttpResponse:
    """数字所据的记录."""
    found = _book(request, organisation, year).records(indicator, {"campaign": campaign} if campaign else {})
    return as_json([{name: getattr(each, name) for name in RecordOut.model_fields} for each in found])
