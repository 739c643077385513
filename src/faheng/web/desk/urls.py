"""网址: the pages of this face."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, path

from faheng.web.desk import (
    accounts,
    calendar,
    corrections,
    dossiers,
    inbox,
    ledgers,
    lists,
    officers,
    opening,
    organisations,
    papers,
    parties,
    procedures,
    registers,
    reviews,
    steps,
    surroundings,
)

app_name = "desk"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", inbox.show, name="inbox"),
    path("search/", lists.search, name="search"),
    path("dossiers/", lists.overview, name="lists"),
    path("dossiers/new/", opening.choose, name="choose"),
    path("dossiers/<str:key>/", lists.of_procedure, name="list"),
    path("dossiers/<str:key>/new/", opening.new, name="new"),
    path("dossiers/<str:key>/parties/", opening.suggest, name="suggest"),
    path("dossier/", dossiers.numbered, name="numbered"),
    path("dossier/<int:pk>/", dossiers.dossier, name="dossier"),
    path("dossier/<int:pk>/step/correct/", corrections.correct, name="correct"),
    path("dossier/<int:pk>/step/<str:key>/", steps.step, name="step"),
    path("dossier/<int:pk>/duty/<str:limit>/<str:due>/", dossiers.duty, name="duty"),
    path("dossier/<int:pk>/paper/<int:seq>/<str:key>/<str:form>/", papers.paper, name="paper"),
    path("dossier/<int:pk>/volume/", papers.volume, name="volume"),
    path("dossier/<int:pk>/package/", papers.package, name="package"),
    path("dossier/<int:pk>/file/<str:digest>/", dossiers.attachment, name="file"),
    path("parties/", parties.index, name="parties"),
    path("parties/<int:pk>/", parties.one, name="party"),
    path("people/", officers.index, name="people"),
    path("people/new/", officers.new, name="officer_new"),
    path("people/officer/<str:key>/", officers.one, name="officer"),
    path("people/accounts/", accounts.index, name="accounts"),
    path("people/accounts/new/", accounts.new, name="account_new"),
    path("people/accounts/<int:pk>/", accounts.one, name="account"),
    path("people/organisations/", organisations.index, name="organisations"),
    path("ledgers/<str:key>/template/", ledgers.template, name="template"),
    path("ledgers/<str:key>/import/", ledgers.upload, name="import"),
    path("ledgers/done/<str:token>/", ledgers.result, name="imported"),
    path("ledgers/done/<str:token>/refused/", ledgers.refused, name="import_refused"),
    path("review/", reviews.index, name="review"),
    path("review/<str:token>/", reviews.result, name="reviewed"),
    path("review/<str:token>/<str:form>/", reviews.export, name="review_file"),
    path("procedures/", procedures.index, name="procedures"),
    path("procedures/<str:key>/", procedures.one, name="procedure"),
    path("surroundings/", surroundings.index, name="surroundings"),
    path("surroundings/calendar/", calendar.calendar, name="calendar"),
    path("surroundings/parameter/<str:key>/", surroundings.parameter, name="parameter"),
    path("surroundings/register/<str:key>/", registers.register, name="register"),
]
