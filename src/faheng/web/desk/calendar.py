"""工作日历页: until when the holidays are known, and entering the next notice; every due date that it moves is shown."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from faheng.law.errors import WrongInput
from faheng.records import calendars
from faheng.web.desk.clock import now
from faheng.web.desk.keeping import may_keep, refuse_others


def calendar(request: HttpRequest) -> HttpResponse:
    """工作日历页."""
    moment = now(request)
    text, wrong, moved = "", None, None
    if request.method == "POST":
        refuse_others(moment.viewer)
        text = str(request.POST.get("text", ""))
        try:
            moved = calendars.add_notice(text, viewer=moment.viewer, at=moment.at, today=moment.today)
        except WrongInput as refused:
            wrong = refused
    present = calendars.present()
    notices = sorted(present.notices.items(), reverse=True)
    may_enter = may_keep(moment.viewer) and calendars.may_add(moment.viewer)
    shown = {"calendar": present, "notices": notices, "text": text, "wrong": wrong, "moved": moved, "may_enter": may_enter}
    return render(request, "desk/calendar.html", shown, status=422 if wrong else 200)
