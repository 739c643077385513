from __future__ import annotations

from datetime import date

import pytest

from faheng.engine.dossier import Actor, Role
from faheng.records import dossiers, reading
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import TODAY, at, finish_sample, open_sample

pytestmark = pytest.mark.usefixtures("bureau")


def test_every_entry_is_read_once_in_order_and_from_where_one_stopped() -> None:
    first = open_sample(subject="甲事")
    cursor = [place for place, _ in reading.since(0)][-1]
    open_sample(subject="乙事")
    finish_sample(first.pk)
    found = list(reading.since(cursor))
    assert [(record.step, record.dossier == first.pk, record.seq) for _, record in found] == [("open", False, 1), ("finish", True, 2)]
    assert [place for place, _ in found] == sorted(place for place, _ in found)
    assert list(reading.since(found[-1][0])) == []
    record = found[0][1]
    assert (record.procedure, record.org, record.path, record.party) == ("sample", "990101", "/990000/990100/990101/", "样例门诊部")
    assert record.version == record.pk
    assert record.original is None


def test_a_correction_yields_the_corrected_entry_anew() -> None:
    pk = open_sample().pk
    before = next(record for _, record in reading.since(0))
    for day in ("2026-01-03", "2026-01-04"):
        given = {"seq": 1, "field": "opened_on", "value": day, "reason": "笔误"}
        by = (Actor("a1", "乙", Role.APPROVER),)
        dossiers.take_step(dossier=pk, step="correct", given=given, by=by, at=at(), today=TODAY, viewer=SYSTEM)
    found = [record for _, record in reading.since(before.pk)]
    assert [record.data.opened_on for record in found] == [date(2026, 1, 3), date(2026, 1, 4)]  # type: ignore[attr-defined]
    assert {record.pk for record in found} == {before.pk}
    assert before.pk < found[0].version < found[1].version
    assert found[1].original == {"opened_on": "2026-01-05", "subject": "擅自执业"}


def test_many_entries_are_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "CHUNK", 2)
    keys = [open_sample(subject=f"事{n}").pk for n in range(5)]
    assert [record.dossier for _, record in reading.since(0)] == keys
