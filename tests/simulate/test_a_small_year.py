"""A small invented bureau: its year is played through the rules, and every figure comes out of the records."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from faheng.engine.findings import Severity
from faheng.engine.review import review
from faheng.procedures import catalogue
from faheng.records import dossiers, inbox, lists, people
from faheng.records.inbox import Light
from faheng.records.scope import SYSTEM
from faheng.reports.composing.doors import compose
from faheng.simulate import comparing
from faheng.simulate.accounts import ACCOUNTS, PASSWORD
from faheng.simulate.bureau import read
from faheng.simulate.playing import PLAYS, Year
from tests.simulate.conftest import TINY, TODAY, compared, play, silent

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
LAST_OF_THE_YEAR = date(2025, 12, 31)


def test_every_figure_is_counted_from_the_records(year: Year) -> None:
    table = compared(read(TINY), {})
    assert len(table) == 54
    assert [(line.target.indicator, line.computed) for line in table if line.rounded(line.computed) != line.target.value] == []


def test_every_figure_is_stated_in_the_report(year: Year, tmp_path: Path) -> None:
    bureau = read(TINY)
    compared(bureau, {})
    compose(bureau.own.code, bureau.year, tmp_path, bureau.report_day)
    table = compared(bureau, comparing.report(tmp_path))
    assert [(line.target.indicator, line.computed, line.stated) for line in table if not line.agrees] == []


def test_the_second_time_nothing_is_played_and_a_lost_marker_does_no_harm(year: Year) -> None:
    before, home = lists.count(SYSTEM), year.folder.parent
    assert year.play(silent) == 0
    year.marker.path.unlink()
    assert play(read(TINY), home).marker.stages == year.marker.stages
    assert lists.count(SYSTEM) == before


def test_a_marker_that_speaks_of_another_database_counts_for_nothing(year: Year) -> None:
    told = json.loads(year.marker.path.read_text(encoding="utf-8"))
    year.marker.path.write_text(json.dumps(told | {"stages": {"learning": ["甲卫案〔2025〕99999号"]}}), encoding="utf-8")
    assert play(read(TINY), year.folder.parent).marker.stages == told["stages"]


def test_only_the_seeded_defects_are_wrong_in_the_year(year: Year) -> None:
    truth = {each["number"]: {each["rule"]} for each in json.loads((year.folder / "known_defects.json").read_text(encoding="utf-8"))}
    assert [*truth.values()] == [{"PEN-31"}, {"PEN-05"}, {"PEN-14"}]
    found: dict[str, set[str]] = {}
    for row in lists.dossiers(SYSTEM, limit=1000).rows:
        loaded = dossiers.load_dossier(row.pk, SYSTEM, TODAY)
        reviewed = review(catalogue()[row.procedure], loaded.dossier, LAST_OF_THE_YEAR, loaded.around)
        wrong = {finding.rule for finding in reviewed.findings if finding.severity is not Severity.NOTICE}
        if wrong:
            found[row.number] = wrong
    assert found == truth


def test_the_inbox_shows_what_is_late_due_soon_and_due_later(year: Year) -> None:
    page = inbox.inbox(people.viewer_named("officer"), TODAY)
    assert {each.light for each in page.items} == {Light.RED, Light.YELLOW, Light.GREEN}
    assert 0 < page.overdue < page.open < 60


def test_nothing_is_recorded_after_today(year: Year) -> None:
    for row in lists.dossiers(SYSTEM, limit=1000).rows:
        loaded = dossiers.load_dossier(row.pk, SYSTEM, TODAY)
        assert all(entry.at.date() <= TODAY for entry in loaded.dossier.entries), row.number


def test_every_account_of_the_demonstration_logs_in(year: Year) -> None:
    for account in ACCOUNTS:
        client = Client()
        client.post("/accounts/login/", {"login": account.username, "password": PASSWORD})
        assert client.get("/").status_code == 200, account.username


def test_every_figure_of_the_files_that_come_along_can_be_played() -> None:
    assert {target.indicator for name in (TINY, "longgang") for target in read(name).targets} <= PLAYS
