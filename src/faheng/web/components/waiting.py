"""等候页: how far a task is; when it is done the browser goes on to its result."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django_htmx.http import HttpResponseClientRedirect

from faheng.records.people import viewer
from faheng.web.components import tasks
from faheng.web.components.tasks import Status


def wait(request: HttpRequest, token: str) -> HttpResponse:
    """等候."""
    task = tasks.find(token, viewer(request.user))
    asked_by_htmx = request.headers.get("HX-Request") == "true"
    if task.status is Status.DONE:
        return HttpResponseClientRedirect(task.url) if asked_by_htmx else redirect(task.url)
    template = "components/_progress.html" if asked_by_htmx else "components/waiting.html"
    return render(request, template, {"task": task, "running": task.status is Status.RUNNING})


urlpatterns = [path("<str:token>/", wait, name="waiting")]
