"""Figures of the catalogue over records of real procedures and lists, worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from faheng.engine.forms import read_form
from faheng.indicators.sources import SOURCES
from faheng.lake.figures import Figures, Reference, Value
from faheng.lake.mirror import refresh
from faheng.lake.selecting import Lake, Window
from faheng.procedures import catalogue
from faheng.procedures.annual_report.registers import STANDARDS, Standard, StandardKind
from faheng.records.reading import Recorded
from faheng.records.reading_lists import OFFICERS, Kept, KeptList, RosterOfficer

NOW = datetime(2026, 1, 5, tzinfo=UTC)
YEAR = Window("/99/", date(2025, 1, 1), date(2025, 12, 31))
Entry = tuple[str, str, int, str, Mapping[str, Any]]
"""Procedure, step, dossier, party, data."""


def recorded(number: int, entry: Entry) -> Recorded:
    procedure, step, dossier, party, data = entry
    form = read_form(catalogue()[procedure].step(step).form, data)
    assert not isinstance(form, tuple), form
    at = datetime(2025, 6, 1, 10, tzinfo=UTC)
    return Recorded(
        procedure, step, number, number, dossier, f"样〔2025〕{dossier}号", "9901", "/99/01/", party, "organisation", 1, at, form
    )


def kept(number: int, data: Any, since: date, until: date | None = None) -> Kept:
    return Kept(number, "一行", "9901", "/99/01/", since, until, data)


class Bureau:
    """一个机关的记录: figures over what is given."""

    def __init__(self, folder: Path, entries: tuple[Entry, ...], lists: tuple[KeptList, ...] = ()) -> None:
        rows = [recorded(number, entry) for number, entry in enumerate(entries, 1)]
        snapshot = refresh(
            folder, lambda cursor: [(row.version, row) for row in rows if row.version > cursor], catalogue(), NOW, lambda: lists
        )
        self.figures = Figures(Lake(folder, snapshot), catalogue())

    def value(self, indicator: str, **dims: str) -> Value:
        return self.figures.value(SOURCES[indicator], YEAR, dims)

    def number(self, indicator: str, **dims: str) -> Decimal | None:
        return self.value(indicator, **dims).number

    def behind(self, indicator: str) -> list[Reference]:
        return list(self.figures.references(SOURCES[indicator], YEAR))


def training(dossier: int, hours: int, *officers: str, day: str = "2025-05-06") -> Entry:
    data = {"held_on": day, "kinds": ["enforcement_training"], "title": "专题培训", "hours": hours, "officers": officers}
    return "learning", "record", dossier, "", data


def standard(number: int, kind: StandardKind, value: int, since: date, until: date | None = None) -> Kept:
    return kept(number, Standard(kind=kind, value=value, from_on=since), since, until)


STANDARD_ROWS = (
    standard(1, StandardKind.TRAINING_HOURS, 40, date(2020, 1, 1), date(2024, 12, 31)),
    standard(2, StandardKind.TRAINING_HOURS, 60, date(2025, 1, 1)),
    standard(3, StandardKind.CREDIT_GRADES, 5, date(2022, 1, 1)),
    standard(4, StandardKind.FIRST_RESPONSE, 1, date(2026, 1, 1)),
)
OFFICERS_ROWS = tuple(kept(number, RosterOfficer(name=name, active=True), date(2020, 1, 1)) for number, name in enumerate("甲乙丙丁", 1))
LISTS = (KeptList(STANDARDS.key, Standard, STANDARD_ROWS), KeptList(OFFICERS.key, RosterOfficer, OFFICERS_ROWS))


def test_a_standard_is_the_one_that_binds_at_the_end_of_the_year(tmp_path: Path) -> None:
    bureau = Bureau(tmp_path, (), LISTS)
    assert bureau.number("annual-law-training-hours-min") == 60
    assert bureau.number("credit-risk-grades") == 5
    assert bureau.number("assist-first-response-minutes-limit") is None
    assert [each.day for each in bureau.behind("annual-law-training-hours-min")] == [date(2025, 1, 1)]


def test_officers_count_whose_hours_over_the_year_come_to_the_standard(tmp_path: Path) -> None:
    # 甲 40+20=60, 乙 40+19=59, 丙 60, 丁 none in the year: two of four
    given = (
        training(1, 40, "甲", "乙"), training(2, 20, "甲"), training(3, 19, "乙"), training(4, 60, "丙"),
        training(5, 60, "丁", day="2024-12-31"),
    )  # fmt: skip
    coverage = Bureau(tmp_path, given, LISTS).value("annual-law-training-coverage")
    assert (coverage.number, coverage.numerator, coverage.denominator) == (Decimal(50), Decimal(2), Decimal(4))


def test_without_a_standard_there_is_no_coverage(tmp_path: Path) -> None:
    value = Bureau(tmp_path, (training(1, 60, "甲"),), LISTS[1:]).value("annual-law-training-coverage")
    assert (value.numerator, value.denominator) == (None, Decimal(4))
    assert value.records == 0


def test_who_only_approves_or_keeps_files_is_no_enforcement_officer(tmp_path: Path) -> None:
    lapses = {"甲": date(2026, 1, 1), "乙": date(2025, 12, 31), "丙": None}
    roster = [RosterOfficer(name=name, active=True, lapses_on=day) for name, day in lapses.items()]
    roster += [
        RosterOfficer(name="内勤", active=True, enforces=False),
        RosterOfficer(name="退休", active=False, lapses_on=date(2030, 1, 1)),
    ]
    rows = tuple(kept(number, each, date(2020, 1, 1)) for number, each in enumerate(roster, 1))
    bureau = Bureau(tmp_path, (), (KeptList(OFFICERS.key, RosterOfficer, rows),))
    rate = bureau.value("enforcement-certified-rate")
    assert bureau.number("enforcement-officers") == 3
    assert (rate.numerator, rate.denominator) == (Decimal(1), Decimal(3))


def visit(dossier: int, party: str, campaign: str, kind: str) -> tuple[Entry, Entry]:
    plan = {"source": "campaign", "planned_on": "2025-03-01", "campaign": campaign, "object_kind": kind}
    at = "2025-03-04T09:00:00+08:00"
    record = {"started_at": at, "ended_at": "2025-03-04T10:00:00+08:00", "items": [{"item": "资质", "result": "ok"}], "signed": True}
    return ("inspection", "plan", dossier, party, plan), ("inspection", "record", dossier, party, record)


def test_institutions_screened_in_a_campaign_are_counted_once_each(tmp_path: Path) -> None:
    given = (
        *visit(1, "甲医院", "清风行动", "hospital"), *visit(2, "甲医院", "清风行动", "hospital"), *visit(3, "乙诊所", "清风行动", "clinic"),
        *visit(4, "丙美发店", "清风行动", "beauty_shop"), *visit(5, "丁诊所", "", "clinic"), *visit(6, "乙诊所", "代孕治理", "clinic"),
    )  # fmt: skip
    bureau = Bureau(tmp_path, given)
    assert bureau.number("campaign-institutions-screened", campaign="清风行动") == 2
    assert bureau.number("campaign-institutions-screened", campaign="代孕治理") == 1
    assert len(bureau.behind("campaign-institutions-screened")) == 4


def clue(dossier: int, topic: str, day: str = "2025-04-01") -> Entry:
    return "penalty.ordinary", "clue", dossier, "某机构", {"source": "complaint", "received_on": day, "summary": "线索", "topic": topic}


def test_clues_of_forbidden_reproduction_are_counted_by_their_topic(tmp_path: Path) -> None:
    given = (clue(1, "代孕"), clue(2, "“两非”"), clue(3, "非法行医"), clue(4, "代孕", "2024-12-31"))
    assert Bureau(tmp_path, given).number("reproductive-violation-clues") == 2


def closed(procedure: str, dossier: int, platform: str) -> Entry:
    return procedure, "close", dossier, "某机构", {"closed_on": "2025-05-01", "outcome": "已办结", "platform": platform}


def test_what_was_closed_on_the_platform_is_the_sum_of_inspections_and_penalties(tmp_path: Path) -> None:
    given = (
        closed("inspection", 1, "粤执法"), closed("inspection", 2, "粤执法"), closed("inspection", 3, ""),
        closed("penalty.ordinary", 4, "粤执法"), closed("penalty.summary", 5, "粤执法"), closed("penalty.summary", 6, ""),
    )  # fmt: skip
    bureau = Bureau(tmp_path, given)
    assert bureau.value("platform-cases-closed").parts == (Decimal(2), Decimal(2))
    assert [bureau.number(f"platform-{which}-closed") for which in ("cases", "inspections", "penalties")] == [4, 2, 2]


@pytest.mark.parametrize(
    ("repair", "guidance", "served"), [(True, True, 1), (True, False, 0), (False, True, 0)]
)  # fmt: skip
def test_three_documents_are_served_only_together(tmp_path: Path, *, repair: bool, guidance: bool, served: int) -> None:
    data = {
        "document": "行政处罚决定书",
        "served_on": "2025-05-01",
        "method": "direct",
        "repair_notice": repair,
        "compliance_guidance": guidance,
    }
    assert Bureau(tmp_path, (("penalty.ordinary", "serve", 1, "某机构", data),)).number("three-documents-served") == served


def drawn(dossier: int, task: str, rule: str) -> Entry:
    data = {"source": "draw", "planned_on": "2025-03-01", "task": task, "credit_rule": rule}
    return "inspection", "plan", dossier, f"单位{dossier}", data


def test_tasks_not_visits_cite_a_credit_rule(tmp_path: Path) -> None:
    given = (drawn(1, "国抽1", "A级2%"), drawn(2, "国抽1", "A级2%"), drawn(3, "区抽1", ""), drawn(4, "区抽2", ""))
    rate = Bureau(tmp_path, given).value("credit-rule-citation-rate")
    assert (rate.numerator, rate.denominator) == (Decimal(1), Decimal(3))
