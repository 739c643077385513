"""Word files (DOCX) from content, by GB/T 9704; in the subset that WPS and old versions of Word read alike."""

import math
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_SECTION_START
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from faheng.documents import letter
from faheng.documents.archive import settled
from faheng.documents.content import Block, Closing, Heading, Note, Paragraph, Rows, Run, Sheet, Signatures, Table
from faheng.documents.letter import Face

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
LEVELS = {1: letter.LEVEL_1, 2: letter.LEVEL_2, 3: letter.BODY}
TABLE_POINTS = 12.0
TEXT_MM = letter.PAGE_WIDTH_MM - letter.LEFT_MM - letter.RIGHT_MM


def word(sheet: Sheet) -> bytes:
    """Return a sheet as a DOCX file; the same content gives the same bytes."""
    return words((sheet,))


def words(sheets: tuple[Sheet, ...]) -> bytes:
    """Return several sheets as one DOCX file, each beginning on a new page."""
    document = Document()
    _set_up(document, sheets[0])
    for place, sheet in enumerate(sheets):
        if place:
            document.add_page_break()
        _head(document, sheet)
        for block in sheet.blocks:
            _block(document, block)
    held = BytesIO()
    document.save(held)
    return settled(held.getvalue())


def _set_up(document: Any, sheet: Sheet) -> None:
    section = document.sections[0]
    section.start_type = WD_SECTION_START.NEW_PAGE
    section.page_width, section.page_height = Mm(letter.PAGE_WIDTH_MM), Mm(letter.PAGE_HEIGHT_MM)
    section.top_margin, section.bottom_margin = Mm(letter.TOP_MM), Mm(letter.BOTTOM_MM)
    section.left_margin, section.right_margin = Mm(letter.LEFT_MM), Mm(letter.RIGHT_MM)
    section.footer_distance = Mm(letter.BOTTOM_MM - 7 - 5)
    grid = section._sectPr.find(qn("w:docGrid"))  # noqa: SLF001  python-docx has no door to the grid
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(int(letter.LINE_POINTS * 20)))
    normal = document.styles["Normal"]
    normal.font.size = Pt(letter.BODY_POINTS)
    _face(normal, letter.BODY)
    _narrow(normal)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    normal.paragraph_format.line_spacing = Pt(round(letter.LINE_POINTS, 1))
    _page_numbers(document, section)
    properties = document.core_properties
    properties.title, properties.author = sheet.title, sheet.organisation
    properties.created = properties.modified = EPOCH
    properties.comments = ""


def _face(styled: Any, face: Face) -> None:
    styled.font.name = face.word
    fonts = styled.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        fonts.set(qn(kind), face.word)
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(theme), None)


def _narrow(styled: Any) -> None:
    """28 characters of 3号 fit a line of 156 mm when each gives up a little; a character grid is read differently by each program."""
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), str(math.floor((letter.CHARACTER_POINTS - letter.BODY_POINTS) * 20)))
    styled.element.get_or_add_rPr().append(spacing)


def _page_numbers(document: Any, section: Any) -> None:
    """页码: 4号半角宋体, between dashes; odd pages right, even pages left, one character in."""
    document.settings.odd_and_even_pages_header_footer = True
    for footer, side in ((section.footer, WD_ALIGN_PARAGRAPH.RIGHT), (section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT)):
        line = footer.paragraphs[0]
        line.alignment = side
        line.paragraph_format.left_indent = line.paragraph_format.right_indent = Pt(letter.PAGE_NUMBER_POINTS)
        for text, kind in (("— ", ""), ("", "begin"), (" PAGE ", "instr"), ("", "end"), (" —", "")):
            run = line.add_run(text if not kind else "")
            run.font.size = Pt(letter.PAGE_NUMBER_POINTS)
            _face(run, letter.DIGITS)
            if kind == "instr":
                code = OxmlElement("w:instrText")
                code.set(qn("xml:space"), "preserve")
                code.text = text
                run._r.append(code)  # noqa: SLF001
            elif kind:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
                run._r.append(mark)  # noqa: SLF001


def _line(document: Any, text: str, face: Face, points: float, *, align: Any = None, colour: str = "", bold: bool = False) -> Any:
    line = document.add_paragraph()
    line.alignment = align
    run = line.add_run(text)
    run.font.size, run.font.bold = Pt(points), bold or None
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    _face(run, face)
    return line


def _head(document: Any, sheet: Sheet) -> None:
    centre = WD_ALIGN_PARAGRAPH.CENTER
    if sheet.red_head:
        _line(document, sheet.organisation, letter.TITLE, 32, align=centre, colour=letter.RED).paragraph_format.line_spacing = Pt(48)
        rule = _line(document, sheet.number, letter.BODY, letter.BODY_POINTS, align=centre)
        _border(rule, letter.RED)
        document.add_paragraph()
    else:
        _line(document, sheet.organisation, letter.TITLE, letter.TITLE_POINTS, align=centre).paragraph_format.line_spacing = Pt(34)
    for part in sheet.title.split("\n"):
        _line(document, part, letter.TITLE, letter.TITLE_POINTS, align=centre).paragraph_format.line_spacing = Pt(34)
    if sheet.number and not sheet.red_head:
        _line(document, sheet.number, letter.BODY, letter.BODY_POINTS, align=WD_ALIGN_PARAGRAPH.RIGHT)
    else:
        document.add_paragraph()


def _border(line: Any, colour: str) -> None:
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", colour)):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    line._p.get_or_add_pPr().append(borders)  # noqa: SLF001


def _block(document: Any, block: Block) -> None:
    match block:
        case Heading(text, level):
            line = _line(document, text, LEVELS[min(level, 3)], letter.BODY_POINTS, bold=level >= 3)
            _indent(line)
            line.paragraph_format.keep_with_next = True
        case Paragraph(runs, flush, centred):
            line = document.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER if centred else WD_ALIGN_PARAGRAPH.JUSTIFY
            for run in runs:
                _run(line, run)
            if not flush and not centred:
                _indent(line)
        case Rows(rows):
            _table(document, (), rows, (0.26, 0.74))
        case Table(header, rows, title):
            if title:
                _line(document, title, letter.LEVEL_1, 14, align=WD_ALIGN_PARAGRAPH.CENTER)
            _table(document, header, rows, tuple(1 / len(header) for _ in header))
        case Signatures(lines):
            document.add_paragraph()
            for label, text in lines:
                _line(document, f"{label}：{text or '　' * 8}", letter.BODY, letter.BODY_POINTS)
        case Closing(organisation, day):
            document.add_paragraph()
            for text, inset in ((organisation, 2.0), (day, 4.0)):
                line = _line(document, text, letter.BODY, letter.BODY_POINTS, align=WD_ALIGN_PARAGRAPH.RIGHT)
                line.paragraph_format.right_indent = Pt(inset * letter.BODY_POINTS)
        case Note(text):
            _line(document, text, letter.BODY, 12).paragraph_format.line_spacing = Pt(20)


def _run(line: Any, run: Run) -> None:
    part = line.add_run(run.text)
    part.font.bold = run.bold or None


def _indent(line: Any) -> None:
    """首行缩进 2 字符, in characters, as Word in Chinese counts it."""
    indent = line._p.get_or_add_pPr().get_or_add_ind()  # noqa: SLF001
    indent.set(qn("w:firstLineChars"), "200")
    indent.set(qn("w:firstLine"), str(int(letter.BODY_POINTS * 2 * 20)))


def _table(document: Any, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], shares: tuple[float, ...]) -> None:
    table = document.add_table(rows=0, cols=len(shares))
    table.style = document.styles["Table Grid"]
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Mm(TEXT_MM * share)
    for place, row in enumerate((*((header,) if header else ()), *rows)):
        cells = table.add_row().cells
        for cell, text, share in zip(cells, row, shares, strict=True):
            cell.width = Mm(TEXT_MM * share)
            line = cell.paragraphs[0]
            line.paragraph_format.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
            line.paragraph_format.line_spacing = Pt(22)
            run = line.add_run(text)
            run.font.size = Pt(TABLE_POINTS)
            run.font.bold = (bool(header) and place == 0) or None
    document.add_paragraph()
