"""页面 in Word: margins, grid, and what stands at the foot of every page."""

from typing import Any

from docx.enum.section import WD_SECTION_START
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from faheng.documents import layout as measures
from faheng.documents.content import Sheet
from faheng.documents.layout import Layout
from faheng.documents.word.fonts import face, pitch

SIGNING_SPACE = "　" * 8


def begin_pages(document: Any, sheet: Sheet, *, first: bool) -> None:
    """Begin the pages of a sheet: its section, margins and footers."""
    section = document.sections[0] if first else document.add_section(WD_SECTION_START.NEW_PAGE)
    layout = sheet.layout
    section.page_width, section.page_height = Mm(measures.PAGE_WIDTH_MM), Mm(measures.PAGE_HEIGHT_MM)
    section.top_margin, section.bottom_margin = Mm(layout.top), Mm(layout.bottom)
    section.left_margin, section.right_margin = Mm(layout.left), Mm(layout.right)
    _grid(section, layout)
    document.settings.odd_and_even_pages_header_footer = True
    _number_from_one(section)
    for footer, odd in ((section.footer, True), (section.even_page_footer, False)):
        footer.is_linked_to_previous = False
        if layout.key == "letter":
            section.footer_distance = Mm(layout.bottom - 7 - 5)
            _dashed_number(footer.paragraphs[0], odd=odd)
        else:
            section.footer_distance = Mm(10)
            _signed_number(footer, sheet)


def _grid(section: Any, layout: Layout) -> None:
    properties = section._sectPr  # noqa: SLF001  python-docx has no door to the grid
    grid = properties.find(qn("w:docGrid"))
    if grid is None:
        grid = OxmlElement("w:docGrid")
        properties.append(grid)
    grid.set(qn("w:type"), "lines" if layout.key == "letter" else "default")
    grid.set(qn("w:linePitch"), str(int(layout.line * 20)))


def _number_from_one(section: Any) -> None:
    properties = section._sectPr  # noqa: SLF001
    kind = properties.find(qn("w:pgNumType"))
    if kind is None:
        kind = OxmlElement("w:pgNumType")
        properties.insert_element_before(kind, "w:cols", "w:titlePg", "w:docGrid")
    kind.set(qn("w:start"), "1")


def _dashed_number(line: Any, *, odd: bool) -> None:
    """页码: 4号半角宋体, between dashes; odd pages right, even pages left, one character in."""
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT if odd else WD_ALIGN_PARAGRAPH.LEFT
    line.paragraph_format.left_indent = line.paragraph_format.right_indent = Pt(measures.PAGE_NUMBER_POINTS)
    _text(line, "— ", measures.PAGE_NUMBER_POINTS)
    _field(line, "PAGE", measures.PAGE_NUMBER_POINTS)
    _text(line, " —", measures.PAGE_NUMBER_POINTS)


def _signed_number(footer: Any, sheet: Sheet) -> None:
    """逐页签名 and 第 页 共 页."""
    line = footer.paragraphs[0]
    for place, (name, known) in enumerate(sheet.foot):
        if place and place % 2 == 0:
            line = footer.add_paragraph()
        for text, underlined in ((f"{name}：", False), (known or SIGNING_SPACE, not known), ("　　", False)):
            run = line.add_run(text)
            run.font.size, run.font.underline = Pt(12), underlined or None
            face(run, measures.BODY)
        pitch(line, 22)
    if sheet.foot:
        line = footer.add_paragraph()
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    pitch(line, 18)
    for part in ("第 ", "PAGE", " 页　共 ", "NUMPAGES", " 页"):
        if part.isupper():
            _field(line, part, 10.5)
        else:
            _text(line, part, 10.5)


def _text(line: Any, text: str, points: float) -> Any:
    run = line.add_run(text)
    run.font.size = Pt(points)
    face(run, measures.DIGITS)
    return run


def _field(line: Any, code: str, points: float) -> None:
    """A field with a result of its own, so that no program finds it unresolved."""
    for kind in ("begin", "code", "separate", "result", "end"):
        run = _text(line, "1" if kind == "result" else "", points)
        if kind == "code":
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = f" {code} "
        elif kind != "result":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            continue
        run._r.append(mark)  # noqa: SLF001
