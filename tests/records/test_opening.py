"""A step that opens another dossier: one transaction, gapless numbers, the same submission once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pydantic import Field

from faheng import procedures
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.fields import names_dossier
from faheng.engine.forms import Form
from faheng.engine.procedure import Echo
from faheng.records import bulk, dossiers, models
from faheng.records.dossiers import Taken
from faheng.records.errors import StepRefused
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import CLINIC, TODAY, at
from faheng.testing.sample import OFFICER, OPEN, PROCEDURE


class Hand(Form):
    subject: str = Field(title="事由")
    case: str = Field(title="新案卷", min_length=1, json_schema_extra=names_dossier("sample"))
    result: str = Field(default="结束", title="结果")


def opens_and_ends(_dossier: Dossier, entry: Entry[Any]) -> Iterator[Echo]:
    yield Echo(entry.data.case, "open", {"opened_on": "2026-01-05", "subject": entry.data.subject}, "sample")
    yield Echo(entry.data.case, "finish", {"finished_on": "2026-01-05", "result": entry.data.result}, "sample")


@pytest.fixture(autouse=True)
def other(sample: None, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = replace(
        PROCEDURE, key="other", numbered="检", steps=(replace(OPEN, form=Hand, on=None, echoes=opens_and_ends),), obligations=()
    )
    monkeypatch.setattr(procedures, "catalogue", lambda: {"sample": PROCEDURE, "other": declared})


pytestmark = pytest.mark.usefixtures("bureau")


def hand(**given: Any) -> Taken:
    key = given.pop("key", None)
    return dossiers.open_dossier(
        procedure="other", step="open", given={"subject": "擅自执业", **given}, by=(OFFICER,), at=at(), today=TODAY, viewer=SYSTEM,
        organisation="990101", party=CLINIC, key=key,
    )  # fmt: skip


def opened(number: str) -> dossiers.Loaded:
    return dossiers.load_dossier(dossiers.find(number, SYSTEM), SYSTEM, TODAY)


def test_the_dossier_is_opened_about_the_same_party_and_its_number_stands_in_the_entry() -> None:
    taken = hand()
    assert taken.opened == "甲卫案〔2026〕1号"
    assert taken.dossier.entries[0].data.as_recorded()["case"] == "甲卫案〔2026〕1号"
    found = opened(taken.opened)
    assert [entry.step for entry in found.dossier.entries] == ["open", "finish"]
    assert found.dossier.party == CLINIC
    assert found.party == dossiers.load_dossier(taken.pk, SYSTEM, TODAY).party


def test_the_same_submission_twice_opens_one_dossier() -> None:
    first, second = hand(key="k1"), hand(key="k1")
    assert (second.pk, second.repeated) == (first.pk, True)
    assert models.DossierRecord.objects.filter(procedure="sample").count() == 1


def test_a_refusal_within_the_new_dossier_writes_nothing_and_leaves_no_gap() -> None:
    with pytest.raises(StepRefused, match=r"关联案卷甲卫案〔2026〕1号：没有写明结果"):
        hand(result="")
    assert models.DossierRecord.objects.count() == models.EntryRecord.objects.count() == 0
    assert hand().opened == "甲卫案〔2026〕1号"


def test_a_number_that_is_written_links_and_opens_nothing() -> None:
    taken = hand(case="甲卫案〔2019〕9号")
    assert (taken.opened, taken.findings) == ("", ())
    assert models.DossierRecord.objects.filter(procedure="sample").count() == 0


def test_in_bulk_the_number_must_be_written() -> None:
    acts = [(bulk.Act("open", {"subject": "擅自执业", **case}, (OFFICER,), at()),) for case in ({}, {"case": "甲卫案〔2019〕9号"})]
    results = list(bulk.record_many("other", [bulk.Item(each) for each in acts], organisation="990101", viewer=SYSTEM))
    assert [[f.field for f in each.findings] for each in results] == [["case"], []]
    assert models.DossierRecord.objects.filter(procedure="sample").count() == 0
