"""管理权限: who may set parameters, keep registers, enter notices, people and accounts: the heads of the organisation and its administrators."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from faheng.engine.dossier import Role
from faheng.records.scope import Viewer

KEEPERS = (Role.HEAD, Role.APPROVER)


def may_keep(viewer: Viewer) -> bool:
    """Say whether the viewer may change what surrounds the organisation's dossiers."""
    return bool(viewer.organisation_code) and any(role in viewer.roles for role in KEEPERS)


def refuse_others(viewer: Viewer) -> None:
    """Refuse everybody else.

    Raises:
        PermissionDenied: the viewer has none of the roles.
    """
    if not may_keep(viewer):
        raise PermissionDenied


def may_manage(request: HttpRequest, viewer: Viewer) -> bool:
    """Say whether the viewer may enter people, accounts and units: the keepers, and an administrator (staff) of the organisation."""
    return may_keep(viewer) or (bool(viewer.organisation_code) and bool(getattr(request.user, "is_staff", False)))


def refuse_who_may_not_manage(request: HttpRequest, viewer: Viewer) -> None:
    """Refuse everybody else.

    Raises:
        PermissionDenied: the viewer is neither.
    """
    if not may_manage(request, viewer):
        raise PermissionDenied
