"""评查结果的表格: the list of findings as CSV, and with the tally as an Excel workbook."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from io import BytesIO, StringIO

import xlsxwriter

from faheng.engine.findings import Finding
from faheng.engine.procedure import Procedure
from faheng.law.limits import Mark
from faheng.supervision.case_files.review import ReviewedFile
from faheng.supervision.case_files.tally import Tally, titles_of

HEAD = ("案卷", "事由", "当事人", "机关", "状态", "开始日期", "规则", "要求", "严重程度", "问题", "依据", "记录")
TALLY_HEAD = ("规则", "要求", "严重程度", "依据", "问题数", "涉及案卷")
WIDTHS = (24, 24, 24, 20, 10, 12, 12, 36, 10, 48, 36, 8)
RISKY = ("=", "+", "-", "@", "\t", "\r")


def lines(procedure: Procedure, files: Sequence[ReviewedFile]) -> Iterator[tuple[str, ...]]:
    """Yield a line for each finding, and one for each dossier without any."""
    titles = titles_of(procedure)
    for file in files:
        day = file.opened_on.isoformat() if file.opened_on else ""
        own = (file.number or str(file.pk), file.title, file.party, file.organisation, file.state, day)
        for each in file.findings:
            yield (*own, *_said(each, titles))
        if not file.findings:
            yield (*own, "", "", "", "没有发现问题", "", "")


def _said(finding: Finding, titles: dict[str, str]) -> tuple[str, ...]:
    message = f"{finding.message}（未核）" if finding.mark is Mark.UNVERIFIED else finding.message
    basis = "、".join(citation.formal for citation in finding.basis)
    seq = f"第{finding.seq}条" if finding.seq else ""
    return finding.rule, titles.get(finding.rule, ""), finding.severity.label, message, basis, seq


def as_csv(procedure: Procedure, files: Sequence[ReviewedFile]) -> bytes:
    """Return the list as CSV that Excel opens in Chinese; what looks like a formula stays text."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(HEAD)
    for line in lines(procedure, files):
        writer.writerow([f"'{cell}" if cell.startswith(RISKY) else cell for cell in line])
    return text.getvalue().encode("utf-8-sig")


def as_workbook(title: str, procedure: Procedure, files: Sequence[ReviewedFile], counted: Tally) -> bytes:
    """Return the tally and the list as an Excel workbook."""
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}) as book:
        head = book.add_format({"bold": True, "border": 1, "bg_color": "#DDE6F0", "text_wrap": True})
        cell = book.add_format({"border": 1, "text_wrap": True, "valign": "top"})
        summary = book.add_worksheet("统计")
        summary.write_string(0, 0, f"{title}：评查 {counted.files} 件，没有问题 {counted.clean} 件")
        summary.write_row(1, 0, TALLY_HEAD, head)
        for row, each in enumerate(counted.rules, 2):
            basis = "、".join(citation.formal for citation in each.basis)
            summary.write_row(row, 0, (each.rule, each.title, each.severity.label, basis, each.findings, each.files), cell)
        listed = book.add_worksheet("问题清单")
        listed.freeze_panes(1, 1)
        listed.write_row(0, 0, HEAD, head)
        row = 0
        for row, line in enumerate(lines(procedure, files), 1):
            listed.write_row(row, 0, line, cell)
        listed.autofilter(0, 0, max(row, 1), len(HEAD) - 1)
        for sheet, widths in ((summary, (12, 48, 10, 48, 10, 10)), (listed, WIDTHS)):
            for place, width in enumerate(widths):
                sheet.set_column(place, place, width)
    return content.getvalue()
