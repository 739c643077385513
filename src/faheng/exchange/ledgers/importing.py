"""导入 (importing): a file of Excel into the records, row by row; what is refused comes back with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from faheng.engine.dossier import Organisation
from faheng.exchange.ledgers.acts import Acts
from faheng.exchange.ledgers.columns import CASE
from faheng.exchange.ledgers.drafts import EMPTY, Draft, RowReader
from faheng.exchange.ledgers.formulas import UNCOMPUTED
from faheng.exchange.ledgers.headers import Header, Names, find_header
from faheng.exchange.ledgers.kinds import Ledger
from faheng.exchange.ledgers.officers import Officers
from faheng.exchange.ledgers.outcomes import HIDDEN, MOST_LISTED, NO_LEDGER, Became, Outcome, Report, SheetReport
from faheng.exchange.ledgers.recording import Recorder, recorder
from faheng.exchange.ledgers.refusals import Refusals, free_name
from faheng.exchange.ledgers.sheets import Row, Sheet, merged_down, open_sheets
from faheng.law.errors import WrongInput
from faheng.records.scope import Viewer

BATCH = 2_000
Pending = tuple[int, Row, Draft]
"""Line in the file, cells as they stood, values."""


@dataclass(frozen=True)
class Import:
    """一次导入: which ledger, for which organisation, at what moment."""

    ledger: Ledger
    organisation: Organisation
    viewer: Viewer
    now: datetime
    rehearsal: bool = False
    as_recorded: bool = False
    progress: Callable[[int], None] = lambda _: None

    def run(self, path: Path) -> Report:
        """Import a file; nothing is written before its headers are understood.

        Raises:
            WrongInput: the file cannot be read, no sheet of it is a ledger of the kind, or a required column is missing.
        """
        sheets = open_sheets(path)
        report = Report(str(path), self.ledger.key, self.ledger.title, self.rehearsal)
        names = Names(self.ledger)
        found = [(sheet, find_header(sheet, names)) for sheet in sheets]
        self._refuse(path, [header for sheet, header in found if header and not sheet.hidden])
        recording, refusals = self._recorder(), Refusals(free_name(path))
        try:
            for sheet, header in found:
                read = header is not None and not sheet.hidden
                unread = HIDDEN if header else NO_LEDGER
                report.sheets.append(
                    self._sheet(sheet, header, recording, refusals) if header and read else SheetReport(sheet.name, unread=unread)
                )
        finally:
            refusals.close()
        report.refused_file = refusals.path if refusals.written else None
        return report

    def _refuse(self, path: Path, headers: Sequence[Header]) -> None:
        if not headers:
            columns = "、".join(column.label for column in self.ledger.columns if column.required) or self.ledger.columns[0].label
            raise WrongInput(
                f"没有找到“{self.ledger.title}”的表头",
                where=str(path),
                mend=f"表头应有{columns}等列，可用 faheng template {self.ledger.key} 取得样表",
            )
        if self.as_recorded:
            return
        first = self.ledger.procedure.steps[0].key if self.ledger.procedure else self.ledger.key
        for header in headers:
            used = {column.step for column in header.columns.values()}
            lacking = [column.label for column in header.missing if column.step in (first, "") and (first in used or column.group == CASE)]
            if lacking and not (self.ledger.grouped and lacking == ["当事人名称"]):
                raise WrongInput(
                    f"缺少必填的列：{'、'.join(lacking)}", where=f"{path} 第{header.row + 1}行", mend="请补上这些列，或者对照样表改列名"
                )

    def _recorder(self) -> Recorder:
        acts = None
        if self.ledger.procedure:
            acts = Acts(self.ledger.procedure, Officers(self.viewer, self.organisation.code), self.now)
        return recorder(
            self.ledger, acts, self.organisation, self.viewer, now=self.now, rehearsal=self.rehearsal, as_recorded=self.as_recorded
        )

    def _sheet(self, sheet: Sheet, header: Header, recording: Recorder, refusals: Refusals) -> SheetReport:
        report = SheetReport(sheet.name, header.row + 1, header.ignored, dict(header.unknown))
        for place in sorted(header.wan):
            report.notes.append(f"列“{header.titles[place]}”以万元为单位，已换算为元")
        reading = RowReader(header, as_recorded=self.as_recorded)
        for some in _batches(self._drafts(sheet, header, reading, report)):
            outcomes = recording.record(header, [draft for *_, draft in some])
            for (line, row, _), outcome in zip(some, outcomes, strict=True):
                _count(report, line, outcome)
                if outcome.became is Became.REFUSED:
                    refusals.add(sheet.name, header, line, row, outcome.faults)
            self.progress(len(some))
        for place in (place for place, seen in reading.blind.items() if seen):
            report.unknown[f"第{sheet.left + place + 1}列"] = "没有表头"
        return report

    def _drafts(self, sheet: Sheet, header: Header, reading: RowReader, report: SheetReport) -> Iterator[Pending]:
        for number, row in merged_down(sheet, header.row + 1):
            report.rows += 1
            troubles = sheet.troubles.get(number, {})
            why = reading.skipped(row)
            if why and not (why == EMPTY and UNCOMPUTED in troubles.values()):
                kind = why.partition("（")[0]
                report.skipped[kind] += 1
                if kind not in (EMPTY, "示例行") and len(report.notes) < MOST_LISTED:
                    report.notes.append(f"第{number + 1}行跳过：{why}")
                continue
            yield number + 1, row, reading.read(row, troubles)


def _batches(rows: Iterator[Pending]) -> Iterator[list[Pending]]:
    some: list[Pending] = []
    for each in rows:
        some.append(each)
        if len(some) == BATCH:
            yield some
            some = []
    if some:
        yield some


def _count(report: SheetReport, line: int, outcome: Outcome) -> None:
    report.became[outcome.became] += 1
    report.notices.update(outcome.notices)
    if outcome.became is Became.REFUSED:
        reason = "；".join(fault.message for fault in outcome.faults)
        if reason in report.refusals or len(report.refusals) < MOST_LISTED:
            report.refusals.setdefault(reason, []).append(line)
