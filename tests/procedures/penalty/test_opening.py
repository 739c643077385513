"""线索与立案: 行政处罚法第三十六条, 程序规定第十四条、第三十二条."""

from datetime import date

import pytest

from faheng.testing.penalties import case, faults, take

TODAY = date(2025, 6, 30)


@pytest.mark.rule("PEN-01")
@pytest.mark.parametrize(
    ("ended", "danger", "harm", "barred"),
    [
        ("2023-06-10", False, False, False),  # found out on the last day of the two years
        ("2023-06-09", False, False, True),
        ("2020-06-10", True, True, False),  # five years: both danger to life and harm
        ("2020-06-09", True, True, True),
        ("2023-06-09", True, False, True),  # danger alone leaves it at two years
        ("2023-06-09", False, True, True),  # so does harm alone
    ],
)
def test_article_36_two_years_or_five_where_life_is_endangered_and_harm_done(ended: str, danger: bool, harm: bool, barred: bool) -> None:
    filed = take("file", offence_ended_on=ended, endangers_life=danger, harm=harm)
    assert faults(case(filed), TODAY) == ({("PEN-01", "defect")} if barred else set())


@pytest.mark.rule("PEN-01")
def test_the_day_of_the_clue_is_the_day_of_discovery() -> None:
    clue = take("clue", received_on="2025-06-02")
    assert faults(case(clue, "verify", take("file", offence_ended_on="2023-06-02")), TODAY) == set()


@pytest.mark.rule("PEN-02")
@pytest.mark.parametrize(("filed", "late"), [("2025-06-16", False), ("2025-06-17", True)])
def test_article_32_seven_workdays_from_the_verification(filed: str, late: bool) -> None:
    # verified on Thursday 5 June; the seventh workday is Monday 16 June
    assert faults(case("clue", "verify", take("file", filed_on=filed)), TODAY) == ({("PEN-02", "late")} if late else set())


@pytest.mark.rule("PEN-02")
@pytest.mark.parametrize(("filed", "late"), [("2025-06-25", False), ("2025-06-26", True)])
def test_article_32_seven_more_where_the_head_extends(filed: str, late: bool) -> None:
    assert faults(case("clue", "verify", "extend_filing", take("file", filed_on=filed)), TODAY) == ({("PEN-02", "late")} if late else set())


@pytest.mark.rule("PEN-02")
def test_without_a_verification_the_clue_starts_the_seven_workdays() -> None:
    # 3 June + 7 workdays = 12 June
    assert faults(case("clue", take("file", filed_on="2025-06-12")), TODAY) == set()
    assert faults(case("clue", take("file", filed_on="2025-06-13")), TODAY) == {("PEN-02", "late")}


@pytest.mark.rule("PEN-02")
def test_a_clue_left_lying_is_late() -> None:
    assert faults(case("clue", "verify"), date(2025, 6, 16)) == set()
    assert faults(case("clue", "verify"), date(2025, 6, 17)) == {("PEN-02", "late")}


@pytest.mark.rule("PEN-02")
def test_article_76_what_meets_the_conditions_may_not_be_declined() -> None:
    assert faults(case("clue", "verify", take_decline()), TODAY) == {("PEN-02", "defect")}


def take_decline() -> tuple[str, dict[str, str]]:
    return "decline", {"reason": "另有考虑", "declined_on": "2025-06-06"}


@pytest.mark.rule("PEN-03")
def test_what_does_not_meet_the_conditions_may_not_be_filed() -> None:
    unfit = take("verify", meets_conditions=False)
    assert faults(case("clue", unfit, "file"), TODAY) == {("PEN-03", "defect")}
    assert faults(case("clue", unfit, take_decline()), TODAY) == set()


@pytest.mark.rule("PEN-04")
@pytest.mark.parametrize(
    ("handlers", "found"), [(["o1", "o2"], set()), (["o1"], {("PEN-04", "void")}), (["o1", "o1"], {("PEN-04", "void")})]
)
def test_two_handlers_are_named(handlers: list[str], found: set[tuple[str, str]]) -> None:
    assert faults(case(take("file", handlers=handlers)), TODAY) == found


@pytest.mark.rule("PEN-37")
def test_an_entrusted_body_shows_its_written_mandate() -> None:
    entrusted = take("file", entrusted_body="样例卫生监督所")
    assert faults(case(entrusted), TODAY) == {("PEN-37", "defect")}
    assert faults(case(take("file", entrusted_body="样例卫生监督所", entrustment="样卫托〔2025〕1号")), TODAY) == set()


@pytest.mark.rule("PEN-01")
def test_article_36_who_is_found_out_too_late_is_not_punished() -> None:
    barred = take("file", offence_ended_on="2023-06-09")
    decided = case(barred, "order_correction", "conclude", "notify", "decide")
    assert faults(decided, date(2025, 7, 10)) == {("PEN-01", "defect"), ("PEN-01", "void")}
    spared = case(barred, "order_correction", "conclude", take("no_penalty", ground="time_barred"))
    assert faults(spared, date(2025, 7, 10)) == {("PEN-01", "defect")}


@pytest.mark.rule("PEN-02")
@pytest.mark.parametrize(("granted", "late"), [("2025-06-16", False), ("2025-06-17", True)])
def test_article_32_more_time_for_filing_is_granted_before_the_time_is_over(granted: str, late: bool) -> None:
    # verified on Thursday 2025-06-05: seven workdays end on Monday 2025-06-16
    filing = case("clue", "verify", take("extend_filing", approved_on=granted), take("file", filed_on="2025-06-25"))
    assert faults(filing, TODAY) == ({("PEN-02", "defect")} if late else set())
