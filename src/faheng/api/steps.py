"""Steps over HTTP: taking a step, and opening a dossier by its first one. The rules judge what is sent, as on the pages."""

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router
from pydantic import BaseModel, ConfigDict, Field

from faheng.engine.dossier import Actor, Party, PartyKind, Role
from faheng.engine.procedure import Procedure
from faheng.engine.standing import state_of
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records import dossiers, people
from faheng.records.errors import NotFound
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
        "opened": taken.opened,
        "findings": [finding.as_json() for finding in taken.findings],
    }


@router.post("/{procedure}/{int:pk}/{step}", include_in_schema=False)
def take_step(request: HttpRequest, procedure: str, pk: int, step: str, act: Act) -> dict[str, Any]:
    """办理一个环节; described for each step by `openapi.py`."""
    declared = _declared(procedure)
    seen_by = viewer(request.user)
    taken = dossiers.take_step(
        dossier=pk, step=step, given=act.data, by=actors(act, seen_by), at=moment(act), today=timezone.localdate(), viewer=seen_by,
        key=act.key, expected=act.expected,
    )  # fmt: skip
    return answer(taken, declared)


@router.post("/{procedure}/{step}", include_in_schema=False)
def open_dossier(request: HttpRequest, procedure: str, step: str, act: FirstAct) -> dict[str, Any]:
    """以第一个环节开立案卷; described for each step by `openapi.py`."""
    declared = _declared(procedure)
    seen_by = viewer(request.user)
    party = Party(**act.party.model_dump()) if act.party else None
    taken = dossiers.open_dossier(
        procedure=procedure, step=step, given=act.data, by=actors(act, seen_by), at=moment(act), today=timezone.localdate(), viewer=seen_by,
        organisation=act.organisation, party=party, number=act.number, key=act.key,
    )  # fmt: skip
    return answer(taken, declared)


def _declared(key: str) -> Procedure:
    found = catalogue().get(key)
    if found is None:
        raise NotFound(key)
    return found
