"""A bureau with its people, and the two doors that these tests use: the API and the figures behind it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from faheng.engine.dossier import Role
from faheng.records import organisations, people
from faheng.testing.program import Program


@pytest.fixture
def program(client: Client, settings: Any, tmp_path: Path, db: None) -> Program:
    settings.FAHENG_HOME = tmp_path
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    for number in (1, 2):
        certificate = people.CertificateValue(f"甲执00{number}", date(2024, 1, 1), date(2030, 12, 31))
        people.create_officer(id=f"o{number}", name=f"执法员{number}", organisation="990101", certificates=[certificate])
    people.create_user(username="all", password="a long enough phrase", organisation="990101", roles=tuple(Role), name="甲某")
    return Program(client)
