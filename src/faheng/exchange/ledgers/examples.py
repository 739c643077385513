"""示例 (examples): what an example row says in a column, and how the help sheet tells people to write it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from faheng.engine.shapes import Kind, Part, Shape, parts
from faheng.exchange.ledgers.columns import ADDRESS, AT, BY, CODE, NUMBER, PARTY, PARTY_KIND, REPRESENTATIVE, Column

DAY = date(2026, 1, 5)
OWN: Mapping[str, Any] = {
    NUMBER: "",
    PARTY_KIND: "法人或者其他组织",
    PARTY: "样例门诊部",
    CODE: "91440300MA5G00001W",
    ADDRESS: "样例路1号",
    REPRESENTATIVE: "甲某",
    BY: "",
    AT: "",
}
CHOSEN: Mapping[tuple[str, str], str] = {
    ("award", "kind"): "优秀案例",
    ("filing", "matter"): "诊所备案",
    ("penalty.hearing_amounts", "province"): "44",
    **{("parties", name): str(OWN[name]) for name in (PARTY_KIND, PARTY, CODE, ADDRESS, REPRESENTATIVE)},
}
"""Examples that the rules of a field ask for, by kind and field."""
HOW: Mapping[Kind, str] = {
    Kind.TEXT: "文字",
    Kind.LONG: "文字，可以换行",
    Kind.DATE: "日期，如 2026-01-05",
    Kind.MOMENT: "日期和时间，如 2026-01-05 09:30",
    Kind.CLOCK: "时间，如 09:30",
    Kind.YES_NO: "是 或者 否",
    Kind.NUMBER: "整数，如 30",
    Kind.MONEY: "金额，单位元，如 5000.00；写“1.2万元”也可以",
    Kind.CHOICE: "从可选值中选一个",
    Kind.CHOICES: "从可选值中选，可选多个，用；隔开",
    Kind.LINES: "可以多项，用；或者换行隔开",
    Kind.PERSON: "姓名或者编号",
    Kind.PEOPLE: "姓名或者编号，多人用、隔开",
}


def how(shape: Shape) -> str:
    """Return how a column is written."""
    if shape.kind is Kind.ROWS and shape.model:
        return f"每行一条，各项用｜隔开，依次为：{'｜'.join(part.label for part in parts(shape.model))}"
    return HOW[shape.kind]


def example(kind: str, column: Column, *, together: int = 1) -> Any:
    """Return the example of a column of a kind, empty where it is better left open; `together`: so many take the first step."""
    if not column.step:
        return "甲某、乙某" if column.field == BY and together > 1 else OWN[column.field]
    if chosen := CHOSEN.get((kind, column.field)):
        return chosen
    if column.field == BY and not column.required:
        return ""
    return of_shape(column.shape, column.label)


def of_shape(shape: Shape, label: str) -> Any:
    """Return an example of a shape, as it stands in a cell."""
    match shape.kind:
        case Kind.DATE:
            return DAY
        case Kind.MOMENT:
            return datetime(DAY.year, DAY.month, DAY.day, 9, 30) + timedelta(hours=1 if "结束" in label else 0)  # noqa: DTZ001
        case Kind.CLOCK:
            return "09:30"
        case Kind.YES_NO:
            return "是"
        case Kind.NUMBER:
            return 2025 if "年度" in label else 1
        case Kind.MONEY:
            return 3000
        case Kind.CHOICE | Kind.CHOICES:
            return shape.choices[0][1]
        case Kind.ROWS if shape.model:
            return "｜".join(str(of_part(part)) for part in parts(shape.model))
        case Kind.PERSON | Kind.PEOPLE:
            return "甲某"
    return f"{label}示例"


def of_part(part: Part) -> Any:
    """Return an example of a field of a record in one cell."""
    return of_shape(part.shape, part.label)
