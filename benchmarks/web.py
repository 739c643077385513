"""网页与命令: how soon `faheng serve` shows its first page, what memory the web part takes after a load of pages (P16), and the
processor time of the commands `faheng due` and `faheng audit`, against that of importing Django's models and pydantic.

    .venv/bin/python benchmarks/web.py

Modules are compiled beforehand, as an installation does. Marks: first page within 10 seconds, at most 400 MB (shared pages counted
once); `due` takes no longer than the reference, `audit` at most 2.5 times as long (about 0.6 seconds on an idle core).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.sessions.backends.db import SessionStore
from django.db import connection
from shared import home, serving, world

FIRST, MEMORY = 10.0, 400
PAGES = ("/", "/dossiers/", "/parties/", "/procedures/", "/board/")
PACKAGE = world.PACKAGES / f"{world.PENALTY}.json"
REFERENCE = ["-c", "import django.db.models, pydantic.main"]
COMMANDS = {
    "faheng due": (["-m", "faheng", "due", "PEN-23", "--start", "2026-01-05"], 1.0),
    "faheng audit": (["-m", "faheng", "audit", str(PACKAGE)], 2.5),
}
COMPILED = {**os.environ, "PYTHONPYCACHEPREFIX": f"{home.HOME}/compiled"}
COMPILED.pop("PYTHONDONTWRITEBYTECODE", None)


def cookie(username: str) -> str:
    """Return the cookie of a session of a user."""
    user = get_user_model().objects.get(username=username)
    session = SessionStore()
    session[SESSION_KEY], session[BACKEND_SESSION_KEY] = str(user.pk), "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return f"sessionid={session.session_key}"


def megabytes(pid: int) -> float:
    """Return the memory of a family of processes, what they share counted once."""
    total = 0
    for each in serving.family(pid):
        found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{each}/smaps_rollup").read_text(), re.MULTILINE)
        total += int(found[1]) if found else 0
    return total / 1024


def serve() -> int:
    """Start the web, load pages, print times and memory; return 1 where a mark is missed."""
    home.migrate()
    world.build(2000)
    said = cookie("city")
    connection.close()
    port = serving.free_port()
    began = perf_counter()
    command = [sys.executable, "-m", "faheng", "serve", "--port", str(port), "--workers", "2"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=COMPILED)  # noqa: S603
    try:
        serving.wait_for(port, 60)
        listening = perf_counter() - began
        serving.get(port, "/accounts/login/", {})
        first = perf_counter() - began
        before = megabytes(server.pid)
        for page in PAGES:
            serving.get(port, page, {"Cookie": said})
        loaded = serving.load(port, PAGES, {"Cookie": said}, 5)
        after = megabytes(server.pid)
    finally:
        server.terminate()
        server.wait(20)
    print(f"faheng serve（2 个进程）：{listening:.1f} 秒开始监听，{first:.1f} 秒给出第一页（要求 ≤ {FIRST:.0f}）")
    print(
        f"  内存 {before:.0f} MB；{serving.CLIENTS} 个客户端打开 {len(PAGES)} 种页面 5 秒（{loaded.rate:.0f} 页/秒）之后"
        f" {after:.0f} MB（要求 ≤ {MEMORY}）" + (f"；出错 {loaded.wrong} 次" if loaded.wrong else "")
    )
    return int(first > FIRST or after > MEMORY or loaded.wrong > 0)


def commands() -> int:
    """Print the processor time of each command; return 1 where a mark is missed."""
    times: dict[str, list[float]] = {}
    asked = {"reference": REFERENCE, **{name: arguments for name, (arguments, _) in COMMANDS.items()}}
    for _ in range(7):
        for name, arguments in asked.items():
            times.setdefault(name, []).append(used(arguments))
    reference = min(times["reference"][1:])
    print(f"命令的处理器时间（参照：装载 Django 与 pydantic {reference:.2f} 秒）：")
    missed = 0
    for name, (_, most) in COMMANDS.items():
        least = min(times[name][1:])
        print(f"  {name} {least:.2f} 秒，比值 {least / reference:.2f}（要求 ≤ {most}）")
        missed |= least / reference > most
    return int(missed)


def used(arguments: list[str]) -> float:
    """Return the processor seconds that Python takes with some arguments."""
    ran = subprocess.Popen([sys.executable, *arguments], env=COMPILED, stdout=subprocess.DEVNULL)  # noqa: S603
    _, _, usage = os.wait4(ran.pid, 0)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    used(["-c", "import django; django.setup(); import faheng.conf.urls"])
    sys.exit(max(serve(), commands()))
