"""A form as a page shows it, and what a browser sends as the form reads it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.http import QueryDict
from pydantic import AwareDatetime, BaseModel, Field

from faheng.engine.fields import Money, Texts
from faheng.engine.findings import Finding, Severity
from faheng.engine.forms import Form, read_form
from faheng.engine.shapes import Kind, parts
from faheng.engine.vocabulary import Vocabulary
from faheng.web.components.inputs import Context, inputs
from faheng.web.components.posted import read_posted
from faheng.web.components.shown import shown

CHINA = ZoneInfo("Asia/Shanghai")


class Colour(Vocabulary):
    RED = "red", "红"
    GREEN = "green", "绿"


class Offer(BaseModel):
    kind: tuple[Colour, ...] = Field(default=(), title="种类")
    fine: Money | None = Field(default=None, title="罚款（元）")


class Row(BaseModel):
    item: str = Field(title="事项")
    result: Colour = Field(title="结果")
    proof: bool = Field(default=False, title="证明事项")


class Everything(Form):
    on: date = Field(title="日期")
    at: AwareDatetime = Field(title="时间")
    signed: bool = Field(title="是否签名")
    slight: bool | None = Field(default=None, title="是否轻微")
    amount: Money = Field(title="金额")
    count: int | None = Field(default=None, title="件数")
    colour: Colour = Field(title="颜色")
    law: Texts = Field(title="依据", description="违反的条款")
    handlers: Texts = Field(title="承办人")
    reviewer: str = Field(title="审核人员")
    facts: str = Field(default="", title="违法事实")
    offer: Offer = Field(title="处理意见")
    rows: tuple[Row, ...] = Field(default=(), title="检查项目")


KINDS = {
    "on": Kind.DATE, "at": Kind.MOMENT, "signed": Kind.YES_NO, "slight": Kind.YES_NO, "amount": Kind.MONEY, "count": Kind.NUMBER,
    "colour": Kind.CHOICE, "law": Kind.LINES, "handlers": Kind.PEOPLE, "reviewer": Kind.PERSON, "facts": Kind.LONG, "offer": Kind.GROUP,
    "rows": Kind.ROWS, "remarks": Kind.LONG,
}  # fmt: skip
POSTED = (
    "data.on=2026-01-05&data.at=2026-01-05T10:30&data.signed=true&data.slight=&data.amount=1,200.5&data.colour=green"
    "&data.law=行政处罚法 第四十二条%0D%0A%0D%0A护士条例 第二条&data.handlers=o1&data.handlers=o2&data.handlers.other=王某、李某"
    "&data.reviewer=张三 · o3&data.facts=无证行医&data.offer.kind=red&data.offer.fine=3000"
    "&data.rows.0.item=持证&data.rows.0.result=red&data.rows.1.item=&data.rows.1.result=&data.remarks="
)
RAW = {
    "on": "2026-01-05", "at": "2026-01-05T10:30:00+08:00", "signed": True, "amount": "1200.5", "colour": "green",
    "law": ["行政处罚法 第四十二条", "护士条例 第二条"], "handlers": ["o1", "o2", "王某", "李某"], "reviewer": "o3", "facts": "无证行医",
    "offer": {"kind": ["red"], "fine": "3000"}, "rows": [{"item": "持证", "result": "red"}],
}  # fmt: skip


def test_each_type_of_field_has_its_kind_of_input_and_the_remarks_come_last() -> None:
    found = parts(Everything)
    assert {part.name: part.shape.kind for part in found} == KINDS
    assert found[-1].name == "remarks"


def test_what_the_browser_sends_is_what_the_form_reads() -> None:
    raw = read_posted(Everything, QueryDict(POSTED), CHINA)
    assert raw == RAW
    read = read_form(Everything, raw)
    assert isinstance(read, Everything)
    assert read.amount == Decimal("1200.50")
    assert read.offer.fine == Decimal("3000.00")


def test_the_lines_of_a_browser_end_as_everywhere_else() -> None:
    assert read_posted(Everything, QueryDict("data.facts=问：何时开业？%0D%0A答：五月。%0D%0A"), CHINA) == {
        "facts": "问：何时开业？\n答：五月。"
    }


def test_a_row_in_which_only_the_defaults_stand_was_not_filled_in() -> None:
    posted = (
        "data.rows.0.item=&data.rows.0.result=&data.rows.0.proof=false&data.rows.1.item=持证&data.rows.1.proof=false&data.rows.2.proof=true"
    )
    assert read_posted(Everything, QueryDict(posted), CHINA) == {"rows": [{"item": "持证", "proof": False}, {"proof": True}]}


def test_what_was_typed_stands_in_the_inputs_again() -> None:
    people = (("o1", "甲", ""), ("o2", "乙", ""), ("o3", "张三", ""))
    found = {each.name: each for each in inputs(Everything, RAW, Context(CHINA, people))}
    assert found["data.on"].value == "2026-01-05"
    assert found["data.at"].value == "2026-01-05T10:30"
    assert found["data.law"].value == "行政处罚法 第四十二条\n护士条例 第二条"
    assert [(c.label, c.chosen) for c in found["data.handlers"].choices] == [
        ("甲", True), ("乙", True), ("张三", False), ("李某", True), ("王某", True),
    ]  # fmt: skip
    assert found["data.reviewer"].value == "张三 · o3"
    assert [part.name for part in found["data.offer"].parts] == ["data.offer.kind", "data.offer.fine"]
    assert [choice.chosen for choice in found["data.offer"].parts[0].choices] == [True, False]
    assert [row[0].value for row in found["data.rows"].rows] == ["持证", ""]
    assert found["data.rows"].rows[1][0].name == "data.rows.1.item"


@pytest.mark.parametrize("typed", ("2026-01-05", "昨天上午", "25:00"))
def test_a_time_that_is_none_is_left_for_the_form_to_refuse(typed: str) -> None:
    raw = read_posted(Everything, QueryDict(f"data.at={typed}"), CHINA)
    assert raw == {"at": typed}


def test_a_finding_stands_beside_its_field_only() -> None:
    finding = Finding("PEN-05", Severity.VOID, "少于两人", field="handlers")
    found = {each.name: each for each in inputs(Everything, {}, Context(CHINA, (), (finding,)))}
    assert found["data.handlers"].findings == (finding,)
    assert found["data.handlers"].described_by == "data-handlers-wrong"
    assert found["data.law"].findings == ()


def test_a_finding_inside_a_field_stands_beside_the_inner_input() -> None:
    raw = {"rows": [{"item": "甲", "result": "red"}, {"item": "乙"}], "offer": {"fine": "很多"}}
    read = read_form(Everything, raw)
    assert isinstance(read, tuple)
    findings = tuple(Finding("FORM", Severity.DEFECT, each.message, field=each.path) for each in read)
    found = {each.name: each for each in inputs(Everything, raw, Context(CHINA, (), findings))}
    assert (found["data.rows"].findings, found["data.offer"].findings) == ((), ())
    result, fine = found["data.rows"].rows[1][1], found["data.offer"].parts[1]
    assert [each.message for each in result.findings] == ["检查项目（第2项、结果）：缺少必填项"]
    assert [each.message for each in fine.findings] == ["处理意见（罚款（元））：“很多”不是金额，应写作 5000.00"]
    assert (result.described_by, found["data.rows"].rows[0][1].findings) == ("data-rows-1-result-wrong", ())


def test_a_finding_inside_a_field_without_an_input_of_its_own_stands_beside_the_field() -> None:
    findings = tuple(Finding("FORM", Severity.DEFECT, "?", field=each) for each in ("rows.7.item", "law.1", "offer.no"))
    found = {each.name: each for each in inputs(Everything, {}, Context(CHINA, (), findings))}
    assert [len(found[f"data.{name}"].findings) for name in ("rows", "law", "offer", "colour")] == [1, 1, 1, 0]


def test_recorded_values_are_shown_in_chinese() -> None:
    said = {field.label: field for field in shown(Everything, {**RAW, "amount": "1200.50"}, CHINA, {"o1": "甲", "o2": "乙", "o3": "张三"})}
    assert said["是否签名"].text == "是"
    assert said["时间"].text == "2026-01-05 10:30"
    assert said["金额"].text == "1,200.50 元"
    assert said["承办人"].text == "甲、乙、王某、李某"
    assert said["审核人员"].text == "张三"
    assert [(part.label, part.text) for part in said["处理意见"].parts] == [("种类", "红"), ("罚款（元）", "3,000")]
    assert said["检查项目"].heads == ("事项", "结果")
    assert "是否轻微" not in said


def test_a_field_that_the_form_does_not_know_is_shown_as_it_was_recorded() -> None:
    assert [(field.label, field.text) for field in shown(Everything, {"old_field": "旧值"}, CHINA)] == [("old_field", "旧值")]
