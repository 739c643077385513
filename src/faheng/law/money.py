"""金额 (money): yuan with two digits as Decimal, 万元, and the capital figures of official papers (大写)."""

import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from faheng.law.errors import WrongInput

CENT = Decimal("0.01")
#: One ten-thousand trillion yuan: far above any fine, and the end of what capital figures can write.
LARGEST = Decimal(10) ** 15
_AMOUNT = re.compile(r"[¥￥]?(?P<number>\d[\d,]*(?:\.\d+)?)(?P<scale>万|亿)?(?:元|圆)?整?")
_SCALES = {None: Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}


def yuan(amount: str | int | Decimal) -> Decimal:
    """Return an amount in yuan with two digits: "12.5", "1,200元", "1.2万元", 3000.

    Raises:
        WrongInput: not an amount, negative, too large, or finer than 分.
    """
    value = _read(amount) if isinstance(amount, str) else Decimal(amount)
    if not value.is_finite() or not 0 <= value < LARGEST:
        raise WrongInput(f"金额“{amount}”不在可用的范围", mend="请写零以上、一千万亿以下的金额")
    exact = value.quantize(CENT)
    if exact != value:
        raise WrongInput(f"金额“{amount}”比分还小", mend="请保留两位小数")
    return exact


def _read(text: str) -> Decimal:
    found = _AMOUNT.fullmatch(re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))
    try:
        if found:
            return Decimal(found["number"].replace(",", "")) * _SCALES[found["scale"]]
    except InvalidOperation:  # longer than a decimal can hold
        pass
    raise WrongInput(f"“{text}”不是金额", mend="请写成“3000”“1200.50”或“1.2万元”")


def rounded(amount: Decimal) -> Decimal:
    """Return a computed amount rounded to 分, halves upwards (四舍五入)."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def wan(amount: Decimal, places: int = 2) -> Decimal:
    """Return yuan in 万元, rounded to the given places, halves upwards: 718250.00 -> 71.83."""
    return (amount / 10_000).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def capital(amount: Decimal) -> str:
    """Return the capital figures (大写): 718250.05 -> 柒拾壹万捌仟贰佰伍拾元零伍分; 3000 -> 叁仟元整."""
    import cn2an  # noqa: PLC0415 - slow to load, and few papers print capital figures

    return str(cn2an.an2cn(f"{yuan(amount):f}", "rmb"))
