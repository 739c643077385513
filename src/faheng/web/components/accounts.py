"""账号: login, logout, change of password. Accounts are made by an administrator: there is no sign-up and no reset by mail."""

from __future__ import annotations

from typing import Any

from allauth.account import views
from django.http import HttpRequest, HttpResponse
from django.urls import path

from faheng.law.errors import WrongInput


class ChangePassword(views.PasswordChangeView):  # type: ignore[misc]  # allauth has no types
    """修改密码; an account without a password has none to change."""

    success_url = "/"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.user.is_authenticated and not request.user.has_usable_password():
            raise WrongInput("这个账号没有口令", mend="请本机关管理人员在“人员”的“账号”中给定首次口令")
        answer: HttpResponse = super().dispatch(request, *args, **kwargs)
        return answer


urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("password/", ChangePassword.as_view(), name="account_change_password"),
]
