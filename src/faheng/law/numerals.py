"""中文数字 (Chinese numerals) of articles and counts."""

import re
from functools import cache

from faheng.law.errors import WrongInput

#: What counts as a number in a citation: 四十二, 一百〇五, 二〇二五, 42, ４２.
NUMBER = "[〇零一二三四五六七八九十百千两0-9０-９]+"
_WESTERN = str.maketrans("０１２３４５６７８９", "0123456789")


@cache
def chinese(number: int) -> str:
    """Write a number in Chinese: 42 -> 四十二, 105 -> 一百零五."""
    import cn2an  # noqa: PLC0415 - slow to load, and commands that print no article do without

    return str(cn2an.an2cn(number))


@cache
def number(text: str) -> int:
    """Read a whole number written in Chinese or Western digits: 四十二, 一〇五, 42, ４２.

    Raises:
        WrongInput: the text is not a whole number.
    """
    plain = text.strip().translate(_WESTERN)
    if plain.isdecimal():
        return int(plain)
    if not re.fullmatch(NUMBER, plain):
        raise WrongInput(f"“{text}”不是数字", mend="请写成“四十二”或“42”")
    import cn2an  # noqa: PLC0415

    try:
        return int(cn2an.cn2an(plain.replace("〇", "零"), "smart"))
    except ValueError as wrong:
        raise WrongInput(f"“{text}”不是数字", mend="请写成“四十二”或“42”") from wrong
