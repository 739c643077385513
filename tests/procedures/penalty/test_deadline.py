"""办案期限: 程序规定第四十二条, 行政处罚法第六十条. Filed on 2025-06-10."""

from datetime import date
from typing import Any

import pytest

from faheng.engine.dossier import Actor, Dossier
from faheng.testing.penalties import by, case, faults, found, take


def decided(day: str, *between: Any, filed: str = "2025-06-10") -> Dossier:
    late = date.fromisoformat(day)
    served = take("serve", served_on=day)
    return case(
        take("file", filed_on=filed, offence_ended_on="2025-05-20"), "order_correction", *between, "conclude", "notify",
        take("decide", decided_on=late.isoformat()), served, take("publish", published_on=day),
    )  # fmt: skip


def late(dossier: Dossier) -> bool:
    found = faults(dossier, date(2026, 6, 1))
    assert found <= {("PEN-23", "late"), ("ENF-11", "late")}, found
    return ("PEN-23", "late") in found


SECOND = take("extend", stage=2, approved_by="负责人集体讨论", decided_on="2025-11-05")


@pytest.mark.rule("PEN-23")
@pytest.mark.parametrize(
    ("day", "between", "overdue"),
    [
        ("2025-09-08", (), False),  # day 90 is Monday 8 September
        ("2025-09-09", (), True),
        ("2025-11-07", ("extend",), False),  # 150 days
        ("2025-11-10", ("extend",), True),
        ("2025-12-08", ("extend", SECOND), False),  # day 180 is Sunday 7 December: Monday
        ("2025-12-09", ("extend", SECOND), True),
        ("2025-10-09", ("suspend",), False),  # 31 days of appraisal are left out: day 121, the day after the holidays
        ("2025-10-10", ("suspend",), True),
        ("2025-10-09", ("test_result",), False),  # so is the time of a test
        ("2025-10-09", ("suspend", "test_result"), False),  # what overlaps is left out once
        ("2025-10-10", ("suspend", "test_result"), True),
    ],
)
def test_article_42_ninety_days_then_sixty_then_thirty_without_what_is_left_out(day: str, between: tuple[Any, ...], overdue: bool) -> None:
    assert late(decided(day, *between)) is overdue


@pytest.mark.rule("PEN-23")
def test_a_hearing_is_left_out_from_its_request_to_its_day() -> None:
    # asked on 2 July, held on 15 July: 14 days; day 104 is Monday 22 September
    def heard(day: str) -> Dossier:
        return case(
            take("file", offence_ended_on="2025-05-20"), "order_correction", "conclude", take("notify", hearing_offered=True), "hearing_request",
            "hearing_notice", "hearing", take("legal_review", reviewed_on="2025-08-01"), take("decide", decided_on=day),
            take("serve", served_on=day), take("publish", published_on=day),
        )  # fmt: skip

    assert not late(heard("2025-09-22"))
    assert late(heard("2025-09-23"))


@pytest.mark.rule("PEN-23")
def test_an_open_case_is_late_once_the_day_has_passed() -> None:
    assert faults(case("file"), date(2025, 9, 8)) == set()
    assert faults(case("file"), date(2025, 9, 9)) == {("PEN-23", "late")}


@pytest.mark.rule("PEN-23")
def test_a_case_filed_before_the_rules_of_2025_has_ninety_days() -> None:
    # 30 May + 90 days = 28 August
    assert not late(decided("2025-08-28", filed="2025-05-30"))
    assert late(decided("2025-08-29", filed="2025-05-30"))


@pytest.mark.rule("PEN-23")
@pytest.mark.parametrize(
    ("approved_by", "defect"),
    [("负责人集体讨论", False), ("局长办公会议", False), ("甲、乙、丙", False), ("局务会", False), ("局长", True), ("王会平", True)],
)
def test_article_42_the_second_extension_is_the_heads_together(approved_by: str, defect: bool) -> None:
    second = take("extend", stage=2, approved_by=approved_by, decided_on="2025-09-01")
    assert (("PEN-23", "defect") in faults(case("file", "extend", second), date(2025, 9, 5))) is defect


@pytest.mark.rule("PEN-23")
def test_two_heads_signing_are_a_meeting() -> None:
    second = take("extend", stage=2, approved_by="a1", decided_on="2025-09-01")
    together = by(case("file", "extend", second), 3, Actor("a1", "甲", "approver"), Actor("h1", "乙", "head"))
    assert faults(together, date(2025, 9, 5)) == set()


@pytest.mark.rule("PEN-23")
def test_extensions_come_in_order_once_each_and_before_the_end() -> None:
    def extended(*steps: Any) -> set[tuple[str, str]]:
        return faults(case("file", *steps), date(2025, 9, 5))

    assert extended(take("extend", stage=2, approved_by="集体讨论")) == {("PEN-23", "defect")}
    assert extended("extend", take("extend", decided_on="2025-09-01")) == {("PEN-23", "defect")}
    tardy = case("file", take("extend", decided_on="2025-09-09"))
    assert ("PEN-23", "defect") in faults(tardy, date(2025, 9, 10))


@pytest.mark.rule("PEN-23")
@pytest.mark.parametrize(("between", "late"), [((), True), (("extend",), False), (("suspend",), False)])
def test_before_the_rules_of_2025_more_time_by_the_rule_of_that_day_is_no_delay(between: tuple[str, ...], late: bool) -> None:
    # filed on 2024-03-04: ninety days end on Sunday 2024-06-02; extended, or thirty-one days not counted
    changes = {"extend": {"decided_on": "2024-05-20"}, "suspend": {"from_on": "2024-04-01", "to_on": "2024-05-01"}}
    steps = [take(key, **changes[key]) for key in between]
    dossier = case(
        take("file", filed_on="2024-03-04", offence_ended_on="2024-03-01"), take("order_correction", ordered_on="2024-03-05"), *steps,
        take("conclude", concluded_on="2024-05-25"), take("notify", served_on="2024-05-28"), take("decide", decided_on="2024-06-20"),
        take("serve", served_on="2024-06-20"), take("publish", published_on="2024-06-21"),
    )  # fmt: skip
    assert (("PEN-23", "late") in found(dossier, date(2024, 7, 1))) is late
