"""一行 (drafts): a row of a ledger read as values, or what is wrong with its cells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from faheng.engine.shapes import Kind
from faheng.exchange.ledgers.cells import Cell, Reader, is_nothing, reader
from faheng.exchange.ledgers.columns import Column
from faheng.exchange.ledgers.headers import Header
from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.exchange.ledgers.words import plain

TOTAL = re.compile(r"(?:本[页月季年]|全[年部]|累计|以上)?(?:合计|小计|总计|共计|累计)(?:数)?")
NOTE = re.compile(r"(?:填表|制表|填报|审核|负责|联系|报送)(?:人|单位|日期|时间|电话).*|(?:注|备注|说明)[:：].*")
EXAMPLE = "示例"
EMPTY = "空行"


@dataclass(frozen=True, slots=True)
class Fault:
    """错处: what is wrong with a row, and in which place of it (None: with the row)."""

    message: str
    place: int | None = None


@dataclass(slots=True)
class Draft:
    """草稿: the values of a row: those of the dossier as a whole under the empty key, else by step."""

    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    lost: bool = False
    """Whether a fault is such that even the text of the cell is worth nothing."""


class RowReader:
    """读行: reads the rows under one header."""

    def __init__(self, header: Header, *, as_recorded: bool = False) -> None:
        self.header, self.as_recorded = header, as_recorded
        self._columns: list[tuple[int, Column, Reader]] = [
            (place, column, reader(column.shape, wan=place in header.wan)) for place, column in header.columns.items()
        ]
        self.blind = {n: False for n, title in enumerate(header.titles) if not title}
        """Columns without a header, and whether something stands in them."""
        self._unseen = [*self.blind]
        self._header = [plain(title.rpartition("·")[2]) for title in header.titles]

    def skipped(self, row: Sequence[Cell]) -> str:
        """Return why a row holds nothing to record, empty where it does."""
        filled = [cell for cell in row if cell != "" and str(cell).strip()]
        if not filled:
            return EMPTY
        first = filled[0]
        if not isinstance(first, str):
            return ""
        said = plain(first)
        if said == EXAMPLE:
            return "示例行"
        if TOTAL.fullmatch(said):
            return f"合计行（{first.strip()}）"
        if NOTE.match(first.strip()) and len(filled) <= 3:
            return f"说明行（{first.strip()[:30]}）"
        if len(filled) > 1 and [plain(str(cell)) for cell in row[: len(self._header)]] == self._header[: len(row)]:
            return "重复的表头"
        return ""

    def read(self, row: Sequence[Cell], troubles: Mapping[int, str]) -> Draft:
        """Read a row; every cell that cannot be read is a fault, and so is one whose formula is in trouble.

        In a ledger that is kept as recorded, the text of such a cell is kept as well, for the audit to say so.
        """
        draft, width = Draft(), len(row)
        for place, column, read in self._columns:
            if place in troubles:
                draft.faults.append(fault(column, troubles[place], place))
                draft.lost = True
                continue
            cell = row[place] if place < width else ""
            if cell == "" or is_nothing(column.shape, cell):
                continue
            try:
                value = read(cell)
            except Unreadable as wrong:
                value = self._kept(draft, fault(column, wrong.message, place), column, cell, lost=wrong.lost)
            if value not in (None, "", []):
                _put(draft.values.setdefault(column.step, {}), column.path, value)
        for place in self._unseen:
            if place < width and row[place] != "":
                self.blind[place] = True
                self._unseen = [other for other, seen in self.blind.items() if not seen]
        return draft

    def _kept(self, draft: Draft, fault: Fault, column: Column, cell: Cell, *, lost: bool) -> Any:
        if not self.as_recorded or lost or not column.step or len(column.path) > 1 or column.shape.kind is Kind.ROWS:
            draft.faults.append(fault)
            draft.lost |= lost
            return None
        return str(cell)


def fault(column: Column, message: str, place: int) -> Fault:
    """Return what is wrong with a cell, under the name of its column as the forms say it."""
    return Fault(f"{column.label.rpartition('·')[2]}：{message}", place)


def _put(values: dict[str, Any], path: Sequence[str], value: Any) -> None:
    for name in path[:-1]:
        values = values.setdefault(name, {})
    values[path[-1]] = value


def place_of(header: Header, step: str, name: str | None) -> int | None:
    """Return the place of a step's field in the rows, None where it has no column there."""
    return next((place for place, column in header.columns.items() if column.step == step and column.field == name), None)


def titles_of(columns: Mapping[int, Column]) -> list[str]:
    """Return the labels of columns in order of place."""
    return [columns[place].label for place in sorted(columns)]
