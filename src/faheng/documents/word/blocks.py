"""The blocks of a sheet in Word, one branch each."""

from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from faheng.documents import layout as measures
from faheng.documents.content import Block, Closing, Facts, Heading, Note, Paragraph, Rows, Sheet, Signatures, Table
from faheng.documents.layout import Face, Layout
from faheng.documents.word.fonts import face, pitch
from faheng.documents.word.tables import write_rows, write_table

LEVELS = {1: measures.LEVEL_1, 2: measures.LEVEL_2, 3: measures.BODY}
CENTRE, RIGHT, JUSTIFIED = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.JUSTIFY
SIGNING_SPACE = "　" * 10


def write_line(document: Any, text: str, chosen: Face, points: float, *, align: Any = None, bold: bool = False) -> Any:
    """Write one paragraph in one face."""
    line = document.add_paragraph()
    line.alignment = align
    for place, part in enumerate(text.split("\n")):
        run = line.add_run(part)
        run.font.size, run.font.bold = Pt(points), bold or None
        face(run, chosen)
        if place < text.count("\n"):
            run.add_break()
    return line


def write_head(document: Any, sheet: Sheet) -> None:
    """Write the issuing body, title and document number."""
    layout = sheet.layout
    height = layout.title * 1.55
    if sheet.red_head:
        head = write_line(document, sheet.organisation, measures.TITLE, 32, align=CENTRE)
        head.runs[0].font.color.rgb = RGBColor.from_string(measures.RED)
        pitch(head, 48)
        _rule(write_line(document, sheet.number, measures.BODY, layout.body, align=CENTRE))
        document.add_paragraph()
    elif sheet.organisation:
        pitch(write_line(document, sheet.organisation, measures.TITLE, layout.title, align=CENTRE), height)
    for part in sheet.title.split("\n"):
        pitch(write_line(document, part, measures.TITLE, layout.title, align=CENTRE), height)
    if sheet.number and not sheet.red_head:
        write_line(document, sheet.number, measures.BODY, layout.body, align=RIGHT if layout.key == "letter" else CENTRE)
    elif layout.key == "letter":
        document.add_paragraph()
    if layout.key == "form":
        pitch(document.add_paragraph(), 8)


def _rule(line: Any) -> None:
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", measures.RED)):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    line._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc")  # noqa: SLF001


def write_block(document: Any, block: Block, layout: Layout) -> None:
    """Write a block."""
    match block:
        case Heading():
            _heading(document, block, layout)
        case Paragraph():
            _paragraph(document, block, layout)
        case Facts(rows):
            _facts(document, rows, layout)
        case Rows():
            write_rows(document, block, layout)
        case Table():
            write_table(document, block, layout)
        case Signatures(lines):
            _signatures(document, lines, layout)
        case Closing():
            _closing(document, block, layout)
        case Note(text):
            pitch(write_line(document, text, measures.BODY, min(12, layout.table)), 20)


def _facts(document: Any, rows: tuple[tuple[str, str], ...], layout: Layout) -> None:
    for label, text in rows:
        line = write_line(document, f"{label}：{text}", measures.BODY, layout.body)
        line.paragraph_format.left_indent = Pt(layout.body * 2)
        line.paragraph_format.first_line_indent = Pt(-layout.body * 2)


def _signatures(document: Any, lines: tuple[tuple[str, str], ...], layout: Layout) -> None:
    document.add_paragraph()
    for label, known in lines:
        signing(write_line(document, f"{label}：", measures.BODY, layout.body), SIGNING_SPACE[: 7 if known else None], layout.body)
        if known:
            run = document.paragraphs[-1].add_run(f"（{known}）")
            run.font.size = Pt(layout.body)


def signing(line: Any, space: str, points: float) -> None:
    """Write a line to sign on."""
    run = line.add_run(space)
    run.font.size, run.font.underline = Pt(points), True
    face(run, measures.BODY)


def _heading(document: Any, block: Heading, layout: Layout) -> None:
    line = write_line(document, block.text, LEVELS[min(block.level, 3)], layout.body, bold=block.level >= 3)
    _indent(line, layout)
    line.paragraph_format.keep_with_next = True


def _paragraph(document: Any, block: Paragraph, layout: Layout) -> None:
    line = document.add_paragraph()
    line.alignment = CENTRE if block.centred else JUSTIFIED
    for run in block.runs:
        part = line.add_run(run.text)
        part.font.bold = run.bold or None
        part.font.size = Pt(layout.body)
    if not block.flush and not block.centred:
        _indent(line, layout)


def _closing(document: Any, block: Closing, layout: Layout) -> None:
    document.add_paragraph().paragraph_format.keep_with_next = True
    seal = "（印章）" if block.seal else ""
    for text, inset in ((block.organisation + seal, 2.0), (block.day, 4.0)):
        line = write_line(document, text, measures.BODY, layout.body, align=RIGHT)
        line.paragraph_format.right_indent = Pt(inset * layout.body)
        line.paragraph_format.keep_with_next = text != block.day


def _indent(line: Any, layout: Layout) -> None:
    """首行缩进 2 字符, in characters, as Word in Chinese counts it."""
    indent = line._p.get_or_add_pPr().get_or_add_ind()  # noqa: SLF001
    indent.set(qn("w:firstLineChars"), "200")
    indent.set(qn("w:firstLine"), str(int(layout.body * 2 * 20)))
