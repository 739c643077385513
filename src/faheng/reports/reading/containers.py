"""文件格式 (containers): the text of a txt, html, docx or pdf file."""

from __future__ import annotations

from faheng.reports.reading.decoding import decode


def text_of(data: bytes, name: str) -> tuple[str, str]:
    return decode(data, name)
