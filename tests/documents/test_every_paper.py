"""Every paper of every procedure is made from a filled dossier, and states each of its elements."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from docx import Document

from faheng.documents.assembling import printables, sheet
from faheng.documents.citing import formally
from faheng.documents.content import plain
from faheng.documents.word import word
from faheng.engine.papers import Manner, Paper, Place
from faheng.engine.procedure import Procedure, Step
from faheng.engine.situation import Situation, Surroundings
from faheng.procedures import catalogue
from faheng.testing.filled import calling_for

TODAY = date(2026, 11, 21)
AROUND = Surroundings()
PAPERS = [
    pytest.param(procedure, step, paper, id=f"{procedure.key}-{step.key}-{paper.key}")
    for procedure in catalogue().values()
    for step in procedure.steps
    for paper in step.papers
]


def written(document: bytes) -> str:
    """Return the text of a Word file without blanks, tables and footers included."""
    opened = Document(BytesIO(document))
    body = [paragraph.text for paragraph in opened.paragraphs]
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return bare("".join([*body, *cells]))


def bare(text: str) -> str:
    return "".join(text.split()).rstrip("。；，")


@pytest.mark.parametrize(("procedure", "step", "paper"), PAPERS)
def test_the_paper_states_each_of_its_elements(procedure: Procedure, step: Step, paper: Paper) -> None:  # type: ignore[type-arg]
    dossier, seq = calling_for(procedure, step, paper)
    (listed,) = [each for each in printables(procedure, dossier, AROUND, TODAY) if (each.seq, each.paper.key) == (seq, paper.key)]
    assert listed.missing == ()
    made = sheet(procedure, dossier, seq, paper.key, AROUND, TODAY)
    assert made.number or not paper.numbered
    said = written(word(made))
    taken = next(entry for entry in dossier.entries if entry.seq == seq)
    assert bare(paper.title) in said
    for element in paper.elements:
        text = element.text(Situation(dossier, TODAY, AROUND), taken)
        if element.place is Place.AUTHORITY or (element.place is Place.DATE and paper.manner is Manner.LETTER):
            continue  # the seal and the day stand under the text
        for part in formally(text).replace("\t", "\n").split("\n"):
            assert bare(part.replace("你（单位）", "你单位")) in said, element.title
    if paper.manner is Manner.LETTER:
        assert dossier.organisation.name in plain(made.blocks)


def test_every_record_and_receipt_is_signed_by_hand() -> None:
    for procedure in catalogue().values():
        for step in procedure.steps:
            for paper in step.papers:
                if paper.manner is not Manner.LETTER and "笔录" in paper.title + "回执":
                    assert paper.signed, (procedure.key, paper.title)
