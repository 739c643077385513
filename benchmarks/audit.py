"""案卷评查: closed penalty dossiers reviewed a second on one core, with digest chains and without. Mark: at least 1,000.

The reference of the same run is reading the same packages (JSON and forms): reviewing must not cost more than three times as much.

    .venv/bin/python benchmarks/audit.py [DOSSIERS]
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import process_time

from faheng.engine.audit import audit
from faheng.engine.chain import digest
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.forms import Form
from faheng.engine.packages import read_package
from faheng.engine.situation import Surroundings
from faheng.procedures import catalogue

PACKAGE = Path(__file__).resolve().parents[1] / "tests" / "fixtures" / "packages" / "penalty_ordinary" / "clean_small_fine.json"
MARK = 1000
TODAY = date(2026, 9, 1)


def chained(dossier: Dossier) -> Dossier:
    """Return the dossier with its digest chain."""
    entries: list[Entry[Form]] = []
    for entry in dossier.entries:
        linked = replace(entry, prev=entries[-1].sm3 if entries else None)
        entries.append(replace(linked, sm3=digest(linked)))
    return replace(dossier, entries=tuple(entries))


def rate(dossiers: list[Dossier]) -> float:
    """Return how many dossiers are reviewed a second."""
    procedure, around = catalogue()["penalty.ordinary"], Surroundings()
    audit(procedure, dossiers[0], TODAY, around)
    began = process_time()
    for dossier in dossiers:
        audit(procedure, dossier, TODAY, around)
    return len(dossiers) / (process_time() - began)


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
    return int(plain < MARK)


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
