"""Readings of published reports: kept as read, corrected beside it, accepted into the library; shown to whom they concern."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext

from faheng.engine.chain import sm3
from faheng.law.errors import WrongInput
from faheng.records import append_only, reading_deeds, readings, verify
from faheng.records.errors import Conflict, NotFound
from faheng.records.reading_deeds import Acceptance
from faheng.records.readings import Deed, Read, Wanted
from faheng.records.scope import NOBODY
from faheng.testing.bureau import at, viewer

pytestmark = pytest.mark.usefixtures("bureau")
TEXT = "甲区卫生健康局2025年度法治政府建设年度报告\n全年办结行政处罚案件12件。\n"


def keep(name: str = "county", text: str = TEXT, year: int | None = 2025) -> int:
    read = Read(text, {"figures": [{"value": "12"}]}, {"figures": [{"value": "12"}]}, 1, "甲区年度报告", "甲区卫生健康局", year)
    return readings.keep(text.encode(), "甲区.txt", read, viewer=viewer(name), at=at())


def change(pk: int, who: str = "county", seen: int = 0, value: str = "13") -> int:
    said = {"before": {"value": "12"}, "after": {"value": value}}
    return reading_deeds.correct(pk, Deed.CHANGE, 0, **said, seen=seen, viewer=viewer(who), at=at())


def test_a_reading_is_kept_with_its_file() -> None:
    found = readings.opened(keep(), viewer("county"))
    assert (found.text, found.exact, found.events) == (TEXT, {"figures": [{"value": "12"}]}, ())
    assert (found.row.publisher, found.row.year, found.row.accepted, found.row.by) == ("甲区卫生健康局", 2025, False, "county")
    assert found.row.sm3 == sm3(TEXT.encode())
    assert readings.original(found.row.pk, viewer("county")) == ("甲区.txt", TEXT.encode())


def test_the_same_file_is_read_once_in_an_organisation_and_again_in_another() -> None:
    first = keep()
    assert keep() == first
    assert keep("beside") != first
    assert readings.known(sm3(TEXT.encode()), viewer("county")) == first
    assert readings.known(sm3(TEXT.encode()), viewer("city")) is None
    assert readings.known(sm3(TEXT.encode()), NOBODY) is None


def test_a_correction_stands_beside_the_reading_with_who_and_when() -> None:
    pk = keep()
    change(pk)
    found = readings.opened(pk, viewer("county"))
    assert found.exact == {"figures": [{"value": "12"}]}
    (event,) = found.events
    assert (event.seq, event.deed, event.figure, event.before, event.after) == (1, Deed.CHANGE, 0, {"value": "12"}, {"value": "13"})
    assert (event.by, event.at) == ("county", at())
    assert found.row.corrections == 1


def test_added_figures_are_numbered_after_those_that_were_read() -> None:
    pk = keep()
    add = {"before": {}, "after": {"value": "3"}, "seen": 0, "viewer": viewer("county"), "at": at()}
    assert [reading_deeds.correct(pk, Deed.ADD, None, **add), reading_deeds.correct(pk, Deed.ADD, None, **add)] == [1, 2]


def test_whoever_was_overtaken_at_a_figure_is_told_so() -> None:
    pk = keep()
    change(pk)
    with pytest.raises(Conflict):
        change(pk, seen=0, value="14")
    assert change(pk, seen=1, value="14") == 0
    assert len(readings.opened(pk, viewer("county")).events) == 2


def test_a_correction_that_changes_nothing_is_refused() -> None:
    with pytest.raises(WrongInput, match="没有改动"):
        change(keep(), value="12")


@pytest.mark.parametrize("statement", [
    "UPDATE records_readingrecord SET text = 'x'", "UPDATE records_readingrecord SET exact = '{}'", "UPDATE records_readingrecord SET file_id = 'x'",
    "DELETE FROM records_readingevent", "UPDATE records_readingevent SET after = '{}'", "DELETE FROM records_readingrecord",
])  # fmt: skip
def test_the_database_refuses_to_change_what_was_read_or_corrected(statement: str) -> None:
    pk = keep()
    change(pk)
    with pytest.raises(DatabaseError, match="只能追加"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert readings.opened(pk, viewer("county")).text == TEXT


def test_a_report_is_accepted_renamed_and_taken_out_and_all_of_it_stays_on_record() -> None:
    pk, who = keep(), viewer("county")
    for said in (Acceptance("年度报告", "甲区卫生健康局", 2025), Acceptance("年度报告（更正版）", "甲区卫生健康局", 2025)):
        reading_deeds.accept(pk, said, viewer=who, at=at())
    row = readings.opened(pk, who).row
    assert (row.title, row.accepted, row.accepted_by, row.accepted_at) == ("年度报告（更正版）", True, "county", at())
    reading_deeds.withdraw(pk, viewer=who, at=at(), reason="不是正式发布的版本")
    found = readings.opened(pk, who)
    assert not found.row.accepted
    assert [(event.deed, event.reason) for event in found.events] == [
        (Deed.ACCEPT, ""),
        (Deed.ACCEPT, ""),
        (Deed.WITHDRAW, "不是正式发布的版本"),
    ]
    assert found.row.corrections == 0


@pytest.mark.parametrize("said", [
    Acceptance(" ", "甲区卫生健康局", 2025), Acceptance("报告", "", 2025), Acceptance("报告", "甲区卫生健康局", 1989),
    Acceptance("报告", "甲区卫生健康局", 2101),
])  # fmt: skip
def test_a_report_without_name_publisher_or_year_is_not_accepted(said: Acceptance) -> None:
    pk = keep()
    with pytest.raises(WrongInput):
        reading_deeds.accept(pk, said, viewer=viewer("county"), at=at())
    assert not readings.opened(pk, viewer("county")).row.accepted


def test_a_report_is_not_accepted_twice_the_same_nor_taken_out_without_reason_or_when_it_is_out() -> None:
    pk, who = keep(), viewer("county")
    said = Acceptance("报告", "甲区卫生健康局", 2025)
    with pytest.raises(WrongInput, match="不在报告库"):
        reading_deeds.withdraw(pk, viewer=who, at=at(), reason="误传")
    reading_deeds.accept(pk, said, viewer=who, at=at())
    with pytest.raises(WrongInput, match="已经用同样"):
        reading_deeds.accept(pk, said, viewer=who, at=at())
    with pytest.raises(WrongInput, match="理由"):
        reading_deeds.withdraw(pk, viewer=who, at=at(), reason=" ")


def test_two_accepted_versions_of_one_report_know_of_each_other() -> None:
    first, second = keep(), keep(text=TEXT + "更正版")
    reading_deeds.accept(first, Acceptance("报告", "甲区卫生健康局", 2025), viewer=viewer("county"), at=at())
    assert readings.of_same("甲区卫生健康局", 2025, viewer("county"), besides=second) == (first,)
    assert readings.of_same("甲区卫生健康局", 2025, viewer("county"), besides=first) == ()
    assert readings.of_same("甲区卫生健康局", 2025, viewer("beside"), besides=second) == ()


@pytest.mark.parametrize(("who", "sees"), [("county", True), ("city", True), ("province", True), ("beside", False)])
def test_a_reading_is_seen_from_its_organisation_upwards_and_never_from_beside(who: str, sees: bool) -> None:
    pk = keep()
    assert [row.pk for row in readings.listed(viewer(who))] == ([pk] if sees else [])
    doors = (
        lambda: readings.opened(pk, viewer(who)),
        lambda: readings.several((pk,), viewer(who)),
        lambda: readings.original(pk, viewer(who)),
        lambda: change(pk, who),
        lambda: reading_deeds.accept(pk, Acceptance("报告", "甲区卫生健康局", 2025), viewer=viewer(who), at=at()),
        lambda: reading_deeds.withdraw(pk, viewer=viewer(who), at=at(), reason="误传"),
    )
    answered = []
    for door in doors:
        try:
            door()
            answered.append(True)
        except NotFound:
            answered.append(False)
    assert answered == [sees] * len(doors)


def test_what_lies_above_is_not_seen_and_nobody_sees_nothing() -> None:
    pk = keep("city")
    for stranger in (viewer("county"), NOBODY):
        assert readings.listed(stranger) == ()
        with pytest.raises(NotFound):
            readings.opened(pk, stranger)
    with pytest.raises(NotFound):
        readings.keep(b"x", "x.txt", Read("x", {}, {}, 0, "", "", None), viewer=NOBODY, at=at())


def test_the_library_is_filtered_and_paged() -> None:
    pks = [keep(text=TEXT + str(number), year=2020 + number) for number in range(5)]
    county = viewer("county")
    reading_deeds.accept(pks[3], Acceptance("专报", "丙市卫生健康委员会", 2019), viewer=county, at=at())

    def found(wanted: Wanted, **more: int) -> list[int]:
        return [row.pk for row in readings.listed(county, wanted, **more)]

    assert found(Wanted()) == pks[::-1]
    assert found(Wanted(), limit=2) == pks[:2:-1]
    assert found(Wanted(), before=pks[3]) == pks[2::-1]
    assert found(Wanted(year=2021)) == [pks[1]]
    assert found(Wanted(accepted=True)) == found(Wanted(text="丙市")) == found(Wanted(year=2019)) == [pks[3]]
    assert found(Wanted(accepted=False)) == [pks[4], *pks[2::-1]]
    assert found(Wanted(organisation="990102")) == []
    assert len(found(Wanted(organisation="990101"))) == 5


def test_the_number_of_statements_does_not_grow_with_the_readings() -> None:
    county = viewer("county")
    first = keep()
    change(first)

    def asked(pks: list[int]) -> tuple[int, int]:
        with CaptureQueriesContext(connection) as several:
            readings.several(pks, county)
        with CaptureQueriesContext(connection) as listed:
            readings.listed(county)
        return len(several), len(listed)

    assert asked([first]) == (2, 1)
    more = [keep(text=TEXT + str(number)) for number in range(6)]
    for pk in more:
        change(pk)
    assert asked([first, *more]) == (2, 1)


def corrected() -> int:
    pk, who = keep(), viewer("county")
    change(pk)
    change(pk, seen=1, value="14")
    reading_deeds.accept(pk, Acceptance("年度报告", "甲区卫生健康局", 2025), viewer=who, at=at())
    return pk


def test_sound_corrections_are_sound() -> None:
    corrected()
    assert not list(verify.check_all())


@pytest.mark.parametrize("statement", [
    "UPDATE records_readingevent SET after = '{\"value\": \"99\"}' WHERE seq = 1", "UPDATE records_readingevent SET \"by\" = '别人' WHERE seq = 2",
    "UPDATE records_readingevent SET at = '2026-01-01 00:00:00+00:00' WHERE seq = 2", "DELETE FROM records_readingevent WHERE seq = 1",
    "DELETE FROM records_readingevent WHERE seq = 3", "UPDATE records_readingrecord SET text = 'x'", "UPDATE records_readingrecord SET exact = '{}'",
    "UPDATE records_readingrecord SET corrections = 1", "UPDATE records_readingrecord SET year = 2024",
])  # fmt: skip
def test_whoever_changes_a_correction_behind_the_triggers_is_found_out(statement: str) -> None:
    corrected()
    with connection.cursor() as cursor:
        for name, table, _ in append_only.READINGS:
            cursor.execute(f"DROP TRIGGER IF EXISTS {name}{f' ON {table}' if connection.vendor == 'postgresql' else ''}")
        cursor.execute(statement)
    assert [trouble.number for trouble in verify.check_all()] == ["报告“甲区.txt”"]
