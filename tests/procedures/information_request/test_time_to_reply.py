"""答复期限: article 33: twenty workdays, one extension, stopped by consultation."""

from datetime import date

import pytest

from faheng.engine.propose import Accepted, Refused
from faheng.testing.files import attempt, duty, file, review, rules
from faheng.testing.requests import PROCEDURE, agency, examine, receive, reply, third_party

EXTENSION = {
    "decided_on": "2025-10-14", "workdays": 20, "approved_by": "办公室主任", "capacity": "unit_head", "reason": "检索量大",
    "notified_on": "2025-10-15",
}  # fmt: skip
OPINION = {"third_party": "某公司", "received_on": "2025-09-30", "position": "agree"}


def due(*steps: tuple[str, object]) -> object:
    return duty(PROCEDURE, file(PROCEDURE, receive(), *steps), "FOI-04").due.day  # type: ignore[arg-type]


@pytest.mark.rule("FOI-04")
def test_article_33_a_reply_is_due_twenty_workdays_after_receipt() -> None:
    """From 09-12: thirteen workdays in September (09-28 among them), 10-09, 10, 11 (Saturday, worked), 13, 14, 15, 16."""
    assert due() == date(2025, 10, 16)
    opened = file(PROCEDURE, receive(), examine())
    assert ("FOI-04", "late") not in rules(attempt(PROCEDURE, opened, "reply", reply("2025-10-16")))
    assert ("FOI-04", "late") in rules(attempt(PROCEDURE, opened, "reply", reply("2025-10-17")))


@pytest.mark.rule("FOI-04")
def test_article_33_a_request_without_reply_is_late_on_the_day_after() -> None:
    opened = file(PROCEDURE, receive())
    assert review(PROCEDURE, opened, date(2025, 10, 16)) == []
    assert review(PROCEDURE, opened, date(2025, 10, 17)) == [("FOI-04", "late")]


@pytest.mark.rule("FOI-04")
def test_article_33_an_extension_of_twenty_workdays_is_allowed() -> None:
    outcome = attempt(PROCEDURE, file(PROCEDURE, receive()), "extend", EXTENSION)
    assert isinstance(outcome, Accepted)
    assert rules(outcome) == []
    assert due(("extend", EXTENSION)) == date(2025, 11, 13)


@pytest.mark.rule("FOI-04")
def test_article_33_an_extension_of_twenty_one_workdays_is_refused() -> None:
    outcome = attempt(PROCEDURE, file(PROCEDURE, receive()), "extend", {**EXTENSION, "workdays": 21})
    assert isinstance(outcome, Refused)
    assert rules(outcome) == [("FOI-04", "void")]
    assert due(("extend", {**EXTENSION, "workdays": 21})) == date(2025, 11, 13)


@pytest.mark.rule("FOI-04")
def test_article_33_an_extension_of_ten_workdays_is_counted_as_ten() -> None:
    assert due(("extend", {**EXTENSION, "workdays": 10})) == date(2025, 10, 30)


@pytest.mark.rule("FOI-04")
def test_article_33_the_head_of_the_disclosure_unit_approves_the_extension() -> None:
    opened = file(PROCEDURE, receive())
    assert rules(attempt(PROCEDURE, opened, "extend", {**EXTENSION, "capacity": "section_head"})) == [("FOI-04", "void")]
    assert rules(attempt(PROCEDURE, opened, "extend", {**EXTENSION, "capacity": "agency_head"})) == []


@pytest.mark.rule("FOI-04")
def test_article_33_the_extension_is_given_and_told_before_the_time_ends() -> None:
    opened = file(PROCEDURE, receive())
    last = {**EXTENSION, "decided_on": "2025-10-16", "notified_on": "2025-10-16"}
    assert rules(attempt(PROCEDURE, opened, "extend", last)) == []
    assert rules(attempt(PROCEDURE, opened, "extend", {**last, "notified_on": "2025-10-17"})) == [("FOI-04", "late")]
    assert rules(attempt(PROCEDURE, opened, "extend", {**last, "decided_on": "2025-10-17"})) == [("FOI-04", "void")]


@pytest.mark.rule("FOI-04")
def test_article_33_the_time_is_extended_once() -> None:
    extended = file(PROCEDURE, receive(), ("extend", EXTENSION))
    again = {**EXTENSION, "decided_on": "2025-11-10", "notified_on": "2025-11-10"}
    assert ("FOI-04", "defect") in rules(attempt(PROCEDURE, extended, "extend", again))


@pytest.mark.rule("FOI-04")
def test_article_33_consulting_a_third_party_stops_the_time_until_its_opinion() -> None:
    """Sent 09-22, answered 09-30: six workdays used up to 09-22, fourteen more from 10-09 to 10-27."""
    assert due(third_party(), ("third_party_opinion", OPINION)) == date(2025, 10, 27)


@pytest.mark.rule("FOI-05")
def test_article_32_a_silent_third_party_stops_the_time_for_its_fifteen_workdays() -> None:
    """Delivered 09-24: its time ends on 10-21; fourteen more workdays from 10-22 to 11-10."""
    assert due(third_party()) == date(2025, 11, 10)


@pytest.mark.rule("FOI-05")
def test_article_32_the_day_of_delivery_may_come_from_the_record_of_service() -> None:
    served = ("serve", {"document": "consultation", "to": "某公司", "served_on": "2025-09-24", "method": "post"})
    assert due(third_party(delivered=None), served) == date(2025, 11, 10)
    asked = file(PROCEDURE, receive(), third_party(delivered=None), served)
    assert duty(PROCEDURE, asked, "FOI-05").due.day == date(2025, 10, 21)


@pytest.mark.rule("FOI-06")
def test_article_33_paragraph_3_consulting_another_agency_stops_the_time_too() -> None:
    opinion = ("agency_opinion", {"agency": "某市监局", "received_on": "2025-09-30", "position": "agree"})
    assert due(agency(), opinion) == date(2025, 10, 27)


@pytest.mark.rule("FOI-04")
def test_article_33_two_consultations_at_once_stop_the_time_once() -> None:
    opinion = ("agency_opinion", {"agency": "某市监局", "received_on": "2025-09-30", "position": "agree"})
    assert due(third_party(), agency(), ("third_party_opinion", OPINION), opinion) == date(2025, 10, 27)


@pytest.mark.rule("FOI-08")
def test_article_35_a_postponed_reply_keeps_the_day_it_was_told() -> None:
    postponed = file(
        PROCEDURE, receive(), examine(excessive=True, count=40), ("ask_reasons", {"asked_on": "2025-09-16"}),
        ("reasons", {"given_on": "2025-09-18", "content": "课题研究", "reasonable": True}),
        ("postpone", {"notified_on": "2025-09-19", "until_on": "2025-12-01", "reason": "信息量大"}),
    )  # fmt: skip
    assert ("FOI-08", "late") not in rules(attempt(PROCEDURE, postponed, "reply", reply("2025-12-01")))
    assert ("FOI-08", "late") in rules(attempt(PROCEDURE, postponed, "reply", reply("2025-12-02")))
    assert review(PROCEDURE, postponed, date(2025, 12, 1)) == []
    assert review(PROCEDURE, postponed, date(2025, 12, 2)) == [("FOI-08", "late")]


@pytest.mark.rule("FOI-08")
def test_article_35_only_an_excessive_request_is_asked_for_reasons_or_charged() -> None:
    usual, excessive = file(PROCEDURE, receive(), examine()), file(PROCEDURE, receive(), examine(excessive=True))
    asked, fee = {"asked_on": "2025-09-16"}, {"notified_on": "2025-09-16", "amount": "100.00", "standard": "按件"}
    assert rules(attempt(PROCEDURE, usual, "ask_reasons", asked)) == [("FOI-08", "defect")]
    assert rules(attempt(PROCEDURE, excessive, "ask_reasons", asked)) == []
    assert rules(attempt(PROCEDURE, usual, "fee", fee)) == [("FOI-08", "defect")]
    assert rules(attempt(PROCEDURE, excessive, "fee", fee)) == []


@pytest.mark.rule("FOI-08")
def test_article_35_excess_is_counted_by_a_parameter_not_yet_verified() -> None:
    opened = file(PROCEDURE, receive())
    assert rules(attempt(PROCEDURE, opened, *examine(excessive=True, count=10))) == [("FOI-08", "notice")]
    assert rules(attempt(PROCEDURE, opened, *examine(excessive=True, count=11))) == []


@pytest.mark.rule("FOI-01")
def test_article_26_what_becomes_public_is_published_within_twenty_workdays() -> None:
    """Formed on 09-12: 10-16 is the twentieth workday."""
    replied = file(PROCEDURE, receive(), ("reply", reply("2025-09-15")))
    in_time = attempt(PROCEDURE, replied, "publish", {"formed_on": "2025-09-12", "published_on": "2025-10-16"})
    late = attempt(PROCEDURE, replied, "publish", {"formed_on": "2025-09-12", "published_on": "2025-10-17"})
    assert rules(in_time) == []
    assert rules(late) == [("FOI-01", "late")]
