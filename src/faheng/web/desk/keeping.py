"""管理权限: who may set parameters, keep registers and enter notices: the heads of the organisation."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied

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
