"""计量单位 (units): the measure words of published reports, their classes and their normal forms.

宗, 件 and 起 count the same thing and differ by region, so a unit never decides the indicator; its class only helps.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

#: Class → units. A unit may stand in several classes (期 counts issues and sessions).
CLASSES: dict[str, tuple[str, ...]] = {
    "案": ("卷", "卷宗", "宗", "件", "起", "例", "宗次", "件次", "单", "案", "案件"),
    "户": ("家", "户", "间", "所"),
    "次户": ("家次", "户次", "间次", "所次", "点次", "处次", "户·次", "家·次", "户/次", "家/次", "间/次"),
    "次": ("次", "场", "场次", "轮", "轮次", "批次", "批", "期", "期次", "届", "回", "班次", "堂", "节", "讲", "趟", "课次"),
    "人": ("人", "名", "位", "员", "余人"),
    "人次": ("人次", "人·次", "人/次"),
    "文": (
        "份",
        "篇",
        "条",
        "期",
        "张",
        "册",
        "本",
        "幅",
        "则",
        "部",
        "封",
        "块",
        "版",
        "面",
        "套",
        "枚",
        "支",
        "集",
        "段",
        "件",
        "份次",
        "条次",
        "篇次",
    ),
    "个": ("个", "项", "级", "类", "种", "处", "台", "台次", "座", "栋", "站", "套", "组", "条", "大", "款", "批", "项次", "个次"),
    "率": ("%", "‰", "个百分点", "百分点", "成"),
    "钱": ("元", "万元", "亿元", "千元", "百万元", "万余元"),
    "日": ("个工作日", "工作日", "日", "天", "个自然日", "个月", "年"),
    "时": ("分钟", "小时", "个小时", "学时", "课时", "学分", "秒", "个学时", "个课时", "个学分", "秒钟"),
    "物": (
        "平方米",
        "㎡",
        "公里",
        "吨",
        "公斤",
        "千克",
        "毫升",
        "升",
        "米",
        "亩",
        "张床",
        "张床位",
        "床",
        "辆",
        "艘",
        "瓶",
        "盒",
        "袋",
        "箱",
        "只",
        "头",
        "株",
        "支队伍",
        "架",
        "顶",
        "剂",
        "剂次",
        "针次",
        "通",
        "席",
        "倍",
        "分",
    ),
}

#: Classes that nothing else can stand for: money is no count (and a percentage, told by the kind of the indicator, neither).
EXCLUSIVE = ("钱", "日", "时")

#: 计量单位的归一: one form for words that count the same thing.
NORMAL: dict[str, str] = {
    "宗": "件", "起": "件", "例": "件", "案": "件",
    "户": "家", "间": "家", "所": "家",
    "户次": "家次", "间次": "家次", "所次": "家次",
    "人/次": "人次",
    "户/次": "家次",
    "家/次": "家次",
    "间/次": "家次",
    "场次": "场", "名": "人", "位": "人", "个工作日": "工作日", "个小时": "小时",
}  # fmt: skip

#: 数量级: multipliers in front of a unit.
MULTIPLIERS: dict[str, int] = {"亿": 10**8, "千万": 10**7, "百万": 10**6, "十万": 10**5, "万": 10**4, "千": 10**3, "百": 100}

#: What one 万元 is in each unit of money.
MONEY_IN_WAN: dict[str, Decimal] = {
    "元": Decimal(1) / 10000,
    "千元": Decimal(1) / 10,
    "万元": Decimal(1),
    "百万元": Decimal(100),
    "千万元": Decimal(1000),
    "亿元": Decimal(10000),
}


@cache
def base(unit: str) -> str:
    """The unit without its multiplier: 万家次 → 家次; money keeps its own (万元)."""
    if unit.endswith("元"):
        return unit
    for multiplier in MULTIPLIERS:
        if unit.startswith(multiplier) and len(unit) > len(multiplier):
            return unit[len(multiplier) :]
    return unit


@cache
def classes(unit: str | None) -> frozenset[str]:
    """The classes of a unit; empty for none and for a word that is not known."""
    if unit is None:
        return frozenset()
    return _CLASSES_OF.get(base(unit), frozenset())


def normalise(value: Decimal, unit: str | None) -> tuple[Decimal, str | None]:
    """归一: money in 万元, multiples written out (4.8 万家次 → 48000 家次), regional words to one (宗 → 件)."""
    if unit is None:
        return value, None
    if unit in MONEY_IN_WAN:
        return value * MONEY_IN_WAN[unit], "万元"
    plain = base(unit)
    if plain != unit:
        value *= MULTIPLIERS[unit[: len(unit) - len(plain)]]
    return value, NORMAL.get(plain, plain)


_CLASSES_OF: dict[str, frozenset[str]] = {
    unit: frozenset(name for name, members in CLASSES.items() if unit in members)
    for unit in sorted({unit for members in CLASSES.values() for unit in members})
}
_CLASSES_OF["亿元"] = _CLASSES_OF["千万元"] = frozenset({"钱"})
