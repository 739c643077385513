"""网址: which face answers where."""

from __future__ import annotations

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.urls import include, path


def healthz(_request: HttpRequest) -> HttpResponse:
    """健康检查: 200 when the database answers, else the error of the framework."""
    connection.ensure_connection()
    return HttpResponse("ok", content_type="text/plain")


urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", include("faheng.api.urls")),
    path("board/", include("faheng.web.board.urls")),
    path("field/", include("faheng.web.field.urls")),
    path("portal/", include("faheng.web.portal.urls")),
    path("", include("faheng.web.desk.urls")),
]
