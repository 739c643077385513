"""Identifiers with check digits, document numbers."""

from datetime import date
from random import Random

import pytest
from stdnum.cn import ric
from stdnum.cn import uscc as theirs

from faheng.law.errors import WrongInput
from faheng.law.identifiers import AUTHORITIES, DocumentNumber, resident, uscc, uscc_check_character

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
#: Weights as printed in GB 32100-2015, not computed.
WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


def code(first: str, chance: Random) -> str:
    body = first + chance.choice(ALPHABET) + f"{chance.randrange(10**6):06}" + "".join(chance.choices(ALPHABET, k=9))
    rest = sum(ALPHABET.index(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 31
    return body + ALPHABET[(31 - rest) % 31]


@pytest.mark.parametrize("authority", AUTHORITIES)
def test_codes_of_every_authority_are_taken_and_any_wrong_check_character_refused(authority: str) -> None:
    chance = Random(authority)
    for _ in range(50):
        good = code(authority, chance)
        assert uscc(good) == good
        wrong = good[:17] + ALPHABET[(ALPHABET.index(good[17]) + chance.randint(1, 30)) % 31]
        with pytest.raises(WrongInput, match="校验码不对"):
            uscc(wrong)


def test_a_library_agrees_where_it_knows_the_authority() -> None:
    chance = Random(7)
    for _ in range(50):
        good = code("9", chance)
        good = "91" + good[2:17]
        assert theirs.calc_check_digit(good) == uscc_check_character(good)


def test_a_code_is_taken_as_people_type_it() -> None:
    assert uscc(" 9135 0100m000100y43 ") == "91350100M000100Y43"
    assert uscc("９１３５０１００Ｍ０００１００Ｙ４３") == "91350100M000100Y43"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("91350100M000100Y4", "有 17 位"),
        ("91350100M00O100Y43", "字母不用 I、O、S、V、Z"),
        ("91350100M000100Y44", "校验码不对"),
        ("B1350100M000100Y43", "不是登记管理部门代码"),
        ("", "有 0 位"),
    ],
)
def test_a_wrong_code_is_refused_with_the_reason(text: str, told: str) -> None:
    with pytest.raises(WrongInput) as refused:
        uscc(text)
    assert told in str(refused.value)


def test_the_examples_of_the_standard_for_residents() -> None:
    person = resident("11010519491231002x")
    assert (person.number, person.born, person.male, person.region) == ("11010519491231002X", date(1949, 12, 31), False, "110105")
    assert resident("440524188001010014").born == date(1880, 1, 1)  # a retired county code is no error
    assert ric.is_valid("11010519491231002X")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("110105194912310021", "校验码不对"),
        ("110105194913310021", "出生日期不存在"),
        ("110105491231002", "已停用的 15 位"),
        ("1101051949123100", "不是 18 位"),
    ],
)
def test_a_wrong_resident_number_is_refused_with_the_reason(text: str, told: str) -> None:
    with pytest.raises(WrongInput) as refused:
        resident(text)
    assert told in str(refused.value)


def test_a_year_of_age_is_complete_on_the_day_after_the_birthday() -> None:
    person = resident("11010519491231002X")
    assert person.age(date(1963, 12, 31)) == 13
    assert person.age(date(1964, 1, 1)) == 14


@pytest.mark.parametrize(
    "text",
    [
        "龙卫医罚〔2025〕12号", "龙卫医罚[2025]12号", "龙卫医罚（2025）12号", "龙卫医罚(2025)012号", "龙卫医罚【2025】第12号",
        "龙卫医罚 〔２０２５〕 １２ 号", "龙卫医罚［2025］12号", "龙卫医罚〖2025年〗12号",
    ],
)  # fmt: skip
def test_a_document_number_is_put_right(text: str) -> None:
    number = DocumentNumber.parse(text)
    assert number == DocumentNumber("龙卫医罚", 2025, 12)
    assert str(number) == "龙卫医罚〔2025〕12号"


@pytest.mark.parametrize(
    "text", ["龙卫医罚2025-12号", "〔2025〕12号", "龙卫医罚〔25〕12号", "龙卫医罚〔2025〕号", "龙卫医罚〔2025〕0号", ""]
)
def test_what_is_no_document_number_is_refused(text: str) -> None:
    with pytest.raises(WrongInput, match="不是文号"):
        DocumentNumber.parse(text)
