"""The mirror (镜像): entries as columnar files, one table per step, refreshed from where it stopped."""

import fcntl
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pyarrow.parquet as pq

from faheng.engine.procedure import Procedure
from faheng.indicators.measures import REGISTER
from faheng.lake.snapshots import Snapshot, latest, save
from faheng.lake.tables import build, build_list, table_name
from faheng.law.errors import WrongInput
from faheng.records.reading import Recorded
from faheng.records.reading_lists import KeptList

#: Where the records come from: every entry recorded or corrected after a place, with its own place, in order.
Source = Callable[[int], Iterable[tuple[int, Recorded]]]
#: Where the rows of registers and rosters come from: all of them, each time.
Lists = Callable[[], Iterable[KeptList]]

BATCH = 200_000


def refresh(lake: Path, since: Source, procedures: Mapping[str, Procedure], now: datetime, lists: Lists = tuple) -> Snapshot:
    """Bring the mirror up to date; return the new snapshot, or the old one where nothing is new.

    A refresh that is interrupted leaves the last whole snapshot in place; files of an unfinished one are never read.

    Raises:
        WrongInput: another refresh is at work.
    """
    with _alone(lake):
        snapshot = latest(lake)
        waiting: dict[tuple[str, str], list[Recorded]] = {}
        held = 0
        cursor = snapshot.cursor
        for place, row in since(snapshot.cursor):
            waiting.setdefault((row.procedure, row.step), []).append(row)
            cursor, held = max(cursor, place), held + 1
            if held >= BATCH:
                snapshot = _store(lake, snapshot, waiting, procedures, cursor, now)
                waiting, held = {}, 0
        stored = _store(lake, snapshot, waiting, procedures, cursor, now) if held else snapshot
        return _relist(lake, stored, lists(), now)


def _store(
    lake: Path,
    snapshot: Snapshot,
    waiting: dict[tuple[str, str], list[Recorded]],
    procedures: Mapping[str, Procedure],
    cursor: int,
    now: datetime,
) -> Snapshot:
    files: dict[str, list[str]] = {}
    amended = set()
    rows = 0
    for (key, step), found in waiting.items():
        table = table_name(key, step)
        if any(row.version != row.pk for row in found):
            amended.add(table)
        files[table] = list(_write(lake, procedures[key], step, found, snapshot.number + 1))
        rows += len(found)
    grown = snapshot.grown(cursor, files, rows, amended, now)
    save(lake, grown)
    return grown


def _relist(lake: Path, snapshot: Snapshot, lists: Iterable[KeptList], now: datetime) -> Snapshot:
    """Mirror the lists that changed, each whole: they are short, and their rows end."""
    fresh: dict[str, list[str]] = {}
    for each in lists:
        table, name = build_list(each.key, each.form, each.rows), table_name(REGISTER, each.key)
        digest = sha256(json.dumps(table.to_pylist(), default=str).encode()).hexdigest()[:16]
        file = f"{name}/{digest}.parquet"
        if each.rows and snapshot.files.get(name) != [file]:
            (lake / name).mkdir(parents=True, exist_ok=True)
            pq.write_table(table, lake / file, compression="zstd")
            fresh[name] = [file]
    if not fresh:
        return snapshot
    relisted = snapshot.relisted(fresh, now)
    save(lake, relisted)
    return relisted


def _write(lake: Path, procedure: Procedure, step: str, rows: list[Recorded], number: int) -> Iterator[str]:
    table = build(procedure, procedure.find(step), rows)
    years = table["_day"].to_pylist()
    groups: dict[tuple[int, str], list[int]] = {}
    for place, (day, org) in enumerate(zip(years, table["_org"].to_pylist(), strict=True)):
        groups.setdefault((day.year, org), []).append(place)
    for (year, org), places in sorted(groups.items()):
        name = f"{table_name(procedure.key, step)}/year={year}/org={org}/{number:06d}-{places[0]:06d}.parquet"
        path = lake / name
        path.parent.mkdir(parents=True, exist_ok=True)
        pq.write_table(table.take(places), path, compression="zstd")
        yield name


@contextmanager
def _alone(lake: Path) -> Iterator[None]:
    lake.mkdir(parents=True, exist_ok=True)
    with (lake / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise WrongInput("数据湖正在刷新", where=str(lake), mend="等这一次刷新完成后再试") from None
        yield
