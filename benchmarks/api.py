"""接口: lists of 100 and dossiers over 100,000 dossiers at 16 clients, with log-in, row permissions, view audit and digest chains,
against a floor page of raw SQL over the same rows from the same server. Prints the ratios.

    .venv/bin/python benchmarks/api.py [DOSSIERS]

Marks: the throughput of the list and of the dossier is at least 0.2 of that of the floor; at most 8 statements a page. It is judged by
answers for each processor second of the server: where nothing else runs that is the throughput, and other programs do not change it.
"""

from __future__ import annotations

import statistics
import sys
from dataclasses import dataclass
from time import perf_counter

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from shared import home, serving, world

from faheng.api.tokens import issue

RATIO, STATEMENTS = 0.2, 8
ROUNDS, SECONDS = 7, 1
USERS = ("city", "county")
LIST = "/api/v1/dossiers/?limit=100"


def statements(path: str, user: str) -> int:
    """Return how many statements a page takes once the process is warm."""
    client = Client(headers={"authorization": f"Bearer {issue(user)}", "host": serving.HOST})
    for _ in range(2):
        with CaptureQueriesContext(connection) as captured:
            answer = client.get(path)
        assert answer.status_code == 200, (path, answer.content[:300])
    return len(captured)


def main(amount: int = 100_000) -> int:
    """Print what was measured; return 1 where a mark is missed."""
    began = perf_counter()
    home.migrate()
    made = world.build(amount)
    print(f"{amount} 份案卷（SQLite，{perf_counter() - began:.0f} 秒写入；每类一份经规则办理，其余由数据库复制）")
    dossiers = [f"/api/v1/dossiers/{pk}" for pk in made.penalties]
    pages = {f"清单 100 行（{user}）": ([LIST], user) for user in USERS} | {"案卷（15 条记录）": (dossiers, "city")}
    counts = {name: statements(paths[0], user) for name, (paths, user) in pages.items()}
    tokens = {user: {"Authorization": f"Bearer {issue(user)}"} for user in USERS}
    connection.close()
    results: dict[str, dict[str, list[Measured]]] = {name: {"site": [], "floor": []} for name in pages}
    with serving.served("pages:application") as site, serving.served("floor:application") as floor:
        for name, (paths, user) in pages.items():
            for path in [*paths[:8], *paths[:8]]:
                serving.get(site.port, path, tokens[user])
                serving.get(floor.port, path, tokens[user])
            for _ in range(ROUNDS):
                for kind, server in (("floor", floor), ("site", site)):
                    results[name][kind].append(measured(server, paths, tokens[user]))
    return max(said(name, results[name], counts[name]) for name in pages)


@dataclass(frozen=True)
class Measured:
    """One load, and the answers for each processor second of the server."""

    load: serving.Load
    worth: float


def measured(server: serving.Server, paths: list[str], headers: dict[str, str]) -> Measured:
    before = server.used()
    load = serving.load(server.port, paths, headers, SECONDS)
    return Measured(load, load.rate * SECONDS / max(server.used() - before, 0.01))


def said(name: str, found: dict[str, list[Measured]], count: int) -> int:
    """Print one page's line; return 1 where a mark is missed."""
    wrong = sum(each.load.wrong for loads in found.values() for each in loads)
    site, floor = (sorted(found[kind], key=lambda each: each.load.rate)[ROUNDS // 2].load for kind in ("site", "floor"))
    ratio = statistics.median(each.worth for each in found["site"]) / statistics.median(each.worth for each in found["floor"])
    print(
        f"{name}：比值 {ratio:.2f}（要求 ≥ {RATIO}）；{site.rate:,.0f} 次/秒，中位 {site.median:.0f} 毫秒，p99 {site.p99:.0f} 毫秒；"
        f"参照页 {floor.rate:,.0f} 次/秒；{count} 条语句（要求 ≤ {STATEMENTS}）" + (f"；出错 {wrong} 次" if wrong else "")
    )
    return int(ratio < RATIO or count > STATEMENTS or wrong > 0)


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
