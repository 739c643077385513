"""收到副本: what the respondent may raise against the application itself. All are notices: they help, they do not stop."""

from datetime import date
from typing import Any

import pytest

from faheng.engine.propose import Accepted
from faheng.engine.situation import Surroundings
from faheng.procedures.information_request import PROCEDURE as REQUEST
from faheng.testing.files import attempt, duty, file, rules
from faheng.testing.reconsiderations import PENALTY, PROCEDURE, receive
from faheng.testing.requests import receive as request


def received(**more: Any) -> list[tuple[str, str]]:
    outcome = attempt(PROCEDURE, file(PROCEDURE), *receive(**more))
    assert isinstance(outcome, Accepted)
    return rules(outcome)


@pytest.mark.rule("REC-01")
def test_article_20_an_application_after_sixty_days_is_pointed_out() -> None:
    """Known on 2025-12-01: sixty days end on 2026-01-30."""
    assert received(known_on="2025-12-01", applied_on="2026-01-30") == []
    assert received(known_on="2025-12-01", applied_on="2026-01-31") == [("REC-01", "notice")]
    assert received(known_on="2025-12-01", applied_on="2026-01-31", told_remedy=False) == []


@pytest.mark.rule("REC-02")
def test_rules_article_23_the_day_of_knowing_follows_the_record_of_service() -> None:
    served = ("serve", {"document": "reply", "served_on": "2025-12-02", "method": "post"})
    linked = Surroundings(links={"公开1号": file(REQUEST, request(), served)})
    link = {"challenged": "公开1号", "act_kind": "disclosure", "received": "2026-07-02"}
    assert rules(attempt(PROCEDURE, file(PROCEDURE), *receive(known_on="2025-12-02", **link), linked)) == []
    assert rules(attempt(PROCEDURE, file(PROCEDURE), *receive(known_on="2025-12-03", **link), linked)) == [("REC-02", "notice")]


@pytest.mark.rule("REC-03")
def test_rules_article_24_inaction_is_challenged_after_sixty_days() -> None:
    """Asked on 2026-05-04: sixty days end on 2026-07-03."""
    inaction = {"received": "2026-07-10", "act_kind": "inaction", "act_made_on": "2026-05-04", "challenged": ""}
    assert received(applied_on="2026-07-03", **inaction) == [("REC-03", "notice")]
    assert received(applied_on="2026-07-04", **inaction) == []


@pytest.mark.rule("REC-04")
def test_article_21_after_five_years_there_is_no_reconsideration() -> None:
    assert received(act_made_on="2021-02-01", applied_on="2026-02-02", received="2026-02-10") == []
    assert received(act_made_on="2021-02-01", applied_on="2026-02-03", received="2026-02-10") == [("REC-04", "notice")]


@pytest.mark.rule("REC-05")
def test_article_24_the_government_of_the_same_level_reconsiders() -> None:
    assert received(body="same_level_government") == []
    assert received(body="upper_department") == [("REC-05", "notice")]


@pytest.mark.rule("REC-09")
@pytest.mark.parametrize(
    ("track", "limit", "due"), [("ordinary", "REC-09", date(2026, 2, 13)), ("summary", "REC-09.summary", date(2026, 2, 9))]
)
def test_article_48_when_the_copy_should_have_come_is_shown(track: str, limit: str, due: date) -> None:
    """Accepted on Wednesday 02-04: three workdays end on Monday 02-09, seven on Friday 02-13."""
    assert duty(PROCEDURE, file(PROCEDURE, receive(track=track)), limit).due.day == due


@pytest.mark.rule("REC-16")
def test_article_53_the_summary_track_takes_cases_up_to_3000_yuan() -> None:
    assert received(track="summary", amount="3000.00") == []
    assert received(track="summary", amount="3000.01") == [("REC-16", "notice")]
    assert received(track="summary", amount="3000.01", on_the_spot=True) == []
    assert received(track="summary", amount="3000.01", act_kind="disclosure") == []


@pytest.mark.rule("REC-21")
def test_rules_article_36_petition_handling_is_not_open_to_reconsideration() -> None:
    assert received(received="2026-07-02", act_kind="petition") == [("REC-21", "notice")]


def test_the_challenged_dossier_is_of_the_kind_named() -> None:
    linked = Surroundings(links={PENALTY: file(REQUEST, request())})
    outcome = attempt(PROCEDURE, file(PROCEDURE), *receive(), linked)
    assert [finding.field for finding in outcome.findings] == ["challenged"]
