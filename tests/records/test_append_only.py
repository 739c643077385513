from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from faheng.records import models
from faheng.testing.bureau import open_sample

pytestmark = pytest.mark.usefixtures("bureau")


@pytest.mark.parametrize("statement", ["UPDATE records_entryrecord SET step = 'x'", "DELETE FROM records_entryrecord"])
def test_the_database_refuses_to_change_or_delete_an_entry(statement: str) -> None:
    open_sample()
    with pytest.raises(DatabaseError, match="只能追加"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert models.EntryRecord.objects.get().step == "open"


def test_the_orm_is_refused_as_well() -> None:
    open_sample()
    with pytest.raises(DatabaseError, match="只能追加"), transaction.atomic():
        models.EntryRecord.objects.all().delete()
    entry = models.EntryRecord.objects.get()
    entry.step = "x"
    with pytest.raises(DatabaseError, match="只能追加"), transaction.atomic():
        entry.save()


@pytest.mark.postgres
def test_postgres_refuses_to_empty_the_table() -> None:
    with pytest.raises(DatabaseError, match="只能追加"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE records_entryrecord CASCADE")


def test_an_entry_cannot_take_the_place_of_another() -> None:
    open_sample()
    entry = models.EntryRecord.objects.get()
    entry.pk = None
    entry._state.adding = True
    with pytest.raises(DatabaseError), transaction.atomic():
        entry.save()
