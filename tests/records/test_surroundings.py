"""Parameters, registers and holiday notices: who sets them, for whom they hold, and from which day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from pydantic import Field

from faheng import procedures
from faheng.engine.dossier import Entry, Party, PartyKind
from faheng.engine.forms import Form
from faheng.engine.guards import Breach, guard
from faheng.engine.situation import Parameter, Register, Situation
from faheng.law.citations import Citation
from faheng.law.errors import WrongInput
from faheng.law.statutes import PENALTIES
from faheng.records import calendars, dossiers, inbox, parameters, registers, reviewing
from faheng.records.errors import NotFound, StepRefused
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import TODAY, at, finish_sample, open_sample, viewer
from faheng.testing.sample import OPEN, PROCEDURE

THRESHOLD = Parameter("sample.threshold", "较大数额", Decimal(2000), "元")
PLACES = Parameter("sample.places", "地点", ("甲",))
STRICT = Parameter("sample.strict", "从严", default=True)


class Forbidden(Form):
    word: str = Field(title="禁用词", min_length=1)


WORDS = Register("sample.words", "禁用词清单", Forbidden)


@guard("DISC-11", Citation(PENALTIES, 34))
def no_forbidden_word(situation: Situation, entry: Entry[Any]) -> Iterable[Breach]:
    """不用禁用词."""
    for row in situation.around.rows(WORDS):
        if row.word in entry.data.subject:
            yield Breach(f"事由含有“{row.word}”", "subject")


@guard("DISC-07", Citation(PENALTIES, 33, 1))
def not_the_third_time(situation: Situation, entry: Entry[Any]) -> Iterable[Breach]:
    """同一当事人至多两次; “参见”的案卷须存在."""
    if len(situation.around.history or ()) >= 2:
        yield Breach("第三次")
    seen = entry.data.subject.partition("参见")[2]
    if seen and seen not in situation.around.links:
        yield Breach(f"没有案卷{seen}", "subject")


@pytest.fixture(autouse=True)
def judged(sample: None, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = replace(OPEN, guards=(no_forbidden_word, not_the_third_time))
    declared = replace(PROCEDURE, steps=(opened, PROCEDURE.steps[1]), parameters=(THRESHOLD, PLACES, STRICT), registers=(WORDS,))
    monkeypatch.setattr(procedures, "catalogue", lambda: {"sample": declared})


pytestmark = pytest.mark.usefixtures("bureau")


def put(value: object, since: date = TODAY, key: str = THRESHOLD.key, organisation: str = "990101") -> None:
    parameters.put(organisation=organisation, key=key, value=value, since=since, viewer=SYSTEM, at=at())


def value(key: Parameter[Any] = THRESHOLD, on: date = TODAY, organisation: str = "990101") -> Any:
    taken = open_sample(organisation=organisation, party=None)
    return dossiers.load_dossier(taken.pk, SYSTEM, TODAY).around.value(key, on)


def test_without_a_value_the_cautious_default_holds() -> None:
    assert value() == Decimal(2000)


def test_a_value_holds_from_its_day_on_and_the_old_one_before() -> None:
    put("5000", date(2025, 1, 1))
    put("8000.50", date(2026, 1, 5))
    assert [value(on=on) for on in (date(2024, 12, 31), date(2025, 1, 1), date(2026, 1, 4), date(2026, 1, 5))] == [
        Decimal(2000), Decimal(5000), Decimal(5000), Decimal("8000.50"),
    ]  # fmt: skip


def test_what_the_province_sets_holds_below_until_the_county_sets_its_own() -> None:
    put("5000", organisation="990000")
    assert (value(), value(organisation="990102")) == (Decimal(5000), Decimal(5000))
    put("6000")
    assert (value(), value(organisation="990102")) == (Decimal(6000), Decimal(5000))


def test_a_changed_value_is_seen_at_once() -> None:
    assert value(PLACES) == ("甲",)
    put(["甲", "乙"], key=PLACES.key)
    put(False, key=STRICT.key)
    assert (value(PLACES), value(STRICT)) == (("甲", "乙"), False)


@pytest.mark.parametrize(("key", "wrong"), [(THRESHOLD.key, "很多"), (STRICT.key, "是"), (PLACES.key, 7), ("sample.none", "1")])
def test_a_value_of_another_kind_is_wrong_input(key: str, wrong: object) -> None:
    with pytest.raises(WrongInput):
        put(wrong, key=key)


def test_one_sets_only_what_one_may_see_and_sees_who_has_set_it() -> None:
    with pytest.raises(NotFound):
        parameters.put(organisation="990101", key=THRESHOLD.key, value="1", since=TODAY, viewer=viewer("beside"), at=at())
    put("5000", organisation="990000")
    found = {each.parameter.key: each for each in parameters.settings("990101", viewer("county"), TODAY)}
    assert (found[THRESHOLD.key].value, found[THRESHOLD.key].set_by) == (Decimal(5000), "样例省卫生健康委")
    assert (found[STRICT.key].value, found[STRICT.key].since) == (True, None)


def test_rows_of_a_register_judge_while_they_hold() -> None:
    add = {"register": WORDS.key, "viewer": SYSTEM, "at": at()}
    registers.add(organisation="990000", rows=[{"word": "某词"}], since=date(2026, 1, 5), **add)  # type: ignore[arg-type]
    open_sample(subject="某词", day=date(2026, 1, 4))
    with pytest.raises(StepRefused, match="含有“某词”"):
        open_sample(subject="某词", party=None)
    (row,) = registers.listed("990101", WORDS.key, viewer("county"), TODAY)
    registers.end([row.pk], last=date(2026, 1, 5), viewer=SYSTEM)
    open_sample(subject="某词", day=date(2026, 1, 6))
    registers.replace(organisation="990101", rows=[{"word": "另词"}], since=date(2026, 1, 7), **add)  # type: ignore[arg-type]
    assert [each.form for each in registers.listed("990101", WORDS.key, SYSTEM, date(2026, 1, 7))] == [Forbidden(word="另词")]


def test_a_row_that_cannot_be_read_is_refused_with_its_place_and_nothing_is_added() -> None:
    with pytest.raises(WrongInput, match="禁用词清单第2行"):
        registers.add(organisation="990101", register=WORDS.key, rows=[{"word": "x"}, {"word": ""}], since=TODAY, viewer=SYSTEM, at=at())
    assert registers.listed("990101", WORDS.key, SYSTEM, TODAY) == ()


def test_one_does_not_end_the_rows_of_those_above() -> None:
    registers.add(organisation="990000", register=WORDS.key, rows=[{"word": "x"}], since=TODAY, viewer=SYSTEM, at=at())
    (row,) = registers.listed("990101", WORDS.key, SYSTEM, TODAY)
    assert registers.end([row.pk], last=TODAY, viewer=viewer("county")) == 0


def test_history_and_links_are_those_of_the_own_organisation() -> None:
    first, _ = open_sample(), open_sample(organisation="990102")
    open_sample(subject=f"参见{first.dossier.number}")
    with pytest.raises(StepRefused, match="第三次"):
        open_sample()
    with pytest.raises(StepRefused, match="没有案卷乙卫案"):
        open_sample(subject="参见乙卫案〔2026〕1号", party=None)


def test_the_histories_of_many_dossiers_are_read_together() -> None:
    firms = [Party(PartyKind.ORGANISATION, f"样例{number}号门诊部", f"9144030{number}MA5G00001X") for number in range(4)]
    pks = [open_sample(party=firms[number % 4]).pk for number in range(7)]
    beside = open_sample(party=firms[0], organisation="990102").pk

    def reviewed(keys: list[int]) -> tuple[int, list[int]]:
        with CaptureQueriesContext(connection) as asked:
            found = [len(each.around.history or ()) for each in reviewing.subjects(keys, SYSTEM, TODAY)]
        return len(asked), found

    # The first three firms have two dossiers with this bureau, the last has one; what another bureau holds is not seen.
    assert reviewed(pks) == (6, [1, 1, 1, 0, 1, 1, 1])
    assert reviewed([pks[0], beside]) == (6, [1, 0])


def test_surroundings_cost_no_statement_once_known() -> None:
    pk = open_sample().pk
    dossiers.load_dossier(pk, SYSTEM, TODAY)
    with CaptureQueriesContext(connection) as loading:
        dossiers.load_dossier(pk, SYSTEM, TODAY)
    assert len(loading) == 2


NOTICE = """# 国务院办公厅关于2027年部分节假日安排的通知
年份 2027
放假 元旦 2027-01-01..2027-01-05
上班 2027-01-09
"""


def test_a_notice_moves_open_due_dates_and_lists_each() -> None:
    # 90 days after 2026-10-03 end on 2027-01-01. By rule only that day is off, Friday: 01-04 Monday. By the notice 01-06.
    moved, _done = (
        open_sample(day=date(2026, 10, 3)),
        finish_sample(open_sample(day=date(2026, 10, 3), party=None).pk, day=date(2026, 10, 5)),
    )
    due = [(item.due, item.provisional) for item in inbox.inbox(SYSTEM, date(2026, 12, 1)).items]
    assert due == [(date(2027, 1, 4), True)]
    changes = calendars.add_notice(NOTICE, viewer=SYSTEM, at=at(date(2026, 11, 10)), today=date(2026, 12, 1))
    assert [(each.dossier, each.limit, each.was, each.now) for each in changes] == [
        (moved.pk, "PEN-23", date(2027, 1, 4), date(2027, 1, 6)),
    ]
    assert [(item.due, item.provisional) for item in inbox.inbox(SYSTEM, date(2026, 12, 1)).items] == [(date(2027, 1, 6), False)]
    assert dossiers.load_dossier(moved.pk, SYSTEM, date(2026, 12, 1)).next_due == date(2027, 1, 6)
    assert calendars.add_notice(NOTICE, viewer=SYSTEM, at=at(date(2026, 11, 11)), today=date(2026, 12, 1)) == ()


def test_a_notice_that_leaves_a_year_out_or_comes_from_below_is_refused() -> None:
    with pytest.raises(WrongInput, match="2027"):
        calendars.add_notice(NOTICE.replace("2027", "2028"), viewer=SYSTEM, at=at(), today=TODAY)
    with pytest.raises(WrongInput, match="最上级机关"):
        calendars.add_notice(NOTICE, viewer=viewer("county"), at=at(), today=TODAY)
    assert calendars.notices() == ()
    calendars.add_notice(NOTICE, viewer=viewer("province"), at=at(), today=TODAY)
    assert calendars.present().is_workday(date(2027, 1, 9))
