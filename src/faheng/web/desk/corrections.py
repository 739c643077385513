"""更正页: choose the entry, then the field; the new value is asked for as the field itself was."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import get_current_timezone

from faheng.engine.dossier import Entry
from faheng.engine.findings import Finding
from faheng.engine.forms import Form
from faheng.engine.procedure import CORRECT, Procedure, corrected
from faheng.engine.shapes import Part, parts
from faheng.procedures import catalogue
from faheng.records import dossiers, people
from faheng.records.dossiers import Loaded
from faheng.records.errors import StepRefused
from faheng.web.components.inputs import Choice, Context, Input, input_of
from faheng.web.components.posted import read_part
from faheng.web.desk.actors import by_whom, people_of, read_actors, roles
from faheng.web.desk.clock import Now, now
from faheng.web.desk.dossiers import name_of
from faheng.web.desk.standing_page import barred
from faheng.web.desk.steps import Filled, read_filled, tell


@dataclass(frozen=True, slots=True)
class CorrectionPage:
    """更正页的内容. `field` and `value` are empty until entry and field are chosen."""

    pk: int
    name: str
    procedure: Procedure
    entries: tuple[Choice, ...]
    fields: tuple[Choice, ...]
    value: Input | None
    reason: str
    key: str
    roles: tuple[Choice, ...]
    by_whom: Input
    findings: tuple[Finding, ...]
    barred: str


def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """更正页."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today, action="更正")
    procedure = catalogue()[loaded.dossier.procedure]
    asked = request.POST if request.method == "POST" else request.GET
    entry = _entry(loaded, str(asked.get("seq", "")))
    part = _part(procedure, entry, str(asked.get("field", "")))
    if request.method != "POST" or entry is None or part is None:
        filled = Filled({}, by=(moment.viewer.officer,))
        return render(request, "desk/correct.html", {"page": _page(loaded, procedure, entry, part, filled, moment)})
    filled = read_filled(request, CORRECT, moment)
    value = read_part(part, request.POST, "data.value", get_current_timezone())
    raw = {
        "seq": entry.seq,
        "field": part.name,
        "value": None if value in ("", [], {}) else value,
        "reason": str(asked.get("reason", "")).strip(),
    }
    try:
        by = read_actors(request.POST, moment.viewer, loaded.dossier.party, moment.today)
        taken = dossiers.take_step(
            dossier=pk, step=CORRECT.key, given=raw, by=by, at=moment.at, today=moment.today, viewer=moment.viewer, key=filled.key
        )
    except StepRefused as refused:
        filled = replace(filled, raw=raw, findings=refused.findings)
        return render(request, "desk/correct.html", {"page": _page(loaded, procedure, entry, part, filled, moment)}, status=422)
    tell(request, CORRECT, taken)
    return redirect("desk:dossier", pk)


def _entry(loaded: Loaded, seq: str) -> Entry[Form] | None:
    return next((entry for entry in loaded.dossier.entries if str(entry.seq) == seq), None)


def _part(procedure: Procedure, entry: Entry[Form] | None, name: str) -> Part | None:
    return next((part for part in parts(procedure.find(entry.step).form) if part.name == name), None) if entry else None


def _page(
    loaded: Loaded, procedure: Procedure, entry: Entry[Form] | None, part: Part | None, filled: Filled, moment: Now
) -> CorrectionPage:
    known = people_of(people.officers(moment.viewer), moment.today)
    effective = {each.seq: each for each in corrected(loaded.dossier, procedure).entries}
    entries = tuple(
        Choice(str(each.seq), f"{each.seq}．{procedure.find(each.step).title}", each is entry)
        for each in loaded.dossier.entries
        if each.step != CORRECT.key
    )
    fields = parts(procedure.find(entry.step).form) if entry else ()
    value = None
    if entry and part:
        now_recorded: Any = effective[entry.seq].data.as_recorded().get(part.name)
        shown = filled.raw.get("value", now_recorded)
        context = Context(get_current_timezone(), known, filled.findings)
        asked = replace(part, label=f"更正后的“{part.label}”", required=True)
        value = replace(input_of(asked, shown, context, "data.value"), findings=context.beside("value"))
    return CorrectionPage(
        loaded.pk,
        name_of(loaded),
        procedure,
        entries,
        tuple(Choice(each.name, each.label, each is part) for each in fields),
        value,
        str(filled.raw.get("reason", "")),
        filled.key,
        roles(CORRECT, moment.viewer, filled.role),
        by_whom(known, filled.by, CORRECT),
        filled.findings,
        barred(CORRECT, loaded.dossier.organisation, moment.viewer),
    )
