"""Steps over HTTP: one typed operation for each step of each procedure, its schema read off the step's form."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router
from pydantic import BaseModel, ConfigDict, Field

from faheng.api.problems import answers
from faheng.api.schema import Taken
from faheng.engine.dossier import Actor, Party, PartyKind, Role
from faheng.engine.procedure import CORRECT, Procedure, Step
from faheng.engine.standing import state_of
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records import dossiers, people
from faheng.records.people import viewer
from faheng.records.scope import Viewer

router = Router(tags=["办理"])


class PartyIn(BaseModel):
    """当事人."""

    kind: PartyKind
    name: str = Field(min_length=1)
    uscc: str = ""
    identity: str = ""
    address: str = ""
    representative: str = ""
    phone: str = ""


class Act(BaseModel):
    """办理一个环节. `by` are officer ids (empty: the caller), `key` makes a repeated submission have one effect."""

    model_config = ConfigDict(extra="forbid")

    data: dict[str, Any] = {}
    role: Role = Role.OFFICER
    by: list[str] = []
    at: datetime | None = None
    key: str | None = Field(None, max_length=100)
    expected: int | None = None


class FirstAct(Act):
    """以第一个环节开立案卷."""

    party: PartyIn | None = None
    organisation: str = ""
    number: str = ""


def actors(act: Act, seen_by: Viewer) -> tuple[Actor, ...]:
    """Return who takes the step: the named officers, or the caller."""
    today = timezone.localdate()
    if act.role in (Role.PARTY, Role.LABORATORY):
        return (Actor(act.role.value, act.role.label, act.role.value),)
    return people.actors(seen_by, act.by, act.role, today) if act.by else (people.actor(seen_by, act.role, today),)


def moment(act: Act) -> datetime:
    """Return when the step is recorded: now, or an earlier time that the caller names.

    Raises:
        WrongInput: the time has no offset or lies ahead.
    """
    now = timezone.localtime()
    if act.at is None:
        return now
    if act.at.tzinfo is None or act.at > now:
        raise WrongInput("记录时间须带时区且不晚于现在", where="at", mend="应写作 2026-01-05T10:00:00+08:00")
    return act.at


def answer(taken: dossiers.Taken, procedure: Procedure) -> dict[str, Any]:
    """Return what was recorded."""
    return {
        "id": taken.pk,
        "number": taken.dossier.number,
        "seq": taken.seq,
        "state": state_of(procedure, taken.dossier),
        "repeated": taken.repeated,
        "findings": [finding.as_json() for finding in taken.findings],
    }


def _opening(procedure: Procedure, step: Step[Any]) -> Callable[[HttpRequest, FirstAct], dict[str, Any]]:
    def open_dossier(request: HttpRequest, act: FirstAct) -> dict[str, Any]:
        seen_by = viewer(request.user)
        party = Party(**act.party.model_dump()) if act.party else None
        taken = dossiers.open_dossier(
            procedure=procedure.key, step=step.key, given=act.data, by=actors(act, seen_by), at=moment(act), today=timezone.localdate(),
            viewer=seen_by, organisation=act.organisation, party=party, number=act.number, key=act.key,
        )  # fmt: skip
        return answer(taken, procedure)

    open_dossier.__doc__ = f"以“{step.title}”开立{procedure.title}案卷."
    return open_dossier


def _taking(procedure: Procedure, step: Step[Any]) -> Callable[[HttpRequest, int, Act], dict[str, Any]]:
    def take_step(request: HttpRequest, pk: int, act: Act) -> dict[str, Any]:
        seen_by = viewer(request.user)
        taken = dossiers.take_step(
            dossier=pk, step=step.key, given=act.data, by=actors(act, seen_by), at=moment(act), today=timezone.localdate(),
            viewer=seen_by, key=act.key, expected=act.expected,
        )  # fmt: skip
        return answer(taken, procedure)

    take_step.__doc__ = f"{procedure.title}：{step.title}."
    return take_step


def described(step: Step[Any], act: type[Act]) -> Mapping[str, Any]:
    """Return the request body of a step's operation: an act whose `data` is the step's form."""
    frame = act.model_json_schema(ref_template="#/components/schemas/{model}")
    definitions = frame.pop("$defs", {})
    form = step.form.model_json_schema()
    inner = form.pop("$defs", {})
    frame["properties"]["data"] = _inlined(form, inner)
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": _inlined(frame, definitions)}}}}


def _inlined(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Return a schema with its references put in place; the forms refer to nothing that refers back."""
    if isinstance(schema, dict):
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        if name in definitions:
            return _inlined({**definitions[name], **{k: v for k, v in schema.items() if k != "$ref"}}, definitions)
        return {key: _inlined(value, definitions) for key, value in schema.items()}
    return [_inlined(each, definitions) for each in schema] if isinstance(schema, list) else schema


def _register() -> None:
    for procedure in catalogue().values():
        name = procedure.key.replace(".", "_")
        for step in (*procedure.steps, CORRECT):
            router.post(
                f"/{procedure.key}/{{int:pk}}/{step.key}", response=answers(Taken, 404, 409, 422), operation_id=f"{name}__{step.key}",
                summary=f"{procedure.title}：{step.title}", openapi_extra=dict(described(step, Act)),
            )(_taking(procedure, step))  # fmt: skip
            if not step.after and step is not CORRECT:
                router.post(
                    f"/{procedure.key}/{step.key}", response=answers(Taken, 404, 409, 422), operation_id=f"{name}__open_by_{step.key}",
                    summary=f"{procedure.title}：以“{step.title}”开立案卷", openapi_extra=dict(described(step, FirstAct)),
                )(_opening(procedure, step))  # fmt: skip


_register()
