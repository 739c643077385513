"""清单与参数页: what the law leaves to the organisation, made from the declarations; what is not verified is marked 未核."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from faheng.engine.procedure import Procedure
from faheng.engine.situation import Parameter, Register
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records import calendars, parameters
from faheng.records.declared import parameters_by_key
from faheng.records.parameters import Setting
from faheng.web.desk.clock import now
from faheng.web.desk.days import read_day
from faheng.web.desk.keeping import may_keep, refuse_others


@dataclass(frozen=True, slots=True)
class SettingShown:
    """参数一行."""

    setting: Setting
    value: str


@dataclass(frozen=True, slots=True)
class OfProcedure:
    """一个程序的参数和清单."""

    procedure: Procedure
    settings: tuple[SettingShown, ...]
    registers: tuple[Register[Any], ...]


def index(request: HttpRequest) -> HttpResponse:
    """清单与参数."""
    moment = now(request)
    code = moment.viewer.organisation_code
    kept = {each.parameter.key: each for each in parameters.settings(code, moment.viewer, moment.today)} if code else {}
    page = tuple(
        OfProcedure(
            procedure,
            tuple(SettingShown(kept[each.key], said(kept[each.key].value)) for each in procedure.parameters if each.key in kept),
            procedure.registers,
        )
        for procedure in catalogue().values()
        if procedure.parameters or procedure.registers
    )
    shown = {"page": page, "calendar": calendars.present(), "may_keep": may_keep(moment.viewer)}
    return render(request, "desk/surroundings.html", shown)


def parameter(request: HttpRequest, key: str) -> HttpResponse:
    """设定一个参数, from a day on; earlier values stay for older dossiers."""
    moment = now(request)
    declared = parameters_by_key().get(key)
    if declared is None:
        raise Http404
    refuse_others(moment.viewer)
    filled = {"value": _plain(declared), "since": moment.today.isoformat()}
    wrong = None
    if request.method == "POST":
        filled = {"value": str(request.POST.get("value", "")), "since": str(request.POST.get("since", ""))}
        try:
            since = read_day(filled["since"], "施行日期")
            value = _read(declared, filled["value"])
            parameters.put(
                organisation=moment.viewer.organisation_code, key=key, value=value, since=since, viewer=moment.viewer, at=moment.at
            )
        except WrongInput as refused:
            wrong = refused
        else:
            messages.success(request, f"已设定：{declared.title}，自 {since} 起")
            return redirect("desk:surroundings")
    page = {"parameter": declared, "filled": filled, "wrong": wrong, "yes_no": isinstance(declared.default, bool)}
    return render(request, "desk/parameter.html", page, status=422 if wrong else 200)


def _plain(declared: Parameter[Any]) -> str:
    return "\n".join(str(each) for each in declared.default) if isinstance(declared.default, tuple) else str(declared.default)


def _read(declared: Parameter[Any], text: str) -> object:
    if isinstance(declared.default, bool):
        return {"是": True, "否": False}.get(text, text)
    if isinstance(declared.default, tuple):
        return [line.strip() for line in text.splitlines() if line.strip()]
    return text.strip()


def said(value: Any) -> str:
    """Return a parameter's value as text."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Mapping):
        return "；".join(f"{said(key)}：{said(each)}" for key, each in value.items())
    if isinstance(value, list | tuple | set | frozenset):
        return "、".join(said(each) for each in value)
    if isinstance(value, Decimal):
        return f"{value:,}"
    return "（未设定）" if value is None or value == "" else str(getattr(value, "label", value))
