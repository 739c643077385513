"""看板页: the figures of the year; each opens the records behind it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def figures(request: HttpRequest) -> HttpResponse:
    """看板."""
    return render(request, "board/figures.html", {})


def records(request: HttpRequest, indicator: str) -> HttpResponse:
    """一个数字所据的记录."""
    return render(request, "board/records.html", {})
