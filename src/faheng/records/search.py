"""全文检索: full-text search by pairs of characters, so that a word of two characters is found.

SQLite keeps the pairs in a contentless FTS5 table, PostgreSQL in a tsvector with a GIN index. One row per entry, never
changed; its id is `dossier << 12 | seq`. The codes of the organisation and of those above it are indexed as well, so
that the permission narrows the search in the index itself.
"""

import operator
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from django.db import connection
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

TABLE = "records_search"
SEQ_BITS = 12
MOST_CHARACTERS = 2000
"""Of one entry, the first characters are indexed; what is longer is found by its beginning."""

RUN = re.compile(r"[^\W_]+")

Row = tuple[int, str, str]
add_text: Callable[[str, str], str] = operator.add


def install(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Create the index; the operation of a migration."""
    with editor.connection.cursor() as cursor:
        if editor.connection.vendor == "sqlite":
            cursor.execute(f"CREATE VIRTUAL TABLE {TABLE} USING fts5(words, places, content='')")
        else:
            cursor.execute(f"CREATE TABLE {TABLE} (id bigint PRIMARY KEY, words tsvector NOT NULL, places tsvector NOT NULL)")
            cursor.execute(f"CREATE INDEX {TABLE}_words ON {TABLE} USING gin (words, places)")


def remove(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Drop the index."""
    with editor.connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE {TABLE}")


def _runs(text: str) -> list[str]:
    """Split text into runs of letters, digits and Chinese characters, in lower case and half width."""
    return RUN.findall(unicodedata.normalize("NFKC", text).lower())


def tokens(text: str) -> Iterator[str]:
    """Yield the pairs of neighbouring characters of each run, then its last character: it is found alone and parts the runs."""
    for run in _runs(text):
        yield from _pairs(run)
        yield run[-1]


def _pairs(run: str) -> Iterator[str]:
    return map(add_text, run, run[1:])


def texts(values: object) -> Iterator[str]:
    """Yield every text inside recorded data."""
    if isinstance(values, str):
        yield values
    elif isinstance(values, Mapping):
        for value in values.values():
            yield from texts(value)
    elif isinstance(values, list | tuple):
        for value in values:
            yield from texts(value)


def row(dossier: int, seq: int, path: str, words: Iterable[str], data: Mapping[str, Any]) -> Row:
    """Return the index row of one entry: what it says, with further words such as number and party."""
    said = " ".join((*words, *texts(data)))[:MOST_CHARACTERS]
    return dossier << SEQ_BITS | seq, " ".join(tokens(said)), places(path)


def places(path: str) -> str:
    """Return the tokens of an organisation and those above it."""
    return " ".join(f"o{code.lower().replace('-', '')}" for code in path.split("/") if code)


def add(rows: Iterable[Row]) -> None:
    """Write index rows, within the caller's transaction."""
    if connection.vendor == "sqlite":
        statement = f"INSERT INTO {TABLE}(rowid, words, places) VALUES (%s, %s, %s)"  # noqa: S608
        values: list[tuple[int, str, str]] = list(rows)
    else:
        statement = f"INSERT INTO {TABLE}(id, words, places) VALUES (%s, %s::tsvector, %s::tsvector)"  # noqa: S608
        values = [(key, _vector(words), _vector(where)) for key, words, where in rows]
    with connection.cursor() as cursor:
        if len(values) == 1:
            cursor.execute(statement, values[0])
        elif values:
            cursor.executemany(statement, values)


def _vector(words: str) -> str:
    return " ".join(f"'{word}':{place}" for place, word in enumerate(words.split(), 1))


def empty() -> None:
    """Empty the index, before it is rebuilt."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(f"INSERT INTO {TABLE}({TABLE}) VALUES ('delete-all')")  # noqa: S608
        else:
            cursor.execute(f"DELETE FROM {TABLE}")  # noqa: S608


def wanted(query: str, path: str) -> tuple[str, list[str]] | None:
    """Return the condition on the index with its parameters, for a query within a path; None where nothing can be found.

    Words divided by spaces are all wanted; each is found as an exact sequence of characters.
    """
    runs = _runs(query)
    if not runs:
        return None
    place = next((token for token in reversed(places(path).split())), "")
    if connection.vendor == "sqlite":
        parts = [f'words : "{" ".join(_pairs(run)) or run}"{" *" if len(run) == 1 else ""}' for run in runs]
        return f"{TABLE} MATCH %s", [" AND ".join([*parts, *([f'places : "{place}"'] if place else [])])]
    phrases = [" <-> ".join(f"'{token}'" for token in _pairs(run)) if len(run) > 1 else f"'{run}':*" for run in runs]
    condition = "words @@ %s::tsquery"
    return (
        (f"{condition} AND places @@ %s::tsquery", [" & ".join(f"({p})" for p in phrases), f"'{place}'"])
        if place
        else (condition, [" & ".join(f"({p})" for p in phrases)])
    )
