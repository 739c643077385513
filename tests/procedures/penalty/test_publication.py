"""公示: 行政处罚法第四十八条, 信用修复管理办法第十二条. Decided on Friday 2025-07-04."""

from datetime import date
from typing import Any

import pytest

from faheng.engine.dossier import Dossier
from faheng.procedures.penalty.rules.publication import GRADE
from faheng.procedures.penalty.vocabulary import Penalty
from faheng.testing.penalties import CITIZEN, case, faults, found, spot, spot_case, take

TODAY = date(2025, 9, 1)
BEFORE = ("file", "order_correction", "conclude", "notify", "decide", "serve")


def test_every_kind_of_penalty_has_its_grade() -> None:
    assert set(GRADE) == set(Penalty)


@pytest.mark.rule("PEN-31")
@pytest.mark.parametrize(("day", "late"), [("2025-07-15", False), ("2025-07-16", True)])
def test_seven_workdays_to_publish(day: str, late: bool) -> None:
    assert faults(case(*BEFORE, take("publish", published_on=day)), TODAY) == ({("PEN-31", "late")} if late else set())


@pytest.mark.rule("PEN-31")
def test_never_published_is_a_notice_and_a_citizen_is_not_asked_about() -> None:
    assert ("PEN-31", "notice") in found(case(*BEFORE), TODAY)
    assert ("PEN-31", "notice") not in found(case(*BEFORE, party=CITIZEN), TODAY)


@pytest.mark.rule("PEN-31")
def test_article_48_what_touches_society_is_published() -> None:
    touching = case(*BEFORE[:-2], take("decide", social_impact=True), "serve")
    assert faults(touching, date(2025, 8, 1)) == set()  # twenty workdays end on 1 August
    assert faults(touching, date(2025, 8, 4)) == {("PEN-31", "late")}


@pytest.mark.rule("PEN-32")
@pytest.mark.parametrize(("outcome", "day", "found"), [
    ("撤销", "2025-09-17", set()), ("撤销", "2025-09-18", {("PEN-32", "late")}), ("变更处罚决定", "2025-09-18", {("PEN-32", "late")}),
    ("确认违法", "2025-09-18", {("PEN-32", "late")}), ("revoked", "2025-09-18", {("PEN-32", "late")}),
])  # fmt: skip
def test_article_48_three_workdays_to_withdraw(outcome: str, day: str, found: set[tuple[str, str]]) -> None:
    # the outcome came on Friday 12 September
    overturned = case(*BEFORE, "publish", take("challenge", outcome=outcome), take("withdraw", withdrawn_on=day))
    assert faults(overturned, date(2025, 9, 20)) == found


@pytest.mark.rule("PEN-32")
@pytest.mark.parametrize("outcome", ["维持", "驳回复议请求，维持处罚决定", "撤回复议申请", ""])
def test_what_stands_is_not_withdrawn(outcome: str) -> None:
    assert faults(case(*BEFORE, "publish", take("challenge", outcome=outcome)), date(2025, 9, 20)) == set()


@pytest.mark.rule("PEN-32")
def test_what_was_not_published_need_not_be_withdrawn() -> None:
    assert faults(case(*BEFORE, take("challenge", outcome="撤销")), date(2025, 9, 20)) == set()


def shown(until: str, **decision: Any) -> Dossier:
    day = {"filed_on": "2026-04-13", "offence_ended_on": "2026-04-01"}
    told = {kind: decision[kind] for kind in ("kind", "fine") if kind in decision}
    return case(
        take("file", **day), take("conclude", concluded_on="2026-04-15", proposal=told),
        take("notify", served_on="2026-04-20", proposed=told, hearing_offered=True), take("waive", on="2026-04-20"), take("discuss", held_on="2026-04-24"),
        take("decide", decided_on="2026-04-27", **{"fine": None, **decision}), take("serve", served_on="2026-04-27"),
        take("publish", published_on="2026-04-28", until_on=until),
    )  # fmt: skip


@pytest.mark.rule("CRD-03")
@pytest.mark.parametrize(
    ("kinds", "until", "defect"),
    [
        (["warning"], "2026-07-27", False),  # three months
        (["warning"], "2026-07-28", True),
        (["confiscate_goods"], "2027-04-27", False),  # a year
        (["confiscate_goods"], "2027-04-28", True),
        (["suspend_business"], "2029-04-27", False),  # three years
        (["suspend_business"], "2029-04-28", True),
        (["warning", "suspend_business"], "2029-04-27", False),  # the heaviest decides
    ],
)
def test_article_12_how_long_a_penalty_is_shown(kinds: list[str], until: str, defect: bool) -> None:
    assert faults(shown(until, kind=kinds), date(2026, 5, 1)) == ({("CRD-03", "defect")} if defect else set())


@pytest.mark.rule("CRD-03")
def test_a_fine_is_graded_by_its_trade_so_only_three_years_are_sure() -> None:
    fined = {"kind": ["fine"], "fine": "5000.00"}
    assert faults(shown("2029-04-27", **fined), date(2026, 5, 1)) == set()
    assert faults(shown("2029-04-28", **fined), date(2026, 5, 1)) == {("CRD-03", "defect")}


@pytest.mark.rule("CRD-03")
def test_before_april_2026_the_rule_did_not_bind() -> None:
    assert faults(case(*BEFORE, take("publish", until_on="2035-01-01")), TODAY) == set()


@pytest.mark.rule("CRD-02")
def test_article_8_a_penalty_on_the_spot_is_minor() -> None:
    day = "2026-04-27"

    def summary(until: str) -> Dossier:
        return spot_case(
            spot("found", found_on=day), spot("inform", informed_on=day), spot("decide", decided_on=day),
            spot("report_back", reported_on=day), spot("publish", published_on="2026-04-28", until_on=until),
        )  # fmt: skip

    assert faults(summary("2026-07-27"), date(2026, 5, 1)) == set()
    assert faults(summary("2026-07-28"), date(2026, 5, 1)) == {("CRD-03", "defect")}


@pytest.mark.rule("CRD-03")
def test_article_12_natural_persons_are_not_shown_on_principle() -> None:
    day = take("publish", published_on="2026-04-28")
    assert ("CRD-03", "notice") in found(case("file", day, party=CITIZEN), date(2026, 5, 1))
    assert ("CRD-03", "notice") not in found(case("file", day), date(2026, 5, 1))
