"""拒收文件 (refusals): the refused rows as they stood, the bad cells marked, the reason beside them; can be imported again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import chain, count
from pathlib import Path
from typing import Any

import xlsxwriter

from faheng.exchange.ledgers.drafts import Fault
from faheng.exchange.ledgers.headers import Header
from faheng.exchange.ledgers.sheets import Row

REASON = "拒收原因"
"""No ledger has a column of this name, so that a mended file is read as it was before."""
MOST_COMMENTS = 2_000
"""Comments are kept in memory until the file is closed; after these, the reason column says it."""
RISKY = ("=", "+", "-", "@", "\t", "\r")


def free_name(path: Path) -> Path:
    """Return where the refused rows of a file go: no file that is there already is written over."""
    names = chain([".refused"], (f".refused-{number}" for number in count(2)))
    places = (path.with_name(f"{path.stem}{name}.xlsx") for name in names)
    return next(each for each in places if not each.exists())


class Refusals:
    """Writes the refused rows one by one; there is no file where nothing was refused."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.written = 0
        self._book: Any = None
        self._sheet: Any = None
        self._header: Header | None = None
        self._line = self._width = 0
        self._comments = 0

    def add(self, sheet: str, header: Header, line: int, row: Row, faults: Sequence[Fault]) -> None:
        """Add a row; `line` is its line in the file it came from."""
        if header is not self._header:
            self._begin(sheet, header)
        marked = {fault.place: fault.message for fault in faults if fault.place is not None}
        for place in range(self._width):
            cell = row[place] if place < len(row) else ""
            self._write(place, cell, bad=place in marked)
            if place in marked and self._comments < MOST_COMMENTS:
                self._comments += 1
                self._sheet.write_comment(self._line, place, marked[place], {"x_scale": 2})
        reasons = "；".join(fault.message for fault in faults)
        self._sheet.write_string(self._line, self._width, f"原第{line}行：{reasons}", self._formats["reason"])
        self._line += 1
        self.written += 1

    def close(self) -> None:
        """Finish the file."""
        if self._book is not None:
            self._book.close()

    def _begin(self, name: str, header: Header) -> None:
        if self._book is None:
            self._book = xlsxwriter.Workbook(
                str(self.path), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
            )
            self._formats = formats(self._book)
        self._sheet = self._book.add_worksheet(_sheet_name(name, len(self._book.worksheets())))
        self._sheet.freeze_panes(1, 0)
        titles = header.titles[:-1] if header.titles[-1] == REASON else header.titles
        self._width = len(titles)
        self._sheet.set_column(0, self._width - 1, 16)
        self._sheet.set_column(self._width, self._width, 60)
        for place, title in enumerate((*titles, REASON)):
            self._sheet.write_string(0, place, title, self._formats["head"])
        self._header, self._line = header, 1

    def _write(self, place: int, cell: Any, *, bad: bool) -> None:
        style = "bad" if bad else "plain"
        match cell:
            case "":
                self._sheet.write_blank(self._line, place, None, self._formats[style])
            case bool():
                self._sheet.write_boolean(self._line, place, cell, self._formats[style])
            case str():
                kind = f"{style} quoted" if cell.startswith(RISKY) else style
                self._sheet.write_string(self._line, place, cell, self._formats[kind])
            case int() | float():
                self._sheet.write_number(self._line, place, cell, self._formats[style])
            case datetime():
                whole = cell.time() == time()
                self._sheet.write_datetime(self._line, place, cell, self._formats[f"{style} {'day' if whole else 'moment'}"])
            case date():
                self._sheet.write_datetime(self._line, place, cell, self._formats[f"{style} day"])
            case _:
                self._sheet.write_string(self._line, place, str(cell), self._formats[style])


def formats(book: Any) -> dict[str, Any]:
    """Return the formats of the cells: plain and bad ones, of texts that look like formulas, of days and moments."""
    found = {"head": book.add_format({"bold": True, "text_wrap": True, "border": 1, "bg_color": "#DDE6F0", "valign": "vcenter"})}
    found["reason"] = book.add_format({"text_wrap": True, "font_color": "#9C0006"})
    for name, look in (("plain", {}), ("bad", {"bg_color": "#FFC7CE", "font_color": "#9C0006"})):
        found[name] = book.add_format(look)
        found[f"{name} quoted"] = book.add_format({**look, "quote_prefix": True})
        found[f"{name} day"] = book.add_format({**look, "num_format": "yyyy-mm-dd"})
        found[f"{name} moment"] = book.add_format({**look, "num_format": "yyyy-mm-dd hh:mm"})
    return found


def _sheet_name(name: str, number: int) -> str:
    kept = "".join(letter for letter in name if letter not in "[]:*?/\\'").strip()[:25]
    return f"{kept}{'' if number == 0 else f'_{number + 1}'}" or f"拒收{number + 1}"
