"""Reconsiderations in which the bureau answers: in time, with their outcome in the challenged case and in the figures."""

from typing import Any

import pytest

from faheng.testing import penalties
from faheng.testing import reconsiderations as rec
from faheng.testing.program import Program
from tests.mission.test_penalties import DECIDED, case

pytestmark = pytest.mark.slow

APPLICANT = {"kind": "organisation", "name": "样例门诊部"}
Taken = tuple[str, dict[str, Any]]
ROLES = {"appoint_agents": "approver", "legal_review": "legal_reviewer", "sign": "approver"}


def tried(program: Program, *steps: Taken) -> dict[str, Any]:
    return program.run("reconsideration", *((key, data, ROLES.get(key, "clerk")) for key, data in steps), party=APPLICANT)


ANSWERED = (rec.receive(challenged=""), rec.agents(), rec.draft(), rec.review(), rec.sign(), rec.submit())


@pytest.mark.mission("admin-reconsideration")
def test_a_case_is_answered_in_ten_workdays_and_counted_by_its_outcome(program: Program) -> None:
    """The copy came on Tuesday 10 February 2026; over Spring Festival the tenth workday is Monday 2 March."""
    upheld = tried(program, *ANSWERED, rec.decision())
    revoked = tried(program, *ANSWERED, rec.decision(outcome="revoked", redo_ordered=True))
    tried(program, *ANSWERED)
    figures = ("admin-reconsideration-cases", "admin-reconsideration-closed", "admin-reconsideration-overturned")
    assert [program.figure(each, 2026)["value"] for each in figures] == ["3", "2", "1"]
    assert [each["number"] for each in program.get("figures/admin-reconsideration-overturned/records", year=2026)] == [revoked["number"]]
    (duty,) = [each for each in program.get(f"dossiers/{upheld['id']}")["duties"] if each["limit"] == "REC-10"]
    assert (duty["due"], duty["done"], duty["late"]) == ("2026-03-02", "2026-03-02", False)
    late = program.run("reconsideration", ("receive", ANSWERED[0][1], "clerk"), party=APPLICANT)
    for key, data in ANSWERED[1:-1]:
        program.post(f"reconsideration/{late['id']}/{key}", role=ROLES.get(key, "clerk"), data=data)
    after = program.post(f"reconsideration/{late['id']}/submit", role="clerk", data=rec.submit("2026-03-03")[1])
    assert "REC-10" in {each["rule"] for each in after["findings"]}


@pytest.mark.mission("admin-reconsideration")
def test_a_challenge_stands_in_the_case_and_in_its_rate(program: Program) -> None:
    """One penalty of 2025 is taken to reconsideration, one to court, of two."""
    first = case(program, *DECIDED, "serve")
    second = case(program, *DECIDED, "serve", party={"kind": "organisation", "name": "乙区门诊部"})
    copy = rec.receive("2025-08-12", challenged=first["number"], applied_on="2025-08-01", accepted_on="2025-08-06")
    tried(program, copy)
    steps = [each["step"] for each in program.get(f"dossiers/{first['id']}")["package"]["entries"]]
    assert steps[-1] == "challenge"
    suit = penalties.take("challenge", kind="litigation", from_on="2025-09-01", to_on=None, outcome=None)[1]
    program.post(f"penalty.ordinary/{second['id']}/challenge", role="officer", by=["o1", "o2"], data=suit)
    for each in ("penalty-reconsideration-rate", "penalty-litigation-rate"):
        rate = program.figure(each, 2025)
        assert (rate["numerator"], rate["denominator"], rate["value"]) == ("1", "2", "50")


@pytest.mark.mission("lookback")
def test_a_closed_case_is_looked_back_on_with_causes_and_measures(program: Program) -> None:
    look = ("look_back", {"reviewed_on": "2026-04-20", "causes": "告知书未写明事实", "measures": "统一模板"})
    taken = tried(program, *ANSWERED, rec.decision(outcome="revoked"), look)
    assert program.found("统一模板", procedure="reconsideration") == [taken["number"]]
