"""清单页: the rows of a register, and the form for another row, made from its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import get_current_timezone

from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import read_form
from faheng.engine.shapes import Kind, Part, parts
from faheng.engine.situation import Register
from faheng.records import registers
from faheng.records.declared import registers_by_key
from faheng.web.components.inputs import Context, Input, inputs
from faheng.web.components.posted import read_posted
from faheng.web.components.shown import Shown, shown
from faheng.web.desk.clock import Now, now
from faheng.web.desk.keeping import may_keep, refuse_others

SHORT = (Kind.DATE, Kind.MONEY, Kind.NUMBER)


@dataclass(frozen=True, slots=True)
class RowShown:
    """清单一行: a cell for each head, and whether it stays in one line."""

    pk: int
    cells: tuple[tuple[Shown, bool], ...]
    since: date
    until: date | None
    organisation: str


def register(request: HttpRequest, key: str) -> HttpResponse:
    """清单页: show the rows, add one, or let one end today."""
    moment = now(request)
    declared = registers_by_key().get(key)
    if declared is None:
        raise Http404
    if request.method != "POST":
        return _shown(request, declared, moment, {}, ())
    refuse_others(moment.viewer)
    if str(request.POST.get("end", "")).isdecimal():
        registers.end([int(str(request.POST["end"]))], last=moment.today, viewer=moment.viewer)
        messages.success(request, "这一项自明天起不再适用；今天以前的案件仍按它判断")
        return redirect("desk:register", key)
    raw = read_posted(declared.form, request.POST, get_current_timezone())
    read = read_form(declared.form, raw)
    if isinstance(read, tuple):
        found = tuple(Finding("FORM", Severity.DEFECT, problem.message, field=problem.path) for problem in read)
        return _shown(request, declared, moment, raw, found)
    registers.add(
        organisation=moment.viewer.organisation_code, register=key, rows=[raw], since=moment.today, viewer=moment.viewer, at=moment.at
    )
    messages.success(request, f"已加入{declared.title}")
    return redirect("desk:register", key)


def _shown(
    request: HttpRequest, declared: Register[Any], moment: Now, raw: Mapping[str, Any], findings: tuple[Finding, ...]
) -> HttpResponse:
    zone = get_current_timezone()
    listed = registers.listed(moment.viewer.organisation_code, declared.key, moment.viewer, moment.today)
    said = [{field.name: field for field in shown(declared.form, each.form.as_recorded(), zone)} for each in listed]
    columns = [part for part in parts(declared.form) if any(part.name in row for row in said)]
    rows = tuple(
        RowShown(
            each.pk,
            tuple((_cell(row.get(part.name), part), part.shape.kind in SHORT) for part in columns),
            each.since,
            each.until,
            each.organisation,
        )
        for each, row in zip(listed, said, strict=True)
    )
    fields: tuple[Input, ...] = inputs(declared.form, raw, Context(zone, (), findings))
    page = {
        "register": declared,
        "heads": [part.label for part in columns],
        "rows": rows,
        "inputs": fields,
        "findings": findings,
        "may_keep": may_keep(moment.viewer),
    }
    return render(request, "desk/register.html", page, status=422 if findings else 200)


def _cell(field: Shown | None, part: Part) -> Shown:
    """Return a cell; of a value with parts, its text."""
    if field is None:
        return Shown(part.name, part.label)
    inner = (*field.parts, *(cell for row in field.rows for cell in row))
    return Shown(field.name, field.label, field.text or "；".join(f"{each.label} {each.text}" for each in inner))
