"""Procedures of several steps, run through the API to the figure of the report."""

from typing import Any

import pytest

from faheng.testing import applications, requests
from faheng.testing.program import Program

pytestmark = pytest.mark.slow
APPLICANT = {"kind": "person", "name": "申请人"}


def run(program: Program, procedure: str, *acts: tuple[str, dict[str, Any], str], party: dict[str, Any] | None = None) -> dict[str, Any]:
    """Take steps one after another, each as (step, data, role)."""
    (first, data, role), *rest = acts
    taken = program.post(f"{procedure}/{first}", role=role, data=data, party=party)
    for step, given, role in rest:
        taken = program.post(f"{procedure}/{taken['id']}/{step}", role=role, data=given)
    return taken


@pytest.mark.mission("staff-registration")
@pytest.mark.parametrize(("profession", "indicator"), [("doctor", "physician-registrations"), ("nurse", "nurse-registrations")])
def test_a_registration_is_received_granted_and_counted(program: Program, profession: str, indicator: str) -> None:
    receive = applications.register(profession=profession, qualification_no="1", trained=True, exam_passed_on="2025-06-01")
    run(
        program, "registration", (*receive, "clerk"), (*applications.accept(), "clerk"), (*applications.grant("2026-02-12"), "approver"),
        party=APPLICANT,
    )  # fmt: skip
    assert program.figure(indicator, 2026)["value"] == "1"


@pytest.mark.mission("clinic-filing")
def test_a_clinic_is_filed_and_counted(program: Program) -> None:
    receive = {"received_on": "2026-02-05", "matter": "clinic", "complete": True}
    file = {"filed_on": "2026-02-06", "number": "甲卫诊备〔2026〕1号"}
    run(program, "filing", ("receive", receive, "clerk"), ("file", file, "clerk"), party=APPLICANT)
    assert program.figure("clinic-filings", 2026)["value"] == "1"


@pytest.mark.mission("foi-request", "foi-legal-review")
def test_a_request_for_information_is_reviewed_answered_in_time_and_counted(program: Program) -> None:
    review = {"reviewer": "法制审核人", "reviewed_on": "2025-09-18", "passed": True, "opinion": "可以公开"}
    taken = run(
        program, "information_request", (*requests.receive(), "clerk"), (*requests.examine(), "clerk"),
        ("legal_review", review, "legal_reviewer"), (*requests.secrecy(), "clerk"),
        ("reply", requests.reply("2025-10-16", number="甲卫公开〔2025〕1号"), "clerk"), party=APPLICANT,
    )  # fmt: skip
    assert not [finding for finding in taken["findings"] if finding["rule"] == "FOI-04"]
    assert program.figure("foi-requests-handled", 2025)["value"] == "1"
    assert program.figure("foi-legal-reviews", 2025)["value"] == "1"
