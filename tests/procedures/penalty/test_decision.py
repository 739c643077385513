"""处罚决定: 行政处罚法第二十九条、第三十七条、第五十九条."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from faheng.engine.dossier import Dossier
from faheng.engine.situation import Surroundings
from faheng.procedures.penalty.registers import TIERS, Tier
from faheng.testing.penalties import case, faults, found, take

TODAY = date(2025, 7, 10)


def decided(told: dict[str, Any] | None = None, concluded: dict[str, Any] | None = None, **decision: Any) -> Dossier:
    proposed = {"proposed": told} if told else {}
    return case("file", "order_correction", take("conclude", **(concluded or {})), take("notify", **proposed), take("decide", **decision))


@pytest.mark.rule("PEN-25")
@pytest.mark.parametrize("fine", [None, "0.00"])
def test_a_fine_has_an_amount(fine: str | None) -> None:
    assert faults(decided(fine=fine), TODAY) == {("PEN-25", "defect")}


@pytest.mark.rule("PEN-25")
def test_an_amount_has_its_kind() -> None:
    both = {"kind": ["warning", "confiscate_gains"], "fine": "5000.00", "confiscation": "200.00"}
    assert faults(decided(both, kind=["warning"]), TODAY) == {("PEN-25", "defect")}
    assert faults(decided(both, kind=["warning"], fine=None, confiscation="200.00"), TODAY) == {("PEN-25", "defect")}


@pytest.mark.rule("PEN-25")
def test_what_is_revoked_or_confiscated_is_named() -> None:
    told = {"kind": ["confiscate_goods"]}
    assert ("PEN-25", "notice") in found(decided(told, kind=["confiscate_goods"], fine=None), TODAY)
    assert ("PEN-25", "notice") not in found(decided(told, kind=["confiscate_goods"], fine=None, confiscated_value="10.00"), TODAY)


@pytest.mark.rule("PEN-25")
def test_article_59_the_decision_bears_the_seal() -> None:
    assert faults(decided(sealed=False), TODAY) == {("PEN-25", "void")}


@pytest.mark.rule("PEN-24")
def test_article_57_the_decision_follows_the_investigation() -> None:
    assert faults(decided(concluded={"concluded_on": "2025-07-05"}), TODAY) == {("PEN-24", "defect")}


@pytest.mark.rule("PEN-03")
def test_a_penalty_under_the_law_on_infectious_diseases_asks_who_imposes_it() -> None:
    law = ["《传染病防治法》第一百一十一条"]
    assert ("PEN-03", "notice") in found(decided(law=law), TODAY)
    assert ("PEN-03", "notice") not in found(decided(), TODAY)


@pytest.mark.rule("PEN-35")
def test_article_29_one_act_is_not_fined_twice() -> None:
    first = replace(decided(), number="样卫医罚〔2025〕9号")
    assert faults(decided(), TODAY, Surroundings(history=(first,))) == {("PEN-35", "void")}
    another = case(take("file", offence_ended_on="2025-03-01"), "conclude", "notify", "decide", number="样卫医罚〔2025〕8号")
    assert faults(decided(), TODAY, Surroundings(history=(another,))) == set()
    assert faults(decided(), TODAY, Surroundings(history=None)) == set()
    assert faults(decided(), TODAY, Surroundings(history=(decided(),))) == set()  # the dossier itself


def tier(lower: str, upper: str, since: str = "2020-01-01", until: str | None = None) -> Tier:
    return Tier(
        item="超范围诊疗", tier="一般", lower=Decimal(lower), upper=Decimal(upper), from_on=date.fromisoformat(since),
        until_on=date.fromisoformat(until) if until else None,
    )  # fmt: skip


def with_tiers(*rows: Tier) -> Surroundings:
    return Surroundings(registers={TIERS.key: rows})


SILENT = {"discretion": {"tier": "一般"}}


@pytest.mark.rule("DISC-11")
@pytest.mark.parametrize(
    ("lower", "upper", "defect"),
    [("5000.00", "9000.00", False), ("5000.01", "9000.00", True), ("1000.00", "5000.00", False), ("1000.00", "4999.99", True)],
)
def test_a_fine_outside_its_tier_asks_for_reasons(lower: str, upper: str, defect: bool) -> None:
    around = with_tiers(tier(lower, upper))
    assert faults(decided(concluded=SILENT), TODAY, around) == ({("DISC-11", "defect")} if defect else set())
    assert faults(decided(), TODAY, around) == set()  # the report gives reasons


@pytest.mark.rule("DISC-11")
def test_below_the_tier_is_reduced_not_lighter() -> None:
    around = with_tiers(tier("6000.00", "9000.00"))
    assert faults(decided(mitigation="lighter"), TODAY, around) == {("DISC-11", "defect")}
    assert faults(decided(mitigation="reduced"), TODAY, around) == set()


@pytest.mark.rule("PEN-36")
def test_article_37_the_lighter_new_law_applies() -> None:
    old, new = tier("5000.00", "9000.00", until="2025-06-15"), tier("1000.00", "3000.00", since="2025-06-16")
    assert faults(decided(), TODAY, with_tiers(old, new)) == {("PEN-36", "void")}
    assert faults(decided({"kind": ["fine"], "fine": "5000.00"}, fine="3000.00"), TODAY, with_tiers(old, new)) == set()


@pytest.mark.rule("PEN-36")
def test_article_37_the_heavier_new_law_does_not() -> None:
    old, new = tier("1000.00", "3000.00", until="2025-06-15"), tier("5000.00", "9000.00", since="2025-06-16")
    assert ("PEN-36", "void") in faults(decided(), TODAY, with_tiers(old, new))
