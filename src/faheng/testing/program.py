"""A program (外部程序) that uses the API in tests: it takes steps and reads figures as any other system would."""

import json
from typing import Any

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

    def figure(self, indicator: str, year: int, **query: Any) -> dict[str, Any]:
        """Bring the lake up to date and return a figure."""
        doors.bring_up_to_date(timezone.now())
        return dict(self.get(f"figures/{indicator}", year=year, **query))
