"""The annual report from records: files, figures with their records, round trip through the reader, refusals."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from faheng.engine.dossier import Actor, Role
from faheng.lake.doors import bring_up_to_date
from faheng.law.errors import WrongInput
from faheng.records import organisations
from faheng.records.bulk import Act, Item, record_many
from faheng.records.scope import SYSTEM
from faheng.reports.composing.doors import FILES, compose
from faheng.reports.reading import read_report

NOW = datetime(2026, 1, 9, 2, tzinfo=UTC)
CLERK = (Actor("c1", "甲某", Role.CLERK),)


def record(procedure: str, *records: dict[str, Any]) -> None:
    items = (Item((Act("record", data, CLERK, datetime.fromisoformat(f"{data['held_on']}T18:00:00+08:00")),)) for data in records)
    assert all(result.pk for result in record_many(procedure, items, organisation="990101", viewer=SYSTEM))


@pytest.fixture
def bureau(settings: Any, tmp_path: Path, db: None) -> Path:
    settings.FAHENG_HOME = tmp_path / "home"
    organisations.create(code="990101", name="甲区卫生健康局", abbreviation="甲卫")
    study = {"held_on": "2025-03-04", "kinds": ["study_centre_group"], "title": "集体学习"}
    training = {"held_on": "2025-05-06", "kinds": ["rule_of_law_training"], "title": "专题培训", "expected": 40, "participants": 38}
    record("learning", study, {**study, "held_on": "2025-06-05"}, {**study, "held_on": "2024-06-05"}, training)
    record("publicity", {"held_on": "2025-12-04", "kinds": ["event"], "title": "宪法宣传周", "audience": 1200})
    bring_up_to_date(NOW)
    return tmp_path / "report"


@pytest.mark.mission("annual-report")
def test_the_report_states_the_figures_of_its_year_and_leads_to_their_records(bureau: Path) -> None:
    composed = compose("990101", 2025, bureau, date(2026, 1, 9))
    stated = {figure.indicator.id: figure.text for figure in composed.figures}
    assert stated == {
        "study-center-group-sessions": "2次",
        "rol-training-sessions": "1场次",
        "rol-training-coverage": "95%（38/40）",
        "legal-publicity-events": "1场",
        "legal-publicity-audience": "1200人次",
    }
    assert all((bureau / name).stat().st_size for name in FILES)
    page = (bureau / "records" / "study-center-group-sessions.html").read_text(encoding="utf-8")
    assert page.count("2025-") == 2
    assert "records/study-center-group-sessions.html" in (bureau / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["report.docx", *(pytest.param(name, marks=pytest.mark.slow) for name in ("report.pdf", "report.html"))])
def test_every_figure_reads_back_with_its_value_unit_and_indicator(bureau: Path, name: str) -> None:
    compose("990101", 2025, bureau, date(2026, 1, 9))
    stated = json.loads((bureau / "report.json").read_text(encoding="utf-8"))["figures"]
    read = read_report((bureau / name).read_bytes(), name)
    said = {(each["indicator"], each["value"], each["unit"]) for each in stated}
    assert {(each.indicator, str(each.value), each.unit) for each in read.figures} == said


def test_a_year_without_records_has_its_five_sections_and_no_figure(bureau: Path) -> None:
    composed = compose("990101", 2023, bureau, date(2024, 1, 9))
    assert composed.figures == ()
    html = (bureau / "report.html").read_text(encoding="utf-8")
    for title in ("举措和成效", "不足和原因", "第一责任人职责情况", "主要安排", "其他需要报告的情况"):
        assert title in html


def test_an_unknown_organisation_is_refused_and_nothing_written(bureau: Path) -> None:
    with pytest.raises(WrongInput, match="没有代码为“000000”的机关"):
        compose("000000", 2025, bureau, date(2026, 1, 9))
    assert not bureau.exists()
