"""案卷评查: dossiers written by hand as auditors get them, one fault each, and clean ones."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from faheng.engine.findings import Severity
from faheng.engine.propose import Accepted, propose
from faheng.engine.review import Reviewed, review
from faheng.engine.situation import Surroundings
from faheng.exchange.packages import package_files, read_file
from faheng.law.moments import as_day
from faheng.procedures import catalogue
from tests.procedures.penalty.packages import CASES, Case

FOLDER = Path(__file__).parents[2] / "fixtures" / "packages"


def reviewed(case: Case) -> Reviewed:
    dossier = read_file(FOLDER / case.file, catalogue())
    return review(catalogue()[dossier.procedure], dossier, date.fromisoformat(case.today), Surroundings())


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case.file, marks=[pytest.mark.rule(rule) for rule, _ in case.findings]) for case in CASES]
)
def test_the_review_finds_what_is_wrong_and_nothing_else(case: Case) -> None:
    found = {(finding.rule, finding.severity.value) for finding in reviewed(case).findings if finding.severity is not Severity.NOTICE}
    assert found == case.findings


@pytest.mark.parametrize("case", [case for case in CASES if case.findings], ids=lambda case: case.file)
def test_each_fault_names_its_article_and_its_entry(case: Case) -> None:
    for finding in reviewed(case).findings:
        if finding.severity is not Severity.NOTICE and finding.rule not in ("FORM", "CHAIN"):
            assert finding.basis, finding
            assert finding.seq, finding


def test_every_package_is_in_the_table() -> None:
    ours = {path.relative_to(FOLDER).as_posix() for path in package_files([FOLDER / "penalty_ordinary", FOLDER / "penalty_summary"])}
    assert ours == {case.file for case in CASES}


def said_at_the_desk(case: Case) -> set[tuple[str, str]]:
    """Take the package's steps one after another, each on the day of its record; return what refuses them."""
    dossier = read_file(FOLDER / case.file, catalogue())
    procedure, so_far, said = catalogue()[dossier.procedure], replace(dossier, entries=()), set[tuple[str, str]]()
    for entry in dossier.entries:
        answer = propose(procedure, so_far, entry, max(as_day(entry.at), procedure.find(entry.step).day(entry)), Surroundings())
        said |= {(finding.rule, finding.severity.value) for finding in answer.findings if finding.severity.refuses}
        so_far = answer.dossier if isinstance(answer, Accepted) else so_far.with_entry(entry)
    return said


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_what_a_review_finds_void_or_defective_was_refused_at_the_desk(case: Case) -> None:
    grave = {(rule, severity) for rule, severity in case.findings if rule not in ("FORM", "CHAIN") and severity in ("void", "defect")}
    said = said_at_the_desk(case)
    assert grave <= said
    assert {rule for rule, _ in said - grave} <= {"ORDER", "ROLE"}
