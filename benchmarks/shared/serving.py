"""Servers on a free port of this machine, and the load on them: wrk where it is installed, else threads of this process."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOST = "127.0.0.1"
WORKERS, THREADS = 2, 4
CLIENTS = 16


@dataclass(frozen=True)
class Load:
    """What a load gave: answers a second, the 50th and 99th percentile in milliseconds, answers that were no good."""

    rate: float
    median: float
    p99: float
    wrong: int


@dataclass(frozen=True)
class Server:
    """A server: where it listens, and its first process."""

    port: int
    pid: int

    def used(self) -> float:
        """Return the processor seconds that its processes have taken."""
        ticks = 0
        for each in family(self.pid):
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")


def family(pid: int) -> set[int]:
    """Return a process and those below it."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    found = {pid}
    while more := {each for each, parent in parents.items() if parent in found} - found:
        found |= more
    return found


@contextmanager
def served(application: str) -> Iterator[Server]:
    """Serve a WSGI application by gunicorn as `faheng serve` does: 2 processes of 4 threads."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--bind", f"{HOST}:{port}", "--worker-class", "gthread", "--workers", str(WORKERS)]
    command += ["--threads", str(THREADS), "--preload", "--log-level", "warning", "--pythonpath", str(HERE), application]
    server = subprocess.Popen(command)  # noqa: S603
    try:
        wait_for(port)
        yield Server(port, server.pid)
    finally:
        server.terminate()
        server.wait(20)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, seconds: float = 30) -> None:
    """Wait until something listens."""
    until = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection((HOST, port), 1).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


def get(port: int, path: str, headers: dict[str, str]) -> bytes:
    """Ask for one page; anything but 200 ends the benchmark."""
    asked = http.client.HTTPConnection(HOST, port, timeout=30)
    asked.request("GET", path, headers=headers)
    answer = asked.getresponse()
    body = answer.read()
    asked.close()
    if answer.status != 200:
        raise SystemExit(f"{path}：{answer.status} {body[:300].decode(errors='replace')}")
    return body


def load(port: int, paths: Sequence[str], headers: dict[str, str], seconds: int, clients: int = CLIENTS) -> Load:
    """Ask for the paths in turn, over and over, by that many clients at once."""
    return (_wrk if shutil.which("wrk") else _threads)(port, paths, headers, seconds, clients)


SCRIPT = """
local paths = {%s}
local turn = 0
request = function()
  turn = turn %% #paths + 1
  return wrk.format("GET", paths[turn])
end
done = function(summary, latency, requests)
  io.write(string.format("JSON{\\"rate\\": %%f, \\"median\\": %%f, \\"p99\\": %%f, \\"wrong\\": %%d}",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout))
end
"""


def _wrk(port: int, paths: Sequence[str], headers: dict[str, str], seconds: int, clients: int) -> Load:
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT % ", ".join(json.dumps(path) for path in paths))
        script.flush()
        said = [part for name, value in headers.items() for part in ("-H", f"{name}: {value}")]
        command = ["wrk", f"-t{min(clients, 2)}", f"-c{clients}", f"-d{seconds}s", "--timeout", "20s", "-s", script.name, *said]
        ran = subprocess.run([*command, f"http://{HOST}:{port}"], capture_output=True, text=True, check=True)  # noqa: S603
    found = re.search(r"JSON(\{.*\})", ran.stdout)
    assert found, ran.stdout
    return Load(**json.loads(found[1]))


def _threads(port: int, paths: Sequence[str], headers: dict[str, str], seconds: int, clients: int) -> Load:
    times: list[float] = []
    wrong: list[int] = []
    until = time.perf_counter() + seconds

    def ask(first: int) -> None:
        held = http.client.HTTPConnection(HOST, port, timeout=20)
        turn = first
        while (began := time.perf_counter()) < until:
            held.request("GET", paths[turn % len(paths)], headers=headers)
            answer = held.getresponse()
            answer.read()
            times.append(time.perf_counter() - began)
            if answer.status != 200:
                wrong.append(answer.status)
            turn += 1

    threads = [threading.Thread(target=ask, args=(first,)) for first in range(clients)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return Load(len(times) / seconds, statistics.median(times) * 1000, statistics.quantiles(times, n=100)[98] * 1000, len(wrong))
