"""What many hands do at the same moment: threads with connections of their own and real transactions."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import connection

from faheng.records import models
from faheng.records.errors import Conflict, StepRefused
from faheng.testing import bureau
from faheng.testing.bureau import finish_sample, open_sample

HANDS = 50
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture(autouse=True)
def _bureau(transactional_db: None) -> None:
    bureau.build()


def at_once(act: Callable[[int], Any]) -> list[Any]:
    """Let every hand act at the same moment; return what each got, an exception included."""
    ready = threading.Barrier(HANDS)

    def one(number: int) -> Any:
        try:
            ready.wait()
            return act(number)
        except (Conflict, StepRefused) as refused:
            return refused
        finally:
            connection.close()

    with ThreadPoolExecutor(HANDS) as hands:
        return list(hands.map(one, range(HANDS)))


def test_fifty_dossiers_opened_at_once_have_fifty_numbers_without_gap() -> None:
    taken = at_once(lambda number: open_sample(subject=f"第{number}件"))
    values = sorted(int(re.search(r"〕(\d+)号", each.dossier.number)[1]) for each in taken)  # type: ignore[index]
    assert values == list(range(1, HANDS + 1))
    assert models.PartyRecord.objects.count() == 1


def test_the_same_submission_fifty_times_at_once_has_one_effect() -> None:
    taken = at_once(lambda _: open_sample(key="once"))
    assert len({each.pk for each in taken}) == 1
    assert [each.repeated for each in taken].count(False) == 1
    assert models.DossierRecord.objects.count() == models.EntryRecord.objects.count() == 1
    assert open_sample().dossier.number == "甲卫案〔2026〕2号"


def test_a_dossier_is_closed_once_whoever_presses() -> None:
    pk = open_sample().pk
    taken = at_once(lambda number: finish_sample(pk, result=f"由第{number}人办结"))
    assert sum(isinstance(each, StepRefused) for each in taken) == HANDS - 1
    assert models.EntryRecord.objects.filter(dossier=pk).count() == 2


def test_the_same_step_submitted_fifty_times_at_once_has_one_effect() -> None:
    pk = open_sample().pk
    taken = at_once(lambda _: finish_sample(pk, key="once"))
    assert {each.seq for each in taken} == {2}
    assert models.EntryRecord.objects.filter(dossier=pk).count() == 2
