"""表格 in Word: every width written out (WPS asks for it), short rows kept whole, headers repeated on each page."""

from typing import Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from faheng.documents import layout as measures
from faheng.documents.content import Box, Rows, Table
from faheng.documents.layout import Face, Layout
from faheng.documents.word.fonts import face, pitch

LABEL_SHARE = 0.24
WHOLE = 400
"""A cell of so many characters or fewer keeps together on one page."""
CENTRE, LEFT, RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.RIGHT
UNSIGNED = "签名：　　　　　　　　　　年　　月　　日　"


def write_rows(document: Any, block: Rows, layout: Layout) -> None:
    """Write a form: labels with their text, then the boxes to be signed."""
    table = _table(document, (LABEL_SHARE, 1 - LABEL_SHARE), layout)
    for label, text in block.rows:
        cells = _row(table, whole=len(text) <= WHOLE)
        _fill(cells[0], label, layout, align=CENTRE)
        _fill(cells[1], text, layout)
    for box in block.boxes:
        _box(table, box, layout)
    _after(document)


def write_table(document: Any, block: Table, layout: Layout) -> None:
    """Write a table of data; its header stands on every page."""
    if block.title:
        line = document.add_paragraph()
        _write(line, block.title, layout, CENTRE, measures.LEVEL_1)
        line.paragraph_format.keep_with_next = True
        line.paragraph_format.space_after = Pt(4)
    table = _table(document, block.widths, layout)
    if block.header:
        head = _row(table, whole=True, header=True)
        for cell, text in zip(head, block.header, strict=True):
            _fill(cell, text, layout, align=CENTRE, chosen=measures.LEVEL_1)
    for row in block.rows:
        cells = _row(table, whole=all(len(text) <= WHOLE for text in row))
        for cell, text in zip(cells, row, strict=False):
            _fill(cell, text, layout)
    _after(document)


def _table(document: Any, widths: tuple[float, ...], layout: Layout) -> Any:
    table = document.add_table(rows=0, cols=len(widths))
    table.style = document.styles["Table Grid"]
    table.autofit = False
    for column, share in zip(table.columns, widths, strict=True):
        column.width = Mm(layout.width * share)
    properties = table._tbl.tblPr  # noqa: SLF001
    _margins(properties)
    width = properties.find(qn("w:tblW"))
    width.set(qn("w:type"), "dxa")
    width.set(qn("w:w"), str(Mm(layout.width).twips))
    return table


def _margins(properties: Any) -> None:
    """Space between the rules and the text of a cell, in twentieths of a point."""
    margins = OxmlElement("w:tblCellMar")
    for side, twips in (("top", 60), ("left", 100), ("bottom", 60), ("right", 100)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(twips))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties.insert_element_before(margins, "w:tblLook")


def _row(table: Any, *, whole: bool, header: bool = False) -> Any:
    row = table.add_row()
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001
    for name, wanted in (("w:cantSplit", whole), ("w:tblHeader", header)):
        if wanted:
            properties.append(OxmlElement(name))
    for cell, column in zip(row.cells, table.columns, strict=True):
        cell.width = column.width
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    return row.cells


def _fill(cell: Any, text: str, layout: Layout, *, align: Any = LEFT, chosen: Face = measures.BODY) -> None:
    for place, part in enumerate(text.split("\n")):
        _write(cell.paragraphs[0] if place == 0 else cell.add_paragraph(), part, layout, align, chosen)


def _write(line: Any, text: str, layout: Layout, align: Any, chosen: Face = measures.BODY) -> None:
    line.alignment = align
    _off_the_grid(line)
    line.paragraph_format.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    line.paragraph_format.line_spacing = Pt(round(layout.table * 1.45, 1))
    run = line.add_run(text)
    run.font.size = Pt(layout.table)
    face(run, chosen)


def _off_the_grid(line: Any) -> None:
    """Rows of a table are closer than the lines of a letter."""
    snap = OxmlElement("w:snapToGrid")
    snap.set(qn("w:val"), "0")
    line._p.get_or_add_pPr().insert_element_before(snap, "w:spacing", "w:ind", "w:jc", "w:rPr")  # noqa: SLF001


def _box(table: Any, box: Box, layout: Layout) -> None:
    cells = _row(table, whole=True)
    row = table.rows[-1]
    row.height, row.height_rule = Pt(layout.table * 5.5), WD_ROW_HEIGHT_RULE.AT_LEAST
    _fill(cells[0], box.label, layout, align=CENTRE)
    cells[1].vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.BOTTOM
    _fill(cells[1], box.text, layout)
    _write(cells[1].add_paragraph(), f"{box.signature}　" if box.signature else UNSIGNED, layout, RIGHT)


def _after(document: Any) -> None:
    """A table is followed by a paragraph; a small one, so that a full page stays one page."""
    line = document.add_paragraph()
    line.paragraph_format.space_before = Pt(0)
    pitch(line, 8)
