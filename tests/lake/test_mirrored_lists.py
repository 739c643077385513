"""Lists in the lake: mirrored whole when they change, and only then; a report's snapshot keeps the list of its day."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from faheng.indicators.measures import Measure, listed, newly_listed
from faheng.lake.figures import Figures
from faheng.lake.mirror import refresh
from faheng.lake.selecting import Lake, Window
from faheng.lake.snapshots import Snapshot, load
from faheng.procedures.inspecting.registers import Equipment, EquipmentKind
from faheng.records.reading_lists import Kept, KeptList

NOW = datetime(2026, 1, 5, tzinfo=UTC)
YEAR = Window("/44/", date(2025, 1, 1), date(2025, 12, 31))
CAMERAS = "inspection.equipment"


def camera(pk: int, since: date = date(2024, 5, 1), until: date | None = None, path: str = "/44/03/", holder: str = "甲") -> Kept:
    data = Equipment(kind=EquipmentKind.BODY_CAMERA, number=f"记{pk}", holder=holder, from_on=since)
    return Kept(pk, data.number, path.strip("/"), path, since, until, data)


def mirrored(lake: Path, *rows: Kept) -> Snapshot:
    return refresh(lake, lambda _cursor: (), {}, NOW, lambda: (KeptList(CAMERAS, Equipment, rows),))


def number(lake: Path, snapshot: Snapshot, measure: Measure) -> Decimal | None:
    return Figures(Lake(lake, snapshot), {}).value(measure, YEAR).number


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (camera(1), 1),
        (camera(1, since=date(2025, 12, 31)), 1),
        (camera(1, since=date(2026, 1, 1)), 0),
        (camera(1, until=date(2025, 12, 31)), 1),
        (camera(1, until=date(2025, 12, 30)), 0),
        (camera(1, path="/45/01/"), 0),
    ],
)
def test_a_row_counts_while_it_holds_at_the_end_of_the_period(tmp_path: Path, row: Kept, expected: int) -> None:
    assert number(tmp_path, mirrored(tmp_path, row), listed(CAMERAS)) == expected


def test_what_came_into_the_list_in_the_period_and_how_many_differ(tmp_path: Path) -> None:
    snapshot = mirrored(tmp_path, camera(1), camera(2, since=date(2025, 3, 1)), camera(3, since=date(2025, 4, 1), holder="乙"))
    assert number(tmp_path, snapshot, newly_listed(CAMERAS)) == 2
    assert number(tmp_path, snapshot, listed(CAMERAS, "holder")) == 2
    assert [each.number for each in Figures(Lake(tmp_path, snapshot), {}).references(newly_listed(CAMERAS), YEAR)] == ["记2", "记3"]


def test_a_list_that_did_not_change_is_not_written_again(tmp_path: Path) -> None:
    first = mirrored(tmp_path, camera(1))
    assert mirrored(tmp_path, camera(1)) == first
    second = mirrored(tmp_path, camera(1, until=date(2025, 6, 30)))
    assert second.number == first.number + 1
    assert number(tmp_path, second, listed(CAMERAS)) == 0
    assert number(tmp_path, load(tmp_path, first.name), listed(CAMERAS)) == 1
