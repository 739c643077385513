"""案卷包评查: packages written by hand, each with the rules it breaks; a clean one breaks none."""

import json
from datetime import date
from pathlib import Path

import pytest

from faheng.engine.packages import read_package
from faheng.procedures import annual_report, information_request, learning, publicity, reconsideration
from faheng.testing.files import review

PACKAGES = Path(__file__).resolve().parents[1] / "fixtures" / "packages"
DECLARED = [module.PROCEDURE for module in (annual_report, information_request, learning, publicity, reconsideration)]
PROCEDURES = {procedure.key: procedure for procedure in DECLARED}
TODAY = date(2026, 11, 21)

FOUND: dict[str, list[tuple[str, str]]] = {
    "information_request/granted_after_supplement_and_consultation": [],
    "information_request/refusal_that_says_or_sue": [("FOI-11", "void")],
    "information_request/reply_one_day_late": [("FOI-04", "late")],
    "information_request/extension_too_long_by_the_wrong_head": [("FOI-04", "void"), ("FOI-04", "void")],
    "information_request/silent_third_party_not_waited_for": [("FOI-05", "void")],
    "information_request/network_request_not_confirmed": [("FOI-02", "void"), ("FOI-07", "void"), ("FORM", "defect")],
    "reconsideration/upheld": [],
    "reconsideration/answer_one_day_late": [("REC-10", "late"), ("REC-11", "void")],
    "reconsideration/own_evidence_and_lawyers_alone": [("REC-12", "void"), ("REC-13", "defect"), ("REC-14", "defect")],
    "reconsideration/same_act_redone_late": [("REC-19", "late"), ("REC-19", "void")],
    "annual_report/submitted_and_public": [],
    "annual_report/four_sections_and_late": [("ANN-01", "late"), ("ANN-03", "defect"), ("FOI-10", "late"), ("FOI-10", "late")],
    "learning/one_meeting_under_two_names": [],
    "learning/more_people_than_there_are": [("FORM", "defect")],
    "publicity/constitution_day": [],
    "publicity/event_of_unknown_kind": [("FORM", "defect"), ("FORM", "defect")],
    "information_request/supplement_restarts_the_time": [],
    "information_request/supplement_asked_on_the_eighth_workday": [("FOI-03", "late")],
    "information_request/abandoned_on_the_last_day": [("FOI-03", "void")],
    "information_request/forty_workdays": [],
    "information_request/extension_told_too_late": [("FOI-04", "late")],
    "information_request/silent_third_party_decided_by_the_agency": [],
    "information_request/public_interest_untold": [("FOI-05", "defect")],
    "information_request/silence_of_a_co_author_as_refusal": [("FOI-06", "void")],
    "information_request/not_existing_without_search": [("FOI-07", "void")],
    "information_request/too_many_postponed": [],
    "information_request/too_many_postponed_and_late": [("FOI-08", "late")],
    "reconsideration/summary_five_workdays": [],
    "reconsideration/summary_six_workdays": [("REC-10", "late"), ("REC-11", "void")],
    "reconsideration/untold_within_a_year": [],
    "reconsideration/untold_after_a_year": [("REC-01", "notice")],
    "reconsideration/only_lawyers_at_the_hearing": [("REC-14", "defect")],
    "reconsideration/norm_answered_late": [("REC-17", "late")],
    "reconsideration/same_act_after_a_fault_of_procedure": [],
    "reconsideration/closed_without_the_new_act": [("REC-19", "defect"), ("REC-19", "late")],
    "reconsideration/reported_on_the_sixtieth_day": [],
    "reconsideration/reported_on_the_sixty_first_day": [("REC-20", "late")],
    "annual_report/public_on_the_first_of_april": [("ANN-02", "late")],
    "annual_report/problem_measure_evidence": [],
    "annual_report/evidence_of_no_measure": [("ANN-03", "defect")],
}  # fmt: skip


@pytest.mark.parametrize("name", FOUND)
def test_a_package_shows_the_rules_it_breaks(name: str) -> None:
    package = json.loads((PACKAGES / f"{name}.json").read_text(encoding="utf-8"))
    dossier = read_package(package, PROCEDURES, name)
    assert review(PROCEDURES[dossier.procedure], dossier, TODAY) == FOUND[name]


def test_every_package_of_these_procedures_is_in_the_table() -> None:
    folders = ("information_request", "reconsideration", "annual_report", "learning", "publicity")
    assert {f"{folder}/{file.stem}" for folder in folders for file in (PACKAGES / folder).glob("*.json")} == set(FOUND)
