"""Selecting (取数): a selection of the catalogue as an Ibis relation over a snapshot's files.

The only module that knows Ibis; the engine behind it is DuckDB in this process.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import ibis
from ibis import _

from faheng.indicators.measures import AtLeast, Holds, Known, Lacks, Selection
from faheng.lake.snapshots import Snapshot
from faheng.lake.tables import schema, table_name
from faheng.law.errors import WrongInput
from faheng.procedures import catalogue


@dataclass(frozen=True, slots=True)
class Window:
    """范围: an organisation with what lies below it, from the first to the last day (both included)."""

    path: str
    first: date
    last: date

    def before(self) -> "Window":
        """Return the same days of the year before."""
        return Window(self.path, self.first.replace(year=self.first.year - 1), self.last.replace(year=self.last.year - 1))


@dataclass(frozen=True)
class Lake:
    """数据湖: the columnar files of one snapshot."""

    folder: Path
    snapshot: Snapshot

    @cached_property
    def engine(self) -> Any:
        """Return the connection; made when first asked for."""
        return ibis.duckdb.connect(threads=2)

    @cached_property
    def _relations(self) -> dict[str, Any]:
        return {}

    def table(self, procedure: str, step: str) -> Any | None:
        """Return all rows of a step, each in its newest version; None where there are none."""
        name = table_name(procedure, step)
        if name not in self._relations:
            files = [str(self.folder / file) for file in self.snapshot.files.get(name, [])]
            rows = self.engine.read_parquet(files, union_by_name=True, hive_partitioning=False) if files else None
            if rows is not None:
                rows = _completed(rows, procedure, step)
            if rows is not None and name in self.snapshot.amended:
                newest = ibis.row_number().over(group_by="_pk", order_by=ibis.desc("_version"))
                rows = rows.mutate(_rank=newest).filter(_["_rank"] == 0).drop("_rank")
            self._relations[name] = rows
        return self._relations[name]

    def select(self, selection: Selection, window: Window, dims: Mapping[str, str], *, up_to: bool = False) -> Any | None:
        """Return the rows of a selection in a window; with `up_to`, all rows until the window's last day.

        Raises:
            WrongInput: the figure has no such dimension.
        """
        rows = self.table(selection.procedure, selection.step)
        if rows is None:
            return None
        rows = rows.filter(_["_path"].startswith(window.path), _["_day"] <= ibis.literal(window.last))
        if not up_to:
            rows = rows.filter(_["_day"] >= ibis.literal(window.first))
        for field, wanted in (*selection.where, *_dimensions(selection, dims)):
            rows = self._narrowed(rows, selection.procedure, field, wanted)
        return rows

    def _narrowed(self, rows: Any, procedure: str, field: str, wanted: object) -> Any:
        step, dot, name = field.rpartition(".")
        if not dot:
            return rows.filter(_holds(rows[name], wanted))
        other = self.table(procedure, step)
        if other is None:
            return rows.filter(ibis.literal(value=False))
        return rows.semi_join(other.filter(_holds(other[name], wanted)), "_dossier")

    def breakdown(self, selection: Selection, window: Window, dim: str) -> list[str]:
        """Return the values that a dimension takes in a window, in order."""
        rows = self.select(selection, window, {})
        field = dict(selection.by).get(dim)
        if rows is None or field is None:
            return []
        step, dot, name = field.rpartition(".")
        if dot:
            other = self.table(selection.procedure, step)
            if other is None:
                return []
            rows = other.semi_join(rows, "_dossier")
        found = rows.filter(rows[name].notnull(), rows[name] != "").select(name).distinct().order_by(name)
        return [str(value) for value in found.to_pyarrow()[name].to_pylist()]


def _completed(rows: Any, procedure: str, step: str) -> Any:
    """Return rows with every declared column; a field that was declared after they were mirrored is empty in them."""
    declared = catalogue().get(procedure)
    if declared is None:
        return rows
    wanted = ibis.Schema.from_pyarrow(schema(declared.find(step).form))
    absent = {name: ibis.null(kind) for name, kind in wanted.items() if name not in rows.columns}
    return rows.mutate(**absent) if absent else rows


def _dimensions(selection: Selection, dims: Mapping[str, str]) -> list[tuple[str, object]]:
    fields = dict(selection.by)
    for dim in dims:
        if dim not in fields:
            raise WrongInput(f"这一指标没有“{dim}”这一维度", mend=f"可用的维度：{'、'.join(fields) or '无'}")
    return [(fields[dim], value) for dim, value in dims.items()]


def _holds(column: Any, wanted: object) -> Any:
    match wanted:
        case Holds(value):
            return column.contains(value)
        case Lacks(value):
            return (column.length() > 0) & ~column.contains(value)
        case Known(yes):
            return _filled(column) if yes else ~_filled(column)
        case AtLeast(value):
            return column >= value
        case frozenset():
            return column.isin(sorted(str(each) for each in wanted))
        case bool() | int():
            return column == wanted
        case _:
            return column == str(wanted)


def _filled(column: Any) -> Any:
    if column.type().is_array() or column.type().is_string():
        return ibis.coalesce(column.length() > 0, ibis.literal(value=False))
    return column.notnull()
