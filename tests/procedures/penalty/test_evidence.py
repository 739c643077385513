"""调查取证: 行政处罚法第二十八条、第五十六条, 程序规定第二十六条、第二十七条、第三十三条."""

from datetime import date

import pytest

from faheng.testing.penalties import by, case, faults, found, take

TODAY = date(2025, 6, 24)


@pytest.mark.rule("INS-04")
@pytest.mark.parametrize("step", ["interview", "site_record"])
def test_an_unsigned_record_says_why(step: str) -> None:
    assert faults(case("file", take(step, signed=False)), TODAY) == {("INS-04", "defect")}
    assert faults(case("file", take(step, signed=False, refusal_note="拒绝签名，两名执法人员注明")), TODAY) == set()


@pytest.mark.rule("INS-04")
def test_before_the_rules_of_2025_no_article_asked_for_the_signature_of_every_page() -> None:
    old = take("site_record", started_at="2025-05-30T09:00:00+08:00", ended_at="2025-05-30T10:00:00+08:00", signed=False)
    assert faults(case(take("clue", received_on="2025-05-30"), old), date(2025, 6, 5)) == set()


def test_a_record_does_not_end_before_it_begins() -> None:
    assert faults(case("file", take("site_record", ended_at="2025-06-11T08:00:00+08:00")), TODAY) == {("FORM", "defect")}


@pytest.mark.rule("PEN-07")
@pytest.mark.parametrize(("settled", "late"), [("2025-06-20", False), ("2025-06-23", True)])
def test_article_56_seven_workdays_to_settle_what_was_preserved(settled: str, late: bool) -> None:
    # taken on Wednesday 11 June; the seventh workday is Friday 20 June
    preserved = case("file", "preserve", take("settle_preserved", decided_on=settled))
    assert faults(preserved, TODAY) == ({("PEN-07", "late")} if late else set())


@pytest.mark.rule("PEN-07")
def test_article_56_what_was_never_settled_is_late() -> None:
    assert faults(case("file", "preserve"), date(2025, 6, 20)) == set()
    assert faults(case("file", "preserve"), date(2025, 6, 23)) == {("PEN-07", "late")}


@pytest.mark.rule("PEN-07")
def test_article_56_the_head_approves_before() -> None:
    settled = take("settle_preserved")
    assert faults(case("file", take("preserve", approved_by="", approved_at=None), settled), TODAY) == {("PEN-07", "void")}
    assert faults(case("file", take("preserve", approved_at="2025-06-11T10:01:00+08:00"), settled), TODAY) == {("PEN-07", "void")}


@pytest.mark.rule("PEN-08")
@pytest.mark.parametrize(("approved", "late"), [("2025-06-12T10:00:00+08:00", False), ("2025-06-12T10:00:01+08:00", True)])
def test_article_33_in_haste_the_approval_follows_within_24_hours(approved: str, late: bool) -> None:
    preserved = case("file", take("preserve", urgent=True, approved_at=approved), "settle_preserved")
    assert faults(preserved, TODAY) == ({("PEN-08", "late")} if late else set())


@pytest.mark.rule("PEN-08")
def test_article_33_the_24_hours_run_over_a_weekend() -> None:
    friday = take("preserve", urgent=True, taken_at="2025-06-13T16:00:00+08:00", approved_at="2025-06-16T09:00:00+08:00")
    assert faults(case("file", friday, take("settle_preserved", decided_on="2025-06-16")), TODAY) == {("PEN-08", "late")}


@pytest.mark.rule("PEN-08")
def test_each_preservation_has_its_own_approval() -> None:
    first = take("preserve", urgent=True, approved_at="2025-06-11T12:00:00+08:00")
    second = take("preserve", urgent=True, taken_at="2025-06-12T10:00:00+08:00", approved_at="2025-06-12T12:00:00+08:00")
    settled = take("settle_preserved", decided_on="2025-06-13")
    assert faults(case("file", first, second, settled, settled), TODAY) == set()


@pytest.mark.rule("PEN-09")
def test_article_28_correction_is_ordered() -> None:
    whole = ("conclude", "notify")
    assert ("PEN-09", "notice") in found(case("file", *whole, "decide"))
    assert ("PEN-09", "notice") not in found(case("file", "order_correction", *whole, "decide"))


@pytest.mark.rule("PEN-05")
def test_article_42_samples_too_are_taken_by_two_officers() -> None:
    sampled = case("file", "sample")
    assert faults(sampled) == set()
    assert faults(by(sampled, 2, *sampled.entries[1].by[:1])) == {("PEN-05", "void")}


@pytest.mark.rule("PEN-05")
def test_of_many_interviews_at_the_same_time_one_is_named() -> None:
    four = case("file", "interview", "interview", "interview", "interview")
    assert sum(rule == "PEN-05" for rule, _ in found(four)) == 3  # the second, the third and the fourth, once each
