"""经办人: in what role a step is taken and by whom, as the step page asks and as the door wants it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.http import QueryDict

from faheng.engine.dossier import Actor, Dossier, Party, Role
from faheng.engine.procedure import Step
from faheng.engine.shapes import Kind
from faheng.records import people
from faheng.records.people import OfficerValue
from faheng.records.scope import Viewer
from faheng.web.components.inputs import Choice, Input

OUTSIDERS = (Role.PARTY, Role.LABORATORY)


def roles(step: Step[Any], viewer: Viewer, chosen: str = "") -> tuple[Choice, ...]:
    """Return the roles in which the step may be taken, the viewer's own first."""
    allowed = [*step.by]
    if Role.APPROVER in allowed and Role.HEAD not in allowed:
        allowed.append(Role.HEAD)
    allowed = [role for role in allowed if role is not Role.SYSTEM] or [Role.CLERK]
    first = chosen if chosen in allowed else next((role for role in allowed if role in viewer.roles), allowed[0])
    return tuple(Choice(role.value, role.label, role == first) for role in allowed)


def people_of(officers: Sequence[OfficerValue], today: date) -> tuple[tuple[str, str, str], ...]:
    """Return the officers as (id, name, certificate) to choose from."""
    found = []
    for officer in officers:
        if officer.active:
            certificate = officer.certificate_on(today)
            if certificate is None:
                hint = "无执法证"
            else:
                hint = certificate.number if certificate.valid_to >= today else f"{certificate.number} 已于{certificate.valid_to}失效"
            found.append((officer.id, officer.name, hint))
    return tuple(found)


def by_whom(people: Sequence[tuple[str, str, str]], chosen: Sequence[str], step: Step[Any]) -> Input:
    """Return the input in which the officers who took the step are ticked."""
    help_text = f"本环节须由不少于{step.officers}名人员共同办理" if step.officers > 1 else "不选表示由本人办理"
    choices = tuple(Choice(key, name, key in chosen, hint) for key, name, hint in people)
    return Input("by", "经办人员", Kind.CHOICES, help=help_text, choices=choices)


def usual(step: Step[Any], dossier: Dossier, viewer: Viewer) -> tuple[str, ...]:
    """Return the officers who are ticked at first: for an officer's act of officers those whose case it is, else the viewer.

    Who takes a step in another role (听证主持人, 机关负责人) does not act as those who investigate.
    """
    if Role.OFFICER in step.by and Role.OFFICER in viewer.roles:
        for entry in reversed(dossier.entries):
            named = entry.data.__dict__.get("handlers") or entry.data.__dict__.get("officers")
            if isinstance(named, tuple | list) and named:
                return tuple(str(each) for each in named)
    return (viewer.officer,)


def read_actors(posted: QueryDict, viewer: Viewer, party: Party | None, today: date) -> tuple[Actor, ...]:
    """Return the actors of a step as posted; nobody ticked means the viewer.

    Raises:
        WrongInput: somebody is named whom the viewer may not see.
    """
    role = next((role for role in Role if role.value == posted.get("role")), Role.CLERK)
    if role in OUTSIDERS:
        name = party.name if role is Role.PARTY and party else role.label
        return (Actor(role.value, name, role.value),)
    if ticked := posted.getlist("by"):
        return people.actors(viewer, [str(each) for each in ticked], role, today)
    return (people.actor(viewer, role, today),)
