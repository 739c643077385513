"""坏文件: each is refused or read within 2 s of processor time and 500 MB, the start of the command included.

.venv/bin/python benchmarks/hostile.py
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from faheng.testing.hostile import NOTHING, READ, REFUSED, huge

SECONDS, MEGABYTES = 2.0, 500


def run(path: Path) -> tuple[int, float, float]:
    """Exit code, seconds of processor time and peak MB of `faheng extract`, in a process of its own."""
    with tempfile.TemporaryFile() as said:
        fd = said.fileno()
        actions = [(os.POSIX_SPAWN_DUP2, fd, 1), (os.POSIX_SPAWN_DUP2, fd, 2)]
        command = [sys.executable, "-m", "faheng", "extract", str(path)]
        pid = os.posix_spawn(sys.executable, command, os.environ, file_actions=actions)
        _, status, used = os.wait4(pid, 0)
    return os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def write(path: Path, make: Callable[[], bytes]) -> None:
    """Make a file in another process: the peak of a child would count what this one held."""
    made = multiprocessing.get_context("fork").Process(target=lambda: path.write_bytes(make()))
    made.start()
    made.join()


def main() -> int:
    """Print a line per file; return 1 where one took too long, too much, or ended otherwise than it should."""
    wanted = {**dict.fromkeys([*REFUSED, "huge.txt"], 2), **dict.fromkeys([*NOTHING, *READ], 0)}
    makers = {**{name: make for name, (make, _) in REFUSED.items()}, **NOTHING, **READ}
    missed = []
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        for name, code in wanted.items():
            path = huge(folder) if name == "huge.txt" else folder / name
            if name in makers:
                write(path, makers[name])
            size = path.stat().st_size
            ended, seconds, peak = run(path)
            well = ended == code and seconds <= SECONDS and peak <= MEGABYTES
            missed += [] if well else [name]
            print(f"{name:<24} {size / 2**20:8.1f} MB  退出码 {ended}  {seconds:5.2f} 秒  {peak:4.0f} MB{'' if well else '  ✘'}")
            path.unlink()
    print(
        f"{len(wanted)} 个文件，要求每个 {SECONDS:.0f} 秒和 {MEGABYTES} MB 以内：{'、'.join(missed) + ' 没有达到' if missed else '都达到'}"
    )
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
