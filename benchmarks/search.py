"""两字词检索: words of two characters in 100,000 dossiers, within what the viewer may see, against plain LIKE over the same rows.

    .venv/bin/python benchmarks/search.py [DOSSIERS]

Rare, common and absent words by turns; the first page of 50. Marks: the 95th percentile is at most 50 milliseconds, and at
most half of that of LIKE.
"""

from __future__ import annotations

import random
import statistics
import sys
from time import perf_counter

from django.db import connection
from shared import home, world

from faheng.records import lists, people
from faheng.records.scope import Viewer

MOST, RATIO = 50.0, 0.5
COMMON = ("诊所", "医院", "门诊", "宾馆", "中心", "口腔", "美容", "公司")
ABSENT = ("鼋鼍", "饕餮", "龘靐", "耄耋")
PLAIN = """
SELECT DISTINCT d.id FROM records_dossierrecord d JOIN records_entryrecord e ON e.dossier_id = d.id AND e.seq = 1
WHERE d.path LIKE %s AND (d.title LIKE %s OR d.number LIKE %s OR e.data LIKE %s) ORDER BY d.id DESC LIMIT 50
"""


def words() -> list[str]:
    """Return words of two characters: most of them rare, some common, some absent."""
    chance = random.Random(2)  # noqa: S311
    rare = ["".join(chance.choices(world.NAMES, k=2)) for _ in range(28)]
    return [*rare, *COMMON, *ABSENT]


def search(viewer: Viewer, word: str) -> int:
    return len(lists.dossiers(viewer, lists.Wanted(text=word), limit=50).rows)


def plain(viewer: Viewer, word: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(PLAIN, [f"{viewer.path}%", *[f"%{word}%"] * 3])
        return len(cursor.fetchall())


def main(amount: int = 100_000) -> int:
    """Print the percentiles; return 1 where a mark is missed."""
    home.migrate()
    world.build(amount, searchable=True)
    viewer = people.viewer_named("city")
    times: dict[str, list[float]] = {"search": [], "plain": []}
    hits: dict[str, int] = {}
    for turn in range(3):
        for word in words():
            for name, ask in (("search", search), ("plain", plain)):
                began = perf_counter()
                hits[name] = hits.get(name, 0) + ask(viewer, word)
                if turn:
                    times[name].append((perf_counter() - began) * 1000)
    middle = {name: statistics.median(each) for name, each in times.items()}
    high = {name: statistics.quantiles(each, n=20)[18] for name, each in times.items()}
    ratio = high["search"] / high["plain"]
    print(f"{amount} 份案卷中检索两字词（{len(words())} 个，取前 50 件，限本机关及下级）：")
    print(f"  检索 中位 {middle['search']:.1f} 毫秒，p95 {high['search']:.1f} 毫秒（要求 ≤ {MOST:.0f}），共 {hits['search']} 件")
    print(
        f"  参照 LIKE 中位 {middle['plain']:.1f} 毫秒，p95 {high['plain']:.1f} 毫秒，共 {hits['plain']} 件；p95 之比 {ratio:.2f}（要求 ≤ {RATIO}）"
    )
    return int(high["search"] > MOST or ratio > RATIO)


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:])))
