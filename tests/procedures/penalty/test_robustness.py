"""外来案卷: whatever stands in a field of a package from elsewhere, the review says something and never breaks."""

import json
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from faheng.engine.packages import read_package
from faheng.engine.review import review
from faheng.engine.situation import Surroundings
from faheng.procedures import catalogue

FOLDER = Path(__file__).parents[2] / "fixtures" / "packages"
NASTY: tuple[Any, ...] = (None, 0, [], {}, "9999-12-31", "0001-01-01", "9999-12-31T23:59:59+08:00", "1e400")


@pytest.mark.parametrize("name", ["penalty_ordinary/clean_court_enforcement", "penalty_summary/clean_collected_on_the_spot"])
def test_any_value_in_any_field_is_reviewed(name: str) -> None:
    whole = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    procedure = catalogue()[whole["procedure"]]
    for place, entry in enumerate(whole["entries"]):
        for field in entry["data"]:
            for value in NASTY:
                package = deepcopy(whole)
                package["entries"][place]["data"][field] = value
                reviewed = review(procedure, read_package(package, catalogue()), date(2026, 9, 1), Surroundings())
                assert json.loads(json.dumps(reviewed.as_json()))["findings"], (place, field, value)


def test_a_day_that_no_calendar_reaches_is_named() -> None:
    whole = json.loads((FOLDER / "penalty_ordinary" / "clean_small_fine.json").read_text("utf-8"))
    whole["entries"][2]["data"]["filed_on"] = "9999-12-31"
    reviewed = review(catalogue()["penalty.ordinary"], read_package(whole, catalogue()), date(2026, 9, 1), Surroundings())
    said = [finding.message for finding in reviewed.findings if finding.rule == "FORM"]
    assert said == ["“立案”立案日期：9999-12-31不在1900年至2099年之间，有关期限不能核对"]


def test_a_time_at_the_end_of_the_calendar_in_another_zone_is_named_and_stops_nothing() -> None:
    whole = json.loads((FOLDER / "penalty_ordinary" / "clean_small_fine.json").read_text("utf-8"))
    record = next(entry for entry in whole["entries"] if entry["step"] in ("interview", "site_record"))
    record["data"]["ended_at"] = "9999-12-31T20:00:00Z"
    reviewed = review(catalogue()["penalty.ordinary"], read_package(whole, catalogue()), date(2026, 9, 1), Surroundings())
    assert [finding.message for finding in reviewed.findings if finding.rule == "FORM" and "9999" in finding.message]
