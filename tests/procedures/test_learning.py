"""学习与培训: one record per event."""

import pytest

from faheng.engine.forms import read_form
from faheng.engine.propose import Accepted, Refused
from faheng.procedures.learning import PROCEDURE, Learning, LearningKind
from faheng.testing.files import attempt, file

STUDY = {"held_on": "2025-06-12", "kinds": ["study_centre_group", "leadership_law_study"], "title": "学习传染病防治法"}


def problems(**data: object) -> list[tuple[str, str]]:
    read = read_form(Learning, {**STUDY, **data})
    return [(problem.field, problem.message) for problem in read] if isinstance(read, tuple) else []


def test_a_meeting_under_two_names_is_one_record() -> None:
    outcome = attempt(PROCEDURE, file(PROCEDURE, party=None), "record", STUDY)
    assert isinstance(outcome, Accepted)
    (entry,) = outcome.dossier.entries
    assert entry.data.as_recorded()["kinds"] == ["study_centre_group", "leadership_law_study"]
    assert PROCEDURE.step("record").closes


def test_a_kind_ticked_twice_counts_once() -> None:
    read = read_form(Learning, {**STUDY, "kinds": ["law_exam", "law_exam"]})
    assert isinstance(read, Learning)
    assert read.kinds == (LearningKind.LAW_EXAM,)


def test_a_record_is_taken_once() -> None:
    outcome = attempt(PROCEDURE, file(PROCEDURE, ("record", STUDY), party=None), "record", STUDY)
    assert isinstance(outcome, Refused)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"expected": 20, "participants": 21}, "实到（覆盖）人数：实到（覆盖）人数大于应到人数（21大于20）"),
        ({"expected": 20, "sat": 21}, "参加考试人数：参加考试人数大于应参加人数（21大于20）"),
        ({"sat": 7, "passed": 8}, "考试通过人数：通过人数大于参加考试人数（8大于7）"),
        ({"sat": 7, "excellent": 8}, "考试优秀人数：优秀人数大于参加考试人数（8大于7）"),
    ],
)
def test_a_part_is_not_larger_than_its_whole(data: dict[str, int], message: str) -> None:
    assert [said for _, said in problems(**data)] == [message]
    whole, part = data.items()
    assert problems(**{whole[0]: whole[1], part[0]: whole[1]}) == []


def test_a_record_without_kind_or_title_is_refused() -> None:
    assert [field for field, _ in problems(kinds=[], title="")] == ["kinds", "title"]
    assert [field for field, _ in problems(kinds=["law_exam", "first"])] == ["kinds"]


def test_rates_keep_numerator_and_denominator() -> None:
    """Coverage, completion, excellence, passing and participation are had from these fields."""
    assert problems(expected=120, participants=120, sat=120, passed=120, excellent=114, qualified=8, hours=4) == []
