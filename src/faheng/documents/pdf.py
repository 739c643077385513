"""PDF files from content, by GB/T 9704, set by Typst; the text is passed as data, never as markup."""

import json
import os
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import typst

from faheng.documents.content import Sheet

FOLDER = Path(__file__).parent / "typst"
FONT_FOLDERS = ("fonts/fandol",)


def pdf(sheet: Sheet, *, catalogue: str = "") -> bytes:
    """Return a sheet as PDF."""
    return pdfs((sheet,), catalogue=catalogue)


def pdfs(sheets: tuple[Sheet, ...], *, catalogue: str = "") -> bytes:
    """Return sheets as one PDF with running page numbers, each beginning on a new page.

    With `catalogue` (its title) the first page lists every sheet with its page.
    """
    data = {"sheets": [_sheet(sheet) for sheet in sheets], "catalogue": catalogue}
    return bytes(_compiler().compile(format="pdf", sys_inputs={"data": json.dumps(data, ensure_ascii=False)}))


@cache
def _compiler() -> Any:
    share = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    paths = [str(share / folder) for folder in FONT_FOLDERS if (share / folder).is_dir()]
    return typst.Compiler(input=str(FOLDER / "sheet.typ"), root=str(FOLDER), font_paths=paths)


def _sheet(sheet: Sheet) -> dict[str, Any]:
    return {
        "organisation": sheet.organisation,
        "title": sheet.title,
        "number": sheet.number,
        "red_head": sheet.red_head,
        "blocks": [{"kind": type(block).__name__.lower(), **asdict(block)} for block in sheet.blocks],
    }
