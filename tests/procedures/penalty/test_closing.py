"""结案归档: 程序规定第三十九条、第六十八条."""

from datetime import date
from typing import Any

import pytest

from faheng.testing.penalties import case, faults, found, take

TODAY = date(2025, 8, 1)
BEFORE = ("file", "order_correction", "conclude", "notify", "decide", "serve", "publish")


def closed(*between: Any, **closing: Any) -> set[tuple[str, str]]:
    return faults(case(*BEFORE, *between, take("close", **closing), "archive"), TODAY)


@pytest.mark.rule("PEN-34")
@pytest.mark.parametrize(("amount", "defect"), [("5000.00", False), ("4999.99", True)])
def test_article_68_a_case_is_closed_once_the_penalty_is_fulfilled(amount: str, defect: bool) -> None:
    assert closed(take("pay", amount=amount)) == ({("PEN-34", "defect")} if defect else set())


@pytest.mark.rule("PEN-34")
def test_payments_add_up() -> None:
    assert closed(take("pay", amount="2000.00"), take("pay", paid_on="2025-07-19", amount="3000.00")) == set()


@pytest.mark.rule("PEN-34")
@pytest.mark.parametrize("outcome", ["处罚决定被撤销", "终结执行", "移送公安机关"])
def test_what_is_no_longer_to_be_fulfilled_may_be_closed(outcome: str) -> None:
    assert closed(outcome=outcome) == set()


@pytest.mark.rule("PEN-34")
def test_what_was_enforced_or_overturned_may_be_closed() -> None:
    assert closed(take("challenge", to_on="2025-07-20", outcome="撤销"), take("withdraw", withdrawn_on="2025-07-21")) == set()


@pytest.mark.rule("PEN-34")
def test_no_closing_without_an_outcome() -> None:
    assert faults(case("file", "interview", "close", "archive"), TODAY) == {("PEN-34", "defect")}
    assert faults(case("file", "conclude", "no_penalty", "close", "archive"), TODAY) == set()


@pytest.mark.rule("PEN-34")
def test_a_closed_file_is_archived() -> None:
    assert ("PEN-34", "notice") in found(case(*BEFORE, "pay", "close"), TODAY)
    assert ("PEN-34", "notice") not in found(case(*BEFORE, "pay", "close", "archive"), TODAY)


@pytest.mark.rule("PEN-34")
def test_a_case_is_not_closed_before_its_decision() -> None:
    assert closed("pay", closed_on="2025-07-03") == {("PEN-34", "defect")}


@pytest.mark.rule("PEN-34")
@pytest.mark.parametrize(
    ("outcome", "concluded", "closes"),
    [
        ("当事人注销，终止调查", True, True), ("移送有管辖权的卫生健康行政机关", True, True),
        ("终止调查", False, False), ("不再处理", True, False),
    ],
)  # fmt: skip
def test_article_36_an_investigation_may_end_without_a_decision(outcome: str, concluded: bool, closes: bool) -> None:
    ended = ("conclude",) if concluded else ()
    dossier = case("file", "order_correction", *ended, take("close", outcome=outcome), "archive")
    assert faults(dossier, date(2025, 8, 1)) == (set() if closes else {("PEN-34", "defect")})


@pytest.mark.rule("PEN-34")
def test_article_68_what_is_archived_was_closed_before() -> None:
    decided = ("file", "order_correction", "conclude", "notify", "decide", "serve", "publish", "pay")
    assert faults(case(*decided, "archive"), date(2025, 8, 1)) == {("PEN-34", "defect")}
    assert faults(case(*decided, "close", "archive"), date(2025, 8, 1)) == set()


@pytest.mark.rule("PEN-34")
def test_what_is_paid_as_surcharge_pays_no_fine_and_gains_are_asked_for() -> None:
    decided = ("file", "order_correction", "conclude", "notify", "decide", "serve", "publish")
    short = take("pay", amount="5000.00", surcharge_part="150.00")
    assert faults(case(*decided, short, "close", "archive"), date(2025, 8, 1)) == {("PEN-34", "defect")}
    gains = {"kind": ["fine", "confiscate_gains"], "fine": "5000.00", "confiscation": "1200.00"}
    proposed = (take("conclude", proposal=gains), take("notify", proposed=gains), take("decide", **gains))
    fine_only = case("file", "order_correction", *proposed, "serve", "publish", "pay", "close", "archive")
    assert ("PEN-34", "notice") in found(fine_only, date(2025, 8, 1))
