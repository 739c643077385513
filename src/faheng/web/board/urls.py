"""网址: the pages of this face."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from faheng.web.board import report, views

app_name = "board"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.board, name="figures"),
    path("refresh/", views.refresh, name="refresh"),
    path("report/", report.index, name="report"),
    path("report/figures/", report.figures, name="report_figures"),
    path("report/compose/", report.compose, name="compose"),
    path("report/<int:year>/<str:snapshot>/", report.read, name="report_read"),
    path("report/<int:year>/<str:snapshot>/<str:form>/", report.file, name="report_file"),
    path("<str:indicator>/", views.records, name="records"),
]
