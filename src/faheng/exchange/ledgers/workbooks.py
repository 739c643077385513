"""工作簿 (workbooks): a file of Excel is looked through, without being opened, for what would harm or be lost."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from faheng.exchange.archives import open_archive, stream
from faheng.law.errors import WrongInput

MOST_CELLS = 6_000_000
"""Rows by columns of the filled part of all sheets; more does not go into 300 MB."""
LONGEST_STRINGS = 96 << 20
SHEET = re.compile(r"xl/worksheets/[^/]+\.(?:xml|bin)", re.IGNORECASE)
_FILLED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br\s*=\s*["\']\$?([A-Za-z]{1,3})(\d{1,7})["\'][^>]*(?<!/)>')
_ERROR = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br\s*=\s*["\']([A-Z]{1,3}\d{1,7})["\'][^>]*?\bt\s*=\s*["\']e["\']')
_UNCOMPUTED = re.compile(rb"</(?:\w+:)?f>(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?</(?:\w+:)?c>")
_UNDECLARED = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
OTHERS = {
    b"\xd0\xcf\x11\xe0": "是旧格式或者加了密码的工作簿",
    b"%PDF": "是 PDF",
    b"{\\rt": "是 RTF 文档",
    b"\x89PNG": "是图片",
    b"\xff\xd8\xff": "是图片",
}


@dataclass(frozen=True, slots=True)
class Look:
    """所见: cells whose formula gives an error, and formulas never computed; both are read as empty."""

    errors: tuple[str, ...] = ()
    uncomputed: int = 0


def look_through(path: Path) -> Look:
    """Look through a workbook (.xlsx).

    Raises:
        WrongInput: it is no workbook, holds macros, is damaged, or is larger than what can be read.
    """
    refuse_others(path)
    with open_archive(path, what="工作簿（.xlsx）") as archive:
        names = archive.namelist()
        if "[Content_Types].xml" not in names or not any(SHEET.fullmatch(name) for name in names):
            raise WrongInput("不是工作簿", where=str(path), mend="请提供 .xlsx 或 .csv 文件")
        if any(name.lower().endswith(("vbaproject.bin", "macrosheets/sheet1.xml")) or "/macrosheets/" in name.lower() for name in names):
            raise WrongInput("工作簿含有宏，不予读取", where=str(path), mend="请另存为不含宏的 .xlsx")
        if any(name.lower().endswith("sharedstrings.xml") and archive.getinfo(name).file_size > LONGEST_STRINGS for name in names):
            raise WrongInput("工作簿的文字过多", where=str(path), mend="请按年度或者月份分成几个文件")
        return _scan(archive, path)


def refuse_others(path: Path) -> None:
    """Refuse by its first bytes what has the name of a workbook and is something else.

    Raises:
        WrongInput: with what it is.
    """
    try:
        with path.open("rb") as file:
            head = file.read(8)
    except OSError as wrong:
        raise WrongInput(f"文件不能读取（{wrong.strerror}）", where=str(path), mend="请核对路径和权限") from None
    if not head:
        raise WrongInput("文件是空的", where=str(path), mend="请提供填好的台账")
    for start, said in OTHERS.items():
        if head.startswith(start):
            raise WrongInput(f"文件{said}", where=str(path), mend="请另存为 .xlsx 后再导入")
    if not head.startswith(b"PK"):
        raise WrongInput("文件不是工作簿", where=str(path), mend="请提供 .xlsx 或 .csv 文件")


def _scan(archive: zipfile.ZipFile, path: Path) -> Look:
    cells = uncomputed = 0
    errors: list[str] = []
    for part in archive.infolist():
        columns: set[bytes] = set()
        last, tail = 0, b""
        is_sheet = SHEET.fullmatch(part.filename)
        for chunk in stream(archive, part.filename, where=str(path)):
            if not tail and not part.filename.endswith(".bin") and _UNDECLARED.search(chunk):
                raise WrongInput("工作簿含有外部实体，不予读取", where=str(path), mend="请用 Excel 或 WPS 另存为 .xlsx")
            if is_sheet:
                data = tail + chunk
                cut = data.rfind(b"<")
                tail = data[max(cut, 0) :][-4096:]
                found = _FILLED.findall(data, 0, max(cut, 0))
                columns.update(name for name, _ in found)
                last = max(last, max((int(row) for _, row in found), default=0))
                errors += [each.decode() for each in _ERROR.findall(data, 0, max(cut, 0))] if b't="e"' in data else []
                uncomputed += len(_UNCOMPUTED.findall(data, 0, max(cut, 0)))
        cells += last * max((_place(name) for name in columns), default=0)
        if cells > MOST_CELLS:
            raise WrongInput("工作表过大", where=str(path), mend="请按年度或者月份分成几个文件，并删去远处的零星单元格")
    return Look(tuple(errors), uncomputed)


def _place(name: bytes) -> int:
    place = 0
    for letter in name.upper():
        place = place * 26 + letter - 64
    return place
