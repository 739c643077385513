"""网址: the pages of this face."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from faheng.web.readings import accepting, comparing, correcting, exporting, library, reading

app_name = "readings"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", library.library, name="library"),
    path("compare/", comparing.comparison, name="compare"),
    path("compare/<str:form>/", comparing.brief, name="brief"),
    path("<int:pk>/", reading.reading, name="reading"),
    path("<int:pk>/add/", correcting.add, name="add"),
    path("<int:pk>/figure/<int:seq>/", correcting.figure, name="figure"),
    path("<int:pk>/accept/", accepting.accept, name="accept"),
    path("<int:pk>/withdraw/", accepting.withdraw, name="withdraw"),
    path("<int:pk>/export/<str:form>/", exporting.export, name="export"),
    path("<int:pk>/file/", exporting.original, name="file"),
]
