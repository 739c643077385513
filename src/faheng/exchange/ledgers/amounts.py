"""数与金额: whole numbers, decimals and money as they stand in ledgers: 1,000元, 1.2万元, 30人."""

from __future__ import annotations

import re
from decimal import Decimal

from faheng.exchange.ledgers.unreadable import Unreadable
from faheng.exchange.ledgers.words import narrow
from faheng.law.errors import WrongInput
from faheng.law.money import yuan

LONGEST = 40
"""No number that people write is longer."""
EXACT = 10**15
"""Excel keeps fifteen digits; a longer number has lost its last ones."""
LOST = "超过15位的数字，Excel 已把末位变成 0；请把单元格设为文本，再填写完整号码"
_NUMBER = re.compile(r"(-?[\d,]*\.?\d+)(万|亿)?(?:[元圆]整?|人次|[人次份项件名家户个场页天日宗条篇期岁张台]|小时|学时|课时)?")
_SCALES = {None: Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}


def exact(number: float) -> Decimal:
    """Return a number of a cell with the fifteen digits that Excel shows."""
    return Decimal(f"{number:.15g}")


def read_number(cell: object) -> str:
    """Return a plain decimal number as text, without a unit.

    Raises:
        Unreadable: it is no number.
    """
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        value = exact(cell)
    else:
        said = narrow(str(cell)).replace(" ", "")
        found = _NUMBER.fullmatch(said.removeprefix("共")) if len(said) < LONGEST else None
        if not found:
            raise Unreadable(f"“{cell}”不是数字")
        value = Decimal(found[1].replace(",", "")) * _SCALES[found[2]]
    return f"{value:f}" if value != value.to_integral_value() else str(int(value))


def read_money(cell: object, *, wan: bool = False) -> str:
    """Return an amount in yuan with two digits; `wan`: the column is in 万元, so that bare numbers are of that unit.

    Raises:
        Unreadable: it is no amount.
    """
    try:
        if isinstance(cell, bool):
            raise Unreadable(f"“{cell}”不是金额")
        if isinstance(cell, int | float):
            return str(yuan(exact(cell) * (10_000 if wan else 1)))
        said = narrow(str(cell)).removeprefix("人民币")
        bare = wan and not said.endswith(("元", "圆", "整", "万", "亿"))
        return str(yuan(yuan_of_wan(said) if bare else said))
    except WrongInput as wrong:
        raise Unreadable(wrong.what) from None


def yuan_of_wan(said: str) -> str:
    """Return a bare number of a column in 万元 as an amount that says its unit."""
    return f"{said}万元"
