"""PDF files: the same bytes each time, every character shown, short papers on one page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from faheng.documents.assembling import sheet
from faheng.documents.content import Closing, Facts, Note, Paragraph, Rows, Sheet, Table, paragraph
from faheng.documents.glyphs import glyphs_of
from faheng.documents.layout import FORM, RECORD
from faheng.documents.pdf import pages, pdf, pdfs
from faheng.engine.situation import Surroundings
from faheng.procedures import catalogue
from faheng.testing.filled import calling_for

LONG = "经查，你单位未取得《医疗机构执业许可证》擅自开展诊疗活动。" * 60


def text(document: bytes) -> list[str]:
    opened = pypdfium2.PdfDocument(document)
    return ["".join(page.get_textpage().get_text_bounded().split()) for page in opened]


def test_the_same_content_gives_the_same_bytes() -> None:
    made = Sheet("局", "书", (paragraph(LONG), Closing("局", "2026年1月5日")))
    assert pdf(made) == pdf(made)


@pytest.mark.parametrize("name", ["镕", "喆", "堃", "祎", "璟", "玥", "翀", "昇", "㎡"])
def test_rare_characters_of_names_are_shown_with_a_font_that_has_them(name: str) -> None:
    (page,) = glyphs_of(pdf(Sheet("局", "书", (Facts((("当事人", f"王{name}"),)),))))
    (shown,) = [glyph for glyph in page.glyphs if glyph.text == name]
    assert "Noto" in shown.font


def test_text_is_text_and_never_markup() -> None:
    assert "#evil$x$*粗*_斜_<a>[b]@c" in text(pdf(Sheet("局", "书", (paragraph("#evil $x$ *粗* _斜_ <a> [b] @c"),))))[0]


def test_long_text_and_tables_run_over_pages_with_every_row() -> None:
    rows = tuple((str(number), f"物品{number}") for number in range(1, 90))
    said = text(pdf(Sheet("局", "清单", (paragraph(LONG), Table(("序号", "物品"), rows, "物品清单"), Note("附注")))))
    assert len(said) > 4
    assert all(f"物品{number}" in "".join(said) for number in range(1, 90))
    assert sum("序号" in page for page in said) >= 2


def test_a_long_cell_of_a_form_runs_on() -> None:
    said = text(pdf(Sheet("局", "报告", (Rows((("案情", LONG * 3),)),), layout=FORM)))
    assert len(said) > 1
    assert "".join(said).count("擅") == 180


def test_a_record_bears_signatures_and_the_number_of_pages_on_every_page() -> None:
    said = text(pdf(Sheet("局", "询问笔录", (paragraph(LONG),), layout=RECORD, foot=(("被询问人签名", ""), ("询问人签名", "")))))
    for number, page in enumerate(said, start=1):
        assert page.endswith(f"第{number}页共{len(said)}页")
        assert "被询问人签名：" in page


def test_the_closing_never_stands_alone() -> None:
    lines = tuple(paragraph(f"第{number}段。") for number in range(1, 18))
    for more in range(4):
        last = text(pdf(Sheet("局", "书", (*lines, *lines[:more], Closing("样例局", "2026年1月5日")))))[-1]
        assert "段。" in last


@pytest.mark.parametrize(("procedure", "step", "chosen"), [
    ("penalty.summary", "decide", {"fact": "未按照规定公示收费标准，" * 25 + "有现场笔录为证"}),
    ("penalty.ordinary", "serve", {"reason": "拒收的经过" * 60}),
])  # fmt: skip
def test_what_is_handed_over_on_one_page_takes_one_page(procedure: str, step: str, chosen: dict[str, str]) -> None:
    declared = catalogue()[procedure]
    (paper,) = declared.step(step).papers
    dossier, seq = calling_for(declared, declared.step(step), paper)
    longer = replace(
        dossier,
        entries=tuple(
            replace(entry, data=entry.data.model_copy(update=chosen)) if entry.seq == seq else entry for entry in dossier.entries
        ),
    )
    made = sheet(declared, longer, seq, paper.key, Surroundings(), date(2026, 3, 2))
    assert paper.one_page
    assert pages(pdf(made)) == 1


def test_sheets_of_one_file_each_count_their_own_pages() -> None:
    first = Sheet("局", "甲书", tuple(paragraph(LONG) for _ in range(2)))
    second = Sheet("局", "乙书", (paragraph("短。"),))
    said = text(pdfs((first, second), volume=True, first_page=1))
    assert said[-1].startswith(str(len(said)))
    assert said[-1].endswith("—1—")


def test_a_paragraph_says_its_text() -> None:
    assert isinstance(paragraph("甲", "乙"), Paragraph)
    assert paragraph("甲", "乙").text == "甲乙"
