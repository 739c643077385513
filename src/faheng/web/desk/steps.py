"""环节页: the form of a step, made from its declaration; what is refused is shown beside the field, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import uuid4

from django.contrib import messages
from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.timezone import get_current_timezone

from faheng.engine.dossier import Attachment
from faheng.engine.fields import dossier_fields
from faheng.engine.findings import Finding
from faheng.engine.forms import Form
from faheng.engine.procedure import CORRECT, Procedure, Step
from faheng.engine.situation import Situation
from faheng.engine.standing import opening
from faheng.procedures import catalogue
from faheng.records import dossiers, files, people
from faheng.records.dossiers import Loaded, Taken
from faheng.records.errors import StepRefused
from faheng.web.components.inputs import Choice, Context, Input, inputs
from faheng.web.components.posted import read_posted
from faheng.web.desk.actors import by_whom, people_of, read_actors, roles, usual
from faheng.web.desk.clock import Now, now
from faheng.web.desk.dossiers import name_of
from faheng.web.desk.prefill import prefill
from faheng.web.desk.standing_page import barred

KEPT = "faheng.web.desk.kept"


@dataclass(frozen=True, slots=True)
class Kept:
    """已收到的附件: `token` names it in the next submission, signed, so that no other file can be named."""

    name: str
    token: str


@dataclass(frozen=True, slots=True)
class StepPage:
    """环节页的内容. `findings` are what was refused; `barred`, `reasons`, `notices` say beforehand why it would be, and what to mind."""

    pk: int
    name: str
    procedure: Procedure
    step: Step[Any]
    key: str
    inputs: tuple[Input, ...]
    roles: tuple[Choice, ...]
    by_whom: Input
    findings: tuple[Finding, ...] = ()
    barred: str = ""
    reasons: tuple[Finding, ...] = ()
    notices: tuple[Finding, ...] = ()
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Filled:
    """填写的内容: what was prefilled or posted."""

    raw: Mapping[str, Any]
    role: str = ""
    by: tuple[str, ...] = ()
    key: str = field(default_factory=lambda: uuid4().hex)
    kept: tuple[Attachment, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def shown_kept(self) -> tuple[Kept, ...]:
        return tuple(Kept(each.name, signing.dumps([each.name, each.sm3, each.size], salt=KEPT)) for each in self.kept)


def step(request: HttpRequest, pk: int, key: str) -> HttpResponse:
    """环节页: show the form, or record the step."""
    moment = now(request)
    loaded = dossiers.load_dossier(pk, moment.viewer, moment.today, action="办理")
    procedure = catalogue()[loaded.dossier.procedure]
    declared = procedure.by_key.get(key)
    if declared is None:
        raise Http404
    if request.method != "POST":
        filled = Filled(
            prefill(procedure, Situation(loaded.dossier, moment.today, loaded.around), declared),
            by=usual(declared, loaded.dossier, moment.viewer),
        )
        return render(request, "desk/step.html", {"page": step_page(loaded, procedure, declared, filled, moment)})
    filled = read_filled(request, declared, moment)
    try:
        by = read_actors(request.POST, moment.viewer, loaded.dossier.party, moment.today)
        taken = dossiers.take_step(
            dossier=pk, step=key, given=filled.raw, by=by, at=moment.at, today=moment.today, viewer=moment.viewer,
            attachments=filled.kept, key=filled.key,
        )  # fmt: skip
    except StepRefused as refused:
        filled = replace(filled, findings=refused.findings)
        return render(request, "desk/step.html", {"page": step_page(loaded, procedure, declared, filled, moment)}, status=422)
    tell(request, declared, taken)
    return redirect("desk:dossier", pk)


def read_filled(request: HttpRequest, declared: Step[Any], moment: Now) -> Filled:
    """Read what was posted; files that came along are kept at once, so that a refusal does not lose them."""
    posted = request.POST
    return Filled(
        read_posted(declared.form, posted, get_current_timezone()),
        str(posted.get("role", "")),
        tuple(str(each) for each in posted.getlist("by")),
        str(posted.get("key", ""))[:100] or uuid4().hex,
        (*_kept_before(posted), *_kept_now(request, moment)),
    )


def _kept_before(posted: QueryDict) -> tuple[Attachment, ...]:
    found = []
    for token in posted.getlist("kept"):
        try:
            found.append(Attachment(*signing.loads(str(token), salt=KEPT)))
        except signing.BadSignature:
            continue
    return tuple(found)


def _kept_now(request: HttpRequest, moment: Now) -> tuple[Attachment, ...]:
    uploads = request.FILES.getlist("attachments")
    return tuple(
        files.keep(upload.read(), name=upload.name or "附件", at=moment.at, media_type=upload.content_type or "")
        for upload in uploads
        if upload.size
    )


def step_page(loaded: Loaded, procedure: Procedure, declared: Step[Any], filled: Filled, moment: Now) -> StepPage:
    """Return the page of a step with what was filled in and what is wrong with it."""
    known = people_of(people.officers(moment.viewer), moment.today)
    situation = Situation(loaded.dossier, moment.today, loaded.around)
    found = opening(procedure, situation, declared).reasons if not filled.findings else ()
    return StepPage(
        loaded.pk,
        name_of(loaded),
        procedure,
        declared,
        filled.key,
        step_inputs(declared, filled, known),
        roles(declared, moment.viewer, filled.role),
        by_whom(known, filled.by, declared),
        filled.findings,
        barred(declared, loaded.dossier.organisation, moment.viewer),
        tuple(each for each in found if each.severity.refuses),
        tuple(each for each in found if not each.severity.refuses),
        filled.shown_kept,
    )


def step_inputs(declared: Step[Any], filled: Filled, known: tuple[tuple[str, str, str], ...]) -> tuple[Input, ...]:
    """Return the inputs of a step's form; what is left blank and given out when the step is recorded is said beside it."""
    context = Context(get_current_timezone(), known, filled.findings)
    blank = {"data.number": "不填则自动编号"}
    form: type[Form] = declared.form
    for name, opens in dossier_fields(form).items():
        if opens:
            blank[f"data.{name}"] = f"不填则新建“{catalogue()[opens].title}”案卷，自动编号，本案卷已有的内容一并写入"
    return tuple(
        replace(each, required=False, help="；".join(filter(None, (each.help, blank[each.name])))) if each.name in blank else each
        for each in inputs(declared.form, filled.raw, context)
    )


def tell(request: HttpRequest, declared: Step[Any], taken: Taken) -> None:
    """Say that a step was recorded, which dossier it opened, and what the officer should know: what is late, what is noticed."""
    messages.success(request, f"已办理：{declared.title}")
    if taken.opened:
        messages.success(request, f"已新建案卷：{taken.opened}")
    for finding in taken.findings:
        basis = "、".join(citation.formal for citation in finding.basis)
        messages.warning(request, f"{finding.severity.label}：{finding.message}{f'（{basis}）' if basis else ''}")


__all__ = ["CORRECT", "Filled", "StepPage", "read_filled", "step", "step_inputs", "step_page", "tell"]
