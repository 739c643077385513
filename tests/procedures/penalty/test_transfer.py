"""移送公安机关: 行政执法机关移送涉嫌犯罪案件的规定第五条. Days and hours run over weekends; 2025-06-20 is a Friday."""

from datetime import date

import pytest

from faheng.engine.dossier import Actor
from faheng.testing.penalties import by, case, faults, found, take

TODAY = date(2025, 7, 1)


@pytest.mark.rule("TRF-02")
@pytest.mark.parametrize(("decided", "late"), [("2025-06-23", False), ("2025-06-24", True)])
def test_three_days_to_decide(decided: str, late: bool) -> None:
    sent = take("transfer_police", decided_on=decided, sent_at=f"{decided}T15:00:00+08:00")
    assert faults(case("file", sent), TODAY) == ({("TRF-02", "late")} if late else set())


@pytest.mark.rule("TRF-02")
def test_only_the_head_decides() -> None:
    transferred = case("file", "transfer_police")
    assert faults(transferred, TODAY) == set()
    assert faults(by(transferred, 2, Actor("a1", "副职", "approver")), TODAY) == {("TRF-02", "defect")}


@pytest.mark.rule("TRF-02")
def test_a_refusal_says_why() -> None:
    refused = take("transfer_police", approved=False, sent_at=None)
    assert faults(case("file", refused), TODAY) == {("TRF-02", "defect")}
    assert faults(case("file", take("transfer_police", approved=False, sent_at=None, reason="不构成犯罪")), TODAY) == set()


@pytest.mark.rule("TRF-03")
@pytest.mark.parametrize(("sent", "late"), [("2025-06-21T09:00:00+08:00", False), ("2025-06-21T09:00:01+08:00", True)])
def test_twenty_four_hours_to_send(sent: str, late: bool) -> None:
    transferred = take("transfer_police", decided_at="2025-06-20T09:00:00+08:00", sent_at=sent)
    assert faults(case("file", transferred), TODAY) == ({("TRF-03", "late")} if late else set())


@pytest.mark.rule("TRF-03")
@pytest.mark.parametrize(("sent", "late"), [("2025-06-21T23:00:00+08:00", False), ("2025-06-22T00:30:00+08:00", True), (None, True)])
def test_where_only_the_day_of_approval_is_known_the_next_day_is_in_time(sent: str | None, late: bool) -> None:
    assert faults(case("file", take("transfer_police", sent_at=sent)), TODAY) == ({("TRF-03", "late")} if late else set())


@pytest.mark.rule("TRF-08")
def test_a_penalty_does_not_take_the_place_of_a_transfer() -> None:
    assert ("TRF-08", "notice") in found(case("file", "transfer_police", "conclude", "notify", "decide"), date(2025, 7, 5))


def test_a_transfer_ends_the_time_for_the_decision() -> None:
    assert faults(case("file", "transfer_police"), date(2026, 1, 5)) == set()
