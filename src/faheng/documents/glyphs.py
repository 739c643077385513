"""Glyphs (字形) of a PDF: each character with its font, size and place, as pdfium reads them."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from pypdfium2 import raw

from faheng.law.errors import WrongInput


@dataclass(frozen=True, slots=True)
class Glyph:
    """字形: lengths in points from the lower left corner of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    baseline: float
    points: float
    font: str


@dataclass(frozen=True, slots=True)
class PageGlyphs:
    """一页的字形."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]


def glyphs_of(document: bytes) -> list[PageGlyphs]:
    """Return the glyphs of each page, blanks left out.

    Raises:
        WrongInput: it is no PDF.
    """
    try:
        opened = pypdfium2.PdfDocument(document)
    except pypdfium2.PdfiumError as wrong:
        raise WrongInput("不是可以读取的 PDF", mend="请核对文件，加密的先解密") from wrong
    try:
        return [PageGlyphs(page.get_width(), page.get_height(), tuple(_glyphs(page))) for page in opened]
    finally:
        opened.close()


def _glyphs(page: Any) -> Iterator[Glyph]:
    text = page.get_textpage()
    for place in range(text.count_chars()):
        character = chr(raw.FPDFText_GetUnicode(text, place))
        if not character.strip():
            continue
        left, bottom, right, top = text.get_charbox(place, loose=True)
        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(text, place, x, y)
        yield Glyph(character, left, bottom, right, top, y.value, raw.FPDFText_GetFontSize(text, place), _font(text, place))
    text.close()


def _font(text: Any, place: int) -> str:
    """Return the name of a glyph's font without the letters that mark a subset."""
    held = ctypes.create_string_buffer(256)
    flags = ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(text, place, held, len(held), flags)
    name = held.raw[: max(0, min(length, len(held)) - 1)].decode("utf-8", "replace")
    return name.partition("+")[2] or name
