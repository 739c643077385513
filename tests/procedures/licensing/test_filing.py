"""LIC-H3, LIC-H10, LIC-17: a filing is filed, not licensed."""

from __future__ import annotations

from datetime import date

import pytest

from faheng.procedures.licensing.filing import PROCEDURE
from faheng.testing.files import Taken, attempt, duty, file, review, rules


def receive(matter: str = "clinic", received: str = "2025-09-26", **more: object) -> Taken:
    return "receive", {"received_on": received, "matter": matter, "complete": True, **more}


FILED = ("file", {"filed_on": "2025-09-26", "number": "甲诊备2025001"})


@pytest.mark.rule("LIC-H3")
@pytest.mark.parametrize(
    "matter", ["clinic", "tcm_clinic", "restricted_technology", "cosmetic_physician", "public_place_filing", "laboratory"]
)
def test_clinics_and_other_filings_are_filed(matter: str) -> None:
    assert rules(attempt(PROCEDURE, file(PROCEDURE), *receive(matter))) == []


@pytest.mark.rule("LIC-H3")
@pytest.mark.parametrize("matter", ["hospital_licence", "hospital_verification", "public_place"])
def test_what_needs_a_licence_is_not_filed(matter: str) -> None:
    assert rules(attempt(PROCEDURE, file(PROCEDURE), *receive(matter))) == [("LIC-H3", "void")]


@pytest.mark.rule("LIC-H10")
def test_a_library_files_within_thirty_days_of_opening_rolled_over_national_day() -> None:
    for day, found in (("2025-10-09", []), ("2025-10-10", [("LIC-H10", "notice")])):
        assert rules(attempt(PROCEDURE, file(PROCEDURE), *receive("public_place_filing", day, opened_on="2025-09-05"))) == found


@pytest.mark.rule("LIC-17")
def test_a_filing_is_public_within_twenty_workdays() -> None:
    assert duty(PROCEDURE, file(PROCEDURE, receive(), FILED), "LIC-17").due.day == date(2025, 10, 30)
    for day, found in (("2025-10-30", []), ("2025-10-31", [("LIC-17", "late")])):
        assert review(PROCEDURE, file(PROCEDURE, receive(), FILED, ("publish", {"published_on": day}))) == found
