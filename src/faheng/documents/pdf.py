"""PDF files from content, set by Typst; the text is passed as data, never as markup, and no clock gets in."""

import json
import os
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import typst

from faheng.documents.content import Sheet, Table

FOLDER = Path(__file__).parent / "typst"
FONT_FOLDERS = ("fonts/fandol",)


def pdf(sheet: Sheet) -> bytes:
    """Return a sheet as PDF; the same content gives the same bytes."""
    return pdfs((sheet,))


def pdfs(sheets: tuple[Sheet, ...], *, volume: bool = False, first_page: int = 1) -> bytes:
    """Return sheets as one PDF, each beginning on a new page.

    Every sheet counts its own pages at the foot; with `volume` each page also bears the running number of the case file
    at its head, beginning with `first_page`.
    """
    return compiled("sheet.typ", {"sheets": [described(sheet) for sheet in sheets], "volume": volume, "first_page": first_page})


def compiled(template: str, data: dict[str, Any]) -> bytes:
    """Return a template of the folder, filled with data, as PDF."""
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    return bytes(_compiler().compile(input=str(FOLDER / template), format="pdf", sys_inputs=inputs, timestamp=0))


def pages(document: bytes) -> int:
    """Return the number of pages of a PDF."""
    opened = pypdfium2.PdfDocument(document)
    try:
        return len(opened)
    finally:
        opened.close()


@cache
def fonts() -> Any:
    """Return the fonts that papers are set in: those of the user, then those of the system."""
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    paths = [str(share / folder) for folder in FONT_FOLDERS if (share / folder).is_dir()]
    return typst.Fonts(include_embedded_fonts=False, font_paths=paths)


@cache
def _compiler() -> Any:
    return typst.Compiler(root=str(FOLDER), font_paths=fonts())


def described(sheet: Sheet) -> dict[str, Any]:
    """Return a sheet as the data of its template."""
    return {
        "organisation": sheet.organisation,
        "title": sheet.title,
        "number": sheet.number,
        "red_head": sheet.red_head,
        "layout": asdict(sheet.layout),
        "foot": sheet.foot,
        "blocks": [
            {"kind": type(block).__name__.lower(), **asdict(block), **({"widths": block.widths} if isinstance(block, Table) else {})}
            for block in sheet.blocks
        ],
    }
