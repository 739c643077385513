"""现成的语句: a query that is written in the ORM, compiled once and run many times; compiling costs ten times what running does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import DateField, Field, JSONField, Model, QuerySet
from pydantic_core import to_json

Value = int | str


class Statement:
    """A `values_list` query with blanks.

    `build` gets one value for each blank and returns the query; the values `blanks` stand in for those of each run, so
    they must occur nowhere else in it. `lock` names the table whose rows are locked (where the database locks rows).
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Any]], *blanks: Value, lock: str = "") -> None:
        self._build, self._blanks, self._lock = build, blanks, lock
        self._compiled: tuple[str, tuple[Any, ...], Any, Any] | None = None

    def _compile(self) -> tuple[str, tuple[Any, ...], Any, Any]:
        compiler = self._build(*self._blanks).query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        converters = compiler.get_converters([column for column, *_ in compiler.select])
        if self._lock and connection.features.has_select_for_update:
            sql += f" FOR UPDATE OF {connection.ops.quote_name(self._lock)}"
        return sql, parameters, compiler, converters

    def run(self, *values: Value) -> list[tuple[Any, ...]]:
        """Run it and return all rows."""
        if self._compiled is None:
            self._compiled = self._compile()
        sql, parameters, compiler, converters = self._compiled
        filled = dict(zip(self._blanks, values, strict=True))
        with connection.cursor() as cursor:
            cursor.execute(sql, [filled.get(each, each) for each in parameters])
            rows = cursor.fetchall()
        return [tuple(row) for row in compiler.apply_converters(rows, converters)] if converters else rows

    def one(self, *values: Value) -> tuple[Any, ...] | None:
        """Run it and return the first row, None where there is none."""
        return next(iter(self.run(*values)), None)


class Insert:
    """Rows of one table, with one statement for all; with `unique`, a row that is there already is brought up to date.

    A row is a sequence of values in the order of `names`; they are of the right kinds already, so that only what the
    databases hold in different ways (times, days, JSON) is prepared.
    """

    def __init__(self, table: type[Model], names: Sequence[str], *, unique: Sequence[str] = (), update: Sequence[str] = ()) -> None:
        self._table, self._names = table, tuple(names)
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("%s" for _ in names)
        self._sql = f'INSERT INTO "{table._meta.db_table}" ({columns}) VALUES ({marks})'  # noqa: S608, SLF001
        if unique:
            changes = ", ".join(f'"{name}" = EXCLUDED."{name}"' for name in update)
            quoted = ", ".join(f'"{name}"' for name in unique)
            self._sql += f" ON CONFLICT ({quoted}) DO {f'UPDATE SET {changes}' if changes else 'NOTHING'}"
        self._prepared = _prepared(table, names)

    def run(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write the rows; keys are not read back."""
        values = [_ready(row, self._prepared) for row in rows]
        with connection.cursor() as cursor:
            if len(values) == 1:
                cursor.execute(self._sql, values[0])
            elif values:
                cursor.executemany(self._sql, values)


def _prepared(table: type[Model], names: Sequence[str]) -> list[tuple[int, Field[Any, Any]]]:
    fields = {field.column: field for field in table._meta.concrete_fields}  # noqa: SLF001
    return [(place, fields[name]) for place, name in enumerate(names) if isinstance(fields[name], DateField | JSONField)]


def _ready(row: Sequence[Any], prepared: list[tuple[int, Field[Any, Any]]]) -> list[Any]:
    values = [*row]
    for place, field in prepared:
        value = values[place]
        if value is not None:
            values[place] = to_json(value).decode() if isinstance(field, JSONField) else _moment(field, value)
    return values


@lru_cache(maxsize=4096)
def _moment(field: Field[Any, Any], value: date) -> Any:
    """Return a time or a day as the database holds it; the same ones come again and again."""
    return field.get_db_prep_save(value, connections[DEFAULT_DB_ALIAS])


def keys(table: type[Model], amount: int) -> range | list[int]:
    """Set aside keys for new rows, within a transaction that already holds what it writes."""
    name = table._meta.db_table  # noqa: SLF001
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [name])
            last = (cursor.fetchone() or (0,))[0]
            return range(last + 1, last + 1 + amount)
        cursor.execute("SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)", [name, amount])
        return [key for (key,) in cursor.fetchall()]


class Update:
    """Columns of one row of a table, by its key."""

    def __init__(self, table: type[Model], names: Sequence[str]) -> None:
        self._prepared = _prepared(table, names)
        changes = ", ".join(f'"{name}" = %s' for name in names)
        self._sql = f'UPDATE "{table._meta.db_table}" SET {changes} WHERE id = %s'  # noqa: S608, SLF001

    def run(self, pk: int, values: Sequence[Any]) -> None:
        """Write the values, in the order of the names."""
        with connection.cursor() as cursor:
            cursor.execute(self._sql, [*_ready(values, self._prepared), pk])
