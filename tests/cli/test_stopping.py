"""`faheng serve` leaves when it is told to, whatever its clients do, and what was looked at is written."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from types import SimpleNamespace

import pytest
from gunicorn.config import Config

from faheng.cli._worker import STOPS, Worker, forked

FAHENG = Path(sys.executable).with_name("faheng")


@pytest.fixture
def handlers() -> Iterator[None]:
    kept = {each: signal.getsignal(each) for each in Worker.SIGNALS}
    yield
    for each, handler in kept.items():
        signal.signal(each, handler)
    signal.set_wakeup_fd(-1)


@pytest.mark.parametrize(("told", "alive"), [*((each, False) for each in sorted(STOPS)), (signal.SIGCHLD, True)])
def test_a_process_that_is_told_to_stop_before_it_listens_stops(handlers: None, told: signal.Signals, alive: bool) -> None:
    worker = Worker(1, os.getppid(), [], None, 30, Config(), None)
    worker.method_queue.init()
    worker.PIPE = os.pipe()
    os.set_blocking(worker.PIPE[1], False)
    queue: SimpleQueue[int] = SimpleQueue()
    queue.put(told)
    forked(SimpleNamespace(SIG_QUEUE=queue), worker)
    worker.init_signals()
    assert worker.alive is alive


@pytest.mark.slow
@pytest.mark.parametrize("ctrl_c", (True, False))
def test_the_server_leaves_though_its_clients_do_not(tmp_path: Path, ctrl_c: bool) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    server = subprocess.Popen(
        [FAHENG, "serve", "--port", str(port)], cwd=tmp_path, env={**kept, "FAHENG_HOME": str(tmp_path / "home")}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    clients = []
    try:
        for said in (b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", b"", b"GET / HTTP/1.1\r\nHost: loc"):
            clients.append(connected(port))
            clients[-1].sendall(said)
        assert clients[0].recv(12) == b"HTTP/1.1 200"
        (os.killpg if ctrl_c else os.kill)(server.pid, signal.SIGINT if ctrl_c else signal.SIGTERM)
        said_last, _ = server.communicate(timeout=30)
    finally:
        server.kill()
        for each in clients:
            each.close()
    assert (server.returncode, "SIGKILL" in said_last) == (0, False)
    assert not (tmp_path / "home/faheng.sqlite3-wal").exists()


def connected(port: int, patience: float = 60) -> socket.socket:
    end = time.monotonic() + patience
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), 5)
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
