"""Excel 台账: a ledger of 100,000 rows and 10 columns through the command `faheng import`, with the rules. Prints rows a second,
seconds, and the most memory held.

    .venv/bin/python benchmarks/excel.py [ROWS]

Mark (P14): at most 60 s and less than 300 MB. The ratio is to reading the same cells with calamine and keeping nothing.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

import xlsxwriter
from python_calamine import CalamineWorkbook
from shared.home import HOME

SECONDS, MEGABYTES = 60.0, 300.0
HEADER = ["日期", "学习类型", "主题", "专题", "学习的法律法规", "开展单位", "层级", "学习方式", "应到人数", "实到人数"]
ROW = ["习近平法治思想", "行政处罚法；行政许可法", "局办公室", "局机关", "线下", 30, 28]
START = datetime(2025, 1, 6)  # noqa: DTZ001 - as Excel has it


def ledger(path: Path, rows: int) -> None:
    """Write the ledger."""
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        page = book.add_worksheet("学习台账")
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        page.write_row(0, 0, HEADER)
        for number in range(1, rows + 1):
            page.write_datetime(number, 0, START + timedelta(days=number % 300), day)
            page.write_row(number, 1, ["“第一议题”学习", f"学习传达第{number}次会议精神", *ROW])


def faheng(*arguments: str) -> str:
    command = [sys.executable, "-m", "faheng", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603


def main(rows: int) -> bool:
    """Measure; say whether the mark is met."""
    os.environ["FAHENG_HOME"] = str(HOME)
    path = Path(HOME) / "ledger.xlsx"
    ledger(path, rows)
    faheng("init", "--org", "990101", "--name", "甲区卫生健康局", "--abbreviation", "甲卫")
    start = perf_counter()
    cells = sum(len(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).iter_rows())
    bare = perf_counter() - start
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = perf_counter()
    said = faheng("import", str(path), "--kind", "learning")
    seconds = perf_counter() - start
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert f"录入{rows}，重复0，拒收0" in said, said
    processor, megabytes = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime, used.ru_maxrss / 1024
    print(
        f"导入 {rows:,} 行（{cells:,} 格）：{rows / seconds:,.0f} 行/秒，{seconds:.1f} 秒（处理器 {processor:.1f} 秒），"
        f"最多占用 {megabytes:.0f} MB；只读取单元格 {bare:.1f} 秒，比值 {bare / seconds:.2f}（要求 ≤ {SECONDS:.0f} 秒、< {MEGABYTES:.0f} MB）"
    )
    return seconds <= SECONDS * rows / 100_000 and megabytes < MEGABYTES


if __name__ == "__main__":
    sys.exit(0 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000) else 1)
