"""翻页与筛选的网址: the present query with some parts changed."""

from __future__ import annotations

from django.http import HttpRequest


def with_query(request: HttpRequest, **changes: str) -> str:
    """Return the present address with parts of its query replaced; an empty part is left out, and so is the page."""
    query = request.GET.copy()
    query.pop("after", None)
    for name, value in changes.items():
        query.pop(name, None)
        if value:
            query[name] = value
    return f"{request.path}?{query.urlencode()}" if query else request.path
