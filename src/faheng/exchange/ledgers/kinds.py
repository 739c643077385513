"""台账种类 (kinds): every procedure, register and roster has its ledger, known by key or Chinese title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rapidfuzz import process

from faheng import procedures
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Register
from faheng.exchange.ledgers.columns import CASE, Column, of_form, of_procedure, of_register
from faheng.exchange.ledgers.rosters import ROSTERS
from faheng.law.errors import WrongInput


@dataclass(frozen=True)
class Ledger:
    """台账: of one procedure, or of one register."""

    key: str
    title: str
    columns: tuple[Column, ...]
    procedure: Procedure | None = None
    register: Register[Any] | None = None

    @cached_property
    def grouped(self) -> bool:
        """Say whether the titles of steps stand above the columns."""
        return self.procedure is not None and len(self.procedure.steps) > 1

    def group(self, column: Column) -> str:
        """Return the title above a column, empty where the ledger has none."""
        return column.group if self.grouped else ""

    def named(self, column: Column) -> str:
        """Return a column with the title above it, as it is spoken of."""
        return f"{column.group}·{column.label}" if self.grouped and column.group != CASE else column.label

    def column(self, step: str, field: str) -> Column | None:
        """Return the (first) column of a step's field."""
        return next((each for each in self.columns if each.step == step and each.field == field), None)


def every() -> Mapping[str, Ledger]:
    """Return the ledgers by key."""
    found = {key: Ledger(key, each.title, of_procedure(each), procedure=each) for key, each in procedures.catalogue().items()}
    for procedure in procedures.catalogue().values():
        for register in procedure.registers:
            found[register.key] = Ledger(register.key, register.title, of_register(register), register=register)
    found |= {key: Ledger(key, title, tuple(of_form(form, key, ""))) for key, (title, form) in ROSTERS.items()}
    return found


def ledger(kind: str) -> Ledger:
    """Return the ledger of a kind, by key or title.

    Raises:
        WrongInput: there is none; the nearest is named.
    """
    known = every()
    by_title = {each.title: each for each in known.values()}
    if found := known.get(kind) or by_title.get(kind):
        return found
    near = process.extractOne(kind, [*known, *by_title], score_cutoff=60)
    best = f"您要的也许是 {near[0]}；" if near else ""
    raise WrongInput(f"没有“{kind}”这一种台账", where="KIND", mend=f"{best}可用：{'、'.join(known)}")
