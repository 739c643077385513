"""Papers are downloaded from the dossier page; one that lacks what the law requires says so and is not made."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from django.test import Client

from faheng.engine.papers import Element, Paper
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES
from faheng.procedures import catalogue
from faheng.testing.bureau import finish_sample, open_sample
from faheng.testing.sample import FINISH, OPEN, PROCEDURE

RESULT = Element("处理结果", lambda _situation, entry: entry.data.__dict__["result"], sentence="处理结果：{}。")
SEAL = Element("印章", lambda _situation, _entry: "", (Citation(PENALTIES, 59, 2),))


@pytest.fixture
def finished(monkeypatch: pytest.MonkeyPatch, bureau: None) -> int:
    papers = (Paper("told", "办结通知书", (RESULT,)), Paper("sealed", "盖章文书", (RESULT, SEAL)))
    monkeypatch.setitem(catalogue(), "sample", replace(PROCEDURE, steps=(OPEN, replace(FINISH, papers=papers))))
    pk = open_sample().pk
    finish_sample(pk)
    return pk


@pytest.fixture
def beside(logged_in: Callable[[str], Client]) -> Client:
    return logged_in("beside")


def test_a_paper_is_linked_from_its_entry_and_is_a_word_file(county: Client, finished: int) -> None:
    address = f"/dossier/{finished}/paper/2/told/docx/"
    assert f'href="{address}"' in county.get(f"/dossier/{finished}/").content.decode()
    answer = county.get(address)
    assert "attachment" in answer["Content-Disposition"]
    text = "\n".join(paragraph.text for paragraph in docx.Document(BytesIO(answer.content)).paragraphs)
    assert "处理结果：已改正。" in text


def test_the_same_paper_comes_as_pdf_and_the_dossier_as_one_volume(county: Client, finished: int) -> None:
    assert county.get(f"/dossier/{finished}/paper/2/told/pdf/").content.startswith(b"%PDF")
    assert county.get(f"/dossier/{finished}/volume/").content.startswith(b"%PDF")
    assert county.get(f"/dossier/{finished}/paper/2/told/odt/").status_code == 404


def test_the_dossier_comes_as_a_package_that_can_be_verified(county: Client, beside: Client, finished: int) -> None:
    archive = zipfile.ZipFile(BytesIO(county.get(f"/dossier/{finished}/package/").content))
    assert any(name.endswith(".json") for name in archive.namelist())
    assert beside.get(f"/dossier/{finished}/package/").status_code == 404


def test_a_paper_without_a_required_element_names_it_with_its_article(county: Client, finished: int) -> None:
    answer = county.get(f"/dossier/{finished}/paper/2/sealed/docx/")
    said = answer.content.decode()
    assert answer.status_code == 422
    assert "印章" in said
    assert "《行政处罚法》第五十九条第二款" in said


def test_a_paper_that_the_step_does_not_have_is_refused(county: Client, finished: int) -> None:
    assert county.get(f"/dossier/{finished}/paper/2/none/docx/").status_code in {404, 422}


@pytest.mark.mission("document-templates")
def test_before_printing_the_dossier_says_which_papers_lack_what(county: Client, finished: int) -> None:
    said = county.get(f"/dossier/{finished}/").content.decode()
    assert f'href="/dossier/{finished}/paper/2/told/docx/"' in said
    assert f'href="/dossier/{finished}/paper/2/sealed/docx/"' not in said
    listed = said[said.index('id="papers"') :]
    told, sealed = (next(each for each in listed.split("<li>") if name in each) for name in ("办结通知书", "盖章文书"))
    assert "Word" in told
    assert "缺" not in told
    assert "缺 1 项要素" in sealed
    assert "印章" in listed
    assert "《行政处罚法》第五十九条第二款" in listed
