"""谁在何时: who asks, and when; read once for a request and passed down."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.http import content_disposition_header

from faheng.engine.dossier import Role
from faheng.records.people import viewer
from faheng.records.scope import Viewer

MAY_WORK = frozenset({Role.OFFICER, Role.APPROVER, Role.HEAD, Role.LEGAL_REVIEWER, Role.CLERK})


class Asked(NamedTuple):
    """此人此时."""

    viewer: Viewer
    at: datetime

    @property
    def may_work(self) -> bool:
        """Whether the person may read reports in, correct them and accept them: staff of an organisation."""
        return bool(self.viewer.organisation_code) and any(role.value in self.viewer.roles for role in MAY_WORK)


def asked(request: HttpRequest) -> Asked:
    """Return who asks, and when."""
    return Asked(viewer(request.user), timezone.localtime())


def at_work(request: HttpRequest) -> Asked:
    """Return who asks.

    Raises:
        PermissionDenied: the person is no staff of an organisation.
    """
    found = asked(request)
    if not found.may_work:
        raise PermissionDenied
    return found


def download(content: bytes | str, name: str) -> HttpResponse:
    """Return a file to be kept under its Chinese name, never shown within a page."""
    answer = HttpResponse(content, content_type="application/octet-stream")
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name)
    answer["Content-Security-Policy"] = "sandbox"
    return answer
