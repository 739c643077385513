from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from faheng.engine.chain import check_chain
from faheng.engine.dossier import Party, PartyKind
from faheng.records import bulk, dossiers, lists, models
from faheng.records.errors import NotFound
from faheng.records.lists import Wanted
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import CLINIC, TODAY, at, open_sample, viewer
from faheng.testing.sample import OFFICER

pytestmark = pytest.mark.usefixtures("bureau")


def item(subject: str, result: str | None = None, **more: Any) -> bulk.Item:
    acts = [bulk.Act("open", {"opened_on": "2026-01-05", "subject": subject}, (OFFICER,), at())]
    if result is not None:
        day = date(2026, 2, 5)
        acts.append(bulk.Act("finish", {"finished_on": day.isoformat(), "result": result}, (OFFICER,), at(day)))
    return bulk.Item(tuple(acts), **more)


def record(*items: bulk.Item, **more: Any) -> list[bulk.Result]:
    return list(bulk.record_many("sample", items, organisation="990101", viewer=SYSTEM, **more))


def test_many_records_are_as_if_typed_in_one_by_one() -> None:
    typed = open_sample(subject="甲事")
    results = record(item("甲事", party=CLINIC))
    one, other = (dossiers.load_dossier(pk or 0, SYSTEM, TODAY) for pk in (typed.pk, results[0].pk))
    assert one.dossier.entries == other.dossier.entries
    assert one.dossier.party == other.dossier.party
    assert (one.title, one.state, one.opened_on, one.next_due, one.head) == (
        other.title, other.state, other.opened_on, other.next_due, other.head,
    )  # fmt: skip
    rows = models.ObligationRecord.objects.order_by("dossier").values_list("limit", "title", "opened_by", "due", "open", "path")
    assert len(rows) == 2
    assert rows[0] == rows[1]
    assert len(lists.dossiers(SYSTEM, Wanted(text="甲事 门诊")).rows) == 2


def test_refused_rows_are_said_and_leave_no_trace_and_no_gap() -> None:
    results = record(item("甲事"), item(""), item("乙事", ""), item("丙事", "好"))
    assert [each.number for each in results] == ["甲卫案〔2026〕1号", "", "", "甲卫案〔2026〕2号"]
    assert [[f.rule for f in each.findings] for each in results] == [[], ["FORM"], ["PEN-25"], []]
    assert models.DossierRecord.objects.count() == 2
    assert open_sample().dossier.number == "甲卫案〔2026〕3号"


def test_an_import_made_twice_has_one_effect() -> None:
    rows = [item(f"事{n}", key=f"k{n}") for n in range(5)]
    first = record(*rows[:3], batch=2)
    second = record(*rows, batch=2)
    assert [each.repeated for each in second] == [True, True, True, False, False]
    assert [each.pk for each in second[:3]] == [each.pk for each in first]
    assert models.DossierRecord.objects.count() == 5


def test_the_same_key_twice_in_one_import_has_one_effect() -> None:
    results = record(item("甲事", key="k"), item("甲事", key="k"), item("乙事", key="k"))
    assert results[1].pk == results[0].pk
    assert results[1].repeated
    assert "另一项内容" in results[2].problem
    assert models.DossierRecord.objects.count() == 1


def test_several_acts_in_a_row_make_a_dossier_with_its_chain() -> None:
    found = record(item("甲事", "已改正"))[0]
    loaded = dossiers.load_dossier(found.pk or 0, SYSTEM, TODAY)
    assert [entry.step for entry in loaded.dossier.entries] == ["open", "finish"]
    assert not list(check_chain(loaded.dossier))
    assert (loaded.state, loaded.closed_on) == ("已办结", date(2026, 2, 5))


def test_parties_are_found_again_and_natural_persons_are_not_thrown_together() -> None:
    open_sample()
    person, shop = Party(PartyKind.PERSON, "丁某"), Party(PartyKind.SOLE_TRADER, "样例小店")
    record(item("1", party=CLINIC), item("2", party=person), item("3", party=Party(PartyKind.PERSON, "丁某")), item("4", party=shop))
    record(item("5", party=shop))
    assert models.PartyRecord.objects.filter(uscc=CLINIC.uscc).count() == 1
    assert models.PartyRecord.objects.filter(name="丁某").count() == 2
    assert models.PartyRecord.objects.filter(name="样例小店").count() == 1


def test_a_number_given_twice_is_refused_and_said() -> None:
    results = record(item("甲事", number="旧1号"), item("乙事", number="旧1号"))
    assert results[0].number == "旧1号"
    assert "旧1号已经使用" in results[1].problem


def test_one_imports_only_for_the_own_organisation() -> None:
    with pytest.raises(NotFound):
        list(bulk.record_many("sample", [item("x")], organisation="990101", viewer=viewer("beside")))
    results = list(bulk.record_many("sample", [item("x")], organisation="990101", viewer=viewer("city")))
    assert results[0].pk is None


def test_statements_do_not_grow_with_the_rows() -> None:
    def statements(rows: int, start: int) -> int:
        with CaptureQueriesContext(connection) as run:
            record(*(item(f"事{n}", key=f"k{n}", party=CLINIC) for n in range(start, start + rows)))
        return len(run)

    statements(1, 0)
    assert statements(3, 100) == statements(9, 200)
