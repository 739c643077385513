"""评查、稽查与执法监督: faults answered for with reasons, what was ordered corrected, supervisors told in time."""

from datetime import date

import pytest

from faheng.engine.propose import Accepted, Refused
from faheng.procedures.file_review import PROCEDURE
from faheng.testing.files import Taken, attempt, file, review

AUDIT: Taken = ("record", {"held_on": "2026-07-10", "kind": "internal_audit", "title": "内部稽查"})
LETTER: Taken = ("record", {**AUDIT[1], "kind": "hierarchical", "letter": "甲司督〔2026〕3号", "report_due_on": "2026-07-31"})
ORDER: Taken = ("order", {"ordered_on": "2026-07-12", "content": "补正文书"})
CORRECTED: Taken = ("corrected", {"done_on": "2026-07-30", "content": "已补正"})
CLOSE: Taken = ("close", {"closed_on": "2026-08-03", "outcome": "已纠正"})


@pytest.mark.rule("QUAL-03")
@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        ({}, Accepted),
        ({"handling": "off_post"}, Refused),
        ({"handling": "off_post", "person": "某甲"}, Refused),
        ({"handling": "off_post", "person": "某甲", "reason": "故意，已造成后果"}, Accepted),
        ({"handling": "tolerated", "person": "某甲", "reason": "法律适用有争议，及时纠正"}, Accepted),
    ],
)
def test_handling_a_person_states_who_and_why(more: dict[str, str], outcome: type) -> None:
    assert isinstance(attempt(PROCEDURE, file(PROCEDURE, AUDIT, party=None), "order", {**ORDER[1], **more}), outcome)


@pytest.mark.rule("INS-09")
@pytest.mark.parametrize(
    ("before", "outcome"),
    [((AUDIT,), Accepted), ((AUDIT, ORDER), Refused), ((AUDIT, ORDER, CORRECTED), Accepted), ((LETTER,), Refused)],
)
def test_what_was_asked_for_is_corrected_before_it_is_closed(before: tuple[Taken, ...], outcome: type) -> None:
    assert isinstance(attempt(PROCEDURE, file(PROCEDURE, *before, party=None), *CLOSE), outcome)


@pytest.mark.rule("INS-09")
@pytest.mark.parametrize(("reported", "late"), [("2026-07-31", False), ("2026-08-01", True)])
def test_supervisors_are_told_by_the_day_that_their_letter_sets(reported: str, late: bool) -> None:
    told = file(PROCEDURE, LETTER, ("corrected", {**CORRECTED[1], "reported_on": reported}), party=None)
    assert ("INS-09" in {rule for rule, _ in review(PROCEDURE, told, date(2026, 8, 10))}) is late
