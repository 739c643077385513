"""GB/T 9704-2012, measured on the PDF: margins, 22 lines of 28 characters, fonts, page numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from faheng.documents.content import Closing, Heading, Sheet, paragraph
from faheng.documents.layout import FORM, LETTER
from faheng.documents.measuring import Measures, departures, measure
from faheng.documents.official import official
from faheng.documents.pdf import pdf
from faheng.law.errors import WrongInput

REPORT = Sheet(
    "某区卫生健康局",
    "2025年度法治政府建设情况报告",
    (
        paragraph("全面推进依法行政加强卫生健康领域法治建设" * 40),
        Heading("一、主要举措和成效"),
        Heading("（一）行政处罚", 2),
        *(paragraph("严格规范公正文明执法落实行政执法三项制度" * 30) for _ in range(4)),
        Closing("某区卫生健康局", "2026年1月5日"),
    ),
)


@pytest.fixture(scope="module")
def measured() -> Measures:
    return measure(pdf(official(REPORT)))


def test_the_page_is_a4_with_the_margins_of_the_standard(measured: Measures) -> None:
    assert (round(measured.width), round(measured.height)) == (210, 297)
    assert measured.top == pytest.approx(37, abs=1)
    assert measured.bottom == pytest.approx(35, abs=1)
    assert measured.left == pytest.approx(28, abs=1)
    assert measured.right == pytest.approx(26, abs=1)


def test_a_full_page_has_22_lines_of_28_characters(measured: Measures) -> None:
    assert (measured.lines, measured.characters) == (22, 28)
    assert measured.pitch == pytest.approx(225 / 25.4 * 72 / 22, abs=0.1)


def test_body_title_and_page_numbers_are_set_in_their_fonts(measured: Measures) -> None:
    assert ("FandolFang" in measured.body_font, measured.body_points) == (True, 16)
    assert ("FandolSong" in measured.title_font, measured.title_points) == (True, 22)
    assert {("FandolSong" in number.font, number.points) for number in measured.numbers} == {(True, 14)}


def test_page_numbers_stand_right_on_odd_and_left_on_even_pages(measured: Measures) -> None:
    assert [number.text for number in measured.numbers] == [f"—{page}—" for page in range(1, measured.pages + 1)]
    assert [number.right for number in measured.numbers] == [page % 2 == 1 for page in range(1, measured.pages + 1)]


def test_a_letter_that_keeps_the_standard_has_no_departures(measured: Measures) -> None:
    assert departures(measured) == ()


def test_departures_are_named() -> None:
    said = "\n".join(departures(measure(pdf(replace(REPORT, layout=FORM)))))
    for word in ("天头为25", "行距为25.0磅", "页没有页码", "正文为FandolFang-Regular 14.0磅"):
        assert word in said
    wide = replace(REPORT, layout=replace(LETTER, left=20, right=20, tracking=0))
    assert any("订口为20" in each for each in departures(measure(pdf(wide))))
    assert any("每行30字" in each for each in departures(measure(pdf(wide))))


def test_a_red_head_bears_body_and_number() -> None:
    letter = official(REPORT, number="某卫〔2026〕3号", red_head=True)
    assert (letter.red_head, letter.number, letter.blocks) == (True, "某卫〔2026〕3号", REPORT.blocks)


@pytest.mark.parametrize(("document", "sentence"), [(b"no pdf", "不是可以读取的 PDF"), (pdf(Sheet("", " ", ())), "PDF 里没有文字")])
def test_what_cannot_be_measured_is_refused(document: bytes, sentence: str) -> None:
    with pytest.raises(WrongInput, match=sentence):
        measure(document)
