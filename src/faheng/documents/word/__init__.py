"""Word files (DOCX) from content, by GB/T 9704; in the subset that WPS and old versions of Word read alike."""

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document

from faheng.documents.archive import settled
from faheng.documents.content import Closing, Sheet, Signatures
from faheng.documents.word.blocks import write_block, write_head
from faheng.documents.word.fonts import settle_fonts
from faheng.documents.word.pages import begin_pages

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


def word(sheet: Sheet) -> bytes:
    """Return a sheet as a DOCX file; the same content gives the same bytes."""
    return words((sheet,))


def words(sheets: tuple[Sheet, ...]) -> bytes:
    """Return several sheets as one DOCX file, each beginning on a new page with its own margins and page numbers."""
    document = Document()
    settle_fonts(document, sheets[0].layout)
    for place, sheet in enumerate(sheets):
        begin_pages(document, sheet, first=place == 0)
        write_head(document, sheet)
        for block in sheet.blocks:
            if isinstance(block, Closing | Signatures) and document.paragraphs:
                document.paragraphs[-1].paragraph_format.keep_with_next = True  # the closing never stands alone on a page
            write_block(document, block, sheet.layout)
    _describe(document, sheets[0])
    held = BytesIO()
    document.save(held)
    return settled(held.getvalue())


def _describe(document: Any, sheet: Sheet) -> None:
    properties = document.core_properties
    properties.title, properties.author = sheet.title.replace("\n", ""), sheet.organisation
    properties.created = properties.modified = EPOCH
    properties.comments = ""
