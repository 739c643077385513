"""网址: which face answers where."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import include, path


@login_not_required
def healthz(_request: HttpRequest) -> HttpResponse:
    """健康检查: 200 when the database answers, else the error of the framework."""
    connection.ensure_connection()
    return HttpResponse("ok", content_type="text/plain")


urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("accounts/", include("faheng.web.components.accounts")),
    path("tasks/", include("faheng.web.components.waiting")),
    path("api/v1/", include("faheng.api.urls")),
    path("board/", include("faheng.web.board.urls")),
    path("field/", include("faheng.web.field.urls")),
    path("portal/", include("faheng.web.portal.urls")),
    path("readings/", include("faheng.web.readings.urls")),
    path("", include("faheng.web.desk.urls")),
]
