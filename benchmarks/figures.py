"""年度数字: every figure of the catalogue over a lake of 300,000 entries, a drill-down, and one count against hand-written DuckDB SQL.

    .venv/bin/python benchmarks/figures.py [DOSSIERS]

Marks: all figures within 10 seconds, a drill-down within 200 milliseconds (P10); a count takes at most ten times the hand-written one.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter

import duckdb
from django.utils import timezone
from shared import home, world

from faheng.indicators.sources import SOURCES
from faheng.lake import doors

ALL_SECONDS, DRILL, RATIO = 10.0, 0.2, 10.0
YEAR, COUNTED, DRILLED, CITY = 2026, "clinic-filings", "clinic-filings", "/990000/990100/"
FIRST, LAST = date(YEAR, 1, 1), date(YEAR, 12, 31)
HAND = """
SELECT count(*) FROM read_parquet($filed) f WHERE starts_with(f._path, $path) AND f._day BETWEEN $first AND $last
AND EXISTS (SELECT 1 FROM read_parquet($received) r WHERE r._dossier = f._dossier AND r.matter = 'clinic')
"""


def seconds(act: Callable[[], object], times: int = 7) -> float:
    """Return how long an act takes, the middle of several."""
    found = []
    for _ in range(times):
        began = perf_counter()
        act()
        found.append(perf_counter() - began)
    return statistics.median(found)


def hand(snapshot_files: dict[str, list[str]]) -> int:
    """Count the clinics filed by plain SQL over the same files."""
    files = {table: [str(doors.folder() / each) for each in snapshot_files[table]] for table in ("filing/file", "filing/receive")}
    (found,) = duckdb.execute(
        HAND, {"filed": files["filing/file"], "received": files["filing/receive"], "path": CITY, "first": FIRST, "last": LAST}
    ).fetchone() or (0,)
    return int(found)


def main(amount: int = 50_000) -> int:
    """Print what was measured; return 1 where a mark is missed."""
    home.migrate()
    world.build(amount)
    began = perf_counter()
    snapshot = doors.bring_up_to_date(timezone.now())
    print(f"数据湖 {snapshot.rows:,} 行，{perf_counter() - began:.0f} 秒由记录写成（{len(SOURCES)} 个数字，市级机关 {YEAR} 年）")
    whole = seconds(lambda: list(doors.book(CITY, YEAR).all()), 3)
    book = doors.book(CITY, YEAR)
    references = book.records(DRILLED)
    drill = seconds(lambda: doors.book(CITY, YEAR).records(DRILLED), 5)
    figure = seconds(lambda: doors.book(CITY, YEAR).figure(COUNTED))
    plain = seconds(lambda: hand(snapshot.files))
    same = hand(snapshot.files) == doors.book(CITY, YEAR).figure(COUNTED).value.number
    print(
        f"  全部数字 {whole:.1f} 秒（要求 ≤ {ALL_SECONDS:.0f}）；下钻 {len(references):,} 条记录 {drill * 1000:.0f} 毫秒（要求 ≤ {DRILL * 1000:.0f}）"
    )
    print(
        f"  一个数字 {figure * 1000:.0f} 毫秒；手写 SQL {plain * 1000:.0f} 毫秒；之比 {figure / plain:.1f}（要求 ≤ {RATIO:.0f}）；结果{'相同' if same else '不同'}"
    )
    return int(whole > ALL_SECONDS or drill > DRILL or figure / plain > RATIO or not same)


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
