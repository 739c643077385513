"""期限: a million random time limits against the slow day-by-day walk of the tests. Mark: none differs.

.venv/bin/python benchmarks/deadlines.py [CASES]
"""

from __future__ import annotations

import sys
import time
from concurrent.futures import ProcessPoolExecutor
from os import cpu_count
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "law"), str(ROOT / "src")]

import oracle  # noqa: E402 - found on the path set above

BATCH = 10_000


def batch(seed: int) -> list[str]:
    return [f"{case}: {ours} instead of {expected}" for case, ours, expected in oracle.faults(BATCH, seed)]


def main(cases: int = 1_000_000) -> int:
    """Compare; print the faults and the speed; return how many differ."""
    began = time.perf_counter()
    with ProcessPoolExecutor(cpu_count()) as pool:
        faults = [fault for found in pool.map(batch, range(1000, 1000 + -(-cases // BATCH))) for fault in found]
    for fault in faults[:20]:
        print(fault)
    seconds = time.perf_counter() - began
    print(
        f"随机期限 {cases:,} 例与逐日推算比对：不同 {len(faults)} 例（要求 0），{seconds:.0f} 秒（连同逐日推算每秒 {cases / seconds:,.0f} 例）"
    )
    return len(faults)


if __name__ == "__main__":
    sys.exit(bool(main(*(int(argument) for argument in sys.argv[1:]))))
