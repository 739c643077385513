"""案卷包评查: packages of inspections, licences, registrations and filings written by hand, and the rules each breaks."""

import json
from datetime import date
from pathlib import Path

import pytest

from faheng.engine.packages import read_package
from faheng.procedures.inspecting.inspection import PROCEDURE as INSPECTION
from faheng.procedures.licensing.filing import PROCEDURE as FILING
from faheng.procedures.licensing.licence import PROCEDURE as LICENCE
from faheng.procedures.licensing.registration import PROCEDURE as REGISTRATION
from faheng.testing.files import review

PACKAGES = Path(__file__).resolve().parents[1] / "fixtures" / "packages"
PROCEDURES = {procedure.key: procedure for procedure in (INSPECTION, LICENCE, REGISTRATION, FILING)}
TODAY = date(2026, 11, 21)

FOUND: dict[str, list[tuple[str, str]]] = {
    "inspection/clean_double_random": [],
    "inspection/clean_violation_corrected_and_handed_on": [],
    "inspection/clean_urgent_complaint_refused_signature": [],
    "inspection/ins03_published_late_officers_not_drawn": [("INS-03", "defect"), ("INS-03", "late"), ("INS-07", "notice")],
    "inspection/ins04_one_officer_and_expired_card": [("INS-03", "defect"), ("INS-04", "void"), ("INS-04", "void")],
    "inspection/ins05_not_approved_code_not_shown": [("INS-05", "defect"), ("INS-05", "defect")],
    "inspection/ins08_informant_named_and_violation_dropped": [
        ("INS-04", "defect"), ("INS-08", "void"), ("PEN-02", "defect"), ("PEN-02", "late"),
    ],
    "inspection/pen09_recheck_finds_it_uncorrected": [("PEN-09", "defect")],
    "inspection/ins09_reported_a_day_late": [("INS-09", "late")],
    "licence/clean_hospital_licence": [],
    "licence/clean_hearing_and_grant": [],
    "licence/clean_commitment_public_place": [],
    "licence/lic01_silence_then_asked_and_decided_late": [
        ("LIC-01", "defect"), ("LIC-01", "late"), ("LIC-01", "notice"), ("LIC-01", "notice"), ("LIC-02", "defect"), ("LIC-03", "late"),
        ("PROM-02", "defect"),
    ],
    "licence/lic10_hearing_too_soon_and_refused_without_remedy": [
        ("LIC-07", "void"), ("LIC-10", "defect"), ("LIC-10", "defect"), ("LIC-10", "void"), ("LIC-10", "void"), ("LIC-13", "defect"),
        ("LIC-13", "void"),
    ],
    "licence/lic12_renewal_refused_after_expiry": [("LIC-11", "notice"), ("LIC-12", "late"), ("LIC-12", "void")],
    "licence/lich2_hospital_extended_untold_and_late": [
        ("LIC-03", "defect"), ("LIC-03", "defect"), ("LIC-03", "defect"), ("LIC-06", "late"), ("LIC-17", "late"), ("LIC-17", "late"),
        ("LIC-H2", "late"),
    ],
    "licence/prom04_false_promise_without_consequence": [("LIC-18", "defect"), ("PROM-01", "defect"), ("PROM-04", "defect")],
    "registration/clean_doctor_first": [],
    "registration/lich7_doctor_refused_unknown_to_the_hospital": [("LIC-H7", "defect")],
    "registration/lich9_nurse_late_for_four_years_without_training": [("LIC-H9", "defect"), ("LIC-H9", "defect"), ("LIC-H9", "late")],
    "filing/clean_clinic": [],
    "filing/lich3_hospital_filed": [("LIC-17", "late"), ("LIC-H3", "void")],
    "licence/clean_every_limit_on_its_last_day": [],
    "licence/lic03_twenty_first_workday": [("LIC-03", "late")],
    "licence/clean_extended_to_thirty_workdays": [],
    "licence/lic03_extended_when_already_late": [("LIC-03", "defect")],
    "licence/clean_joint_sixty_workdays": [],
    "licence/lic04_joint_extended_by_the_bureau_alone": [("LIC-04", "defect")],
    "licence/clean_those_concerned_kept_silent": [],
    "licence/lic08_decided_on_the_fifth_workday": [("LIC-08", "void")],
    "licence/clean_all_waived_the_hearing": [],
    "licence/lic08_one_of_two_waived": [("LIC-08", "void")],
    "licence/lic09_asked_for_and_not_held": [("LIC-09", "late"), ("LIC-09", "void")],
    "licence/lic09_held_on_the_twenty_first_workday": [("LIC-09", "late")],
    "licence/lic10_public_interest_unheard": [("LIC-10", "void")],
    "licence/prom01_promised_before_told": [("PROM-01", "defect")],
    "licence/clean_renewal_on_the_last_day": [],
    "licence/lic12_renewal_after_expiry": [("LIC-12", "late")],
    "licence/clean_on_the_spot": [],
    "licence/lic02_no_acceptance_paper": [("LIC-01", "late"), ("LIC-01", "notice"), ("LIC-02", "defect")],
    "licence/clean_annulled_and_cancelled": [],
    "licence/lic16_annulled_and_not_cancelled": [("LIC-16", "defect")],
    "licence/clean_cancelled_after_expiry": [],
    "licence/lic16_cancelled_on_the_last_day": [("LIC-16", "defect")],
    "licence/lic05_first_review_late": [("LIC-03", "late"), ("LIC-05", "late")],
    "licence/clean_verified_for_three_years": [],
    "licence/lich4_ninety_nine_beds_for_three_years": [("LIC-H4", "defect")],
    "registration/clean_nurse_first": [],
    "registration/lich9_counted_from_acceptance": [("LIC-H9", "late")],
    "registration/clean_nurse_moved": [],
    "registration/lich9_moved_on_the_eighth_workday": [("LIC-H9", "late")],
    "registration/clean_exam_three_years_ago": [],
    "filing/lich10_filed_on_the_thirty_first_day": [("LIC-H10", "notice")],
}  # fmt: skip


@pytest.mark.parametrize("name", FOUND)
def test_a_package_shows_the_rules_it_breaks(name: str) -> None:
    package = json.loads((PACKAGES / f"{name}.json").read_text(encoding="utf-8"))
    dossier = read_package(package, PROCEDURES, name)
    assert review(PROCEDURES[dossier.procedure], dossier, TODAY) == FOUND[name]


def test_every_package_of_these_procedures_is_in_the_table() -> None:
    assert {f"{folder}/{file.stem}" for folder in PROCEDURES for file in (PACKAGES / folder).glob("*.json")} == set(FOUND)
