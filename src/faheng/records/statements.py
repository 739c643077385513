"""现成的语句: a query that is written in the ORM, compiled once and run many times; compiling costs ten times what running does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import DateField, DateTimeField, Field, JSONField, Model, QuerySet
from django.db.models.expressions import Col
from pydantic_core import from_json, to_json

ROWS_TOGETHER = 500
Value = int | str
Reader = tuple[int, Callable[[Any], Any]]


@dataclass(frozen=True, slots=True)
class Compiled:
    """一条编好的语句: its text, its parameters, and how the columns are read that the database holds in another way."""

    sql: str
    parameters: tuple[Any, ...]
    readers: tuple[Reader, ...]

    def run(self, parameters: Sequence[Any] | None = None) -> list[tuple[Any, ...]]:
        """Run it, with other parameters where told, and return all rows."""
        if not self.sql:
            return []
        with connection.cursor() as cursor:
            cursor.execute(self.sql, self.parameters if parameters is None else parameters)
            rows: list[tuple[Any, ...]] = cursor.fetchall()
        return [_read(row, self.readers) for row in rows] if self.readers else rows


def compiled(query: QuerySet[Any, Any]) -> Compiled:
    """Return a `values_list` query as a statement; one that can find nothing has no text."""
    compiler = query.query.get_compiler(connection=connection)
    try:
        sql, parameters = compiler.as_sql()
    except EmptyResultSet:
        return Compiled("", (), ())
    converters = compiler.get_converters([column for column, *_ in compiler.select])
    return Compiled(sql, tuple(parameters), tuple((place, _reader(*found)) for place, found in converters.items()))


def _reader(converters: list[Any], expression: Any) -> Callable[[Any], Any]:
    """Return how one column is read: times and JSON quicker than the ORM does, the rest as it does."""
    kind = expression.output_field if isinstance(expression, Col) else None
    if isinstance(kind, JSONField):
        return from_json
    if isinstance(kind, DateTimeField) and connection.vendor == "sqlite":
        return _time

    def read(value: Any) -> Any:
        for convert in converters:
            value = convert(value, expression, connection)
        return value

    return read


def _time(value: str | datetime) -> datetime:
    """SQLite holds times in UTC, without saying so."""
    return (datetime.fromisoformat(value) if isinstance(value, str) else value).replace(tzinfo=UTC)


def _read(row: tuple[Any, ...], readers: tuple[Reader, ...]) -> tuple[Any, ...]:
    values = [*row]
    for place, read in readers:
        if values[place] is not None:
            values[place] = read(values[place])
    return tuple(values)


class Statement:
    """A `values_list` query with blanks.

    `build` gets one value for each blank and returns the query; the values `blanks` stand in for those of each run, so
    they must occur nowhere else in it. `lock` names the table whose rows are locked (where the database locks rows).
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Any]], *blanks: Value, lock: str = "") -> None:
        self._build, self._blanks, self._lock = build, blanks, lock
        self._compiled: Compiled | None = None

    def _compile(self) -> Compiled:
        found = compiled(self._build(*self._blanks))
        if not self._lock or not connection.features.has_select_for_update:
            return found
        return Compiled(f"{found.sql} FOR UPDATE OF {connection.ops.quote_name(self._lock)}", found.parameters, found.readers)

    def run(self, *values: Value) -> list[tuple[Any, ...]]:
        """Run it and return all rows."""
        if self._compiled is None:
            self._compiled = self._compile()
        filled = dict(zip(self._blanks, values, strict=True))
        return self._compiled.run([filled.get(each, each) for each in self._compiled.parameters])

    def one(self, *values: Value) -> tuple[Any, ...] | None:
        """Run it and return the first row, None where there is none."""
        return next(iter(self.run(*values)), None)


class Insert:
    """Rows of one table, with one statement for all; with `unique`, a row that is there already is brought up to date.

    A row is a sequence of values in the order of `names`; they are of the right kinds already, so that only what the
    databases hold in different ways (times, days, JSON) is prepared. Over a network many rows go in one statement, save
    where the same row may be brought up to date twice, which one statement may not do.
    """

    def __init__(self, table: type[Model], names: Sequence[str], *, unique: Sequence[str] = (), update: Sequence[str] = ()) -> None:
        columns, self._marks = ", ".join(f'"{name}"' for name in names), f"({', '.join('%s' for _ in names)})"
        self._into = f'INSERT INTO "{table._meta.db_table}" ({columns}) VALUES '  # noqa: S608, SLF001
        self._conflict, self._together = "", not update
        if unique:
            changes = ", ".join(f'"{name}" = EXCLUDED."{name}"' for name in update)
            quoted = ", ".join(f'"{name}"' for name in unique)
            self._conflict = f" ON CONFLICT ({quoted}) DO {f'UPDATE SET {changes}' if changes else 'NOTHING'}"
        self._prepared = _prepared(table, names)

    def run(self, rows: Iterable[Sequence[Any]]) -> None:
        """Write the rows; keys are not read back."""
        values = [_ready(row, self._prepared) for row in rows]
        with connection.cursor() as cursor:
            if len(values) == 1:
                cursor.execute(self._statement(1), values[0])
            elif self._together and connection.vendor == "postgresql":
                for start in range(0, len(values), ROWS_TOGETHER):
                    part = values[start : start + ROWS_TOGETHER]
                    cursor.execute(self._statement(len(part)), [value for row in part for value in row])
            elif values:
                cursor.executemany(self._statement(1), values)

    def _statement(self, rows: int) -> str:
        return self._into + ", ".join([self._marks] * rows) + self._conflict


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
