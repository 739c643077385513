"""Every page needs login, but the login itself and the health check; the API asks for its own token."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

OPEN = {"healthz", "account_login"}
ARGUMENTS = {
    "int:pk": "1",
    "int:seq": "1",
    "str:key": "a",
    "str:limit": "b",
    "str:due": "2026-01-05",
    "str:digest": "c",
    "str:form": "docx",
    "str:indicator": "d",
    "str:token": "e",
    "int:year": "2025",
    "str:snapshot": "000001",
}


def routes(patterns: list[URLPattern | URLResolver], before: str = "/") -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        path = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            if path != "/api/v1/":
                yield from routes(pattern.url_patterns, path)
        else:
            yield pattern.name or path, path


ROUTES = sorted(routes(get_resolver().url_patterns))


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "path"), [route for route in ROUTES if route[0] not in OPEN])
def test_a_stranger_is_sent_to_the_login(name: str, path: str) -> None:
    for argument, value in ARGUMENTS.items():
        path = path.replace(f"<{argument}>", value)
    assert "<" not in path, f"give {name} an example for its argument"
    answer = Client().get(path, follow=True)
    assert answer.redirect_chain[-1][0].split("?")[0] == "/accounts/login/"


def test_the_table_of_routes_is_walked() -> None:
    assert {"inbox", "list", "dossier", "step", "figures"} <= {name for name, _ in ROUTES}
