"""文件格式 (containers): the text of a txt, html, docx or pdf file, whatever its name says.

Every reader has a limit, so that a huge file, a bomb or noise is refused in a moment with one sentence.
"""

from __future__ import annotations

import re

from faheng.law.errors import WrongInput
from faheng.reports.reading.decoding import decode

LARGEST = 32 * 2**20
_HTML = re.compile(rb"<(?:!doctype html|html|head|body|meta|div|article|table|p)[\s>]", re.IGNORECASE)
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: What is certainly no report: pictures, archives, programs.
_OTHERS = ((b"\x89PNG", "PNG 图片"), (b"\xff\xd8\xff", "JPEG 图片"), (b"GIF8", "GIF 图片"), (b"Rar!", "RAR 压缩包"), (b"7z\xbc\xaf", "7z 压缩包"), (b"\x1f\x8b", "gzip 压缩包"), (b"\x7fELF", "程序"), (b"MZ", "程序"), (b"SQLite format", "数据库"))  # fmt: skip


def text_of(data: bytes, name: str) -> tuple[str, str]:
    """Return the text and where it came from (an encoding, or html/docx/pdf).

    Raises:
        WrongInput: too large, empty, encrypted, scanned, damaged, or of another kind.
    """
    if len(data) > LARGEST:
        raise too_large(name, len(data))
    if not data.strip():
        raise WrongInput("文件是空的", where=name, mend="请检查文件是否下载完整")
    if data.startswith(b"%PDF-") or b"%PDF-" in data[:1024]:
        from faheng.reports.reading.pdf import pdf_text  # noqa: PLC0415 - only a PDF needs the library

        return pdf_text(data, name), "pdf"
    if data.startswith(b"PK\x03\x04"):
        from faheng.reports.reading.docx import docx_text  # noqa: PLC0415 - only a DOCX needs the library

        return docx_text(data, name), "docx"
    if data.startswith(_OLD_WORD):
        raise WrongInput("是旧版 Word（.doc）文件", where=name, mend="请另存为 .docx 后再读")
    for mark, what in _OTHERS:
        if data.startswith(mark):
            raise WrongInput(f"是{what}，不是报告文字", where=name, mend="请提供 txt、html、docx 或带文字层的 pdf 文件")
    if _HTML.search(data[:4096]):
        from faheng.reports.reading.html import html_text  # noqa: PLC0415 - only a page needs the library

        return html_text(data, name)
    return decode(data, name)


def too_large(name: str, size: int) -> WrongInput:
    """The refusal of a file beyond the limit."""
    return WrongInput(f"文件有 {size / 2**20:,.0f} MB，超过 {LARGEST // 2**20} MB 的上限", where=name, mend="请只提供报告正文")
