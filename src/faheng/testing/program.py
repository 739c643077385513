"""A program (外部程序) that uses the API in tests: it takes steps and reads figures as any other system would."""

import json
from collections.abc import Sequence
from typing import Any

from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone

from faheng.api.tokens import issue
from faheng.lake import doors


class Program:
    """A program that uses the API in the name of one clerk who holds every role."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.headers = {"Authorization": f"Bearer {issue('all')}"}

    def post(self, path: str, **act: Any) -> dict[str, Any]:
        """Take a step; return the answer, which must be good."""
        body = json.dumps(act, ensure_ascii=False, default=str)
        answer = self.client.generic("POST", f"/api/v1/dossiers/{path}", body, content_type="application/json", headers=self.headers)
        assert answer.status_code == 200, answer.content.decode()
        return dict(answer.json())

    def get(self, path: str, **query: Any) -> Any:
        """Return an answer."""
        answer = self.client.get(f"/api/v1/{path}", query, headers=self.headers)
        assert answer.status_code == 200, answer.content.decode()
        return answer.json()

    def refused(self, path: str, **act: Any) -> dict[str, Any]:
        """Try a step that is to be refused; return the problem: `detail` and `findings`."""
        body = json.dumps(act, ensure_ascii=False, default=str)
        answer = self.client.generic("POST", f"/api/v1/dossiers/{path}", body, content_type="application/json", headers=self.headers)
        assert answer.status_code == 422, answer.content.decode()
        return dict(answer.json())

    def run(self, procedure: str, *acts: tuple[Any, ...], party: dict[str, Any] | None = None, by: Sequence[str] = ()) -> dict[str, Any]:
        """Open a dossier and take its steps one after another, each as (step, data, role); `by` are officers of the steps of officers."""
        taken: dict[str, Any] = {}
        for step, data, role in acts:
            who = {"by": [*by]} if role == "officer" else {}
            first = {} if taken else {"party": party}
            taken = self.post(f"{procedure}/{taken['id']}/{step}" if taken else f"{procedure}/{step}", role=role, data=data, **who, **first)
        return taken

    def found(self, text: str, **query: Any) -> list[str]:
        """Return the numbers of the dossiers that a search for words lists, in order of number."""
        return sorted(row["number"] for row in self.get("dossiers/", text=text, **query)["rows"])

    def keep(self, register: str, **row: Any) -> Any:
        """Enter a row of a register on its page; return the answer: a redirect, or the page with what is wrong."""
        return self.page(f"surroundings/register/{register}/", **{f"data.{name}": value for name, value in row.items()})

    def rows(self, register: str) -> list[dict[str, str]]:
        """Return the rows that the page of a register shows: the text of each field, as a reader sees it."""
        shown = self.page(f"surroundings/register/{register}/").context["rows"]
        return [{cell.name: cell.text for cell, _ in row.cells if cell.text} for row in shown]

    def page(self, address: str, **posted: Any) -> Any:
        """Return a page as the same clerk sees it, or the answer to what is posted to it."""
        self.client.force_login(get_user_model().objects.get(username="all"), "django.contrib.auth.backends.ModelBackend")
        return self.client.post(f"/{address}", posted) if posted else self.client.get(f"/{address}")

    def figure(self, indicator: str, year: int, **query: Any) -> dict[str, Any]:
        """Bring the lake up to date and return a figure."""
        doors.bring_up_to_date(timezone.now())
        return dict(self.get(f"figures/{indicator}", year=year, **query))
