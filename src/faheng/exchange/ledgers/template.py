"""样表 (templates): the empty workbook of a ledger, with choices, an example row that is not imported, and a help sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

import xlsxwriter

from faheng.engine.shapes import Kind
from faheng.exchange.ledgers.columns import Column
from faheng.exchange.ledgers.drafts import EXAMPLE
from faheng.exchange.ledgers.examples import example, how
from faheng.exchange.ledgers.kinds import Ledger

ROWS = 20_000
"""So many rows offer choices; rows beyond are imported as well."""
CHOICES, HELP = "选项", "填写说明"
WIDTHS = {Kind.LONG: 32, Kind.ROWS: 36, Kind.LINES: 26, Kind.CHOICES: 26, Kind.DATE: 13, Kind.MOMENT: 18, Kind.YES_NO: 10, Kind.NUMBER: 12}
TEXTS = (Kind.TEXT, Kind.LONG, Kind.LINES, Kind.ROWS, Kind.PEOPLE, Kind.PERSON, Kind.CHOICE, Kind.CHOICES)


def write_template(ledger: Ledger, path: Path) -> None:
    """Write the workbook of a ledger."""
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        _Template(ledger, book).write()


class _Template:
    def __init__(self, ledger: Ledger, book: Any) -> None:
        self.ledger, self.book = ledger, book
        self.head = 1 if ledger.grouped else 0
        border = {"border": 1, "valign": "vcenter", "text_wrap": True}
        self.must = book.add_format({**border, "bold": True, "bg_color": "#DDE6F0", "font_color": "#9C0006"})
        self.may = book.add_format({**border, "bold": True, "bg_color": "#DDE6F0"})
        self.step = book.add_format({**border, "bold": True, "align": "center", "bg_color": "#B7CCE1"})
        self.faint = {"font_color": "#7F7F7F", "italic": True}
        self.cells = {
            "text": book.add_format({"num_format": "@"}),
            "day": book.add_format({"num_format": "yyyy-mm-dd"}),
            "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm"}),
            "money": book.add_format({"num_format": "#,##0.00"}),
        }
        self.choices: dict[tuple[tuple[str, str], ...], str] = {}

    def write(self) -> None:
        sheet = self.book.add_worksheet(_sheet_name(self.ledger.title))
        helping = self.book.add_worksheet(HELP)
        self.options = self.book.add_worksheet(CHOICES)
        self.options.hide()
        sheet.set_row(self.head, 32)
        sheet.set_column(0, 0, 6)
        sheet.write_string(self.head, 0, "序号", self.may)
        for place, column in enumerate(self.ledger.columns, start=1):
            self._column(sheet, place, column)
        if self.ledger.grouped:
            self._groups(sheet)
        sheet.freeze_panes(self.head + 1, 1)
        self._example(sheet)
        self._help(helping)

    def _column(self, sheet: Any, place: int, column: Column) -> None:
        style = (
            "text" if column.shape.kind in TEXTS else {Kind.DATE: "day", Kind.MOMENT: "moment", Kind.MONEY: "money"}.get(column.shape.kind)
        )
        sheet.set_column(place, place, WIDTHS.get(column.shape.kind, 18), self.cells[style] if style else None)
        sheet.write_string(self.head, place, f"{column.label}{'*' if column.required else ''}", self.must if column.required else self.may)
        first, last = self.head + 1, self.head + ROWS
        if rule := self._validation(column):
            sheet.data_validation(first, place, last, place, {**rule, "ignore_blank": True, "error_title": column.label[:30]})

    def _validation(self, column: Column) -> dict[str, Any] | None:
        match column.shape.kind:
            case Kind.YES_NO:
                return {"validate": "list", "source": ["是", "否"], "error_message": "请选择是或者否"}
            case Kind.CHOICE:
                return {"validate": "list", "source": self._listed(column.shape.choices), "error_message": "请从列表中选择"}
            case Kind.CHOICES:
                source = self._listed(column.shape.choices)
                return {"validate": "list", "source": source, "error_type": "information", "error_message": "多个选项用；隔开"}
            case Kind.DATE:
                days = {"minimum": date(1950, 1, 1), "maximum": date(2099, 12, 31)}
                return {"validate": "date", "criteria": "between", **days, "error_type": "warning", "error_message": "应写作 2026-01-05"}
            case Kind.NUMBER:
                return {"validate": "integer", "criteria": ">=", "value": 0, "error_type": "warning", "error_message": "应为整数"}
        return None

    def _listed(self, options: tuple[tuple[str, str], ...]) -> str:
        """Write the labels on the sheet of choices and return where they stand; a list in the rule itself ends at 255 characters."""
        if options not in self.choices:
            place = len(self.choices)
            for row, (_, label) in enumerate(options):
                self.options.write_string(row, place, label)
            letters = xlsxwriter.utility.xl_col_to_name(place, col_abs=True)
            self.choices[options] = f"='{CHOICES}'!{letters}$1:{letters}${len(options)}"
        return self.choices[options]

    def _groups(self, sheet: Any) -> None:
        place = 1
        for title, columns in groupby(self.ledger.columns, key=lambda column: column.group):
            last = place + len(list(columns)) - 1
            if last > place:
                sheet.merge_range(0, place, 0, last, title, self.step)
            else:
                sheet.write_string(0, place, title, self.step)
            place = last + 1

    def _example(self, sheet: Any) -> None:
        row = self.head + 1
        faint = self.book.add_format(self.faint)
        days = self.book.add_format({**self.faint, "num_format": "yyyy-mm-dd"})
        moments = self.book.add_format({**self.faint, "num_format": "yyyy-mm-dd hh:mm"})
        sheet.write_string(row, 0, EXAMPLE, faint)
        sheet.write_comment(row, 0, "本行是示例，不会导入；可以删去")
        for place, value in enumerate(example_row(self.ledger), start=1):
            match value:
                case datetime() | date():
                    sheet.write_datetime(row, place, value, moments if isinstance(value, datetime) else days)
                case int():
                    sheet.write_number(row, place, value, faint)
                case str() if value:
                    sheet.write_string(row, place, value, faint)

    def _help(self, sheet: Any) -> None:
        wrapped = self.book.add_format({"text_wrap": True, "valign": "top", "border": 1})
        titles = ("环节", "栏目", "必填", "怎样填写", "说明", "可选值", "依据")
        for place, (title, width) in enumerate(zip(titles, (18, 28, 6, 36, 40, 50, 40), strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(2, place, title, self.may)
        sheet.write_string(0, 0, f"{self.ledger.title}：{_summary(self.ledger)}")
        sheet.write_string(1, 0, "一行一件。带*的必填。序号为“示例”的行、合计行和空行不导入；列的先后可以调整，不用的列可以删去。")
        sheet.freeze_panes(3, 2)
        for row, column in enumerate(self.ledger.columns, start=3):
            for place, said in enumerate(_explained(self.ledger, column)):
                sheet.write_string(row, place, said, wrapped)


def example_row(ledger: Ledger) -> Iterator[Any]:
    """Yield the example of each column: of the dossier as a whole and of the first step; later steps are left open."""
    first = ledger.procedure.steps[0].key if ledger.procedure else ledger.key
    together = ledger.procedure.steps[0].officers if ledger.procedure else 1
    for column in ledger.columns:
        yield example(ledger.key, column, together=together) if column.step in ("", first) and column.shape.kind is not Kind.ROWS else ""


def _explained(ledger: Ledger, column: Column) -> Sequence[str]:
    options = "、".join(label for _, label in column.shape.choices)
    basis = "、".join(citation.formal for citation in column.basis)
    return ledger.group(column), column.label, "是" if column.required else "", how(column.shape), column.help, options, basis


def _summary(ledger: Ledger) -> str:
    if ledger.procedure:
        return ledger.procedure.summary or "按环节填写"
    return (ledger.register.help if ledger.register else "") or "按行填写"


def _sheet_name(title: str) -> str:
    return "".join(letter for letter in title if letter not in "[]:*?/\\'")[:31]
