"""Money: yuan with two digits, 万元, capital figures."""

from decimal import Decimal

import pytest

from faheng.law.errors import WrongInput
from faheng.law.money import capital, rounded, wan, yuan


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12.5", "12.50"), ("3000", "3000.00"), ("1,200元", "1200.00"), ("1.2万元", "12000.00"), ("￥3，000.10", "3000.10"),
        ("０.05", "0.05"), ("2亿", "200000000.00"), (" 5000 元整 ", "5000.00"), ("0", "0.00"),
    ],
)  # fmt: skip
def test_amounts_as_people_write_them(text: str, amount: str) -> None:
    assert str(yuan(text)) == amount


def test_amounts_from_numbers() -> None:
    assert yuan(3000) == Decimal("3000.00")
    assert str(yuan(Decimal("71.825") * 10)) == "718.25"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("三千", "不是金额"), ("-5", "不是金额"), ("1.234", "比分还小"), ("", "不是金额"), ("nan", "不是金额"), ("1e5", "不是金额"),
        ("1000000000000000", "不在可用的范围"), (Decimal(-1), "不在可用的范围"), (Decimal("NaN"), "不在可用的范围"),
        ("9" * 60, "不在可用的范围"),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused(text: str, told: str) -> None:
    with pytest.raises(WrongInput) as refused:
        yuan(text)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("amount", "capitals"),
    [
        ("3000", "叁仟元整"), ("718250", "柒拾壹万捌仟贰佰伍拾元整"), ("718250.05", "柒拾壹万捌仟贰佰伍拾元零伍分"),
        ("0.5", "伍角"), ("10", "壹拾元整"), ("1000.05", "壹仟元零伍分"), ("100000000", "壹亿元整"),
    ],
)  # fmt: skip
def test_capital_figures(amount: str, capitals: str) -> None:
    assert capital(yuan(amount)) == capitals


def test_ten_thousands_and_rounding() -> None:
    assert wan(yuan("718250")) == Decimal("71.83")
    assert wan(yuan("718250"), 4) == Decimal("71.8250")
    assert rounded(Decimal("0.005")) == Decimal("0.01")
    assert rounded(Decimal("0.0049")) == Decimal("0.00")
