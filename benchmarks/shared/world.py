"""A world of 100,000 dossiers of a province, two cities and forty counties.

A dossier of each kind goes through the rules and the door; the rest are copies of its rows made by the database, with another
number, organisation, party, title and time. The digest covers what was recorded and not whose it is, so every chain holds.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import connection, transaction

from faheng.engine.dossier import Role
from faheng.engine.packages import read_package
from faheng.procedures import catalogue
from faheng.records import bulk, models, organisations, people, search
from faheng.records.scope import SYSTEM

PACKAGES = Path(__file__).resolve().parents[2] / "tests" / "fixtures" / "packages"
KINDS = {
    "filing/clean_clinic": 7, "registration/clean_doctor_first": 5, "inspection/clean_double_random": 4,
    "penalty_summary/clean_warning": 2, "penalty_ordinary/clean_declined": 1, "penalty_ordinary/clean_small_fine": 1,
}  # fmt: skip
PENALTY = "penalty_ordinary/clean_small_fine"
"""How many of twenty dossiers are of each kind."""
PROVINCE, CITIES, COUNTIES = "990000", ("990100", "990200"), 20
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
NAMES = "安康和顺福寿永昌春华秋实明德仁济同心百草回春保元天佑宏仁康宁惠民瑞祥嘉美宝芝济世普济博爱华佗杏林"
PLACES = [
    "门诊部",
    "诊所",
    "美容院",
    "口腔诊所",
    "中医馆",
    "宾馆",
    "游泳馆",
    "供水公司",
    "血液透析中心",
    "医院",
    "体检中心",
    "集中消毒公司",
]
LAST = datetime(2026, 6, 30, 18, tzinfo=UTC)


@dataclass(frozen=True)
class World:
    """What was made: keys of the first and the last dossier, and of some ordinary penalties that the city sees."""

    first: int
    last: int
    penalties: tuple[int, ...]


def build(amount: int, *, searchable: bool = False) -> World:
    """Make the world; `searchable` fills the search index too."""
    _bureaus()
    patterns = _patterns()
    first = max(patterns.values()) + 1
    chance = random.Random(1)  # noqa: S311 - the same world each time
    owners = list(models.Organisation.objects.filter(leaf=True).order_by("code").values_list("pk", "path"))
    cycle = [pk for name, pk in patterns.items() for _ in range(KINDS[name])]
    rows = []
    for place in range(amount):
        owner, path = owners[place * 7 % len(owners)]
        updated = LAST - timedelta(seconds=300 * place + chance.randrange(300))
        rows.append((first + place, cycle[place % len(cycle)], owner, path, name(chance), f"〔2026〕{place + 1}号", updated))
    with transaction.atomic():
        _copy(rows)
        if searchable:
            search.add(_index_rows(rows))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    penalties = tuple(pk for pk, like, _, path, *_ in rows if like == patterns[PENALTY] and CITIES[0] in path)
    return World(first, first + amount - 1, penalties[:500])


def entries() -> int:
    """Return how many entries there are."""
    return models.EntryRecord.objects.count()


def name(chance: random.Random) -> str:
    """Return an invented name of a clinic, hotel or bath."""
    return f"{chance.choice(SURNAMES)}{''.join(chance.choices(NAMES, k=2))}{chance.choice(PLACES)}"


def _bureaus() -> None:
    organisations.create(code=PROVINCE, name="样例省卫生健康委", level="省级")
    for place, city in enumerate(CITIES):
        organisations.create(code=city, name=f"样例{'甲乙'[place]}市卫生健康委", level="市级", parent=PROVINCE)
        for number in range(1, COUNTIES + 1):
            code = str(int(city) + number)
            organisations.create(code=code, name=f"样例{number}区卫生健康局", abbreviation=f"样{number}卫", parent=city)
    for user, code in (("province", PROVINCE), ("city", CITIES[0]), ("county", str(int(CITIES[0]) + 1))):
        people.create_user(username=user, password=None, organisation=code, roles=[Role.OFFICER], name=user)


def _patterns() -> dict[str, int]:
    """Take one dossier of each kind through the rules, and return its key."""
    found = {}
    for kind in KINDS:
        dossier = read_package(json.loads((PACKAGES / f"{kind}.json").read_text("utf-8")), catalogue())
        acts = tuple(bulk.Act(each.step, each.raw or {}, each.by, each.at) for each in dossier.entries)
        item = bulk.Item(acts, dossier.party)
        (result,) = bulk.record_many(dossier.procedure, [item], organisation=str(int(CITIES[0]) + 1), viewer=SYSTEM)
        if result.pk is None:
            raise SystemExit(f"{kind}: {result.problem}{'；'.join(each.message for each in result.findings)}")
        found[kind] = result.pk
    return found


COPIED = {"id": "c.id", "dossier_id": "c.id", "organisation_id": "c.owner", "path": "c.path", "party_id": "c.id", "title": "c.title",
          "number": "c.number", "updated": "c.updated"}  # fmt: skip


def _copy(rows: list[tuple[Any, ...]]) -> None:
    """Copy parties, dossiers, entries and duties of the patterns."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMP TABLE copies (id integer PRIMARY KEY, pattern int, owner int, path text, title text, number text, updated)"
        )
        cursor.executemany("INSERT INTO copies VALUES (%s, %s, %s, %s, %s, %s, %s)", [(*r[:6], f"{r[6]:%Y-%m-%d %H:%M:%S}") for r in rows])
        parties = models.PartyRecord._meta  # noqa: SLF001 - Django documents it
        cursor.execute(
            f"INSERT INTO {parties.db_table} (id, tree, organisation_id, kind, name, uscc, identity, address, representative, phone, names) "  # noqa: S608
            f"SELECT id, '{PROVINCE}', owner, 'organisation', title, '', '', '', '', '', '[]' FROM copies"
        )
        for table, joined in ((models.DossierRecord, "id"), (models.EntryRecord, "dossier_id"), (models.ObligationRecord, "dossier_id")):
            columns = [field.column for field in table._meta.concrete_fields if field.column != "id" or joined == "id"]  # noqa: SLF001
            taken = ", ".join(COPIED.get(column, f't."{column}"') for column in columns)
            named = ", ".join(f'"{column}"' for column in columns)
            kept = table._meta.db_table  # noqa: SLF001
            selected = f"SELECT {taken} FROM copies c JOIN {kept} t ON t.{joined} = c.pattern ORDER BY c.id"  # noqa: S608
            cursor.execute(f"INSERT INTO {kept} ({named}) {selected}")
        cursor.execute("DROP TABLE copies")


def _index_rows(rows: list[tuple[Any, ...]]) -> Iterator[search.Row]:
    """Yield the search row of each copy: the words of its pattern's first entry, its own number and party, and where it lies."""
    said = dict(models.EntryRecord.objects.filter(seq=1, dossier_id__in={row[1] for row in rows}).values_list("dossier_id", "data"))
    for pk, pattern, _, path, title, number, _ in rows:
        yield search.row(pk, 1, path, (number, title), said[pattern])
