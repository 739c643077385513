"""执行: 行政处罚法第六十七条、第七十二条、第七十三条, 行政强制法第五十三条至第五十五条. Served on 2025-07-08."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from faheng.engine.dossier import Actor, Dossier
from faheng.engine.situation import Surroundings
from faheng.law.calendar import published
from faheng.procedures.penalty.sanctions import enforcement_window, last_day_to_pay, surcharge
from faheng.testing.files import duty
from faheng.testing.penalties import ORDINARY, by, case, faults, take

BEFORE = ("file", "order_correction", "conclude", "notify", "decide", "serve", "publish")


def after(*steps: Any) -> Dossier:
    return case(*BEFORE, *steps)


@pytest.mark.rule("PEN-27")
def test_article_67_fifteen_days_to_pay_are_the_partys_own() -> None:
    due = duty(ORDINARY, after(), "PEN-27", date(2025, 7, 10))
    assert due.due.day == date(2025, 7, 23)
    assert faults(after("pay"), date(2025, 12, 1)) == set()
    assert faults(after(take("pay", paid_on="2025-08-01")), date(2025, 12, 1)) == set()


@pytest.mark.rule("PEN-27")
def test_article_66_a_delay_is_granted_on_application() -> None:
    assert faults(after(take("instalments", approved_on="2025-07-09")), date(2025, 12, 1)) == {("PEN-27", "defect")}
    assert last_day_to_pay(after("instalments"), published()) == date(2026, 3, 31)


@pytest.mark.rule("PEN-28")
@pytest.mark.parametrize(
    ("today", "amount"),
    [
        ("2025-07-23", "0.00"),  # the last day to pay
        ("2025-07-24", "150.00"),  # 3 % of 5,000
        ("2025-08-25", "4950.00"),  # day 33
        ("2025-08-26", "5000.00"),  # day 34: never more than the fine
        ("2026-07-01", "5000.00"),
    ],
)
def test_article_72_three_per_cent_a_day_up_to_the_fine(today: str, amount: str) -> None:
    found = surcharge(after(), date.fromisoformat(today), published())
    assert found
    assert found.amount == Decimal(amount)


@pytest.mark.rule("PEN-28")
def test_article_73_days_of_reconsideration_do_not_count() -> None:
    challenged = after(take("challenge", from_on="2025-07-30", to_on="2025-08-08"))  # ten days
    found = surcharge(challenged, date(2025, 8, 12), published())  # twenty days after 23 July
    assert found
    assert (found.days, found.amount) == (10, Decimal("1500.00"))
    pending = surcharge(after(take("challenge", from_on="2025-07-30", to_on=None, outcome="")), date(2025, 12, 1), published())
    assert pending
    assert pending.days == 6  # 24 to 29 July


@pytest.mark.rule("PEN-28")
def test_the_surcharge_stops_with_full_payment() -> None:
    found = surcharge(after(take("pay", paid_on="2025-07-28")), date(2025, 12, 1), published())
    assert found
    assert found.amount == Decimal("750.00")
    part = surcharge(after(take("pay", paid_on="2025-07-28", amount="4999.00")), date(2025, 12, 1), published())
    assert part
    assert part.amount == Decimal("5000.00")


@pytest.mark.rule("PEN-28")
def test_no_surcharge_without_fine_or_service() -> None:
    assert surcharge(case("file", "decide"), date(2025, 12, 1), published()) is None
    warned = case("file", take("decide", kind=["warning"], fine=None), "serve")
    assert surcharge(warned, date(2025, 12, 1), published()) is None


@pytest.mark.rule("PEN-28")
def test_the_surcharge_is_computed_and_never_typed() -> None:
    typed = ("surcharge", {"as_of": "2025-07-24", "amount": "150.00"})
    assert faults(after(typed), date(2025, 8, 1)) == set()
    assert faults(by(after(typed), 8, Actor("o1", "甲", "officer", "A1")), date(2025, 8, 1)) == {("PEN-28", "defect")}
    wrong = ("surcharge", {"as_of": "2025-07-24", "amount": "300.00"})
    assert faults(after(wrong), date(2025, 8, 1)) == {("PEN-28", "defect")}


@pytest.mark.rule("PEN-29")
def test_article_67_officers_do_not_collect_fines() -> None:
    assert faults(after(take("pay", channel="on_the_spot")), date(2025, 8, 1)) == {("PEN-29", "void")}
    assert faults(after(take("pay", channel="on_the_spot", spot_ground="hard_to_execute")), date(2025, 8, 1)) == {("PEN-29", "void")}
    assert faults(after(take("pay", channel="on_the_spot", spot_ground="remote")), date(2025, 8, 1)) == set()


def applied(day: str, *between: Any, **application: Any) -> set[tuple[str, str]]:
    today = date.fromisoformat(day)
    return faults(after(*between, take("apply_court", applied_on=day, **application)), today)


@pytest.mark.rule("ENF-10")
@pytest.mark.parametrize(("day", "void"), [("2026-01-26", True), ("2026-01-27", False)])
def test_article_54_ten_workdays_after_the_demand(day: str, void: bool) -> None:
    assert applied(day, "demand") == ({("ENF-10", "void")} if void else set())


@pytest.mark.rule("ENF-10")
def test_article_54_no_application_without_a_demand() -> None:
    assert applied("2026-01-27") == {("ENF-10", "void")}


@pytest.mark.rule("ENF-11")
@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2026-01-08", {("ENF-11", "void")}),  # the last day of the six months to sue
        ("2026-01-09", set()),
        ("2026-04-08", set()),  # the last day of the three months
        ("2026-04-09", {("ENF-11", "late")}),
    ],
)
def test_article_53_three_months_after_the_time_to_sue_has_run_out(day: str, found: set[tuple[str, str]]) -> None:
    assert applied(day, take("demand", served_on="2025-12-01")) == found


@pytest.mark.rule("ENF-11")
def test_article_53_a_fine_left_unpaid_and_unenforced_is_late() -> None:
    assert faults(after(), date(2026, 4, 8)) == set()
    assert faults(after(), date(2026, 4, 9)) == {("ENF-11", "late")}
    assert faults(after("pay"), date(2026, 4, 9)) == set()


@pytest.mark.rule("ENF-13")
def test_after_an_upheld_reconsideration_the_fifteen_days_to_sue_count() -> None:
    # decision received on 12 September; fifteen days end on 27 September, a Saturday; the Sunday after is worked
    window = enforcement_window(after("challenge"), published())
    assert window
    assert (window.opens, window.closes.day) == (date(2025, 9, 29), date(2025, 12, 29))
    early = take("demand", served_on="2025-09-11")
    assert applied("2025-09-28", "challenge", early) == {("ENF-11", "void")}
    assert applied("2025-09-29", "challenge", early) == set()
    assert applied("2025-12-30", "challenge", early) == {("ENF-11", "late")}


@pytest.mark.rule("ENF-11")
def test_article_72_after_instalments_the_three_months_run_from_their_end() -> None:
    # instalments end on 31 March 2026: three months to 30 June
    demanded = take("demand", served_on="2026-04-01")
    assert applied("2026-03-31", "instalments", demanded) >= {("ENF-11", "void")}
    assert applied("2026-06-30", "instalments", demanded) == set()
    assert applied("2026-07-01", "instalments", demanded) == {("ENF-11", "late")}


@pytest.mark.rule("ENF-11")
def test_instalments_that_end_before_the_time_to_sue_do_not_shorten_it() -> None:
    # served on 8 July 2025: the time to sue ends on 8 January 2026, the three months after it on 8 April
    short = take("instalments", until_on="2025-09-30")
    demanded = take("demand", served_on="2025-11-03")
    assert applied("2026-01-08", short, demanded) == {("ENF-11", "void")}
    assert applied("2026-01-09", short, demanded) == set()
    assert applied("2026-04-08", short, demanded) == set()
    assert applied("2026-04-09", short, demanded) == {("ENF-11", "late")}
    assert faults(after(short), date(2026, 4, 8)) == set()
    assert faults(after(short), date(2026, 4, 9)) == {("ENF-11", "late")}


@pytest.mark.rule("ENF-14")
def test_article_55_the_head_signs_the_application() -> None:
    assert applied("2026-01-27", "demand", signed_by_head=False) == {("ENF-14", "defect")}


def test_a_court_judgement_has_a_window_of_its_own() -> None:
    sued = take("challenge", kind="litigation", outcome="判决驳回诉讼请求")
    assert enforcement_window(after(sued), published()) is None
    assert Surroundings().calendar is published()
