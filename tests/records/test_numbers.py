"""文号: without gaps, in the writing transaction, and given out where a form leaves its number blank."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.db import transaction
from pydantic import Field

from faheng import procedures
from faheng.engine.dossier import Role
from faheng.engine.forms import Form
from faheng.engine.procedure import Step
from faheng.records import bulk, dossiers, numbers, organisations
from faheng.records.errors import StepRefused
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import TODAY, at, open_sample
from faheng.testing.sample import OFFICER, OPEN, PROCEDURE

pytestmark = pytest.mark.usefixtures("bureau")


class Decided(Form):
    number: str = Field(title="文号", min_length=1)
    fine: int = Field(title="罚款", ge=0)


class Notified(Form):
    number: str = Field(title="文号", min_length=1, json_schema_extra={"series": "告"})
    to: str = Field(title="受送达人", min_length=1)


DECIDE = Step("decide", "决定", Decided, (Role.OFFICER,))
NOTIFY = Step("notify", "告知", Notified, (Role.OFFICER,), once=False)


@pytest.fixture(autouse=True)
def numbered(sample: None, monkeypatch: pytest.MonkeyPatch) -> None:
    declared = replace(PROCEDURE, numbered="罚", steps=(OPEN, DECIDE, NOTIFY))
    monkeypatch.setattr(procedures, "catalogue", lambda: {"sample": declared})


def take(pk: int, step: str, **given: Any) -> str:
    taken = dossiers.take_step(dossier=pk, step=step, given=given, by=(OFFICER,), at=at(), today=TODAY, viewer=SYSTEM)
    return str(taken.dossier.entries[-1].data.number)  # type: ignore[attr-defined]


def test_the_letters_of_the_procedure_stand_in_the_number() -> None:
    assert open_sample().dossier.number == "甲卫罚〔2026〕1号"


def test_a_decision_without_a_number_carries_that_of_the_dossier() -> None:
    assert take(open_sample().pk, "decide", fine=1) == "甲卫罚〔2026〕1号"
    assert take(open_sample().pk, "decide", fine=1, number=" 旧号 ") == "旧号"


def test_a_field_with_a_series_of_its_own_gets_the_next_of_that() -> None:
    pk = open_sample().pk
    assert [take(pk, "notify", to="某"), take(pk, "notify", to="某", number=""), take(pk, "notify", to="某")] == [
        "甲卫告〔2026〕1号", "甲卫告〔2026〕2号", "甲卫告〔2026〕3号",
    ]  # fmt: skip


def test_what_is_refused_wastes_no_number_one_by_one_or_in_bulk() -> None:
    pk = open_sample().pk
    with pytest.raises(StepRefused):
        take(pk, "notify", to="")
    assert take(pk, "notify", to="某") == "甲卫告〔2026〕1号"
    opened = bulk.Act("open", {"opened_on": "2026-01-05", "subject": "x"}, (OFFICER,), at())
    items = [bulk.Item((opened, bulk.Act("notify", {"to": to}, (OFFICER,), at()))) for to in ("甲", "", "乙")]
    results = list(bulk.record_many("sample", items, organisation="990101", viewer=SYSTEM))
    assert [each.number for each in results] == ["甲卫罚〔2026〕2号", "", "甲卫罚〔2026〕3号"]
    assert take(pk, "notify", to="某") == "甲卫告〔2026〕4号"


def test_the_year_of_a_number_is_that_of_the_day_in_china() -> None:
    from datetime import UTC, datetime

    taken = dossiers.open_dossier(
        procedure="sample", step="open", given={"opened_on": "2025-12-31", "subject": "x"}, by=(OFFICER,),
        at=datetime(2025, 12, 31, 16, 30, tzinfo=UTC), today=date(2026, 1, 1), viewer=SYSTEM, organisation="990101",
    )  # fmt: skip
    assert taken.dossier.number == "甲卫罚〔2026〕1号"


def test_a_transaction_that_fails_gives_its_numbers_back() -> None:
    with transaction.atomic():
        assert open_sample().dossier.number == "甲卫罚〔2026〕1号"
        transaction.set_rollback(True)
    assert open_sample().dossier.number == "甲卫罚〔2026〕1号"


def test_an_organisation_without_abbreviation_is_named_by_its_code() -> None:
    organisations.create(code="77", name="无简称局")
    assert open_sample(organisation="77").dossier.number == "77罚〔2026〕1号"
    assert numbers.printed("龙卫医", "罚", 2025, 12) == "龙卫医罚〔2025〕12号"
