"""时刻: the clock and the person are read here, once for a request, and passed down."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from django.http import HttpRequest
from django.utils import timezone

from faheng.records.people import viewer
from faheng.records.scope import Viewer


class Now(NamedTuple):
    """此时此人."""

    viewer: Viewer
    today: date
    at: datetime


def now(request: HttpRequest) -> Now:
    """Return who asks, and when."""
    at = timezone.localtime()
    return Now(viewer(request.user), at.date(), at)
