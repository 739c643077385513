"""登录: every page needs it, but those that say otherwise; the API answers for itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
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
        if answer is not None and request.method == "POST":
            return redirect_to_login(_page_of(request))
        if answer is None and getattr(request.user, "password_given", False) and not _is_free(request):
            return redirect("account_change_password")
        return answer


def _page_of(request: HttpRequest) -> str:
    """Return the page whose form was sent: after the login it can be shown again, which the address of an act cannot."""
    before = urlsplit(request.headers.get("Referer", ""))
    return urlunsplit(("", "", before.path, before.query, "")) if before.netloc == request.get_host() else request.get_full_path()


def _is_free(request: HttpRequest) -> bool:
    return bool(request.resolver_match and request.resolver_match.url_name in FREE)
