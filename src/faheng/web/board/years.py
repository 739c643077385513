"""年度: the year that a page of the board is about."""

from __future__ import annotations

from django.http import HttpRequest
from django.utils import timezone

FIRST_YEAR = 2015


def years() -> range:
    """Return the years to choose from, the latest first."""
    return range(timezone.localdate().year, FIRST_YEAR - 1, -1)


def year_of(request: HttpRequest, usual: int) -> int:
    """Return the year asked for, `usual` where none is or it cannot be."""
    asked = str(request.POST.get("year") or request.GET.get("year", ""))
    return int(asked) if asked.isdecimal() and FIRST_YEAR <= int(asked) <= FIRST_YEAR + 100 else usual
