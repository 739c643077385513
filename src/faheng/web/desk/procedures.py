"""程序页: what the law asks for in a procedure, as it is declared: steps, articles, limits, rules, papers."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe

from faheng.engine.diagram import drawn
from faheng.procedures import catalogue
from faheng.web.desk.families import procedures


def index(request: HttpRequest) -> HttpResponse:
    """程序与期限."""
    return render(request, "desk/procedures.html", {"procedures": procedures()})


def one(request: HttpRequest, key: str) -> HttpResponse:
    """一个程序."""
    procedure = catalogue().get(key)
    if procedure is None:
        raise Http404
    flow = mark_safe(drawn(procedure, styled=False))  # noqa: S308 - made of escaped text
    return render(request, "desk/procedure.html", {"procedure": procedure, "diagram": flow})
