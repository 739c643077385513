"""Citations parse and print; numerals of articles."""

from datetime import date

import pytest

from faheng.law.citations import Citation
from faheng.law.errors import WrongInput
from faheng.law.numerals import chinese, number
from faheng.law.statutes import (
    BY_TITLE,
    CREDIT_REPAIR,
    CREDIT_REPAIR_2023,
    DISCLOSURE,
    LITIGATION_INTERPRETATION,
    PENALTIES,
    PENALTY_RULES,
    RECONSIDERATION_RULES,
)


def test_a_citation_prints_as_the_law_is_cited() -> None:
    citation = Citation(PENALTIES, 42, paragraph=1, item=3)
    assert str(citation) == "行政处罚法 第四十二条第一款第三项"
    assert citation.formal == "《行政处罚法》第四十二条第一款第三项"
    assert citation.official == "《中华人民共和国行政处罚法》第四十二条第一款第三项"
    assert str(Citation(PENALTIES, 105, suffix=1)) == "行政处罚法 第一百零五条之一"
    assert Citation(LITIGATION_INTERPRETATION, 48).formal == "《最高人民法院关于适用〈行政诉讼法〉的解释》第四十八条"
    assert Citation(LITIGATION_INTERPRETATION, 48).official == "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第四十八条"
    assert Citation(PENALTY_RULES, 10).official == "《卫生健康行政处罚程序规定》第十条"


@pytest.mark.parametrize(
    "text",
    [
        "行政处罚法 第四十二条第一款第三项",
        "《行政处罚法》第四十二条第一款第三项",
        "《中华人民共和国行政处罚法》第四十二条第一款第（三）项",
        "中华人民共和国行政处罚法第42条第1款第3项",
        "处罚法第四十二条第一款第三项",
        "行政处罚法第４２条第１款第３项",
        "行政处罚法第四二条第一款第三项".replace("四二", "四十二"),
    ],
)
def test_every_usual_way_to_cite_is_read(text: str) -> None:
    assert Citation.parse(text) == Citation(PENALTIES, 42, 1, 3)


@pytest.mark.parametrize(
    ("text", "citation"),
    [
        ("程序规定第一百〇五条之一", Citation(PENALTY_RULES, 105, suffix=1)),
        ("公开条例第20条第13项", Citation(DISCLOSURE, 20, item=13)),
        ("《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第48条", Citation(LITIGATION_INTERPRETATION, 48)),
        ("最高人民法院关于适用《行政诉讼法》的解释 第四十八条第三款", Citation(LITIGATION_INTERPRETATION, 48, 3)),
    ],
)
def test_abbreviations_suffixes_and_inner_marks_are_read(text: str, citation: Citation) -> None:
    assert Citation.parse(text) == citation


def test_what_is_printed_is_read_back() -> None:
    for statute in BY_TITLE.values():
        for citation in (Citation(statute, 7), Citation(statute, 118, 2, 11), Citation(statute, 20, suffix=2)):
            assert Citation.parse(str(citation)) == citation
            assert Citation.parse(citation.formal) == citation
            assert Citation.parse(citation.official) == citation


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("行政处罚法", "不是援引"),
        ("第四十二条", "不是援引"),
        ("治安法第四十二条", "没有登记名为“治安法”"),
        ("行政处罚法第条", "不是援引"),
        ("", "不是援引"),
    ],
)
def test_what_is_no_citation_is_refused(text: str, told: str) -> None:
    with pytest.raises(WrongInput) as refused:
        Citation.parse(text)
    assert told in str(refused.value)


def test_numbers_in_chinese() -> None:
    assert [chinese(n) for n in (1, 10, 11, 20, 42, 100, 105, 110, 306)] == [
        "一", "十", "十一", "二十", "四十二", "一百", "一百零五", "一百一十", "三百零六",
    ]  # fmt: skip
    assert [number(text) for text in ("十", "四十二", "一百〇五", "一〇五", "二〇二五", "两", "42", "４２")] == [
        10,
        42,
        105,
        105,
        2025,
        2,
        42,
        42,
    ]
    with pytest.raises(WrongInput, match="“十余”不是数字"):
        number("十余")


def test_a_statute_is_in_force_from_its_first_to_its_last_day() -> None:
    assert not PENALTY_RULES.in_force(date(2025, 5, 31))
    assert PENALTY_RULES.in_force(date(2025, 6, 1))
    assert CREDIT_REPAIR_2023.in_force(date(2026, 3, 31))
    assert not CREDIT_REPAIR_2023.in_force(date(2026, 4, 1))
    assert CREDIT_REPAIR.in_force(date(2026, 4, 1))
    assert not RECONSIDERATION_RULES.in_force(date(2026, 6, 30))


def test_wrong_input_is_one_sentence() -> None:
    assert (
        str(WrongInput("金额是负数", where="罚款.xlsx 第3行", mend="请写零以上的金额")) == "罚款.xlsx 第3行：金额是负数；请写零以上的金额"
    )
    assert str(WrongInput("金额是负数")) == "金额是负数"
