"""只能追加: triggers that refuse to change or delete an entry, on SQLite and PostgreSQL."""

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

TABLE = "records_entryrecord"
SAID = "步骤记录只能追加，不能修改或者删除"

SQLITE = [
    f"CREATE TRIGGER IF NOT EXISTS entries_refuse_{verb.lower()} BEFORE {verb} ON {TABLE} BEGIN SELECT RAISE(ABORT, '{SAID}'); END"
    for verb in ("UPDATE", "DELETE")
]
SQLITE_OFF = [f"DROP TRIGGER IF EXISTS entries_refuse_{verb}" for verb in ("update", "delete")]
POSTGRES = [
    f"CREATE OR REPLACE FUNCTION entries_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{SAID}'; END $$",
    f"CREATE OR REPLACE TRIGGER entries_refuse_change BEFORE UPDATE OR DELETE ON {TABLE} FOR EACH ROW EXECUTE FUNCTION entries_refuse()",
    f"CREATE OR REPLACE TRIGGER entries_refuse_truncate BEFORE TRUNCATE ON {TABLE} FOR EACH STATEMENT EXECUTE FUNCTION entries_refuse()",
]
POSTGRES_OFF = [f"DROP TRIGGER IF EXISTS entries_refuse_{what} ON {TABLE}" for what in ("change", "truncate")]


def install(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers in place; the operation of a migration."""
    _run(editor.connection, SQLITE, POSTGRES)


def remove(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Take the triggers away: to undo the migration, and to empty the tables of a test."""
    _run(editor.connection, SQLITE_OFF, POSTGRES_OFF)


def _run(connection: BaseDatabaseWrapper, sqlite: list[str], postgres: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in sqlite if connection.vendor == "sqlite" else postgres:
            cursor.execute(statement)
