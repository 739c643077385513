"""栏目 (columns): which columns the ledger of a kind has, read off the forms of its steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from faheng.engine.dossier import PartyKind
from faheng.engine.procedure import Procedure, Step
from faheng.engine.shapes import Kind, Part, Shape, parts
from faheng.engine.situation import Register
from faheng.law.citations import Citation

WITHIN = "·"
"""Between the label of a group of fields and that of a field in it: 拟处罚内容·罚款."""
NUMBER, PARTY_KIND, PARTY, CODE, ADDRESS, REPRESENTATIVE, BY, AT = (
    "number", "party_kind", "party", "code", "address", "representative", "by", "at",
)  # fmt: skip
CASE = "案卷"
"""The title of the group of columns that belong to the dossier as a whole."""


@dataclass(frozen=True, slots=True)
class Column:
    """栏目: `step` is empty for a column of the dossier as a whole; `path` leads from the step's form to the value."""

    step: str
    path: tuple[str, ...]
    group: str
    label: str
    shape: Shape
    required: bool = False
    help: str = ""
    basis: tuple[Citation, ...] = ()

    @property
    def field(self) -> str:
        """Return the form's field that the column belongs to."""
        return self.path[0]


def of_form(form: type[BaseModel], step: str, group: str, basis: tuple[Citation, ...] = ()) -> Iterator[Column]:
    """Yield the columns of a form; the fields of a group stand side by side."""
    for part in parts(form):
        yield from _flat(part, (), "", step, group, basis)


def _flat(part: Part, above: tuple[str, ...], prefix: str, step: str, group: str, basis: tuple[Citation, ...]) -> Iterator[Column]:
    path, label = (*above, part.name), f"{prefix}{part.label}"
    if part.shape.kind is Kind.GROUP and part.shape.model:
        for inner in parts(part.shape.model):
            yield from _flat(inner, path, f"{label}{WITHIN}", step, group, basis)
    else:
        yield Column(step, path, group, label, part.shape, part.required and not above, part.help, basis)


def _text(name: str, label: str, help: str, *, required: bool = False, kind: Kind = Kind.TEXT) -> Column:  # noqa: A002
    return Column("", (name,), CASE, label, Shape(kind), required, help)


def of_dossier(procedure: Procedure) -> Iterator[Column]:
    """Yield the columns of the dossier as a whole: number, party, who recorded it, when."""
    yield _text(NUMBER, "案卷号", "原有的案号、文号；不填由系统编号")
    if procedure.has_party:
        kinds = Shape(Kind.CHOICE, tuple(PartyKind.choices()))
        yield Column("", (PARTY_KIND,), CASE, "当事人类别", kinds, help="不填时，18位代码为法人或者其他组织，身份证号为公民")
        yield _text(PARTY, "当事人名称", "单位的全称，或者公民的姓名", required=True)
        yield _text(CODE, "统一社会信用代码/身份证号", "18位；单元格请设为文本，否则末三位会丢失")
        yield _text(ADDRESS, "当事人住所", "")
        yield _text(REPRESENTATIVE, "法定代表人（负责人）", "")
    yield _text(BY, "经办人", "姓名或者编号，多人用、隔开；不填由系统记录", kind=Kind.PEOPLE)
    yield _text(AT, "记录时间", "不填时以各环节的日期为准", kind=Kind.MOMENT)


def of_step(step: Step[Any], title: str) -> Iterator[Column]:
    """Yield the columns of one step among several: its form, and who took it."""
    yield from of_form(step.form, step.key, title, step.basis)
    yield Column(step.key, (BY,), title, "经办人", Shape(Kind.PEOPLE), help="不填时为本案的经办人", basis=step.basis)


def of_procedure(procedure: Procedure) -> tuple[Column, ...]:
    """Return the columns of a procedure's ledger."""
    if len(procedure.steps) == 1:
        (only,) = procedure.steps
        return (*of_dossier(procedure), *of_form(only.form, only.key, "", only.basis))
    return (*of_dossier(procedure), *(column for step in procedure.steps for column in of_step(step, step.title)))


def of_register(register: Register[Any]) -> tuple[Column, ...]:
    """Return the columns of a register."""
    return tuple(of_form(register.form, register.key, "", register.basis))
