"""清单与参数页: what the law leaves to the organisation, made from the declarations; what is not verified is marked 未核."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render

from faheng.engine.procedure import Procedure
from faheng.engine.shapes import Kind
from faheng.engine.situation import Parameter, Register, shown
from faheng.law.errors import WrongInput
from faheng.records import calendars, parameters
from faheng.records.declared import parameters_by_key
from faheng.records.parameters import Setting
from faheng.web.components.inputs import Choice, Input
from faheng.web.desk.clock import now
from faheng.web.desk.days import read_day
from faheng.web.desk.families import procedures
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
            tuple(SettingShown(kept[each.key], shown(kept[each.key].value)) for each in procedure.parameters if each.key in kept),
            procedure.registers,
        )
        for procedure in procedures()
        if procedure.parameters or procedure.registers
    )
    given = {"page": page, "calendar": calendars.present(), "may_keep": may_keep(moment.viewer)}
    return render(request, "desk/surroundings.html", given)


def parameter(request: HttpRequest, key: str) -> HttpResponse:
    """设定一个参数, from a day on; earlier values stay for older dossiers."""
    moment = now(request)
    declared = parameters_by_key().get(key)
    if declared is None:
        raise Http404
    refuse_others(moment.viewer)
    code = moment.viewer.organisation_code
    value: Any = next(each.value for each in parameters.settings(code, moment.viewer, moment.today) if each.parameter is declared)
    since = moment.today.isoformat()
    wrong = None
    if request.method == "POST":
        value, since = _posted(declared, request.POST), str(request.POST.get("since", ""))
        try:
            day = read_day(since, "施行日期")
            parameters.put(organisation=code, key=key, value=value, since=day, viewer=moment.viewer, at=moment.at)
        except WrongInput as refused:
            wrong = refused
        else:
            messages.success(request, f"已设定：{declared.title}，自 {since} 起")
            return redirect("desk:surroundings")
    page = {"parameter": declared, "input": _input(declared, value), "since": since, "wrong": wrong}
    return render(request, "desk/parameter.html", page, status=422 if wrong else 200)


def _input(declared: Parameter[Any], value: Any) -> Input:
    """Return the input of a parameter's value: a choice where its values are codes."""
    unit = f"（{declared.unit}）" if declared.unit else ""
    label, many = f"值{unit}", isinstance(declared.default, tuple)
    if isinstance(declared.default, bool):
        return Input("value", label, Kind.CHOICE, choices=tuple(Choice(each, each, each == shown(value)) for each in ("是", "否")))
    if declared.vocabulary:
        chosen = {str(each) for each in value} if many else {str(value)}
        choices = tuple(Choice(code, said, code in chosen) for code, said in declared.vocabulary.choices())
        return Input("value", label, Kind.CHOICES if many else Kind.CHOICE, choices=choices)
    if many:
        return Input("value", label, Kind.LINES, value="\n".join(str(each) for each in value), help="每行一项")
    return Input("value", label, Kind.TEXT, value=str(value))


def _posted(declared: Parameter[Any], posted: QueryDict) -> Any:
    if isinstance(declared.default, tuple):
        return [line.strip() for each in posted.getlist("value") for line in str(each).splitlines() if line.strip()]
    text = str(posted.get("value", "")).strip()
    return {"是": True, "否": False}.get(text, text) if isinstance(declared.default, bool) else text
