"""How recorded data is read: a null is a field that was not recorded."""

from datetime import date

import pytest
from pydantic import Field

from faheng.engine.forms import Form, Problem, Unrecorded, read_form, read_leniently
from faheng.engine.procedure import Correction
from faheng.engine.vocabulary import Vocabulary


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


class Manner(Vocabulary):
    WARNING = "warning", "警告"
    FINE = "fine", "罚款"


class Decision(Form):
    manner: Manner = Field(default=Manner.WARNING, title="种类")
    more: tuple[Manner, ...] = Field(default=(), title="其他种类")


def test_a_code_that_is_not_in_the_vocabulary_is_told_with_the_labels_of_those_that_are() -> None:
    read = read_form(Decision, {"manner": "hanging", "more": ["warning", "x"]})
    assert isinstance(read, tuple)
    assert [problem.message for problem in read] == [
        "种类：“hanging”不在可选值之内：warning（警告）、fine（罚款）",
        "其他种类（第2项）：“x”不在可选值之内：warning（警告）、fine（罚款）",
    ]


def test_what_cannot_be_read_is_not_known_and_not_the_default() -> None:
    form, problems = read_leniently(Decision, {"manner": "hanging"})
    assert [problem.field for problem in problems] == ["manner"]
    with pytest.raises(Unrecorded):
        _ = form.manner
    assert form.more == ()


class Bounds(Form):
    kinds: tuple[Manner, ...] = Field(title="种类", min_length=1)
    days: int = Field(default=1, title="天数", ge=1, le=30)


def test_bounds_are_told_as_a_person_would() -> None:
    def said(**given: object) -> list[str]:
        read = read_form(Bounds, given)
        return [problem.message for problem in read] if isinstance(read, tuple) else []

    assert said(kinds=[]) == ["种类：至少填写一项"]
    assert said(kinds=["x"]) == ["种类（第1项）：“x”不在可选值之内：warning（警告）、fine（罚款）"]
    assert said(kinds=["fine"], days=0) == ["天数：“0”不能小于1"]
    assert said(kinds=["fine"], days=31) == ["天数：“31”不能大于30"]


class Held(Form):
    held_on: date = Field(title="日期")
    open: bool = Field(default=False, title="公开")


def test_digits_are_no_day_and_words_no_truth_value_and_the_mend_is_said() -> None:
    read = read_form(Held, {"held_on": "20260105", "open": "是"})
    assert isinstance(read, tuple)
    assert [problem.message for problem in read] == [
        "日期：“20260105”不是日期，应写作 2026-01-05",
        "公开：“是”应为 true（是）或者 false（否）",
    ]
