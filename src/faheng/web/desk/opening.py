"""新建案卷: choose the procedure, say who it is about, and take the first step; all in one submission."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import get_current_timezone

from faheng.engine.dossier import Dossier, Organisation
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import read_form
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Situation, Surroundings
from faheng.procedures import catalogue
from faheng.records import dossiers, parties, people
from faheng.records.errors import StepRefused
from faheng.records.parties import PartyFile
from faheng.web.components.inputs import Choice, Context, Input, inputs
from faheng.web.components.posted import read_posted
from faheng.web.desk.actors import by_whom, people_of, read_actors, roles
from faheng.web.desk.clock import Now, now
from faheng.web.desk.families import families
from faheng.web.desk.party_form import PartyForm, as_raw
from faheng.web.desk.prefill import prefill
from faheng.web.desk.standing_page import barred
from faheng.web.desk.steps import Filled, read_filled, step_inputs, tell


@dataclass(frozen=True, slots=True)
class NewPage:
    """新建案卷页的内容."""

    procedure: Procedure
    step: Step[Any]
    steps: tuple[Choice, ...]
    key: str
    party: tuple[Input, ...]
    inputs: tuple[Input, ...]
    roles: tuple[Choice, ...]
    by_whom: Input
    findings: tuple[Finding, ...]
    filled: Filled
    barred: str


def first_steps(procedure: Procedure) -> tuple[Step[Any], ...]:
    """Return the steps with which a dossier can begin."""
    return tuple(step for step in procedure.steps if not step.after)


def choose(request: HttpRequest) -> HttpResponse:
    """选择程序."""
    return render(request, "desk/choose.html", {"families": families()})


def suggest(request: HttpRequest, key: str) -> HttpResponse:
    """当事人提示: parties already on file, to choose from while a name is typed."""
    moment = now(request)
    words = str(request.GET.get("party.name", "")).strip()
    found: tuple[PartyFile, ...] = parties.search(words, moment.viewer, limit=8) if len(words) > 1 else ()
    return render(request, "desk/suggestions.html", {"found": found, "key": key})


def new(request: HttpRequest, key: str) -> HttpResponse:
    """新建案卷页: show the form of the first step, or open the dossier."""
    procedure = catalogue().get(key)
    if procedure is None:
        raise Http404
    moment = now(request)
    asked = request.POST.get("step") or request.GET.get("step", "")
    beginnings = {step.key: step for step in first_steps(procedure)}
    declared = beginnings.get(asked) or next(iter(beginnings.values()))
    if request.method != "POST":
        return _shown(request, procedure, declared, _party_known(request, moment), _prefilled(procedure, declared, moment), moment)
    raw_party = read_posted(PartyForm, request.POST, get_current_timezone(), "party")
    filled = read_filled(request, declared, moment)
    party = None
    if procedure.has_party or raw_party.keys() - {"kind"}:
        read = read_form(PartyForm, raw_party)
        if isinstance(read, tuple):
            wrong = tuple(
                Finding("FORM", Severity.DEFECT, f"当事人：{problem.message}", field=f"party.{problem.field}") for problem in read
            )
            return _shown(request, procedure, declared, raw_party, replace(filled, findings=wrong), moment)
        party = read.party()
    try:
        by = read_actors(request.POST, moment.viewer, party, moment.today)
        taken = dossiers.open_dossier(
            procedure=key, step=declared.key, given=filled.raw, by=by, at=moment.at, today=moment.today, viewer=moment.viewer, party=party,
            attachments=filled.kept, key=filled.key,
        )  # fmt: skip
    except StepRefused as refused:
        return _shown(request, procedure, declared, raw_party, replace(filled, findings=refused.findings), moment)
    tell(request, declared, taken)
    return redirect("desk:dossier", taken.pk)


def _party_known(request: HttpRequest, moment: Now) -> Mapping[str, Any]:
    pk = request.GET.get("party", "")
    return as_raw(parties.get(int(pk), moment.viewer).party) if pk.isdecimal() else {"kind": "organisation"}


def _prefilled(procedure: Procedure, declared: Step[Any], moment: Now) -> Filled:
    empty = Dossier(procedure.key, Organisation(moment.viewer.organisation_code, moment.viewer.organisation_name))
    return Filled(prefill(procedure, Situation(empty, moment.today, Surroundings()), declared), by=(moment.viewer.officer,))


def _shown(
    request: HttpRequest, procedure: Procedure, declared: Step[Any], raw_party: Mapping[str, Any], filled: Filled, moment: Now
) -> HttpResponse:
    known = people_of(people.officers(moment.viewer), moment.today)
    beside_party = tuple(
        replace(finding, field=finding.field.removeprefix("party."))
        for finding in filled.findings
        if finding.field and finding.field.startswith("party.")
    )
    context = Context(get_current_timezone(), (), beside_party)
    own = Organisation(moment.viewer.organisation_code, moment.viewer.organisation_name)
    page = NewPage(
        procedure,
        declared,
        tuple(Choice(step.key, step.title, step is declared) for step in first_steps(procedure)),
        filled.key,
        tuple(each for each in inputs(PartyForm, raw_party, context, "party") if each.name != "party.remarks"),
        step_inputs(declared, filled, known),
        roles(declared, moment.viewer, filled.role),
        by_whom(known, filled.by, declared),
        filled.findings,
        filled,
        barred(declared, own, moment.viewer),
    )
    return render(request, "desk/new.html", {"page": page}, status=422 if filled.findings else 200)
