"""Procedures are shown by the work they belong to, each once; one of a family nobody has listed is not lost."""

from __future__ import annotations

import pytest

from faheng.procedures import catalogue
from faheng.web.desk import families
from faheng.web.desk.families import procedures


def test_every_procedure_is_shown_once_and_the_daily_work_first() -> None:
    keys = [each.key for each in procedures()]
    assert keys[:3] == ["inspection", "penalty.ordinary", "penalty.summary"]
    assert sorted(keys) == sorted(catalogue())


def test_a_procedure_of_no_family_stands_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(families, "FAMILIES", (("普法", ("publicity",)),))
    groups = families.families()
    assert [title for title, _ in groups] == ["普法", "其他"]
    assert len(groups[1][1]) == len(catalogue()) - 1
