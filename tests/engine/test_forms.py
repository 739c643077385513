"""How recorded data is read: a null is a field that was not recorded."""

from datetime import date

from pydantic import Field

from faheng.engine.forms import Form, Problem, read_form, read_leniently
from faheng.engine.procedure import Correction


class Visit(Form):
    visited_on: date = Field(title="日期")
    note: str = Field(default="", title="说明")
    count: int = Field(default=0, title="件数")


def test_a_null_is_a_field_left_out() -> None:
    read = read_form(Visit, {"visited_on": "2026-01-05", "note": None, "count": None})
    assert isinstance(read, Visit)
    assert (read.visited_on, read.note, read.count) == (date(2026, 1, 5), "", 0)
    assert read.as_recorded() == {"visited_on": "2026-01-05"}


def test_a_null_in_a_required_field_is_missing() -> None:
    assert read_form(Visit, {"visited_on": None}) == (Problem("visited_on", "日期：缺少必填项", missing=True, path="visited_on"),)
    form, problems = read_leniently(Visit, {"visited_on": None, "note": None, "count": 3})
    assert [problem.field for problem in problems] == ["visited_on"]
    assert (form.note, form.count) == ("", 3)


def test_a_correction_may_clear_a_field() -> None:
    read = read_form(Correction, {"seq": 1, "field": "note", "value": None, "reason": "误填"})
    assert isinstance(read, Correction)
    assert read.value is None
