"""表格: a reading as XLSX: the figures as corrected, the checks, and who corrected what. Cells that a person touched are coloured and say so."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any

import xlsxwriter
from django.utils.timezone import localtime

from faheng.reports.reading.as_json import plain
from faheng.reports.reading.checking.checks import TITLES
from faheng.reports.reading.sections import TITLES as SECTION_TITLES
from faheng.web.readings.corrected import Corrected, Numbered
from faheng.web.readings.figures import amount, shown
from faheng.web.readings.history import history

FIGURES = ("序号", "标签", "数值", "单位", "修饰", "归一数值", "归一单位", "指标", "指标编号", "说明", "章节", "存疑", "原文", "所在句子", "起", "止", "人工处理", "原读数")  # fmt: skip
CHECKS = ("结论", "种类", "说明", "句子一", "句子二", "句子三及以后")
EVENTS = ("时间", "何人", "处理", "数字", "改动", "理由")
SAFE = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(found: Corrected) -> bytes:
    """Return the workbook."""
    kept = io.BytesIO()
    with xlsxwriter.Workbook(kept, SAFE) as book:
        head = book.add_format({"bold": True, "bg_color": "#DCE6F1", "border": 1})
        touched = book.add_format({"bg_color": "#FFF2CC"})
        rows = [(_figure(each, found), touched if each.touched else None) for each in found.all]
        _sheet(book, "数字", FIGURES, rows, head, {1: 36, 7: 30, 9: 30, 13: 80})
        _sheet(book, "核对", CHECKS, [(row, None) for row in _checks(found)], head, {2: 50, 3: 50, 4: 50, 5: 50})
        _sheet(book, "更正记录", EVENTS, [(row, None) for row in _events(found)], head, {0: 18, 2: 14, 3: 40, 4: 60, 5: 40})
    return kept.getvalue()


def _sheet(
    book: Any, name: str, columns: Sequence[str], rows: Iterable[tuple[Sequence[object], Any]], head: Any, widths: dict[int, int]
) -> None:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 2)
    sheet.write_row(0, 0, columns, head)
    for column, width in widths.items():
        sheet.set_column(column, column, width)
    last = 0
    for last, (row, style) in enumerate(rows, 1):
        sheet.write_row(last, 0, row, style)
    sheet.autofilter(0, 0, last, len(columns) - 1)


def _figure(each: Numbered, found: Corrected) -> tuple[object, ...]:
    figure, line = each.figure, shown(each)
    done = [label for is_so, label in ((each.removed, "不是数字"), (each.added, "补录"), (each.changed, "已更正")) if is_so]
    return (
        each.key + 1,
        figure.label,
        _number(plain(figure.value)),
        figure.unit or "",
        figure.qualifier or ("遮盖" if figure.redacted else ""),
        _number(plain(figure.value_norm)),
        figure.unit_norm or "",
        line.indicator or line.reason,
        figure.indicator or "",
        "；".join(line.facts),
        SECTION_TITLES.get(figure.section or "", ""),
        "；".join(figure.doubts),
        figure.quote,
        " ".join(found.reading.sentence_of(figure).split()),
        figure.start,
        figure.end,
        "、".join(done),
        amount(each.read) if each.changed and each.read else "",
    )


def _number(text: str | None) -> float | int | str:
    """A cell that can be reckoned with; spreadsheets keep fifteen digits."""
    if text is None:
        return ""
    return float(text) if "." in text else int(text) if len(text) < 15 else text


def _checks(found: Corrected) -> Iterable[Sequence[object]]:
    for check in sorted(found.reading.checks, key=lambda each: each.holds):
        first, second, *more = *check.sentences, "", ""
        yield (
            "相符" if check.holds else "需核对",
            TITLES.get(check.kind, check.kind),
            check.message,
            first,
            second,
            "\n".join(filter(None, more)),
        )


def _events(found: Corrected) -> Iterable[Sequence[object]]:
    for event in history(found):
        changes = "；".join(f"{field}：{before} → {after}" for field, before, after in event.changes)
        yield f"{localtime(event.at):%Y-%m-%d %H:%M}", event.by, event.deed, event.what, changes, event.reason
