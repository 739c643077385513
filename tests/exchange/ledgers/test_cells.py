"""One cell of Excel as the value of a field; expected values are those that a clerk would write down."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faheng.engine.shapes import Kind, Shape
from faheng.exchange.ledgers.cells import choices, is_nothing, reader
from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.exchange.ledgers.words import bare, plain
from faheng.procedures.inspecting.forms import Item

FRUIT = (("apple", "苹果"), ("pear", "梨"), ("both", "苹果、梨"), ("other", "其他"))


def read(kind: Kind, cell: object, *, wan: bool = False) -> object:
    return reader(Shape(kind, FRUIT), wan=wan)(cell)


@pytest.mark.parametrize("cell", ["是", "√", "有", "Y", "yes", "1", 1.0, True, "ＹＥＳ", "已"])
def test_yes(cell: object) -> None:
    assert read(Kind.YES_NO, cell) is True


@pytest.mark.parametrize("cell", ["否", "×", "无", "N", "0", 0.0, False, "没有"])
def test_no(cell: object) -> None:
    assert read(Kind.YES_NO, cell) is False


def test_neither_yes_nor_no_is_refused() -> None:
    with pytest.raises(Unreadable, match="应为“是”或“否”"):
        read(Kind.YES_NO, "也许")


@pytest.mark.parametrize(
    ("cell", "money"),
    [
        ("1,000元", "1000.00"), ("1，000元", "1000.00"), ("1.2万元", "12000.00"), ("１２００", "1200.00"), (5000.0, "5000.00"),
        (0.1 + 0.2, "0.30"), ("￥3000", "3000.00"), ("人民币3000元整", "3000.00"), ("200.5", "200.50"), (1234567.89, "1234567.89"),
    ],
)  # fmt: skip
def test_money_is_recorded_in_yuan_with_two_digits(cell: object, money: str) -> None:
    assert read(Kind.MONEY, cell) == money


@pytest.mark.parametrize(("cell", "money"), [(1.2, "12000.00"), ("1.2", "12000.00"), ("3000元", "3000.00"), ("0.5万", "5000.00")])
def test_bare_numbers_of_a_column_in_wan_are_ten_thousands(cell: object, money: str) -> None:
    assert read(Kind.MONEY, cell, wan=True) == money


@pytest.mark.parametrize("cell", ["-5", "三千", 0.001, "1e400", True, "10元5角"])
def test_what_is_no_amount_is_refused(cell: object) -> None:
    with pytest.raises(Unreadable):
        read(Kind.MONEY, cell)


@pytest.mark.parametrize(("cell", "number"), [(30.0, 30), ("30人", 30), ("1,200 人次", 1200), ("1.2万", 12000), ("３０", 30), ("共5次", 5)])
def test_numbers_are_read_without_their_unit(cell: object, number: int) -> None:
    assert read(Kind.NUMBER, cell) == number


def test_a_long_number_that_excel_has_rounded_is_refused() -> None:
    with pytest.raises(Unreadable, match="末位") as lost:
        read(Kind.TEXT, 440307198001011234.0)
    assert lost.value.lost
    with pytest.raises(Unreadable, match="末位"):
        read(Kind.TEXT, "4.40307E+17")
    assert read(Kind.TEXT, 13800000000.0) == "13800000000"


def test_text_loses_only_what_nobody_sees() -> None:
    assert read(Kind.TEXT, "　第一行\r\n第二行\u200b　") == "第一行\n第二行"
    assert read(Kind.TEXT, "（甲）") == "（甲）"


def test_an_option_is_read_by_label_or_value_whatever_its_width() -> None:
    assert [read(Kind.CHOICE, cell) for cell in ("苹果", " 苹 果 ", "APPLE", "ａｐｐｌｅ")] == ["apple"] * 4
    with pytest.raises(Unreadable, match=r"不在可选值之内：苹果、梨.*是否为“苹果”"):
        read(Kind.CHOICE, "苹菓")


def test_several_options_may_hold_the_dividing_mark_themselves() -> None:
    assert choices(FRUIT, "苹果、梨；其他") == ("both", "other")
    assert choices(FRUIT, "梨，苹果\n梨") == ("pear", "apple")
    with pytest.raises(Unreadable, match="“桃”"):
        choices(FRUIT, "梨、桃")


def test_a_list_is_divided_by_semicolons_or_else_by_commas() -> None:
    assert read(Kind.LINES, "行政处罚法、行政许可法") == ["行政处罚法", "行政许可法"]
    assert read(Kind.LINES, "第一项、第二项；\n第三项") == ["第一项、第二项", "第三项"]


def test_records_stand_one_in_a_line() -> None:
    rows = reader(Shape(Kind.ROWS, model=Item))("消毒隔离｜符合｜办法第三条｜\n医疗废物|符合")
    assert rows == [{"item": "消毒隔离", "result": "ok", "basis": "办法第三条"}, {"item": "医疗废物", "result": "ok"}]
    with pytest.raises(Unreadable, match="第1行有5项，最多4项"):
        reader(Shape(Kind.ROWS, model=Item))("甲｜符合｜乙｜丙｜丁")


@pytest.mark.parametrize(
    ("kind", "cell", "empty"), [(Kind.DATE, "/", True), (Kind.TEXT, "/", False), (Kind.YES_NO, "无", False), (Kind.MONEY, "—", True)]
)
def test_a_stroke_means_nothing_where_no_words_stand(kind: Kind, cell: str, *, empty: bool) -> None:
    assert is_nothing(Shape(kind), cell) is empty


ANYTHING = (
    st.text(max_size=30)
    | st.text("0123456789.-年月日:/,万元eE上午", max_size=30)
    | st.floats()
    | st.booleans()
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.timedeltas()
    | st.integers(-(10**30), 10**30).map(str)
)


@given(cell=ANYTHING, kind=st.sampled_from([kind for kind in Kind if kind is not Kind.GROUP]), wan=st.booleans())
def test_whatever_stands_in_a_cell_is_read_or_refused_with_a_sentence(cell: object, kind: Kind, *, wan: bool) -> None:
    shape = Shape(kind, FRUIT, Item if kind is Kind.ROWS else None)
    refusal = ""
    try:
        reader(shape, wan=wan)(cell)
    except Unreadable as refused:
        refusal = refused.message
    assert isinstance(is_nothing(shape, cell), bool)  # type: ignore[arg-type]
    assert refusal == "" or re.search("[一-鿿]", refusal)


def test_headers_are_compared_without_width_space_brackets_and_asterisks() -> None:
    assert plain("＊ 罚 款（元）\n") == plain("罚款(元)*")
    assert bare("罚款【万元】（必填）") == "罚款"
