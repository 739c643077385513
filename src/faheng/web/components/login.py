"""登录: every page needs it, but those that say otherwise; the API answers for itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django_htmx.http import HttpResponseClientRedirect

OWN_LOGIN = "/api/"
FREE = frozenset({"account_change_password", "account_logout"})
"""What is open to those who must first change a password that somebody else has given them."""


class LoginRequired(LoginRequiredMiddleware):
    """须登录. A part of a page that htmx asks for after the session has ended sends the whole page to the login."""

    def process_view(
        self, request: HttpRequest, view_func: Callable[..., HttpResponseBase], view_args: tuple[Any, ...], view_kwargs: dict[str, Any]
    ) -> HttpResponseBase | None:
        if request.path.startswith(OWN_LOGIN):
            return None
        answer = super().process_view(request, view_func, view_args, view_kwargs)
        if answer is not None and request.headers.get("HX-Request") == "true":
            return HttpResponseClientRedirect(request.headers.get("HX-Current-URL", "/"))
        if answer is None and getattr(request.user, "password_given", False) and not _is_free(request):
            return redirect("account_change_password")
        return answer


def _is_free(request: HttpRequest) -> bool:
    return bool(request.resolver_match and request.resolver_match.url_name in FREE)
