"""法制审核与集体讨论: 行政处罚法第五十七条第二款、第五十八条, 程序规定第三十八条、第四十条."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from faheng.engine.dossier import Dossier
from faheng.engine.situation import Surroundings
from faheng.procedures.penalty.parameters import DISCUSS_ORGANISATION
from faheng.testing.penalties import REVOCATION, case, faults, found, take

TODAY = date(2025, 7, 24)


def case_of(*between: Any, heard: bool = False, concluded: dict[str, Any] | None = None, **decision: Any) -> Dossier:
    hearing = ("hearing_request", "hearing_notice", "hearing") if heard else ()
    return case(
        "file", "order_correction", take("conclude", **(concluded or {})), take("notify", hearing_offered=heard), *hearing, *between,
        take("decide", **{"decided_on": "2025-07-21", **decision}),
    )  # fmt: skip


REVIEWED = take("legal_review", reviewed_on="2025-07-17")


@pytest.mark.rule("PEN-20")
def test_article_58_item_2_after_a_hearing_no_decision_without_review() -> None:
    assert faults(case_of(heard=True), TODAY) == {("PEN-20", "void")}
    assert faults(case_of(REVIEWED, heard=True), TODAY) == set()


@pytest.mark.rule("PEN-20")
def test_article_58_item_2_presupposes_a_hearing_that_was_held() -> None:
    assert faults(case_of(heard=False), TODAY) == set()


@pytest.mark.rule("PEN-20")
@pytest.mark.parametrize("fact", ["public_interest", "several_legal_relations"])
def test_article_58_items_1_and_3(fact: str) -> None:
    assert faults(case_of(concluded={fact: True}), TODAY) == {("PEN-20", "void")}
    assert faults(case_of(REVIEWED, concluded={fact: True}), TODAY) == set()


@pytest.mark.rule("PEN-20")
def test_article_58_a_review_not_passed_stops_the_decision_even_where_none_was_asked() -> None:
    assert faults(case_of(take("legal_review", reviewed_on="2025-07-17", passed=False)), TODAY) == {("PEN-20", "void")}
    mended = (take("legal_review", reviewed_on="2025-07-16", passed=False), REVIEWED)
    assert faults(case_of(*mended), TODAY) == set()


@pytest.mark.rule("PEN-20")
@pytest.mark.parametrize(("day", "severity"), [("2025-07-21", None), ("2025-07-22", "void")])
def test_the_review_comes_before_the_decision(day: str, severity: str | None) -> None:
    late = case_of(take("legal_review", reviewed_on=day), heard=True)
    assert faults(late, TODAY) == ({("PEN-20", severity)} if severity else set())


@pytest.mark.rule("PEN-20")
def test_the_review_comes_after_the_hearing() -> None:
    assert faults(case_of(take("legal_review", reviewed_on="2025-07-14"), heard=True), TODAY) == {("PEN-20", "defect")}


@pytest.mark.rule("PEN-21")
@pytest.mark.parametrize(
    ("first", "qualified", "severity"),
    [(True, False, "defect"), (True, True, None), (False, False, None), (False, None, None), (True, None, "notice")],
)
def test_article_58_only_those_who_review_for_the_first_time_need_the_qualification(
    first: bool, qualified: bool | None, severity: str | None
) -> None:
    reviewed = case("file", "conclude", take("legal_review", first_time_reviewer=first, qualified=qualified))
    assert list(found(reviewed, date(2025, 7, 3))) == ([("PEN-21", severity)] if severity else [])


@pytest.mark.rule("PEN-22")
@pytest.mark.parametrize("kind", ["revoke_permit", "downgrade", "suspend_business", "close_business", "restrict_employment"])
def test_article_40_item_2_the_heads_decide_together(kind: str) -> None:
    told = {"kind": [kind], "revoked": ["某证"]}

    def whole(*between: Any) -> Dossier:
        return case(
            "file", "order_correction", take("conclude", proposal=told), take("notify", proposed=told, hearing_offered=True), "waive", *between,
            take("decide", kind=[kind], fine=None, revoked=["某证"]),
        )  # fmt: skip

    assert faults(whole(), date(2025, 7, 10)) == {("PEN-22", "void")}
    assert faults(whole("discuss"), date(2025, 7, 10)) == set()
    assert faults(whole(take("discuss", held_on="2025-07-05")), date(2025, 7, 10)) == {("PEN-22", "void")}
    assert REVOCATION["kind"] == ["revoke_permit"]


@pytest.mark.rule("PEN-22")
def test_article_40_items_3_to_5_where_the_report_says_so() -> None:
    assert faults(case_of(concluded={"complex": True}), TODAY) == {("PEN-22", "void")}


@pytest.mark.rule("PEN-22")
@pytest.mark.parametrize(("amount", "severity"), [("5000.01", None), ("5000.00", "void")])
def test_article_40_item_1_turns_on_the_amount_that_the_organisation_sets(amount: str, severity: str | None) -> None:
    around = Surroundings(parameters={DISCUSS_ORGANISATION.key: Decimal(amount)})
    assert faults(case_of(), TODAY, around) == ({("PEN-22", severity)} if severity else set())


@pytest.mark.rule("PEN-22")
def test_the_default_amount_is_not_verified_and_gives_a_notice() -> None:
    large = case_of(concluded={"proposal": {"kind": ["fine"], "fine": "50000.00"}}, fine="50000.00")
    assert ("PEN-22", "notice") in found(large, TODAY)
    assert ("PEN-22", "void") not in found(large, TODAY)


@pytest.mark.rule("PEN-22")
def test_article_40_the_record_is_signed_by_those_present() -> None:
    assert faults(case("file", "conclude", take("discuss", signed=False)), TODAY) == {("PEN-22", "defect")}
    assert faults(case("file", "conclude", take("discuss", present=["甲"])), TODAY) == {("PEN-22", "defect")}
    assert faults(case("file", "conclude", take("discuss", present="甲、乙")), TODAY) == set()


@pytest.mark.rule("PEN-22")
@pytest.mark.parametrize(("day", "said"), [("2025-07-14", {("PEN-22", "defect")}), ("2025-07-15", set())])
def test_article_52_the_heads_discuss_what_the_hearing_showed(day: str, said: set[tuple[str, str]]) -> None:
    assert faults(case_of(REVIEWED, take("discuss", held_on=day), heard=True), TODAY) == said
