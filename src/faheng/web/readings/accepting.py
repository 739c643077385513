"""采用: a reading goes into the library under its name, publisher and year, or out of it again."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from faheng.records import reading_deeds
from faheng.records.reading_deeds import Acceptance
from faheng.web.readings.asking import at_work


@require_POST
def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """采用入库."""
    who = at_work(request)
    title, publisher, year = (str(request.POST.get(name, "")).strip() for name in ("title", "publisher", "year"))
    said = Acceptance(title, publisher, int(year) if year.isdecimal() and len(year) == 4 else 0)
    reading_deeds.accept(pk, said, viewer=who.viewer, at=who.at)
    messages.success(request, f"已采用入库：{publisher} {year}年")
    return redirect("readings:reading", pk)


@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """移出报告库."""
    who = at_work(request)
    reading_deeds.withdraw(pk, viewer=who.viewer, at=who.at, reason=str(request.POST.get("reason", "")))
    messages.success(request, "已移出报告库；文件、读出的内容和更正仍保留")
    return redirect("readings:reading", pk)
