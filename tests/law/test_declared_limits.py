"""Tests that hold for every declared time limit."""

import re
import unicodedata
from datetime import date, datetime
from pathlib import Path

import pytest

from faheng.law.calendar import WorkingCalendar
from faheng.law.day_rules import DAY_RULES, EXCEPTIONS, unit_by_statute
from faheng.law.declarations import Mark, TimeLimit
from faheng.law.limits import due_date, latest_day_before
from faheng.law.moments import SHANGHAI
from faheng.law.numerals import chinese
from faheng.law.statutes import COERCION, LICENSING, LITIGATION, PENALTIES, PENALTY_RULES, RECONSIDERATION
from faheng.law.time_limits import ALL
from faheng.law.time_limits.earlier import PEN_23_DATED
from faheng.law.units import Unit

every_limit = pytest.mark.parametrize("limit", ALL.values(), ids=lambda limit: limit.id)
#: Quotations that state the length in other words than a number and a unit.
IN_OTHER_WORDS = {"PEN-13", "PEN-28", "LIC-12", "LIC-H4", "LIC-H5.postponed", "ENF-11.instalments", "FOI-10", "ANN-05"}
WRITTEN = {Unit.DAY: "[日天]", Unit.WORKDAY: "(个工作)?日", Unit.MONTH: "个?月", Unit.YEAR: "年", Unit.HOUR: "小时"}


def test_a_day_is_what_its_statute_says() -> None:
    assert [n for n in range(1, 91) if DAY_RULES[PENALTIES].unit(n) is Unit.WORKDAY] == [2, 3, 5, 7]
    assert [n for n in range(1, 91) if DAY_RULES[PENALTY_RULES].unit(n) is Unit.WORKDAY] == [2, 3, 5, 7]
    assert [n for n in range(1, 91) if DAY_RULES[COERCION].unit(n) is Unit.WORKDAY] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    assert [n for n in range(1, 91) if DAY_RULES[RECONSIDERATION].unit(n) is Unit.WORKDAY] == [3, 5, 7, 10]
    assert {DAY_RULES[LICENSING].unit(n) for n in range(1, 91)} == {Unit.WORKDAY}
    assert {DAY_RULES[LITIGATION].unit(n) for n in range(1, 91)} == {Unit.DAY}


@every_limit
def test_its_unit_is_that_of_its_own_statute(limit: TimeLimit) -> None:
    counted_in_days = limit.unit in {Unit.DAY, Unit.WORKDAY} and limit.mark is Mark.TEXT and limit.id not in EXCEPTIONS
    assert not counted_in_days or limit.unit is unit_by_statute(limit)


def test_an_exception_is_a_limit_that_would_else_fail() -> None:
    assert all(ALL[key].unit is not unit_by_statute(ALL[key]) for key in EXCEPTIONS)


@every_limit
def test_what_is_verified_quotes_its_length(limit: TimeLimit) -> None:
    words = unicodedata.normalize("NFKC", limit.quote)
    numbers = {str(limit.amount), chinese(limit.amount)} | ({"两"} if limit.amount == 2 else set())
    said = re.search(f"(?<![0-9十百])({'|'.join(numbers)}){WRITTEN[limit.unit]}", words)
    assert limit.mark is not Mark.TEXT or limit.id in IN_OTHER_WORDS or said, limit.quote


@every_limit
def test_it_has_article_and_anchor_or_says_why_not(limit: TimeLimit) -> None:
    assert re.fullmatch(r"[A-Z]+-[A-Z]?\d+(\.[a-z_]+)?", limit.id)
    assert limit.title
    assert limit.anchor
    assert limit.basis if limit.mark is Mark.TEXT else limit.note
    assert limit.amount > 0 or limit.id == "LIC-12"


@every_limit
def test_it_can_be_counted_and_explained(limit: TimeLimit, calendar: WorkingCalendar) -> None:
    start = datetime(2026, 1, 5, 10, 0, tzinfo=SHANGHAI)
    every = [extension.key for extension in limit.extensions]
    due = latest_day_before(limit, start, calendar) if limit.backward else due_date(limit, start, calendar, extended=every)
    assert len(due.explain) >= 2
    assert limit.mark is Mark.TEXT or any(limit.mark.chinese in sentence for sentence in due.explain)


@every_limit
def test_its_extensions_have_a_basis_and_an_order(limit: TimeLimit) -> None:
    keys = [extension.key for extension in limit.extensions]
    assert len(set(keys)) == len(keys)
    assert all(extension.by and extension.amount > 0 and extension.basis for extension in limit.extensions)
    assert all(not extension.after or extension.after in keys for extension in limit.extensions)


@pytest.mark.rule("PEN-23")
def test_the_ninety_days_by_the_law_of_the_day() -> None:
    assert PEN_23_DATED.on(date(2021, 7, 14)) is None
    before, since = PEN_23_DATED.on(date(2025, 5, 31)), PEN_23_DATED.on(date(2025, 6, 1))
    assert before
    assert since
    assert (str(before.basis[0]), before.extensions) == ("行政处罚法 第六十条", ())
    assert (str(since.basis[0]), len(since.extensions)) == ("卫生健康行政处罚程序规定 第四十二条第一款", 2)


@pytest.mark.shared
def test_every_row_of_the_table_with_a_length_of_time_is_declared(shared: Path) -> None:
    rows = (shared / "design" / "time-limits.md").read_text(encoding="utf-8").splitlines()
    units = re.compile(r"(WD|ND|H|M|Y)([/（].*)?")
    declared = {key.split(".")[0] for key in ALL}
    missing = []
    for row in rows:
        cells = [cell.strip().strip("*") for cell in row.split("|")]
        if len(cells) > 3 and re.fullmatch(r"[A-Z]+-H?\d+", cells[1]) and any(units.fullmatch(cell) for cell in cells[2:]):
            missing += [cells[1]] if cells[1] not in declared else []
    assert missing == []
