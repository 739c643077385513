"""The work of penalties that the reports tell of, reviewed by the command: a file in order, and one with its fault named."""

import json
from pathlib import Path
from typing import Any

import pytest

from faheng.cli import main

PACKAGES = Path(__file__).parents[1] / "fixtures" / "packages"
ORDINARY, SUMMARY = "penalty_ordinary", "penalty_summary"


def reviewed(capsys: pytest.CaptureFixture[str], package: str) -> tuple[int, dict[str, Any]]:
    with pytest.raises(SystemExit) as left:
        main(["audit", str(PACKAGES / f"{package}.json"), "--today", "2026-09-01", "--json"])
    (dossier,) = json.loads(capsys.readouterr().out)["dossiers"]
    assert isinstance(left.value.code, int)
    return left.value.code, dossier


def mission(row: str, well: str, state: str, faulty: str, rule: str) -> Any:
    return pytest.param(well, state, faulty, rule, id=row, marks=[pytest.mark.mission(row), pytest.mark.rule(rule)])


@pytest.mark.parametrize(
    ("well", "state", "faulty", "rule"),
    [
        mission("penalty-case", f"{ORDINARY}/clean_small_fine", "已归档", f"{ORDINARY}/pen05_one_officer", "PEN-05"),
        mission("summary-procedure", f"{SUMMARY}/clean_warning", "已归档", f"{SUMMARY}/sim01_criticism", "SIM-01"),
        mission("case-filing", f"{ORDINARY}/clean_filing_extended", "已归档", f"{ORDINARY}/pen02_filed_late", "PEN-02"),
        mission(
            "evidence-norms", f"{ORDINARY}/clean_hearing_and_revocation", "已归档", f"{ORDINARY}/pen07_settled_on_eighth_workday", "PEN-07"
        ),
        mission(
            "statement-defence", f"{ORDINARY}/clean_statement_reviewed", "已归档", f"{ORDINARY}/pen13_statement_not_reviewed", "PEN-13"
        ),
        mission("hearing", f"{ORDINARY}/clean_hearing_and_revocation", "已归档", f"{ORDINARY}/pen16_six_workdays", "PEN-16"),
        mission(
            "major-legal-review", f"{ORDINARY}/clean_hearing_and_revocation", "已归档", f"{ORDINARY}/pen20_review_not_passed", "PEN-20"
        ),
        mission(
            "legal-review-before-decision",
            f"{ORDINARY}/clean_hearing_and_revocation",
            "已归档",
            f"{ORDINARY}/pen20_no_review_after_hearing",
            "PEN-20",
        ),
        mission("enforcement-publicity", f"{ORDINARY}/clean_small_fine", "已归档", f"{ORDINARY}/pen31_published_late", "PEN-31"),
        mission("collective-discussion", f"{ORDINARY}/clean_hearing_and_revocation", "已归档", f"{ORDINARY}/pen22_not_discussed", "PEN-22"),
        mission("discretion", f"{ORDINARY}/clean_small_fine", "已归档", f"{ORDINARY}/disc06_punished_though_minor", "DISC-06"),
        mission("no-penalty-decision", f"{ORDINARY}/clean_no_penalty_minor", "已归档", f"{ORDINARY}/disc06_minor_but_harmful", "DISC-06"),
        mission("first-violation-no-penalty", f"{ORDINARY}/clean_no_penalty_minor", "已归档", f"{ORDINARY}/disc09_not_educated", "DISC-09"),
        mission("confiscation", f"{ORDINARY}/clean_gains_confiscated", "已归档", f"{ORDINARY}/pen12_more_gains_than_told", "PEN-12"),
        mission("fine-collection", f"{ORDINARY}/clean_small_fine", "已归档", f"{ORDINARY}/pen34_closed_unpaid", "PEN-34"),
        mission("suspension-order", f"{ORDINARY}/clean_rights_waived", "已归档", f"{ORDINARY}/pen22_not_discussed", "PEN-22"),
        mission("court-enforcement", f"{ORDINARY}/clean_court_enforcement", "已归档", f"{ORDINARY}/enf10_no_demand", "ENF-10"),
    ],
)
def test_a_file_in_order_passes_and_a_faulty_one_is_named(
    capsys: pytest.CaptureFixture[str], well: str, state: str, faulty: str, rule: str
) -> None:
    code, dossier = reviewed(capsys, well)
    assert (code, dossier["state"]) == (0, state)
    code, dossier = reviewed(capsys, faulty)
    assert code == 1
    assert rule in {finding["rule"] for finding in dossier["findings"] if finding["severity"] != "notice"}
