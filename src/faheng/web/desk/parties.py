"""当事人页（一户一档）: one file per party, with its dossiers."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from faheng.procedures import catalogue
from faheng.records import lists, parties
from faheng.records.lists import Wanted
from faheng.web.components.addresses import with_query
from faheng.web.desk.clock import now
from faheng.web.desk.lists import ListPage, shown_rows


def index(request: HttpRequest) -> HttpResponse:
    """查找当事人."""
    words = request.GET.get("q", "").strip()
    found = parties.search(words, now(request).viewer, limit=50) if words else ()
    return render(request, "desk/parties.html", {"q": words, "found": found})


def one(request: HttpRequest, pk: int) -> HttpResponse:
    """一户一档."""
    moment = now(request)
    file = parties.get(pk, moment.viewer)
    found = lists.dossiers(moment.viewer, Wanted(party=pk), after=request.GET.get("after", ""))
    following = with_query(request, after=found.following) if found.following else ""
    page = ListPage("案卷", None, shown_rows(found.rows, moment.today), following, said=f"本页 {len(found.rows)} 卷", with_procedure=True)
    procedures = [procedure for procedure in catalogue().values() if procedure.has_party]
    return render(request, "desk/party.html", {"file": file, "page": page, "procedures": procedures})
