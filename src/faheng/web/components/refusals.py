"""拒绝: what was asked and cannot be done, as a page that says what is wrong and how to mend it."""

from __future__ import annotations

from collections.abc import Callable

from django.db import DataError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from faheng.law.errors import WrongInput
from faheng.records.errors import Conflict, NotFound

NOT_ALLOWED = 405


class Refusals:
    """Turn a refusal that no page has shown beside its field into a page of its own: 404, 409 or 422."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.answer(request)
        if answer.status_code == NOT_ALLOWED and not answer.content and not request.path.startswith("/api/"):
            page = render(request, "405.html", status=NOT_ALLOWED)
            page["Allow"] = answer["Allow"]
            return page
        return answer

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if request.path.startswith("/api/"):
            return None
        match exception:
            case NotFound():
                return render(request, "404.html", status=404)
            case OverflowError() | DataError() if request.method == "GET":  # an address with a number that no database holds
                return render(request, "404.html", status=404)
            case Conflict():
                dossier, of_step, _ = request.path.partition("step/")
                return render(request, "409.html", {"what": str(exception), "dossier": dossier if of_step else ""}, status=409)
            case WrongInput():
                return render(request, "422.html", {"wrong": exception}, status=422)
        return None
