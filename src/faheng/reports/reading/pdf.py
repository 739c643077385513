"""PDF 文件: its text layer, with the lines of a paragraph joined and page numbers left out."""

from __future__ import annotations

import re
import time
from itertools import pairwise
from typing import Any

from faheng.law.errors import WrongInput
from faheng.reports.reading.mending import HEADING

MOST_PAGES = 400
LONGEST_SECONDS = 1.5
PAGE_NUMBER = re.compile(r"[\s—–\-－]*(?:第\s*)?\d{1,3}(?:\s*页)?(?:\s*[/共]\s*\d{1,3}\s*页?)?[\s—–\-－]*")
#: Fewer characters per page than this are a stamp on a scan.
LEAST_PER_PAGE = 8
#: A line is full at this share of the page's width; a number with its brackets goes to the next line whole and leaves more room.
FULL, FULL_BEFORE_NUMBER = 0.8, 0.4
#: A line that breaks off in a number goes on, even where a longer word behind it did not fit.
HALF = 0.5


def pdf_text(data: bytes, name: str) -> str:
    """Return the text.

    Raises:
        WrongInput: encrypted, damaged, without a text layer, or too long.
    """
    import pypdfium2  # noqa: PLC0415 - only a PDF needs the library

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as wrong:
        if "password" in str(wrong).lower() or b"/Encrypt" in data:
            raise WrongInput("PDF 文件加了密码", where=name, mend="请取消密码后再读") from wrong
        raise WrongInput("PDF 文件已损坏，打不开", where=name, mend="请重新下载") from wrong
    try:
        pages = _pages(document, name)
    finally:
        document.close()
    text = joined([line for page in pages for line in page.splitlines()])
    if len(text.strip()) < LEAST_PER_PAGE * min(len(pages), 10):
        raise WrongInput("PDF 是扫描件，没有文字层", where=name, mend="请先做文字识别（OCR），或提供 docx、网页版本")
    return text


def _pages(document: Any, name: str) -> list[str]:
    if len(document) > MOST_PAGES:
        raise WrongInput(f"PDF 有 {len(document)} 页，超过 {MOST_PAGES} 页的上限", where=name, mend="请只提供报告正文")
    began = time.monotonic()
    pages = []
    for at in range(len(document)):
        page = document[at]
        content = page.get_textpage()
        pages.append(content.get_text_range())
        content.close()
        page.close()
        if time.monotonic() - began > LONGEST_SECONDS:
            raise WrongInput("PDF 内容过于复杂，读取超时", where=name, mend="请提供 docx 或网页版本")
    return pages


def joined(lines: list[str]) -> str:
    """Lines as paragraphs: a full line goes on in the next one unless a sentence or a heading ends there."""
    kept = [line.strip() for line in lines if line.strip() and not PAGE_NUMBER.fullmatch(line.strip())]
    if not kept:
        return ""
    width = sorted(map(_width, kept))[int(len(kept) * 0.9)]
    pieces = [kept[0]]
    for above, line in pairwise(kept):
        full = FULL_BEFORE_NUMBER if line[0].isdigit() else FULL
        unfinished = above[-1] not in "。！？：；!?:;" and (
            _width(above) >= (HALF if above[-1].isdigit() else full) * width or above[-1] in "，、（"
        )
        goes_on = unfinished and not HEADING.match(line.replace("（", "(").replace("）", ")"))
        pieces.append(line if goes_on else f"\n{line}")
    return "".join(pieces) + "\n"


def _width(line: str) -> int:
    """How wide a line is printed, in halves of a Chinese character."""
    return sum(1 if character.isascii() else 2 for character in line)
