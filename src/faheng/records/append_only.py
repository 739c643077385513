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

READINGS_SAID = "读出的内容和更正只能追加，不能修改或者删除"
READINGS = (
    ("readings_refuse_update", "records_readingrecord", "UPDATE OF organisation_id, file_id, name, text, data, exact, figures"),
    ("readings_refuse_delete", "records_readingrecord", "DELETE"),
    ("reading_events_refuse_update", "records_readingevent", "UPDATE"),
    ("reading_events_refuse_delete", "records_readingevent", "DELETE"),
)


def install(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers in place; the operation of a migration."""
    _run(editor.connection, SQLITE, POSTGRES)


def remove(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Take the triggers away: to undo the migration, and to empty the tables of a test."""
    _run(editor.connection, SQLITE_OFF, POSTGRES_OFF)


def install_readings(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Refuse to change what was read off a report, and to change or delete what people did with it; the operation of a migration."""
    _run(editor.connection, [_sqlite(*each) for each in READINGS], [statement for each in READINGS for statement in _postgres(*each)])


def remove_readings(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Take the triggers of the readings away, to undo the migration."""
    _run(
        editor.connection,
        [f"DROP TRIGGER IF EXISTS {name}" for name, _, _ in READINGS],
        [f"DROP TRIGGER IF EXISTS {name} ON {table}" for name, table, _ in READINGS],
    )


def _sqlite(name: str, table: str, verb: str) -> str:
    return f"CREATE TRIGGER IF NOT EXISTS {name} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{READINGS_SAID}'); END"


def _postgres(name: str, table: str, verb: str) -> tuple[str, str]:
    return (
        f"CREATE OR REPLACE FUNCTION readings_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{READINGS_SAID}'; END $$",
        f"CREATE OR REPLACE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION readings_refuse()",
    )


def _run(connection: BaseDatabaseWrapper, sqlite: list[str], postgres: list[str]) -> None:
    with connection.cursor() as cursor:
        for statement in sqlite if connection.vendor == "sqlite" else postgres:
            cursor.execute(statement)
