"""结果 (outcomes): what became of each row of a ledger, and the counts, which add up to the rows that were read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from faheng.exchange.ledgers.drafts import Fault

MOST_LISTED = 20
NO_LEDGER = "不是本种台账，没有读取"
HIDDEN = "是隐藏的，没有读取；其中有要导入的，请取消隐藏后再导入"


class Became(StrEnum):
    """一行的去向."""

    ACCEPTED = "录入"
    REPEATED = "重复"
    REFUSED = "拒收"


@dataclass(frozen=True, slots=True)
class Outcome:
    """一行的结果; `notices` counts what the rules remarked on an accepted row, by severity."""

    became: Became
    faults: tuple[Fault, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass
class SheetReport:
    """一张工作表: what was read of it."""

    name: str
    header: int = 0
    """The line of the header, counted from 1; 0 where the sheet was not read."""
    ignored: tuple[str, ...] = ()
    unknown: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    rows: int = 0
    became: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    refusals: dict[str, list[int]] = field(default_factory=dict)
    """The lines refused, by reason; of many reasons, the first ones."""
    notices: Counter[str] = field(default_factory=Counter)
    unread: str = ""
    """Why the sheet was not read."""


@dataclass
class Report:
    """导入报告."""

    file: str
    kind: str
    title: str
    rehearsal: bool
    sheets: list[SheetReport] = field(default_factory=list)
    refused_file: Path | None = None

    def count(self, became: Became) -> int:
        """Return how many rows have met an end."""
        return sum(sheet.became[became] for sheet in self.sheets)

    @property
    def rows(self) -> int:
        return sum(sheet.rows for sheet in self.sheets)

    @property
    def skipped(self) -> int:
        return sum(sheet.skipped.total() for sheet in self.sheets)

    def as_json(self) -> dict[str, Any]:
        """Return the report as JSON values."""
        return {
            "file": self.file,
            "kind": self.kind,
            "dry_run": self.rehearsal,
            "rows": self.rows,
            "accepted": self.count(Became.ACCEPTED),
            "repeated": self.count(Became.REPEATED),
            "refused": self.count(Became.REFUSED),
            "skipped": self.skipped,
            "refused_file": str(self.refused_file) if self.refused_file else None,
            "sheets": [
                {
                    "name": sheet.name,
                    "header": sheet.header or None,
                    "unread": sheet.unread or None,
                    "rows": sheet.rows,
                    "ignored_columns": [*sheet.ignored],
                    "unknown_columns": sheet.unknown,
                    "skipped": dict(sheet.skipped),
                    "notes": sheet.notes,
                    "refusals": [{"reason": reason, "rows": rows} for reason, rows in sheet.refusals.items()],
                }
                for sheet in self.sheets
            ],
        }

    def lines(self) -> Iterator[str]:
        """Yield the report as sentences."""
        for sheet in self.sheets:
            yield from _lines(sheet)
        skipped: Counter[str] = sum((sheet.skipped for sheet in self.sheets), Counter())
        why = f"（{'，'.join(f'{name}{number}' for name, number in skipped.items())}）" if skipped else ""
        verb = "试算" if self.rehearsal else "读取"
        yield (
            f"{verb}{self.title}{self.rows}行：录入{self.count(Became.ACCEPTED)}，重复{self.count(Became.REPEATED)}，"
            f"拒收{self.count(Became.REFUSED)}，跳过{self.skipped}{why}。"
        )
        if self.refused_file:
            yield f"拒收的行已写入 {self.refused_file}，改正后可以再次导入。"
        if self.rehearsal:
            yield "这是试算，没有录入任何记录。"


def _lines(sheet: SheetReport) -> Iterator[str]:
    where = f"工作表“{sheet.name}”："
    if not sheet.header:
        yield f"{where}{sheet.unread}"
        return
    yield f"{where}表头在第{sheet.header}行，读取{sheet.rows}行"
    for name, why in sheet.unknown.items():
        yield f"  列“{name}”没有导入：{why}"
    if sheet.ignored:
        yield f"  不需要导入的列：{'、'.join(sheet.ignored)}"
    for note in sheet.notes:
        yield f"  {note}"
    for reason, rows in sheet.refusals.items():
        many = f"等{len(rows)}行" if len(rows) > 5 else "行"
        yield f"  第{'、'.join(map(str, rows[:5]))}{many}拒收：{reason}"
    if (more := sheet.became[Became.REFUSED] - sum(map(len, sheet.refusals.values()))) > 0:
        yield f"  另有{more}行拒收，见拒收文件"
    if sheet.notices:
        yield f"  录入的行中：{'，'.join(f'{name}{number}项' for name, number in sheet.notices.items())}"
