"""内容安全策略: the policy of the settings, as every answer carries it that brings none of its own."""

from __future__ import annotations

from collections.abc import Callable

from csp.constants import HEADER
from csp.utils import build_policy
from django.conf import settings
from django.http import HttpRequest, HttpResponse


class Policy:
    """Add the header, built once (the library's own middleware builds it for each answer); developers' pages of errors need none."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer
        self.said = build_policy()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.answer(request)
        if not settings.DEBUG:
            answer.setdefault(HEADER, self.said)
        return answer
