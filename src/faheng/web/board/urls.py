"""网址: the pages of this face."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from faheng.web.board import views

app_name = "board"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", views.board, name="figures"),
    path("refresh/", views.refresh, name="refresh"),
    path("<str:indicator>/", views.records, name="records"),
]
