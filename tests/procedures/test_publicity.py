"""普法与公开活动: one record per event, post or video."""

from faheng.engine.forms import read_form
from faheng.engine.propose import Accepted
from faheng.procedures.publicity import PROCEDURE, Publicity, PublicityKind
from faheng.testing.files import attempt, file

EVENT = {
    "held_on": "2025-12-04", "kinds": ["event", "materials", "consultation"], "title": "宪法宣传进社区", "campaign": "国家宪法日",
    "audience": 120, "materials": 300, "consultations": 16, "partners": "甲区司法局；某医院",
}  # fmt: skip


def test_one_event_with_materials_and_consultation_is_one_record() -> None:
    outcome = attempt(PROCEDURE, file(PROCEDURE, party=None), "record", EVENT)
    assert isinstance(outcome, Accepted)
    recorded = outcome.dossier.entries[0].data.as_recorded()
    assert (recorded["audience"], recorded["materials"], recorded["consultations"]) == (120, 300, 16)
    assert recorded["partners"] == ["甲区司法局", "某医院"]


def test_a_negative_audience_is_refused() -> None:
    read = read_form(Publicity, {**EVENT, "audience": -1})
    assert isinstance(read, tuple)
    assert [problem.field for problem in read] == ["audience"]


def test_a_kind_ticked_twice_counts_once() -> None:
    read = read_form(Publicity, {**EVENT, "kinds": ["post", "video", "post"]})
    assert isinstance(read, Publicity)
    assert read.kinds == (PublicityKind.POST, PublicityKind.VIDEO)


def test_what_is_public_names_no_person() -> None:
    assert PROCEDURE.step("record").public == ("held_on", "kinds", "title", "unit", "channel", "link")
