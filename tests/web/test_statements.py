"""No page asks the database more than eight times, and none asks more where there is more to show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLResolver, get_resolver, resolve

from faheng.engine.dossier import Party, PartyKind, Role
from faheng.records import dossiers, people
from faheng.records.people import CertificateValue
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import TODAY, finish_sample, open_sample

MOST = 8
PAGES = (
    "/", "/dossiers/", "/dossiers/new/", "/dossiers/sample/", "/dossiers/sample/new/", "/dossiers/sample/parties/?q=样例",
    "/parties/?q=样例", "/parties/{party}/", "/people/", "/people/new/", "/people/officer/A1/", "/people/accounts/",
    "/people/accounts/new/", "/people/accounts/{account}/", "/people/organisations/", "/review/", "/procedures/",
    "/procedures/sample/", "/surroundings/", "/surroundings/parameter/inspection.uncounted_sources/", "/surroundings/calendar/",
    "/surroundings/register/penalty.tiers/", "/board/?year=2026", "/board/report/?year=2026", "/board/penalties-total/?year=2026",
    "/ledgers/sample/import/", "/search/?q=样例", "/dossier/{pk}/", "/dossier/{pk}/step/finish/",
    "/dossier/{pk}/step/correct/?seq=1&field=subject", "/dossier/{pk}/duty/PEN-23/2026-04-07/", "/dossier/?number=甲卫案〔2026〕1号",
    "/readings/",
)  # fmt: skip
FILES = {"paper", "volume", "package", "file", "template", "import_refused", "review_file", "report_file", "brief", "export"}
POSTED = {"refresh", "compose", "add", "accept", "withdraw"}
FROM_A_FILE = {"imported", "reviewed", "report_figures", "report_read", "reading", "figure", "compare", "records"}
"""What a task, an upload or the lake has left is shown from its files."""


def more(first: int, amount: int) -> Sequence[int]:
    """Add dossiers, each of a firm of its own, every other one finished, and as many officers and accounts."""
    made = []
    for number in range(first, first + amount):
        held = CertificateValue(f"证{number}", date(2020, 1, 1), date(2030, 12, 31))
        people.create_officer(id=f"A{number}", name=f"甲{number}", organisation="990101", certificates=[held])
        people.create_user(username=f"u{number}", password=None, organisation="990101", roles=[Role.OFFICER])
        firm = Party(PartyKind.ORGANISATION, f"样例{number}号门诊部", f"91440300MA5G{number:05}X")
        made.append(open_sample(party=firm).pk)
        if number % 2:
            finish_sample(made[-1])
    return made


@pytest.mark.parametrize("address", PAGES)
def test_a_page_asks_at_most_eight_times_however_much_there_is(county: Client, address: str) -> None:
    first, _ = more(0, 2)
    party = dossiers.load_dossier(first, SYSTEM, TODAY).party
    page = address.format(pk=first, party=party, account=get_user_model().objects.get(username="u0").pk)
    few = asked(county, page)
    more(2, 8)
    many = asked(county, page)
    assert len(many) <= MOST, many
    assert len(many) == len(few), [said for said in many if said not in few]


def asked(client: Client, page: str) -> list[str]:
    """Return what a page asks the database, once the process is warm."""
    client.get(page)
    with CaptureQueriesContext(connection) as found:
        assert client.get(page).status_code in (200, 302)
    return [query["sql"][:150] for query in found]


def test_every_page_is_counted() -> None:
    counted = {resolve(address.partition("?")[0].format(pk=1, party=1, account=1)).view_name for address in PAGES}
    own = {
        name
        for name, within in named(get_resolver())
        if within.startswith("faheng.web.") and not within.startswith("faheng.web.components")
    }
    left = {name for name in own - counted if name.rpartition(":")[2] not in FILES | POSTED | FROM_A_FILE}
    assert left == set()


def named(resolver: URLResolver, space: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name of each address and the module of its view."""
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            inner = f"{space}{each.namespace}:" if each.namespace else space
            yield from named(each, inner)
        elif each.name:
            yield f"{space}{each.name}", each.callback.__module__
