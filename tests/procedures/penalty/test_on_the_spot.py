"""当场处罚: 行政处罚法第五十一条、第五十二条、第六十八条、第七十一条. 2025-06-10 is a Tuesday."""

from datetime import date
from typing import Any

import pytest

from faheng.engine.dossier import Actor, Dossier, Party, PartyKind
from faheng.engine.situation import Surroundings
from faheng.procedures.penalty.parameters import SOLE_TRADER_AS
from faheng.testing.penalties import CITIZEN, CLINIC, by, faults, found, spot, spot_case

TODAY = date(2025, 6, 12)
TRADER = Party(PartyKind.SOLE_TRADER, "样例小铺")
PARTIES = {"person": CITIZEN, "organisation": CLINIC, "sole_trader": TRADER}


def decided(party: str = "organisation", *after: Any, **decision: Any) -> Dossier:
    return spot_case("found", "inform", spot("decide", party_kind=party, **decision), *after, party=PARTIES[party])


@pytest.mark.rule("SIM-01")
@pytest.mark.parametrize(
    ("party", "fine", "void"),
    [("person", "200.00", False), ("person", "200.01", True), ("organisation", "3000.00", False), ("organisation", "3000.01", True)],
)
def test_article_51_two_hundred_and_three_thousand(party: str, fine: str, void: bool) -> None:
    assert faults(decided(party, fine=fine), TODAY) == ({("SIM-01", "void")} if void else set())


@pytest.mark.rule("SIM-01")
@pytest.mark.parametrize(
    ("kind", "void"),
    [
        ("warning", False),
        ("criticism", True),
        ("confiscate_gains", True),
        ("confiscate_goods", True),
        ("suspend_permit", True),
        ("revoke_permit", True),
    ],
)
def test_article_51_only_a_warning_beside_the_fine(kind: str, void: bool) -> None:
    assert faults(decided(kind=[kind], fine=None), TODAY) == ({("SIM-01", "void")} if void else set())


@pytest.mark.rule("SIM-01")
def test_the_kind_of_party_agrees_with_the_file() -> None:
    assert ("SIM-01", "defect") in found(spot_case("found", "inform", "decide", party=CITIZEN), TODAY)


@pytest.mark.rule("SIM-02")
@pytest.mark.parametrize(
    ("fine", "said"),
    [("200.00", []), ("200.01", [("SIM-02", "notice")]), ("3000.00", [("SIM-02", "notice")]), ("3000.01", [("SIM-01", "void")])],
)
def test_a_sole_trader_counts_as_a_citizen_until_somebody_says_otherwise(fine: str, said: list[tuple[str, str]]) -> None:
    assert list(found(decided("sole_trader", fine=fine), TODAY)) == said


@pytest.mark.rule("SIM-02")
def test_the_organisation_says_what_a_sole_trader_is() -> None:
    as_organisation = Surroundings(parameters={SOLE_TRADER_AS.key: "organisation"})
    as_citizen = Surroundings(parameters={SOLE_TRADER_AS.key: "person"})
    assert list(found(decided("sole_trader", fine="500.00"), TODAY, as_organisation)) == []
    assert faults(decided("sole_trader", fine="500.00"), TODAY, as_citizen) == {("SIM-02", "void")}


@pytest.mark.rule("SIM-03")
def test_article_52_decided_and_delivered_on_the_spot() -> None:
    assert faults(decided(decided_on="2025-06-11"), TODAY) == {("SIM-03", "defect")}
    assert faults(decided(delivered=False), TODAY) == {("SIM-03", "defect")}
    assert faults(decided(delivered=False, refusal_note="当事人拒绝签收"), TODAY) == set()


@pytest.mark.rule("SIM-04")
@pytest.mark.parametrize(("day", "late"), [("2025-06-19", False), ("2025-06-20", True)])
def test_seven_workdays_to_report_back(day: str, late: bool) -> None:
    reported = decided("organisation", spot("report_back", reported_on=day))
    assert faults(reported, date(2025, 6, 23)) == ({("SIM-04", "late")} if late else set())


@pytest.mark.rule("SIM-05")
@pytest.mark.parametrize(
    ("fine", "ground", "void"),
    [
        ("100.00", None, False),
        ("100.01", None, True),
        ("100.01", "small", True),
        ("500.00", "hard_to_execute", False),
        ("500.00", "remote", False),
    ],
)
def test_article_68_one_hundred_may_be_collected_on_the_spot(fine: str, ground: str | None, void: bool) -> None:
    collected = decided(fine=fine, collected_on_spot=True, collection_ground=ground, receipt="1")
    assert faults(collected, TODAY) == ({("SIM-05", "void")} if void else set())


@pytest.mark.rule("SIM-06")
def test_article_70_a_receipt_of_the_treasury_is_given() -> None:
    assert ("SIM-06", "notice") in found(decided(fine="100.00", collected_on_spot=True), TODAY)


@pytest.mark.rule("SIM-07")
def test_articles_44_and_62_also_bind_on_the_spot() -> None:
    assert faults(spot_case("found", "decide"), TODAY) == {("SIM-07", "void")}
    assert faults(spot_case("found", spot("inform", informed_on="2025-06-11"), "decide"), TODAY) == {("SIM-07", "void")}


@pytest.mark.rule("PEN-05")
@pytest.mark.parametrize("seq", [1, 2, 3])
def test_two_officers_act_at_each_step(seq: int) -> None:
    alone = by(decided(), seq, Actor("o1", "甲", "officer", "A1", date(2028, 1, 1)))
    assert faults(alone, TODAY) == {("PEN-05", "void")}


@pytest.mark.rule("PEN-30")
@pytest.mark.parametrize(("day", "late"), [("2025-06-12", False), ("2025-06-13", True)])
def test_article_71_two_workdays_to_hand_in(day: str, late: bool) -> None:
    collected = decided(
        "organisation", spot("hand_in", handed_in_on=day, banked_on=day), fine="100.00", collected_on_spot=True, receipt="1"
    )
    assert faults(collected, date(2025, 6, 16)) == ({("PEN-30", "late")} if late else set())


@pytest.mark.rule("PEN-30")
@pytest.mark.parametrize(("day", "late"), [("2025-06-16", False), ("2025-06-17", True)])
def test_article_71_two_more_workdays_to_the_bank(day: str, late: bool) -> None:
    # handed in on Thursday 12 June
    collected = decided("organisation", spot("hand_in", banked_on=day), fine="100.00", collected_on_spot=True, receipt="1")
    assert faults(collected, date(2025, 6, 18)) == ({("PEN-30", "late")} if late else set())


@pytest.mark.rule("PEN-30")
def test_article_71_all_of_it_is_handed_in() -> None:
    part = decided("organisation", spot("hand_in", amount="60.00"), fine="100.00", collected_on_spot=True, receipt="1")
    assert faults(part, date(2025, 6, 13)) == {("PEN-30", "defect")}


@pytest.mark.rule("PEN-32")
@pytest.mark.rule("SIM-08")
@pytest.mark.parametrize(("day", "late"), [("2025-09-17", False), ("2025-09-18", True)])
def test_a_decision_on_the_spot_that_is_overturned_is_withdrawn_in_three_workdays(day: str, late: bool) -> None:
    # the outcome of the review came on Friday 12 September
    overturned = spot_case(
        "found", "inform", "decide", "report_back", spot("publish", published_on="2025-06-12"),
        spot("challenge", outcome="撤销"), spot("withdraw", withdrawn_on=day),
    )  # fmt: skip
    assert (
        ("PEN-32", "late") in faults(overturned, date(2025, 9, 20))
        if late
        else ("PEN-32", "late") not in faults(overturned, date(2025, 9, 20))
    )


@pytest.mark.rule("PEN-27")
def test_article_53_a_fine_is_paid_before_the_file_is_closed() -> None:
    taken = ("found", "inform", "decide", "report_back")
    closing = spot("close")
    assert ("PEN-27", "notice") in found(spot_case(*taken, closing), date(2025, 8, 1))
    assert ("PEN-27", "notice") not in found(spot_case(*taken, spot("pay", amount="1000.00"), closing), date(2025, 8, 1))
