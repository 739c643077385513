"""工作簿 (workbooks): a file of Excel is looked through, without being opened, for what would harm or be lost."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from faheng.exchange.archives import open_archive, stream
from faheng.exchange.ledgers.formulas import Troubles, blocks, column_number, sheet_parts, troubles
from faheng.law.errors import WrongInput, reason

MOST_CELLS = 6_000_000
"""Rows by columns of the filled part of all sheets; more does not go into 300 MB."""
LONGEST_STRINGS = 96 << 20
MOST_TROUBLES = 20_000
SHEET = re.compile(r"xl/worksheets/[^/]+\.(?:xml|bin)", re.IGNORECASE)
_FILLED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br\s*=\s*["\']\$?([A-Za-z]{1,3})(\d{1,7})["\'][^>]*(?<!/)>')
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
    """所见: by sheet, the cells whose formula gives an error or was never computed."""

    troubles: Mapping[str, Troubles] = field(default_factory=dict)


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
        raise WrongInput(f"文件不能读取（{reason(wrong)}）", where=str(path), mend="请核对路径和权限") from None
    if not head:
        raise WrongInput("文件是空的", where=str(path), mend="请提供填好的台账")
    for start, said in OTHERS.items():
        if head.startswith(start):
            raise WrongInput(f"文件{said}", where=str(path), mend="请另存为 .xlsx 后再导入")
    if not head.startswith(b"PK"):
        raise WrongInput("文件不是工作簿", where=str(path), mend="请提供 .xlsx 或 .csv 文件")


def _scan(archive: zipfile.ZipFile, path: Path) -> Look:
    cells = 0
    found: dict[str, dict[int, dict[int, str]]] = {}
    for part in archive.infolist():
        columns: set[bytes] = set()
        last, is_sheet = 0, SHEET.fullmatch(part.filename)
        for block in blocks(_undeclared(archive, part.filename, path)):
            if is_sheet:
                filled = _FILLED.findall(block)
                columns.update(name for name, _ in filled)
                last = max(last, max((int(row) for _, row in filled), default=0))
                for row, column, said in troubles(block):
                    found.setdefault(part.filename, {}).setdefault(row, {})[column] = said
        cells += last * max((column_number(name) for name in columns), default=0)
        if cells > MOST_CELLS:
            raise WrongInput("工作表过大", where=str(path), mend="请按年度或者月份分成几个文件，并删去远处的零星单元格")
        if sum(map(len, found.get(part.filename, {}).values())) > MOST_TROUBLES:
            raise WrongInput("出错或者没有计算的公式过多", where=str(path), mend="请用 Excel 或 WPS 打开，改正公式并保存后再导入")
    names = sheet_parts(archive, str(path)) if found else {}
    return Look({names[part]: rows for part, rows in found.items() if part in names})


def _undeclared(archive: zipfile.ZipFile, part: str, path: Path) -> Iterator[bytes]:
    """Yield the bytes of a part, which may declare no entities."""
    for number, chunk in enumerate(stream(archive, part, where=str(path))):
        if not number and not part.endswith(".bin") and _UNDECLARED.search(chunk):
            raise WrongInput("工作簿含有外部实体，不予读取", where=str(path), mend="请用 Excel 或 WPS 另存为 .xlsx")
        yield chunk
