"""账号: login, logout, change of password. Accounts are made by an administrator: there is no sign-up and no reset by mail."""

from __future__ import annotations

from allauth.account import views
from django.urls import path

urlpatterns = [
    path("login/", views.login, name="account_login"),
    path("logout/", views.logout, name="account_logout"),
    path("password/", views.PasswordChangeView.as_view(success_url="/"), name="account_change_password"),
]
