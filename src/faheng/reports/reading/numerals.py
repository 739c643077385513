"""中文数目 (numerals): 十余, 两, 三百二十, 一千二百 as numbers."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

import cn2an


@lru_cache(maxsize=4096)
def numeral(text: str) -> Decimal | None:
    """The value of a Chinese numeral; 数十 and 几百 count as 十 and 百 (their lower bound); None where it is none."""
    text = text.replace("两", "二").replace("〇", "零")
    if text[0] in "数几":
        text = "一" + text[1:] if len(text) > 1 and text[1] in "百千万亿" else text[1:]
    if text[:1] in {"百", "千", "万", "亿"}:
        text = "一" + text
    try:
        return Decimal(str(cn2an.cn2an(text, "smart")))
    except ValueError:
        return None
