"""权限范围: who looks, and which rows that shows. Every door asks for a viewer."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from faheng.engine.dossier import Role
from faheng.engine.procedure import Step

RECORDED_BY_STAFF = (Role.PARTY, Role.LABORATORY, Role.SYSTEM)
STAFF = (Role.OFFICER, Role.CLERK, Role.APPROVER, Role.HEAD)


@dataclass(frozen=True, slots=True)
class Viewer:
    """查看人: a user, or the system itself (`SYSTEM`).

    `path` is that of the own organisation; an empty path sees nothing. `leaf`: nothing lies below.
    """

    pk: int | None
    name: str
    path: str
    organisation: int | None = None
    organisation_code: str = ""
    organisation_name: str = ""
    leaf: bool = False
    roles: tuple[str, ...] = ()
    officer: str = ""
    """The officer's id that stands in entries; empty where the user is none."""

    @property
    def is_system(self) -> bool:
        return self.pk is None and self.path == "/"

    def may_take(self, step: Step[Any]) -> bool:
        """Say whether the viewer's roles allow recording a step; what a party or a laboratory does, the staff records."""
        if self.is_system:
            return True
        allowed = {*step.by} | ({Role.HEAD} if Role.APPROVER in step.by else set())
        if set(step.by) & set(RECORDED_BY_STAFF):
            allowed |= set(STAFF)
        return bool(allowed & set(self.roles))


SYSTEM = Viewer(None, "系统", "/")
"""The installation itself: commands and the simulation. Never the viewer of a page."""
NOBODY = Viewer(None, "", "")


def visible(viewer: Viewer, prefix: str = "") -> Q:
    """Return the condition on rows with a `path` (reached by `prefix`): the own organisation and what lies below."""
    if not viewer.path:
        return Q(pk__in=())
    if viewer.path == "/":
        return Q()
    if viewer.leaf:
        return Q(**{f"{prefix}path": viewer.path})
    return Q(**{f"{prefix}path__startswith": viewer.path})


def sees(viewer: Viewer, path: str) -> bool:
    """Say whether a row with that path is visible."""
    return bool(viewer.path) and path.startswith(viewer.path)
