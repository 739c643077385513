"""收到申请、补正、视为放弃: articles 29 to 31. National Day 2025: 10-01 to 10-08 off, 09-28 and 10-11 worked."""

from datetime import date

import pytest

from faheng.engine.propose import Accepted, Refused
from faheng.testing.files import attempt, duty, file, review, rules
from faheng.testing.requests import PROCEDURE, examine, receive, reply

NOTICE = {"notified_on": "2025-09-30", "items": "说明所需信息的年度", "due_on": "2025-10-24"}


def received(**data: object) -> list[tuple[str, str]]:
    return rules(attempt(PROCEDURE, file(PROCEDURE), *receive(**data)))  # type: ignore[arg-type]


@pytest.mark.rule("FOI-02")
@pytest.mark.parametrize("channel", ["counter", "registered_mail"])
def test_article_31_a_request_handed_in_or_signed_for_is_received_on_that_day(channel: str) -> None:
    assert received(channel=channel) == []
    assert received(channel=channel, received_on="2025-09-15") == [("FOI-02", "void")]


@pytest.mark.rule("FOI-02")
@pytest.mark.parametrize("channel", ["internet", "fax"])
def test_article_31_item_3_a_request_by_network_or_fax_is_received_when_both_confirm(channel: str) -> None:
    assert received(channel=channel, confirmed_on="2025-09-16", received_on="2025-09-16") == []
    assert received(channel=channel, confirmed_on="2025-09-16", received_on="2025-09-12") == [("FOI-02", "void")]
    assert received(channel=channel) == [("FOI-02", "void")]


@pytest.mark.rule("FOI-02")
def test_article_31_item_2_ordinary_mail_is_confirmed_on_the_day_it_arrives() -> None:
    assert received(channel="ordinary_mail", confirmed_on="2025-09-12") == []
    assert received(channel="ordinary_mail", confirmed_on="2025-09-15", received_on="2025-09-15") == [("FOI-02", "late")]


@pytest.mark.rule("FOI-03")
@pytest.mark.parametrize(("notified", "expected"), [("2025-09-30", []), ("2025-10-09", [("FOI-03", "late")])])
def test_article_30_a_supplement_is_asked_for_within_seven_workdays(notified: str, expected: list[tuple[str, str]]) -> None:
    """Received on Monday 09-22: 23, 24, 25, 26, 28 (Sunday, worked), 29, 30."""
    opened = file(PROCEDURE, receive("2025-09-22"))
    outcome = attempt(PROCEDURE, opened, "supplement_notice", {**NOTICE, "notified_on": notified})
    assert isinstance(outcome, Accepted)
    assert rules(outcome) == expected


@pytest.mark.rule("FOI-03")
def test_article_30_an_unclear_request_must_be_answered_with_a_notice_in_time() -> None:
    unclear = file(PROCEDURE, receive("2025-09-22"), examine(clear=False))
    assert duty(PROCEDURE, unclear, "FOI-03").due.day == date(2025, 9, 30)
    assert ("FOI-03", "late") not in review(PROCEDURE, unclear, date(2025, 9, 30))
    assert ("FOI-03", "late") in review(PROCEDURE, unclear, date(2025, 10, 1))


@pytest.mark.rule("FOI-03")
def test_article_30_a_second_notice_is_refused() -> None:
    once = file(PROCEDURE, receive("2025-09-22"), ("supplement_notice", NOTICE))
    outcome = attempt(PROCEDURE, once, "supplement_notice", {**NOTICE, "notified_on": "2025-10-09"})
    assert isinstance(outcome, Refused)
    assert ("FOI-03", "defect") in rules(outcome)


@pytest.mark.rule("FOI-03")
def test_article_30_the_period_to_supplement_leaves_time() -> None:
    opened = file(PROCEDURE, receive("2025-09-22"))
    assert rules(attempt(PROCEDURE, opened, "supplement_notice", {**NOTICE, "due_on": "2025-09-30"})) == [("FOI-03", "defect")]
    assert rules(attempt(PROCEDURE, opened, "supplement_notice", {**NOTICE, "due_on": "2025-10-01"})) == []


@pytest.mark.rule("FOI-03")
def test_article_30_the_time_to_reply_runs_anew_from_receipt_of_the_supplement() -> None:
    """Supplemented on Friday 10-10: 11 (Saturday, worked) is the first day, 11-06 the twentieth."""
    supplemented = file(
        PROCEDURE, receive("2025-09-22"), ("supplement_notice", NOTICE), ("supplement", {"received_on": "2025-10-10", "content": "2024年"})
    )
    due = duty(PROCEDURE, supplemented, "FOI-04").due.day
    assert due == date(2025, 11, 6)
    in_time = attempt(PROCEDURE, supplemented, "reply", reply("2025-11-06"))
    late = attempt(PROCEDURE, supplemented, "reply", reply("2025-11-07"))
    assert ("FOI-04", "late") not in rules(in_time)
    assert ("FOI-04", "late") in rules(late)


@pytest.mark.rule("FOI-03")
def test_article_30_no_time_runs_while_a_supplement_is_awaited() -> None:
    waiting = file(PROCEDURE, receive("2025-09-22"), ("supplement_notice", NOTICE))
    assert review(PROCEDURE, waiting, date(2026, 6, 30)) == []


@pytest.mark.rule("FOI-03")
def test_article_30_a_request_is_given_up_only_after_the_period_to_supplement() -> None:
    waiting = file(PROCEDURE, receive("2025-09-22"), ("supplement_notice", NOTICE))
    assert rules(attempt(PROCEDURE, waiting, "abandon", {"decided_on": "2025-10-24"})) == [("FOI-03", "void")]
    assert rules(attempt(PROCEDURE, waiting, "abandon", {"decided_on": "2025-10-25"})) == []


@pytest.mark.rule("FOI-03")
def test_article_30_a_supplemented_request_is_not_given_up() -> None:
    supplemented = file(
        PROCEDURE, receive("2025-09-22"), ("supplement_notice", NOTICE), ("supplement", {"received_on": "2025-10-10", "content": "2024年"})
    )
    assert rules(attempt(PROCEDURE, supplemented, "abandon", {"decided_on": "2025-11-03"})) == [("FOI-03", "void")]


@pytest.mark.rule("FOI-03")
def test_article_30_a_late_supplement_needs_a_good_reason() -> None:
    waiting = file(PROCEDURE, receive("2025-09-22"), ("supplement_notice", NOTICE))
    late = {"received_on": "2025-10-25", "content": "2024年"}
    assert rules(attempt(PROCEDURE, waiting, "supplement", {**late, "received_on": "2025-10-24"})) == []
    assert rules(attempt(PROCEDURE, waiting, "supplement", late)) == [("FOI-03", "notice")]
    assert rules(attempt(PROCEDURE, waiting, "supplement", {**late, "late_reason": "住院"})) == []
