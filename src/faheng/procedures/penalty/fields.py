"""字段类型 (field types) of the penalty forms: each reads the several ways in which people write the same thing."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field

from faheng.law.errors import WrongInput
from faheng.law.numerals import NUMBER, number
from faheng.procedures.penalty.vocabulary import Penalty, Right

_BREAK = re.compile(r"[、，,；;\s]+")


def read_prose(value: object) -> object:
    """Return one text from a text or a list of texts."""
    if isinstance(value, list | tuple):
        return "；".join(str(each) for each in value)
    return value


def read_names(value: object) -> object:
    """Return a list of names from a list or a text such as 甲、乙."""
    if value is None or isinstance(value, bool):
        return ("是",) if value else ()
    if isinstance(value, int):
        return (str(value),)
    if isinstance(value, str):
        return tuple(part for part in _BREAK.split(value) if part)
    if isinstance(value, list | tuple):
        return tuple(str(each.get("name") or each.get("id") or "") if isinstance(each, dict) else str(each) for each in value)
    return value


def read_days(value: object) -> object:
    """Return a number of days from a number or a text such as 3, 3日, 三个工作日."""
    if isinstance(value, str) and (found := re.match(rf"\s*({NUMBER})", value)):
        try:
            return number(found[1])
        except WrongInput:
            return value
    return value


_RIGHTS = {
    "statement": (Right.STATEMENT,), "陈述": (Right.STATEMENT,), "申辩": (Right.STATEMENT,), "defence": (Right.STATEMENT,),
    "hearing": (Right.HEARING,), "听证": (Right.HEARING,), "both": tuple(Right), "all": tuple(Right), "全部": tuple(Right),
}  # fmt: skip


def read_rights(value: object) -> object:
    """Return the rights named in a text or a list: statement, hearing, 陈述申辩, 听证."""
    said = " ".join(str(each) for each in value) if isinstance(value, list | tuple) else str(value or "")
    named = [right for word, rights in _RIGHTS.items() if word in said for right in rights]
    return tuple(right for right in Right if right in named) or value


def read_yes(value: object) -> object:
    """Return whether something was granted: true, 是, 采纳, 部分采纳, 准许 …; 不采纳, 驳回 … is no."""
    if isinstance(value, str):
        if value.strip() in ("是", "有") or value.startswith(("采纳", "部分", "准", "同意", "成立")):
            return True
        if value.strip() in ("否", "无") or value.startswith(("不", "未", "驳回")):
            return False
    return value


Prose = Annotated[str, BeforeValidator(read_prose), Field(min_length=1)]
"""一段文字, not empty."""

Names = Annotated[tuple[str, ...], BeforeValidator(read_names)]
"""若干姓名或者编号."""

Penalties = Annotated[tuple[Penalty, ...], BeforeValidator(read_names)]
"""处罚种类, one or more."""

Rights = Annotated[tuple[Right, ...], BeforeValidator(read_rights), Field(min_length=1)]
"""陈述申辩、听证."""

Days = Annotated[int, BeforeValidator(read_days), Field(ge=0, le=365)]
"""天数."""

YesNo = Annotated[bool, BeforeValidator(read_yes)]
"""是或否."""
