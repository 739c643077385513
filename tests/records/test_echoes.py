"""What a step brings about in another dossier, through the same rules, in the same transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from faheng import procedures
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.procedure import Echo
from faheng.records import bulk, dossiers, models
from faheng.records.dossiers import Taken
from faheng.records.errors import StepRefused
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import TODAY, at, open_sample
from faheng.testing.sample import OFFICER, OPEN, PROCEDURE


def closes_the_named(dossier: Dossier, entry: Entry[Any]) -> Iterator[Echo]:
    assert dossier.entries[-1] == entry
    number, _, result = entry.data.subject.partition("：")
    yield Echo(number, "finish", {"finished_on": "2026-01-05", "result": result})


@pytest.fixture(autouse=True)
def other(sample: None, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = replace(PROCEDURE, key="other", steps=(replace(OPEN, echoes=closes_the_named), PROCEDURE.steps[1]))
    monkeypatch.setattr(procedures, "catalogue", lambda: {"sample": PROCEDURE, "other": declared})


pytestmark = pytest.mark.usefixtures("bureau")


def open_other(subject: str, organisation: str = "990101") -> Taken:
    return dossiers.open_dossier(
        procedure="other", step="open", given={"opened_on": "2026-01-05", "subject": subject}, by=(OFFICER,), at=at(), today=TODAY,
        viewer=SYSTEM, organisation=organisation,
    )  # fmt: skip


def test_the_other_dossier_gets_its_entry() -> None:
    first = open_sample()
    open_other(f"{first.dossier.number}：已改正")
    loaded = dossiers.load_dossier(first.pk, SYSTEM, TODAY)
    assert [entry.step for entry in loaded.dossier.entries] == ["open", "finish"]
    assert (loaded.state, loaded.closed_on) == ("已办结", date(2026, 1, 5))


def test_where_the_other_refuses_nothing_at_all_is_written() -> None:
    first = open_sample()
    with pytest.raises(StepRefused, match=r"关联案卷甲卫案〔2026〕1号：没有写明结果"):
        open_other(f"{first.dossier.number}：")
    assert models.DossierRecord.objects.count() == models.EntryRecord.objects.count() == 1


def test_a_number_that_is_not_on_record_is_a_notice() -> None:
    taken = open_other("甲卫案〔2019〕1号：已改正")
    assert [(f.rule, f.severity.value) for f in taken.findings] == [("ECHO", "notice")]


def test_another_organisations_dossier_is_not_touched() -> None:
    first = open_sample()
    taken = open_other(f"{first.dossier.number}：已改正", "990102")
    assert [f.rule for f in taken.findings] == ["ECHO"]
    assert models.EntryRecord.objects.filter(dossier=first.pk).count() == 1


def test_in_bulk_what_the_other_refuses_is_said_beside_the_row() -> None:
    first, second = open_sample(), open_sample()
    items = [
        bulk.Item((bulk.Act("open", {"opened_on": "2026-01-05", "subject": f"{number}：{result}"}, (OFFICER,), at()),))
        for number, result in ((first.dossier.number, "已改正"), (second.dossier.number, ""))
    ]
    results = list(bulk.record_many("other", items, organisation="990101", viewer=SYSTEM))
    assert [[f.rule for f in each.findings] for each in results] == [[], ["PEN-25"]]
    assert [models.EntryRecord.objects.filter(dossier=each.pk).count() for each in (first, second)] == [2, 1]
