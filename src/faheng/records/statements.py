"""现成的语句: a query that is written in the ORM, compiled once and run many times; compiling costs ten times what running does."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from django.db import connection
from django.db.models import Model, QuerySet

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
    """Rows of one table, written in one statement each; with `unique`, a row that is there already is brought up to date."""

    def __init__(self, table: type[Model], *, unique: Sequence[str] = (), update: Sequence[str] = ()) -> None:
        self._fields = [field for field in table._meta.concrete_fields if not field.primary_key]  # noqa: SLF001
        columns = ", ".join(f'"{field.column}"' for field in self._fields)
        marks = ", ".join("%s" for _ in self._fields)
        self._sql = f'INSERT INTO "{table._meta.db_table}" ({columns}) VALUES ({marks})'  # noqa: S608, SLF001
        if unique:
            changes = ", ".join(f'"{name}" = EXCLUDED."{name}"' for name in update)
            self._sql += f" ON CONFLICT ({', '.join(unique)}) DO UPDATE SET {changes}"

    def run(self, rows: Iterable[Model]) -> None:
        """Write the rows; their keys are not read back."""
        with connection.cursor() as cursor:
            for row in rows:
                cursor.execute(self._sql, [field.get_db_prep_save(getattr(row, field.attname), connection) for field in self._fields])


class Update:
    """Columns of one row of a table, by its key."""

    def __init__(self, table: type[Model], names: Sequence[str]) -> None:
        fields = {field.column: field for field in table._meta.concrete_fields}  # noqa: SLF001
        self._fields = [fields[name] for name in names]
        changes = ", ".join(f'"{name}" = %s' for name in names)
        self._sql = f'UPDATE "{table._meta.db_table}" SET {changes} WHERE id = %s'  # noqa: S608, SLF001

    def run(self, pk: int, values: Sequence[Any]) -> None:
        """Write the values, in the order of the names."""
        prepared = [field.get_db_prep_save(value, connection) for field, value in zip(self._fields, values, strict=True)]
        with connection.cursor() as cursor:
            cursor.execute(self._sql, [*prepared, pk])
