"""No page asks the database more than eight times, whatever it shows."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from faheng.records import people
from faheng.records.people import CertificateValue
from faheng.testing.bureau import finish_sample, open_sample

MOST = 8
PAGES = (
    "/", "/dossiers/", "/dossiers/new/", "/dossiers/sample/", "/dossiers/sample/new/", "/parties/?q=样例", "/people/", "/people/new/",
    "/people/officer/A1/", "/people/accounts/", "/people/accounts/new/", "/people/organisations/", "/review/", "/procedures/",
    "/procedures/sample/", "/surroundings/", "/surroundings/parameter/inspection.uncounted_sources/", "/surroundings/calendar/",
    "/surroundings/register/penalty.tiers/", "/board/?year=2026", "/board/report/?year=2026", "/ledgers/sample/import/", "/search/?q=样例",
    "/accounts/password/", "/dossier/{pk}/", "/dossier/{pk}/step/finish/", "/dossier/{pk}/step/correct/?seq=1&field=subject",
)  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
def test_a_page_asks_at_most_eight_times(county: Client, address: str) -> None:
    for number in range(12):
        held = CertificateValue(f"证{number}", date(2020, 1, 1), date(2030, 12, 31))
        people.create_officer(id=f"A{number}", name=f"甲{number}", organisation="990101", certificates=[held])
    pk = open_sample().pk
    finish_sample(pk)
    county.get("/")
    with CaptureQueriesContext(connection) as asked:
        county.get(address.format(pk=pk))
    assert len(asked) <= MOST, [query["sql"][:150] for query in asked]
