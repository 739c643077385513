"""表格 (workbook): the comparison as XLSX: one sheet side by side, one sheet with the sentence behind every number."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter

from faheng.reports.comparing.comparison import COMPARABILITY_TITLES, Cell, Comparability, Comparison
from faheng.reports.reading.as_json import plain

COLUMNS = (
    "指标",
    "报告",
    "标签",
    "数值",
    "单位",
    "每百名执法人员",
    "每千户监管对象",
    "可比性",
    "原因",
    "期间",
    "修饰",
    "离群",
    "人工更正",
    "原文",
    "所在句子",
)


def write_workbook(comparison: Comparison, path: Path) -> None:
    with xlsxwriter.Workbook(str(path), {"constant_memory": False}) as book:
        head = book.add_format({"bold": True, "text_wrap": True, "bg_color": "#DCE6F1", "border": 1})
        styles = {
            Comparability.COMPARABLE: book.add_format({"border": 1}),
            Comparability.CAUTION: book.add_format({"border": 1, "bg_color": "#FFF2CC"}),
            Comparability.NOT: book.add_format({"border": 1, "font_color": "#7F7F7F", "italic": True}),
        }
        side = book.add_worksheet("并列")
        side.freeze_panes(1, 2)
        side.set_column(0, 0, 34)
        side.set_column(1, 1, 8)
        side.set_column(2, 1 + len(comparison.sources), 22)
        side.write_row(0, 0, ["指标", "单位", *(source.title for source in comparison.sources)], head)
        for line, row in enumerate(comparison.rows, start=1):
            side.write_row(line, 0, [row.indicator.title, row.cells[0].unit or ""])
            for at in range(len(comparison.sources)):
                if cells := row.of(at):
                    side.write(
                        line, 2 + at, "；".join(shown(cell) for cell in cells), styles[min((c.flag for c in cells), key=list(styles).index)]
                    )
        behind = book.add_worksheet("原文")
        behind.freeze_panes(1, 1)
        behind.set_column(0, 2, 28)
        behind.set_column(len(COLUMNS) - 1, len(COLUMNS) - 1, 90)
        behind.write_row(0, 0, COLUMNS, head)
        every = [(row, cell) for row in comparison.rows for cell in row.cells]
        for line, (row, cell) in enumerate(every, start=1):
            behind.write_row(line, 0, (row.indicator.title, comparison.sources[cell.source].title, *_columns(cell)))


def shown(cell: Cell) -> str:
    """The value as a cell of a table shows it."""
    value = plain(cell.value) if cell.value is not None else "遮盖"
    campaign = cell.dims.get("campaign")
    return f"{value}{f'（{cell.qualifier}）' if cell.qualifier else ''}{f'［{campaign}］' if campaign else ''}"


def _columns(cell: Cell) -> tuple[str, ...]:
    return (
        cell.label,
        plain(cell.value) or "",
        cell.unit or "",
        plain(cell.per_100_officers) or "",
        plain(cell.per_1000_parties) or "",
        COMPARABILITY_TITLES[cell.flag],
        "；".join(cell.reasons),
        cell.period or "",
        cell.qualifier or "",
        "是" if cell.outlier else "",
        cell.corrected,
        cell.quote,
        cell.sentence,
    )
