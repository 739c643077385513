"""Figures over the lake: counted by legal day, organisation and condition, corrections applied, records behind each."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from faheng.engine.forms import Form
from faheng.indicators.measures import Growth, Holds, Known, Least, Measure, Plus, Ratio, count, distinct, entries, total
from faheng.lake.figures import Figures
from faheng.lake.mirror import Source, refresh
from faheng.lake.selecting import Lake, Window
from faheng.lake.snapshots import latest, load
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue
from faheng.records.reading import Recorded
from faheng.testing.ledger import PROCEDURE, Pay, Start

NOW = datetime(2026, 1, 5, tzinfo=UTC)
ALL = {"ledger": PROCEDURE}
YEAR = Window("/44/", date(2025, 1, 1), date(2025, 12, 31))


def records(*rows: Recorded) -> Source:
    """Return the rows the way the mirror asks for them."""
    return lambda cursor: [(row.version, row) for row in rows if row.version > cursor]


def row(pk: int, step: str, data: Form, *, dossier: int = 1, path: str = "/44/03/", version: int = 0, party: str = "甲店") -> Recorded:
    at = datetime(2025, 6, 1, 10, tzinfo=UTC)
    number, org = f"样〔2025〕{dossier}号", path.strip("/").replace("/", "")
    return Recorded("ledger", step, pk, version or pk, dossier, number, org, path, party, "organisation", 1, at, data)


START = row(1, "start", Start(started_on=date(2025, 3, 1), line="water", kinds=("fine", "warning")))
OTHER = row(2, "start", Start(started_on=date(2025, 12, 31), line="school", kinds=("warning",)), dossier=2, path="/44/04/", party="乙校")
OLDER = row(3, "start", Start(started_on=date(2024, 12, 31), line="water"), dossier=3)
PAID = row(4, "pay", Pay(paid_on=date(2025, 4, 1), amount=Decimal("1000.10")))
PAID_MORE = row(5, "pay", Pay(paid_on=date(2025, 4, 2), amount=Decimal("0.20")), dossier=2, path="/44/04/")


@pytest.fixture
def figures(tmp_path: Path) -> Figures:
    snapshot = refresh(tmp_path, records(START, OTHER, OLDER, PAID, PAID_MORE), ALL, NOW)
    return Figures(Lake(tmp_path, snapshot), ALL)


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (count("ledger/start"), "2"),
        (count("ledger/start", line="water"), "1"),
        (count("ledger/start", line={"water", "school"}), "2"),
        (count("ledger/start", kinds=Holds("fine")), "1"),
        (count("ledger/start", note=Known(yes=False)), "2"),
        (distinct("ledger/start", "party"), "2"),
        (total("ledger/pay", "amount"), "1000.30"),
        (total("ledger/pay", "amount", start__line="school"), "0.20"),
        (Plus((count("ledger/start"), count("ledger/pay"))), "4"),
        (Least(entries("ledger/pay"), "amount"), "0.20"),
        (Ratio(count("ledger/start", line="water"), count("ledger/start")), "50"),
        (Growth(count("ledger/start", line="water")), "0"),
    ],
)
def test_a_measure_comes_to_what_is_counted_by_hand(figures: Figures, measure: Measure, expected: str) -> None:
    assert figures.value(measure, YEAR).number == Decimal(expected)


def test_an_organisation_sees_what_lies_below_it_and_nothing_beside(figures: Figures) -> None:
    assert figures.value(count("ledger/start"), Window("/44/04/", YEAR.first, YEAR.last)).number == 1


def test_a_ratio_keeps_its_numerator_and_denominator_and_is_none_without_one(figures: Figures) -> None:
    half = figures.value(Ratio(count("ledger/start", line="water"), count("ledger/start")), YEAR)
    assert (half.numerator, half.denominator) == (Decimal(1), Decimal(2))
    assert figures.value(Ratio(count("ledger/start"), count("ledger/start", line="pool")), YEAR).number is None


def test_there_is_no_least_of_nothing(figures: Figures) -> None:
    assert figures.value(Least(entries("ledger/pay", start__line="pool"), "amount"), YEAR).number is None


def test_every_figure_opens_its_records(figures: Figures) -> None:
    assert [(each.dossier, each.number) for each in figures.references(count("ledger/start"), YEAR)] == [
        (1, "样〔2025〕1号"),
        (2, "样〔2025〕2号"),
    ]


def test_a_dimension_breaks_a_figure_down(figures: Figures) -> None:
    measure = count("ledger/pay", by={"line": "start.line"})
    assert figures.breakdown(measure, YEAR, "line") == ["school", "water"]
    assert figures.value(measure, YEAR, {"line": "water"}).number == 1
    with pytest.raises(WrongInput):
        figures.value(measure, YEAR, {"colour": "red"})


def test_a_correction_replaces_the_figure_and_keeps_the_original(tmp_path: Path) -> None:
    refresh(tmp_path, records(START, PAID), ALL, NOW)
    mended = row(4, "pay", Pay(paid_on=date(2025, 4, 1), amount=Decimal("900.00")), version=6)
    snapshot = refresh(tmp_path, records(START, PAID, mended), ALL, NOW)
    figures = Figures(Lake(tmp_path, snapshot), ALL)
    assert figures.value(total("ledger/pay", "amount"), YEAR).number == 900
    before = Figures(Lake(tmp_path, load(tmp_path, "000001")), ALL)
    assert before.value(total("ledger/pay", "amount"), YEAR).number == Decimal("1000.10")


def test_a_refresh_without_news_keeps_the_snapshot(tmp_path: Path) -> None:
    first = refresh(tmp_path, records(START), ALL, NOW)
    assert refresh(tmp_path, records(START), ALL, NOW) == first


def test_an_interrupted_refresh_leaves_the_last_whole_snapshot(tmp_path: Path) -> None:
    def broken(cursor: int) -> Iterator[tuple[int, Recorded]]:
        yield from records(START, PAID)(cursor)
        raise KeyboardInterrupt

    first = refresh(tmp_path, records(START), ALL, NOW)
    with pytest.raises(KeyboardInterrupt):
        refresh(tmp_path, broken, ALL, NOW)
    assert latest(tmp_path) == first
    assert refresh(tmp_path, records(START, PAID), ALL, NOW).rows == 2


def test_rows_mirrored_before_a_field_was_declared_hold_nothing_in_it(tmp_path: Path) -> None:
    procedure = catalogue()["learning"]
    step = procedure.steps[0]
    held = replace(
        START,
        procedure="learning",
        step=step.key,
        data=step.form.model_validate({"held_on": "2025-03-01", "kinds": ["first_agenda"], "title": "学习"}),
    )
    snapshot = refresh(tmp_path, records(held), {"learning": procedure}, NOW)
    (file,) = (tmp_path / each for each in snapshot.files[f"learning/{step.key}"])
    pq.write_table(pq.read_table(file).drop_columns(["counsel"]), file)  # as an earlier version of the form left it
    figures = Figures(Lake(tmp_path, snapshot), {"learning": procedure})
    selected = f"learning/{step.key}"
    assert figures.value(count(selected, counsel=Known(yes=False)), YEAR).number == 1
    assert figures.value(count(selected, counsel=Known()), YEAR).number == 0
