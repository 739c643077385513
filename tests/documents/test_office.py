"""LibreOffice opens every paper; each takes as many pages as its PDF, in the fonts of official papers."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from faheng.documents.assembling import sheet
from faheng.documents.content import Sheet, paragraph
from faheng.documents.measuring import measure
from faheng.documents.pdf import pages, pdf
from faheng.documents.word import word
from faheng.engine.situation import Surroundings
from faheng.procedures import catalogue
from faheng.testing.filled import calling_for

pytestmark = [pytest.mark.office, pytest.mark.slow]


def converted(folder: Path, documents: dict[str, bytes]) -> dict[str, bytes]:
    """Turn Word files into PDF, all in one call."""
    for name, document in documents.items():
        (folder / f"{name}.docx").write_bytes(document)
    command = [
        "soffice",
        f"-env:UserInstallation=file://{folder}/profile",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder / "out"),
    ]
    subprocess.run([*command, *(str(folder / f"{name}.docx") for name in documents)], check=True, capture_output=True, timeout=300)
    return {name: (folder / "out" / f"{name}.pdf").read_bytes() for name in documents}


def test_every_paper_opens_with_as_many_pages_as_its_pdf(tmp_path: Path) -> None:
    made: dict[str, Sheet] = {}
    for procedure in catalogue().values():
        for step in procedure.steps:
            for paper in step.papers:
                dossier, seq = calling_for(procedure, step, paper)
                made[f"{procedure.key}-{step.key}-{paper.key}"] = sheet(
                    procedure, dossier, seq, paper.key, Surroundings(), date(2026, 3, 2)
                )
    opened = converted(tmp_path, {name: word(each) for name, each in made.items()})
    assert {name: pages(each) for name, each in opened.items()} == {name: pages(pdf(each)) for name, each in made.items()}


def test_a_letter_keeps_the_grid_of_the_standard_in_word_too(tmp_path: Path) -> None:
    letter = Sheet("某区卫生健康局", "报告", tuple(paragraph("全面推进依法行政加强卫生健康领域法治建设" * 30) for _ in range(4)))
    found = measure(converted(tmp_path, {"letter": word(letter)})["letter"])
    assert (found.lines, found.characters) == (22, 28)
    assert (found.body_font, found.body_points) == ("FandolFang-Regular", 16)
    assert (found.left, found.right) == (pytest.approx(28, abs=1), pytest.approx(26, abs=1))
    assert [number.right for number in found.numbers] == [number.page % 2 == 1 for number in found.numbers]
