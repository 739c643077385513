"""案卷评查: closed penalty dossiers reviewed a second on one core, with digest chains and without. Mark: at least 1,000.

The reference of the same run is reading the same packages (JSON and forms). Then 10,000 packages read and reviewed on two cores
(P11): at most 60 seconds.

    .venv/bin/python benchmarks/audit.py [DOSSIERS]
"""

from __future__ import annotations

import json
import statistics
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter, process_time

from faheng.engine.audit import audit
from faheng.engine.chain import digest
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.forms import Form
from faheng.engine.packages import read_package
from faheng.engine.situation import Surroundings
from faheng.procedures import catalogue

PACKAGE = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "packages" / "penalty_ordinary" / "clean_small_fine.json"
MARK = 1000
TURNS = 5
MANY, SECONDS, CORES = 10_000, 60, 2
TODAY = date(2026, 9, 1)


def chained(dossier: Dossier) -> Dossier:
    """Return the dossier with its digest chain."""
    entries: list[Entry[Form]] = []
    for entry in dossier.entries:
        linked = replace(entry, prev=entries[-1].sm3 if entries else None)
        entries.append(replace(linked, sm3=digest(linked)))
    return replace(dossier, entries=tuple(entries))


def rate(dossiers: list[Dossier]) -> float:
    """Return how many dossiers are reviewed a second: the middle of five turns."""
    procedure, around = catalogue()["penalty.ordinary"], Surroundings()
    audit(procedure, dossiers[0], TODAY, around)
    rates = []
    for turn in range(TURNS):
        part = dossiers[turn::TURNS]
        began = process_time()
        for dossier in part:
            audit(procedure, dossier, TODAY, around)
        rates.append(len(part) / (process_time() - began))
    return statistics.median(rates)


def read_and_review(number: int) -> int:
    """Read and review that many packages; return how many findings there are."""
    text, procedures, around = PACKAGE.read_text("utf-8"), catalogue(), Surroundings()
    found = 0
    for _ in range(number):
        dossier = read_package(json.loads(text), procedures)
        found += len(audit(procedures[dossier.procedure], dossier, TODAY, around))
    return found


def many() -> float:
    """Return the seconds that `MANY` packages take, read and reviewed by processes of their own."""
    began = perf_counter()
    with ProcessPoolExecutor(CORES) as pool:
        list(pool.map(read_and_review, [MANY // CORES // 5] * CORES * 5))
    return perf_counter() - began


def main(number: int = 5000) -> int:
    """Print the rates; return 1 where the mark is missed."""
    text, procedures = PACKAGE.read_text("utf-8"), catalogue()
    read_package(json.loads(text), procedures)
    began = process_time()
    read = [read_package(json.loads(text), procedures) for _ in range(number)]
    reading = number / (process_time() - began)
    plain = rate([replace(dossier, number=str(place)) for place, dossier in enumerate(read)])
    whole = rate([replace(chained(read[0]), number=str(place)) for place in range(number)])
    rules = len(procedures["penalty.ordinary"].rules)
    print(f"评查 {number} 件结案的普通程序案卷（每件 {len(read[0].entries)} 条记录，{rules} 条规则），一个核心：")
    print(f"  无摘要链 {plain:,.0f} 件/秒；连同摘要链 {whole:,.0f} 件/秒（要求 {MARK}）")
    print(f"  参照：读取同样的案卷包 {reading:,.0f} 件/秒；评查与读取之比 {plain / reading:.2f}")
    seconds = many()
    print(f"  {MANY:,} 件案卷包读取并评查，{CORES} 个核心：{seconds:.0f} 秒（要求 ≤ {SECONDS}）")
    return int(plain < MARK or seconds > SECONDS)


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
