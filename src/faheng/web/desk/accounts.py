"""账号页: accounts with their roles; a first password is shown once, and its owner must change it."""

from __future__ import annotations

import secrets

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from pydantic import Field

from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.law.errors import WrongInput
from faheng.records import accounts, organisations, people
from faheng.records.accounts import Account
from faheng.web.desk.asked import Asked, Options, asked
from faheng.web.desk.clock import Now, now
from faheng.web.desk.keeping import refuse_who_may_not_manage


class AccountForm(Form):
    """账号."""

    name: str = Field(title="姓名", min_length=1)
    roles: tuple[Role, ...] = Field(default=(), title="角色", description="不选表示只能查看")
    officer: str = Field(default="", title="执法人员", description="账号的主人是执法人员的，选本人；其证件随办理写入案卷")
    active: bool = Field(default=True, title="启用")


class NewAccount(Form):
    """新账号."""

    username: str = Field(title="用户名", min_length=1, description="登录用，字母和数字，如 zhangsan")
    name: str = Field(title="姓名", min_length=1)
    organisation: str = Field(title="机关")
    roles: tuple[Role, ...] = Field(default=(), title="角色", description="不选表示只能查看")
    officer: str = Field(default="", title="执法人员", description="账号的主人是执法人员的，选本人；其证件随办理写入案卷")
    password: str = Field(default="", title="首次口令", description="不填则自动生成；首次登录后必须修改")


class GivenPassword(Form):
    """重设的口令."""

    password: str = Field(default="", title="首次口令", description="不填则自动生成")


def index(request: HttpRequest) -> HttpResponse:
    """账号."""
    moment = now(request)
    refuse_who_may_not_manage(request, moment.viewer)
    return render(request, "desk/accounts.html", {"found": accounts.accounts(moment.viewer)})


def new(request: HttpRequest) -> HttpResponse:
    """开立账号."""
    moment = now(request)
    refuse_who_may_not_manage(request, moment.viewer)
    filled = Asked(NewAccount, {"organisation": moment.viewer.organisation_code})
    if request.method == "POST":
        filled = asked(request, NewAccount)
        if filled.read:
            given = filled.read.password or secrets.token_urlsafe(9)
            try:
                opened = accounts.open_account(
                    **filled.read.model_dump(exclude={"remarks", "password"}), password=given, viewer=moment.viewer
                )
            except WrongInput as wrong:
                filled = filled.refused(wrong)
            else:
                return _given(request, opened, given)
    page = {"inputs": filled.inputs(_options(moment)), "findings": filled.findings}
    return render(request, "desk/account_new.html", page, status=422 if filled.findings else 200)


def one(request: HttpRequest, pk: int) -> HttpResponse:
    """一个账号: its roles and standing; `act` password gives it a new password."""
    moment = now(request)
    refuse_who_may_not_manage(request, moment.viewer)
    found = accounts.account(pk, moment.viewer)
    filled = Asked(
        AccountForm,
        {"name": found.name, "roles": [role.value for role in found.roles], "officer": found.officer, "active": found.active},
    )
    password = Asked(GivenPassword, {})
    if request.method == "POST" and request.POST.get("act") == "password":
        password = asked(request, GivenPassword, "given")
        given = (password.read.password if password.read else "") or secrets.token_urlsafe(9)
        try:
            return _given(request, accounts.give_password(pk, given, moment.viewer), given)
        except WrongInput as wrong:
            password = password.refused(wrong)
    elif request.method == "POST":
        filled = asked(request, AccountForm)
        if filled.read:
            try:
                accounts.change_account(pk, **filled.read.model_dump(exclude={"remarks"}), viewer=moment.viewer)
            except WrongInput as wrong:
                filled = filled.refused(wrong)
            else:
                messages.success(request, f"账号 {found.username} 已保存")
                return redirect("desk:accounts")
    findings = filled.findings or password.findings
    page = {
        "account": found,
        "inputs": filled.inputs(_options(moment, found.organisation_code)),
        "password": password.inputs(prefix="given"),
        "findings": findings,
        "own": found.pk == moment.viewer.pk,
    }
    return render(request, "desk/account.html", page, status=422 if findings else 200)


def _given(request: HttpRequest, account: Account, password: str) -> HttpResponse:
    """Show a given password once; no copy of the page is kept by the browser."""
    answer = render(request, "desk/password_given.html", {"account": account, "password": password})
    answer["Cache-Control"] = "no-store"
    return answer


def _options(moment: Now, organisation: str | None = None) -> Options:
    found = people.officers(moment.viewer, organisation=organisation)
    return {
        "organisation": ((each.code, each.name) for each in organisations.below(moment.viewer)),
        "roles": ((role.value, role.label) for role in accounts.ROLES),
        "officer": ((each.id, f"{each.name}（{each.id}）") for each in found if each.active),
    }
