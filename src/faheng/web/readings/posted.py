"""更正的输入: what a person posted about a figure, judged."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from django.http import QueryDict

from faheng.indicators import ALL
from faheng.law.errors import WrongInput

FIELDS = ("value", "unit", "label", "indicator")
NAMED_BY = " · "
"""Between an indicator's title and id in the text of an input."""
NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,6})?")
LONGEST_UNIT, LONGEST_LABEL = 20, 200


def read_parts(posted: QueryDict, *, value_needed: bool) -> dict[str, Any]:
    """Read value, unit, label and indicator.

    Raises:
        WrongInput: the value is missing or no number, the label is missing, something is too long, or there is no such indicator.
    """
    value, unit, label, named = (unicodedata.normalize("NFKC", str(posted.get(name, ""))).strip() for name in FIELDS)
    value = value.replace(",", "")
    if not value and value_needed:
        raise WrongInput("没有填数值", where="数值", mend="请填阿拉伯数字，例如 12 或者 4.8")
    if value and not NUMBER.fullmatch(value):
        raise WrongInput(f"“{value[:30]}”不是数字", where="数值", mend="请填阿拉伯数字，例如 12 或者 4.8；“万”“亿”写进单位")
    label = str(posted.get("label", "")).strip()
    if not label:
        raise WrongInput("没有填标签", where="标签", mend="请写明数的是什么，例如“行政处罚案件”")
    if len(label) > LONGEST_LABEL or len(unit) > LONGEST_UNIT:
        raise WrongInput("标签或者单位太长", where="标签、单位", mend=f"标签不超过 {LONGEST_LABEL} 字，单位不超过 {LONGEST_UNIT} 字")
    indicator = named.rpartition(NAMED_BY.strip())[2].strip() or None
    if indicator and indicator not in ALL:
        indicator = next((each.id for each in ALL.values() if each.title == str(posted.get("indicator", "")).strip()), None)
        if indicator is None:
            raise WrongInput(f"指标目录里没有“{named[:40]}”", where="指标", mend="请从提示中选择，或者留空")
    return {"value": _plainly(value), "unit": unit or None, "label": label, "indicator": indicator}


def _plainly(value: str) -> str | None:
    """The number without idle zeros: 12.50 → 12.5."""
    return (value.rstrip("0").rstrip(".") if "." in value else value) or None


def place_of(text: str, quote: str, start: str) -> int:
    """Return where a quotation stands in the text.

    Raises:
        WrongInput: nowhere, or at several places.
    """
    if not quote.strip():
        raise WrongInput("没有引原文", where="原文", mend="请在正文里选中这个数字，或者照抄它所在的几个字")
    if start.isdecimal() and text.startswith(quote, int(start)):
        return int(start)
    count = text.count(quote)
    if count == 0:
        raise WrongInput(f"正文里没有“{quote[:30]}”", where="原文", mend="请从正文照抄，一字不差")
    if count > 1:
        raise WrongInput(f"“{quote[:30]}”在正文里出现 {count} 次", where="原文", mend="请多引前后几个字，使它只出现一次")
    return text.index(quote)
