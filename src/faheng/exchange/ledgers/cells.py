"""单元格 (cells): one cell of Excel read as the value that a field records."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from rapidfuzz import fuzz, process

from faheng.engine.shapes import Kind, Shape, parts
from faheng.exchange.ledgers.amounts import EXACT, LOST, read_money, read_number
from faheng.exchange.ledgers.days import read_clock, read_day, read_moment
from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.exchange.ledgers.words import clean, narrow, plain

Cell = str | float | bool | date | datetime | time | timedelta
"""What stands in a cell; an empty one holds the empty text."""
Reader = Callable[[Any], Any]

YES = frozenset({"是", "√", "✓", "✔", "有", "y", "yes", "true", "1", "1.0", "对", "已", "t", "☑"})
NO = frozenset({"否", "×", "✗", "✘", "x", "无", "n", "no", "false", "0", "0.0", "错", "未", "没有", "不", "f", "□", "☐"})
NOTHING = frozenset({"", "/", "\\", "-", "--", "—", "——", "n/a", "na", "无", "空", "不详", "不涉及"})
"""What is written where there is nothing to write; texts keep it as it is."""
BREAK = re.compile(r"[;；\n]")
COMMA = re.compile(r"[、，,]")
BAR = re.compile(r"[｜|]")
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[Ee]\+?\d{2}")


def read_text(cell: Cell) -> str:
    """Return a cell as text: whole numbers without a point, days as 2026-01-03.

    Raises:
        Unreadable: a long number has lost its last digits.
    """
    if isinstance(cell, str):
        if _SCIENTIFIC.fullmatch(cell.strip()):
            raise Unreadable(f"“{cell}”是{LOST}", lost=True)
        return clean(cell)
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float):
        if abs(cell) >= EXACT:
            raise Unreadable(f"“{cell:.0f}”是{LOST}", lost=True)
        return read_number(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def read_yes_no(cell: Cell) -> bool:
    """Return whether a cell says yes.

    Raises:
        Unreadable: it says neither yes nor no.
    """
    if isinstance(cell, bool):
        return cell
    said = narrow(str(cell)).casefold()
    if said in YES:
        return True
    if said in NO:
        return False
    raise Unreadable(f"“{cell}”应为“是”或“否”")


def reader(shape: Shape, *, wan: bool = False) -> Reader:
    """Return what reads a filled cell of a column with that shape."""
    simple: Mapping[Kind, Reader] = {
        Kind.DATE: lambda cell: read_day(cell).isoformat(),
        Kind.MOMENT: lambda cell: read_moment(cell).isoformat(),
        Kind.CLOCK: lambda cell: read_clock(cell).isoformat("minutes"),
        Kind.YES_NO: read_yes_no,
        Kind.NUMBER: lambda cell: whole(read_number(cell)),
        Kind.MONEY: lambda cell: read_money(cell, wan=wan),
        Kind.LINES: read_lines,
        Kind.PEOPLE: lambda cell: listed(read_text(cell)),
    }
    if found := simple.get(shape.kind):
        return found
    match shape.kind:
        case Kind.CHOICE:
            return lambda cell: choice(shape.choices, read_text(cell))
        case Kind.CHOICES:
            return lambda cell: [*choices(shape.choices, read_text(cell))]
        case Kind.ROWS:
            return lambda cell: rows(shape, read_text(cell))
    return read_text


def is_nothing(shape: Shape, cell: Cell) -> bool:
    """Say whether a cell is left empty, or says so in a column that holds no words."""
    if not isinstance(cell, str):
        return False
    said = cell.strip(" \t\r\n\u3000\xa0")
    if shape.kind in (Kind.TEXT, Kind.LONG) or not said:
        return not said
    if shape.kind is Kind.YES_NO:
        return said in ("/", "-", "—", "——")
    return said.casefold() in NOTHING and not any(said in each for each in shape.choices)


def whole(number: str) -> int | str:
    """Return a number as a whole one where it is one."""
    return number if "." in number else int(number)


@lru_cache(maxsize=256)
def _known(options: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    return {plain(said): value for value, label in options for said in (label, value)}


def choice(options: tuple[tuple[str, str], ...], said: str) -> str:
    """Return the value of an option named by label or value.

    Raises:
        Unreadable: there is none; the options are named.
    """
    found = _known(options).get(plain(said))
    if found is None:
        near = process.extractOne(said, [label for _, label in options], scorer=fuzz.ratio, score_cutoff=50)
        labels = "、".join(label for _, label in options[:8]) + ("等" if len(options) > 8 else "")
        raise Unreadable(f"“{said}”不在可选值之内：{labels}" + (f"；是否为“{near[0]}”？" if near else ""))
    return found


@lru_cache(maxsize=4096)
def choices(options: tuple[tuple[str, str], ...], said: str) -> tuple[str, ...]:
    """Return the values of several options; a label may itself hold the mark that divides them.

    Raises:
        Unreadable: one of them is none.
    """
    known: Mapping[str, str] = _known(options)
    found: list[str] = []
    for line in BREAK.split(said):
        pieces = [piece for piece in COMMA.split(line) if piece.strip()]
        while pieces:
            size = next((n for n in range(len(pieces), 0, -1) if plain("".join(pieces[:n])) in known), 0)
            if not size:
                choice(options, pieces[0].strip())
            found.append(known[plain("".join(pieces[:size]))])
            pieces = pieces[size:]
    return tuple(dict.fromkeys(found))


def listed(said: str) -> list[str]:
    """Return the items of a list in one cell: divided by line ends or ；, else by 、."""
    divided = BREAK.split(said) if BREAK.search(said) else re.split(r"[、，,]", said)
    return [item.strip() for item in divided if item.strip()]


def read_lines(cell: Cell) -> list[str]:
    """Return a list of texts."""
    return listed(read_text(cell))


def rows(shape: Shape, said: str) -> list[dict[str, Any]]:
    """Return a list of records, one in each line, ｜ between their fields.

    Raises:
        Unreadable: a line has more fields than the record, or one of them cannot be read.
    """
    if shape.model is None:
        raise AssertionError
    fields = parts(shape.model)
    found = []
    for number, line in enumerate((line for line in said.split("\n") if line.strip()), start=1):
        pieces = [piece.strip() for piece in BAR.split(line)]
        if len(pieces) > len(fields):
            order = "｜".join(field.label for field in fields)
            raise Unreadable(f"第{number}行有{len(pieces)}项，最多{len(fields)}项：{order}")
        try:
            found.append(
                {f.name: reader(f.shape)(piece) for f, piece in zip(fields, pieces, strict=False) if not is_nothing(f.shape, piece)}
            )
        except Unreadable as wrong:
            raise Unreadable(f"第{number}行{wrong.message}") from None
    return found
