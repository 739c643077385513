"""清单与参数页: what the law leaves to the organisation, made from the declarations; what is not verified is marked 未核."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import get_current_timezone

from faheng.engine.procedure import Procedure
from faheng.engine.situation import Parameter, Register, Surroundings
from faheng.law.limits import Mark
from faheng.procedures import catalogue
from faheng.records import surroundings
from faheng.records.declared import registers_by_key
from faheng.web.components.shown import Shown, shown
from faheng.web.desk.clock import Now, now


@dataclass(frozen=True, slots=True)
class ParameterShown:
    """参数一行."""

    parameter: Parameter[Any]
    value: str
    own: bool
    unverified: bool


@dataclass(frozen=True, slots=True)
class RegisterShown:
    """清单一项."""

    register: Register[Any]
    rows: int


@dataclass(frozen=True, slots=True)
class OfProcedure:
    """一个程序的参数和清单."""

    procedure: Procedure
    parameters: tuple[ParameterShown, ...]
    registers: tuple[RegisterShown, ...]


def around(moment: Now) -> Surroundings:
    """Return what the viewer's organisation has set."""
    viewer = moment.viewer
    return surroundings.around(path=viewer.path or "/", party=None, besides=None, today=moment.today, revision=surroundings.revision())


def index(request: HttpRequest) -> HttpResponse:
    """清单与参数."""
    moment = now(request)
    found = around(moment)
    page = tuple(
        each for each in (_of(procedure, found, moment) for procedure in catalogue().values()) if each.parameters or each.registers
    )
    calendar = found.calendar
    return render(
        request, "desk/surroundings.html", {"page": page, "calendar": calendar, "notices": sorted(calendar.notices.items(), reverse=True)}
    )


def _of(procedure: Procedure, found: Surroundings, moment: Now) -> OfProcedure:
    parameters = tuple(
        ParameterShown(each, said(found.value(each, moment.today)), each.key in found.parameters, each.mark is Mark.UNVERIFIED)
        for each in procedure.parameters
    )
    return OfProcedure(procedure, parameters, tuple(RegisterShown(each, len(found.rows(each))) for each in procedure.registers))


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


def register(request: HttpRequest, key: str) -> HttpResponse:
    """一个清单."""
    moment = now(request)
    declared = registers_by_key().get(key)
    if declared is None:
        raise Http404
    rows = tuple(_rows(declared, around(moment)))
    return render(request, "desk/register.html", {"register": declared, "rows": rows})


def _rows(declared: Register[Any], found: Surroundings) -> Iterator[tuple[Shown, ...]]:
    for row in found.rows(declared):
        yield shown(declared.form, row.as_recorded(), get_current_timezone())
