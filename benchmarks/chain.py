"""摘要链: entries sealed (canonical JSON, SM3) and checked a second on one core, against SM3 alone over the same bytes; and dossiers of
an installation appended to and verified as a whole. Marks: checking is at least 0.1 of SM3 alone (the rest is reading and writing
JSON); 25,000 entries verified a second and core, so that two cores verify a million in 20 seconds (P13).

    .venv/bin/python benchmarks/chain.py [DOSSIERS]
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable
from dataclasses import replace
from time import process_time

from shared import home, world

from faheng.engine.chain import canonical, check_chain, content, digest, sm3
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.forms import Form
from faheng.engine.packages import read_package
from faheng.procedures import catalogue
from faheng.records.verify import check_all

RATIO, VERIFIED = 0.1, 25_000
TURNS, ROUNDS = 7, 200


def sealed(dossier: Dossier) -> Dossier:
    """Return the dossier with its digest chain."""
    entries: list[Entry[Form]] = []
    for entry in dossier.entries:
        linked = replace(entry, prev=entries[-1].sm3 if entries else None)
        entries.append(replace(linked, sm3=digest(linked)))
    return replace(dossier, entries=tuple(entries))


def rate(each: int, act: Callable[[], object]) -> float:
    """Return how many entries a second an act over `each` entries handles, the middle of the turns."""
    rates = []
    for _ in range(TURNS):
        began = process_time()
        for _ in range(ROUNDS):
            act()
        rates.append(each * ROUNDS / (process_time() - began))
    return statistics.median(rates)


def main(amount: int = 10_000) -> int:
    """Print the rates; return 1 where a mark is missed."""
    path = world.PACKAGES / f"{world.PENALTY}.json"
    dossier = sealed(read_package(json.loads(path.read_text("utf-8")), catalogue()))
    each = len(dossier.entries)
    written = [canonical(content(entry)) for entry in dossier.entries]
    alone = rate(each, lambda: [sm3(body) for body in written])
    append, check = rate(each, lambda: sealed(dossier)), rate(each, lambda: list(check_chain(dossier)))
    print(f"摘要链（一个核心，每条 {sum(map(len, written)) / each:.0f} 字节）：封存 {append:,.0f} 条/秒，核对 {check:,.0f} 条/秒")
    print(f"  参照：同样字节只算 SM3 {alone:,.0f} 条/秒；核对之比 {check / alone:.2f}（要求 ≥ {RATIO}）")
    home.migrate()
    made = world.build(amount)
    began = process_time()
    troubles = list(check_all())
    seconds = process_time() - began
    entries = world.entries()
    print(
        f"  全库查验 {made.last - made.first + 1:,} 份案卷 {entries:,} 条记录：{entries / seconds:,.0f} 条/秒（要求 ≥ {VERIFIED:,}），异常 {len(troubles)} 处"
    )
    return int(check / alone < RATIO or entries / seconds < VERIFIED or bool(troubles))


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
