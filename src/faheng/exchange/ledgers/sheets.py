"""工作表 (sheets): the rows of a workbook or of a CSV file, one after another, as they stand."""

from __future__ import annotations

import codecs
import csv
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from faheng.exchange.ledgers.cells import Cell
from faheng.exchange.ledgers.formulas import Troubles
from faheng.exchange.ledgers.workbooks import look_through
from faheng.law.errors import WrongInput, reason

Row = list[Any]
Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column, counted from 0 within the rows of the sheet."""
MOST_COLUMNS = 1_000
SUFFIXES = (".xlsx", ".csv", ".txt", ".tsv")


@dataclass(frozen=True)
class Sheet:
    """工作表: `rows` begins anew each time it is called; row 0 is line 1 of the file."""

    name: str
    rows: Callable[[], Iterator[Row]]
    merges: tuple[Merge, ...] = ()
    left: int = 0
    """Columns before the first filled one."""
    hidden: bool = False
    troubles: Troubles = field(default_factory=dict)
    """Cells whose formula gives an error or was never computed, by row and place in the row."""


def open_sheets(path: Path) -> tuple[Sheet, ...]:
    """Open a workbook (.xlsx) or a CSV file.

    Raises:
        WrongInput: it is neither, or cannot be read.
    """
    if path.is_dir():
        raise WrongInput("这是文件夹，不是文件", where=str(path), mend="请写台账文件的路径")
    match path.suffix.lower():
        case ".xlsx":
            return _workbook(path)
        case ".csv" | ".txt" | ".tsv":
            return _csv(path)
        case ".xlsm" | ".xltm" | ".xlam":
            raise WrongInput("工作簿含有宏，不予读取", where=str(path), mend="请另存为不含宏的 .xlsx")
        case ".xls" | ".et" | ".ods" | ".xlsb":
            raise WrongInput(f"不读取 {path.suffix} 格式", where=str(path), mend="请在 Excel 或 WPS 中另存为 .xlsx")
    if not path.exists():
        raise WrongInput("没有这个文件", where=str(path), mend="请核对路径")
    raise WrongInput(f"不读取“{path.suffix or '没有扩展名的'}”文件", where=str(path), mend="请提供 .xlsx 或 .csv 文件")


def _workbook(path: Path) -> tuple[Sheet, ...]:
    look = look_through(path)
    try:
        book = CalamineWorkbook.from_path(str(path), load_tables=False)
        pages = [each for each in book.sheets_metadata if each.typ is SheetTypeEnum.WorkSheet]
        return tuple(
            _sheet(book.get_sheet_by_name(each.name), look.troubles.get(each.name, {}), hidden=each.visible is not SheetVisibleEnum.Visible)
            for each in pages
        )
    except (CalamineError, ValueError, OSError) as wrong:
        raise WrongInput(f"工作簿不能读取（{str(wrong)[:60]}）", where=str(path), mend="请用 Excel 或 WPS 另存为 .xlsx") from None


def _sheet(read: CalamineSheet, found: Troubles, *, hidden: bool) -> Sheet:
    left = read.start[1] if read.start else 0
    merges = tuple((top, start - left, bottom, end - left) for (top, start), (bottom, end) in read.merged_cell_ranges or ())
    placed = {row: {column - left: said for column, said in some.items()} for row, some in found.items()}
    return Sheet(read.name, read.iter_rows, merges, left, hidden, placed)


def merged_down(sheet: Sheet, first: int = 0) -> Iterator[tuple[int, Row]]:
    """Yield (row number from 0, row) from a row on; a cell merged over several rows counts for each of them."""
    starts: dict[int, list[Merge]] = defaultdict(list)
    for merge in sheet.merges:
        if merge[2] > merge[0] and merge[1] >= 0:
            starts[merge[0]].append(merge)
    held: list[tuple[int, int, Cell]] = []
    for number, row in enumerate(sheet.rows()):
        held = [each for each in held if each[0] >= number]
        if held and any(cell != "" for cell in row):
            for _, column, value in held:
                if column < len(row) and row[column] == "":
                    row[column] = value
        held += [(bottom, column, row[column]) for _, column, bottom, _ in starts.get(number, ()) if column < len(row)]
        if number >= first:
            yield number, row


def _csv(path: Path) -> tuple[Sheet, ...]:
    if path.exists() and path.stat().st_size and path.suffix.lower() == ".csv":
        with path.open("rb") as file:
            if file.read(4) == b"PK\x03\x04":
                raise WrongInput("文件不是 CSV，而是工作簿", where=str(path), mend="请把扩展名改为 .xlsx")
    encoding = _encoding(path)
    with path.open(encoding=encoding, newline="") as file:
        delimiter = _delimiter(file)
    for _ in _lines(path, encoding, delimiter):  # all of it can be read, before any of it is recorded
        pass
    return (Sheet(path.stem, lambda: _lines(path, encoding, delimiter)),)


def _encoding(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head = file.read(4)
            if not head:
                raise WrongInput("文件是空的", where=str(path), mend="请提供填好的台账")
            if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                return "utf-16"
            for encoding in ("utf-8-sig", "gb18030"):
                if _decodes(path, encoding):
                    return encoding
    except OSError as wrong:
        raise WrongInput(f"文件不能读取（{reason(wrong)}）", where=str(path), mend="请核对路径和权限") from None
    raise WrongInput("文件不是 UTF-8 或 GB18030 编码的文本", where=str(path), mend="请另存为 UTF-8 编码的 CSV")


def _decodes(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding, newline="") as file:
            while text := file.read(1 << 20):
                if "\0" in text:
                    return False
    except UnicodeError:
        return False
    return True


def _delimiter(file: TextIO) -> str:
    lines = [file.readline(1 << 16) for _ in range(20)]
    counts = {mark: max(line.count(mark) for line in lines) for mark in (",", "\t", ";", "，")}
    return max(counts, key=lambda mark: counts[mark])


def _lines(path: Path, encoding: str, delimiter: str) -> Iterator[Row]:
    with path.open(encoding=encoding, newline="") as file:
        try:
            for row in csv.reader(file, delimiter=delimiter):
                if len(row) > MOST_COLUMNS:
                    raise WrongInput(f"一行有{len(row)}列，超过{MOST_COLUMNS}列", where=str(path), mend="请核对分隔符")
                yield row
        except (csv.Error, UnicodeError) as wrong:
            raise WrongInput(f"CSV 不能读取（{wrong}）", where=str(path), mend="请另存为 UTF-8 编码的 CSV") from None
