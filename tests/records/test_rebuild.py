from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from faheng.records import lists, models
from faheng.records.lists import Wanted
from faheng.records.rebuild import rebuild
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import finish_sample, open_sample

pytestmark = pytest.mark.usefixtures("bureau")
TODAY = date(2026, 3, 1)


def everything() -> list[list[dict[str, Any]]]:
    return [list(table.objects.order_by("pk").values()) for table in (models.DossierRecord, models.ObligationRecord, models.EntryRecord)]


@pytest.fixture
def some(bureau: None) -> None:
    for n in range(5):
        pk = open_sample(subject=f"擅自执业{n}", day=date(2026, 1, 5 + n)).pk
        if n % 2:
            finish_sample(pk)


def test_a_rebuild_of_sound_records_changes_nothing(some: None) -> None:
    before = everything()
    assert rebuild(TODAY).changed == ()
    assert everything() == before


def test_a_rebuild_mends_what_was_spoiled(some: None) -> None:
    before = everything()
    models.DossierRecord.objects.filter(number="甲卫案〔2026〕1号").update(state="不明", amount=7, next_due=None, head="", version=9)
    models.ObligationRecord.objects.filter(opened_by=1).exclude(dossier__number="甲卫案〔2026〕1号").update(
        due=date(2000, 1, 1), open=False
    )
    assert len(rebuild(TODAY).changed) == 5
    assert everything() == before


def test_the_search_index_is_rebuilt_whole_and_once(some: None) -> None:
    for _ in range(2):
        rebuild(TODAY)
        assert len(lists.dossiers(SYSTEM, Wanted(text="执业")).rows) == 5
        assert len(lists.dossiers(SYSTEM, Wanted(text="甲卫案")).rows) == 5
        assert len(lists.dossiers(SYSTEM, Wanted(text="改正")).rows) == 2
