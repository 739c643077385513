"""A problem inside a field says where, in Chinese."""

from __future__ import annotations

from pydantic import BaseModel, Field

from faheng.engine.fields import Money
from faheng.engine.forms import Form, read_form


class Row(BaseModel):
    item: str = Field(title="事项")
    fine: Money | None = Field(default=None, title="罚款")


class Sheet(Form):
    rows: tuple[Row, ...] = Field(default=(), title="项目")
    offer: Row | None = Field(default=None, title="处理意见")


def messages(raw: dict[str, object]) -> list[str]:
    read = read_form(Sheet, raw)
    assert isinstance(read, tuple)
    return [problem.message for problem in read]


def test_a_row_is_named_by_its_place_and_field() -> None:
    assert messages({"rows": [{"item": "甲"}, {}]}) == ["项目（第2项、事项）：缺少必填项"]


def test_a_part_is_named_by_its_label() -> None:
    assert messages({"offer": {"item": "甲", "fine": "很多"}}) == ["处理意见（罚款）：“很多”不是金额，应写作 5000.00"]


def test_the_path_leads_to_the_innermost_field() -> None:
    read = read_form(Sheet, {"rows": [{"item": "甲"}, {}], "offer": {"item": "甲", "fine": "很多"}, "unknown": 1})
    assert isinstance(read, tuple)
    assert [problem.path for problem in read] == ["rows.1.item", "offer.fine", "unknown"]
