"""公式 (formulas): the cells of a sheet whose formula gives an error or was never computed, read off its XML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from faheng.exchange.archives import whole

ERROR = "公式出错，请改正公式或者填写数值"
UNCOMPUTED = "公式没有计算结果，请用 Excel 或 WPS 打开并保存后再导入，或者填写数值"
LONGEST_CELL = 1 << 16
Troubles = Mapping[int, Mapping[int, str]]
"""What is wrong, by row and column, both counted from 0."""

_WRONG = re.compile(rb'<(?:\w+:)?c\s([^>]*\bt\s*=\s*["\']e["\'][^>]*)>')
_UNCOMPUTED = re.compile(
    rb"<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_TEXT = re.compile(rb'\bt\s*=\s*["\']str["\']')
"""A formula that gave the empty text was computed."""
_PLACE = re.compile(rb'\br\s*=\s*["\']\$?([A-Za-z]{1,3})(\d{1,7})["\']')
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def blocks(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the bytes of a sheet in blocks that part no cell."""
    tail = b""
    for chunk in chunks:
        data = tail + chunk
        cut = data.rfind(b"<", 0, max(data.rfind(b"<c "), data.rfind(b":c ")) + 1)
        if cut > 0:
            yield data[:cut]
        tail = data[max(cut, 0) :][-LONGEST_CELL:]
    yield tail


def troubles(block: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield row, column and trouble of the cells of a block."""
    found = [(each, ERROR) for each in _WRONG.findall(block)] if b'"e"' in block or b"'e'" in block else []
    if b"<f" in block or b":f" in block:
        found += [(each, UNCOMPUTED) for each in _UNCOMPUTED.findall(block) if not _TEXT.search(each)]
    for attributes, said in found:
        if place := _PLACE.search(attributes):
            yield int(place[2]) - 1, column_number(place[1]) - 1, said


def column_number(name: bytes) -> int:
    """Return the number of a column from its letters: A is 1."""
    place = 0
    for letter in name.upper():
        place = place * 26 + letter - 64
    return place


def sheet_parts(archive: ZipFile, where: str) -> dict[str, str]:
    """Return the name of each sheet by its part of the file; call it after no part was found to declare entities."""
    book = ET.fromstring(whole(archive, "xl/workbook.xml", where=where))  # noqa: S314 - no DOCTYPE in it
    links = ET.fromstring(whole(archive, "xl/_rels/workbook.xml.rels", where=where))  # noqa: S314 - no DOCTYPE in it
    targets = {each.get("Id"): each.get("Target", "") for each in links}
    return {
        str(PurePosixPath("/xl", targets.get(each.get(_ID), ""))).lstrip("/"): each.get("name", "")
        for each in book.iter()
        if each.tag.endswith("}sheet")
    }
