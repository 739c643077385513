"""Shapes (接口数据) that several answers share."""

from datetime import date, datetime
from typing import Any

from ninja import Schema


class Row(Schema):
    """清单一行; `amount` in yuan."""

    id: int
    procedure: str
    number: str
    title: str
    state: str
    party: str
    organisation: str
    opened_on: date | None
    closed_on: date | None
    next_due: date | None
    next_due_limit: str
    amount: str | None
    updated: datetime


class Rows(Schema):
    """清单一页; `following` is the cursor of the next page, empty on the last."""

    rows: list[Row]
    following: str


class Opening(Schema):
    """一个环节现在能否办理，为什么不能."""

    step: str
    title: str
    open: bool
    reasons: list[dict[str, Any]]


class Duty(Schema):
    """一项法定期限."""

    limit: str
    title: str
    due: str
    done: str | None
    open: bool
    late: bool
    provisional: bool
    explain: list[str]


class Detail(Schema):
    """案卷: the package with where it stands."""

    id: int
    version: int
    state: str
    package: dict[str, Any]
    openings: list[Opening]
    duties: list[Duty]


class Taken(Schema):
    """办理结果: what was recorded and what the officer should know; `opened` is the number of the dossier that the step opened."""

    id: int
    number: str
    seq: int
    state: str
    repeated: bool
    opened: str
    findings: list[dict[str, Any]]


class Findings(Schema):
    """评查结果."""

    number: str
    procedure: str
    state: str
    findings: list[dict[str, Any]]


class FigureOut(Schema):
    """数字; money in yuan, a ratio with its numerator and denominator."""

    indicator: str
    title: str
    value: str | None
    unit: str | None
    numerator: str | None
    denominator: str | None
    dims: dict[str, str]
    as_of: date
    snapshot: str
    records: int


class RecordOut(Schema):
    """数字所据的记录; a row of a register has no dossier (0), `procedure` register, and its name for `number`."""

    dossier: int
    number: str
    procedure: str
    step: str
    seq: int
    day: date
    party: str


class StepOut(Schema):
    """环节."""

    key: str
    title: str
    by: list[str]
    basis: list[str]


class ProcedureOut(Schema):
    """程序."""

    key: str
    title: str
    basis: list[str]
    steps: list[StepOut]


class InboxItem(Schema):
    """一件待办."""

    dossier: int
    number: str
    procedure: str
    party: str
    limit: str
    title: str
    due: date
    light: str
    days: int
    provisional: bool


class Inbox(Schema):
    """待办一页."""

    items: list[InboxItem]
    following: str
    open: int
    overdue: int
    soon: int
