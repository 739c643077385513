"""简报 (brief): the comparison for people, as one HTML page, and as a paper for Word and PDF."""

from __future__ import annotations

from html import escape

from faheng.documents.content import Block, Heading, Sheet, Table, paragraph
from faheng.reports.comparing.comparison import COMPARABILITY_TITLES, Cell, Comparability, Comparison, Row
from faheng.reports.comparing.workbook import shown
from faheng.reports.reading.as_json import plain

STYLE = """body{font-family:"Noto Sans CJK SC","Microsoft YaHei",sans-serif;margin:2rem;color:#222}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.35rem .5rem;vertical-align:top;text-align:left}
th{background:#e8eef6}.caution{background:#fff6dd}.not{color:#666;font-style:italic}.bar{background:#2f6db3;height:.5rem;display:block}
summary{cursor:pointer}small{color:#555}.out{color:#a33;font-weight:bold}"""
NOTE = "只并列，不排名：标“慎比”“不可比”的数字口径不同，原因写在数字下面；点开数字可见原文的句子。"


def html_brief(comparison: Comparison) -> str:
    """One page: each value opens the sentence behind it."""
    heads = "".join(f"<th scope='col'>{escape(source.title)}</th>" for source in comparison.sources)
    rows = "\n".join(_html_row(row, comparison) for row in comparison.rows)
    return (
        f"<!doctype html><html lang='zh-CN'><meta charset='utf-8'><title>法治政府建设年度报告比较</title><style>{STYLE}</style>"
        f"<h1>法治政府建设年度报告比较</h1><p>{NOTE}</p>"
        f"<table><thead><tr><th scope='col'>指标</th>{heads}</tr></thead><tbody>\n{rows}\n</tbody></table></html>\n"
    )


def _html_row(row: Row, comparison: Comparison) -> str:
    largest = max((cell.value for cell in row.comparable if cell.value is not None), default=None)
    cells = "".join(
        "<td>"
        + "".join(_html_cell(cell, float(cell.value / largest) if largest and cell.value is not None else None) for cell in row.of(at))
        + "</td>"
        for at in range(len(comparison.sources))
    )
    return f"<tr><th scope='row' id='{row.indicator.id}'>{escape(row.indicator.title)}</th>{cells}</tr>"


def _html_cell(cell: Cell, share: float | None) -> str:
    notes = [COMPARABILITY_TITLES[cell.flag], *cell.reasons] if cell.flag is not Comparability.COMPARABLE else []
    if cell.per_100_officers is not None:
        notes.append(f"每百名执法人员 {plain(cell.per_100_officers)}")
    if cell.per_1000_parties is not None:
        notes.append(f"每千户监管对象 {plain(cell.per_1000_parties)}")
    if cell.corrected:
        notes.append(cell.corrected)
    mark = f"<span class='bar' style='width:{share:.0%}'></span>" if share is not None and cell.flag is Comparability.COMPARABLE else ""
    out = " <span class='out'>离群</span>" if cell.outlier else ""
    note = f"<br><small>{escape('；'.join(notes))}</small>" if notes else ""
    return (
        f"<details class='{cell.flag}'><summary>{escape(shown(cell))}{escape(cell.unit or '')}{out}</summary>"
        f"<q>{escape(cell.sentence)}</q></details>{mark}{note}"
    )


def brief_paper(comparison: Comparison) -> Sheet:
    """The rows that several reports state, and the sentences behind them, as a paper for Word and PDF."""
    header = ("指标", *(source.title for source in comparison.sources))
    places = range(len(comparison.sources))
    rows = tuple(
        (row.indicator.title, *("\n".join(_plain_cell(cell) for cell in row.of(at)) for at in places)) for row in comparison.shared
    )
    blocks: list[Block] = [paragraph(NOTE), Table(header, rows), Heading("原文")]
    for row in comparison.shared:
        blocks.append(Heading(row.indicator.title, 2))
        blocks.extend(paragraph(_behind(one, comparison)) for one in row.cells)
    return Sheet("", "法治政府建设年度报告比较", tuple(blocks))


def _behind(cell: Cell, comparison: Comparison) -> str:
    said = f"（{cell.corrected}）" if cell.corrected else ""
    return f"{comparison.sources[cell.source].title}：{cell.sentence}{said}"


def _plain_cell(cell: Cell) -> str:
    flag = "" if cell.flag is Comparability.COMPARABLE else f"（{COMPARABILITY_TITLES[cell.flag]}：{'；'.join(cell.reasons)}）"
    return f"{shown(cell)}{cell.unit or ''}{'（人工更正）' if cell.corrected else ''}{flag}"
