from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from faheng.engine.dossier import Party, PartyKind
from faheng.law.errors import WrongInput
from faheng.records import inbox, lists
from faheng.records.inbox import Light
from faheng.records.lists import Wanted
from faheng.records.scope import NOBODY, SYSTEM
from faheng.testing.bureau import finish_sample, open_sample, viewer

pytestmark = pytest.mark.usefixtures("bureau")


def titles(page: lists.Page) -> list[str]:
    return [row.title for row in page.rows]


def test_a_list_shows_the_own_organisation_and_below() -> None:
    open_sample(subject="甲事")
    open_sample(subject="乙事", organisation="990102")
    assert titles(lists.dossiers(viewer("county"))) == ["甲事"]
    assert titles(lists.dossiers(viewer("beside"))) == ["乙事"]
    assert sorted(titles(lists.dossiers(viewer("city")))) == ["乙事", "甲事"]
    assert lists.dossiers(NOBODY).rows == ()
    assert (lists.count(viewer("county")), lists.count(viewer("city")), lists.count(NOBODY)) == (1, 2, 0)


def test_an_organisation_whose_code_begins_alike_is_not_below() -> None:
    from faheng.records import organisations, people

    organisations.create(code="99010", name="前缀相同的机关", parent="990000")
    people.create_user(username="alike", password=None, organisation="99010", roles=[])
    open_sample(subject="甲事")
    assert lists.dossiers(viewer("alike")).rows == ()


def test_lists_narrow() -> None:
    first = open_sample(subject="甲事")
    open_sample(subject="乙事", day=date(2026, 3, 2), party=Party(PartyKind.PERSON, "丁某"))
    finish_sample(first.pk)
    found = {
        "甲事": [
            Wanted(states=("已办结",)), Wanted(closed=True), Wanted(opened_to=date(2026, 1, 5)), Wanted(closed_from=date(2026, 2, 5)),
            Wanted(dossiers=(first.pk,)), Wanted(party=first_party(first.pk)), Wanted(text="甲事"),
        ],
        "乙事": [Wanted(states=("已登记",)), Wanted(closed=False), Wanted(opened_from=date(2026, 1, 6)), Wanted(due_to=date(2026, 6, 30))],
    }  # fmt: skip
    for title, conditions in found.items():
        for wanted in conditions:
            assert titles(lists.dossiers(SYSTEM, wanted)) == [title], wanted
            assert lists.count(SYSTEM, wanted) == 1
    assert lists.dossiers(SYSTEM, Wanted(closed_to=date(2026, 2, 4))).rows == ()
    assert lists.dossiers(SYSTEM, Wanted(procedures=("inspection",))).rows == ()
    assert len(lists.dossiers(SYSTEM, Wanted(organisation="990100")).rows) == 2
    assert lists.dossiers(SYSTEM, Wanted(organisation="990102")).rows == ()


def first_party(pk: int) -> int:
    from faheng.records import dossiers

    return dossiers.load_dossier(pk, SYSTEM, date(2026, 1, 5)).party or 0


@pytest.mark.parametrize("sort", [sign + name for name in lists.SORTS for sign in ("", "-")])
def test_pages_together_are_the_whole_list_in_order(sort: str) -> None:
    keys = [open_sample(subject=f"事{n}", day=date(2026, 1, 5 + n % 3)).pk for n in range(7)]
    for pk in keys[::2]:
        finish_sample(pk)
    found, after = [], ""
    while True:
        page = lists.dossiers(SYSTEM, sort=sort, after=after, limit=2)
        found += [row.pk for row in page.rows]
        after = page.following
        if not after:
            break
    assert found == [row.pk for row in lists.dossiers(SYSTEM, sort=sort, limit=50).rows]
    assert sorted(found) == sorted(keys)


def test_a_wrong_sort_or_cursor_is_wrong_input() -> None:
    with pytest.raises(WrongInput, match="排序"):
        lists.dossiers(SYSTEM, sort="head")
    with pytest.raises(WrongInput, match="翻页"):
        lists.dossiers(SYSTEM, after="nonsense")


@pytest.mark.parametrize("words", ["执业", "擅自执业", "门诊", "样例门诊部", "甲卫案", "1号", "91440300", "业", "执业 门诊"])
def test_two_characters_are_found(words: str) -> None:
    open_sample(subject="未取得许可证擅自执业")
    open_sample(subject="出具虚假证明", party=Party(PartyKind.ORGANISATION, "某体检中心"), number="别号7")
    assert titles(lists.dossiers(SYSTEM, Wanted(text=words))) == ["未取得许可证擅自执业"]


@pytest.mark.parametrize("words", ["业执", "自擅", "执 罚款", "。", "可证擅自执业者", "执业样例", "2026〕1号甲"])
def test_what_is_not_written_is_not_found(words: str) -> None:
    open_sample(subject="未取得许可证擅自执业")
    assert lists.dossiers(SYSTEM, Wanted(text=words)).rows == ()


def test_search_keeps_to_what_one_may_see() -> None:
    open_sample(subject="擅自执业甲")
    open_sample(subject="擅自执业乙", organisation="990102")
    assert titles(lists.dossiers(viewer("county"), Wanted(text="执业"))) == ["擅自执业甲"]
    assert titles(lists.dossiers(viewer("beside"), Wanted(text="执业"))) == ["擅自执业乙"]
    assert len(lists.dossiers(viewer("province"), Wanted(text="执业")).rows) == 2
    assert lists.dossiers(NOBODY, Wanted(text="执业")).rows == ()
    assert lists.count(viewer("county"), Wanted(text="执业")) == 1


def test_search_finds_what_a_later_step_says_and_pages_newest_first() -> None:
    keys = [open_sample(subject=f"擅自执业{n}").pk for n in range(5)]
    for pk in keys:
        finish_sample(pk, result="已经执业整改")
    first = lists.dossiers(SYSTEM, Wanted(text="执业"), limit=3)
    second = lists.dossiers(SYSTEM, Wanted(text="执业"), limit=3, after=first.following)
    assert [row.pk for row in (*first.rows, *second.rows)] == keys[::-1]
    assert second.following == ""
    assert len(lists.dossiers(SYSTEM, Wanted(text="整改")).rows) == 5


def test_statements_do_not_grow_with_the_list() -> None:
    for n in range(12):
        open_sample(subject=f"事{n}")
    who = viewer("county")
    with CaptureQueriesContext(connection) as listing:
        lists.dossiers(who)
    with CaptureQueriesContext(connection) as searching:
        lists.dossiers(who, Wanted(text="事1"))
    with CaptureQueriesContext(connection) as receiving:
        inbox.inbox(who, date(2026, 1, 6))
    assert (len(listing), len(searching), len(receiving)) == (1, 2, 3)


def test_the_inbox_lists_open_duties_by_due_day_with_lights() -> None:
    # 90 days: 2026-01-05 → 04-05, rolled over Qingming to 04-07; 2026-01-12 → 04-12, a Sunday, to 04-13; 2026-02-02 → 05-03, to 05-06.
    red, yellow, green = (open_sample(subject=day.isoformat(), day=day) for day in (date(2026, 1, 5), date(2026, 1, 12), date(2026, 2, 2)))
    finish_sample(open_sample(subject="已办结的不在其中").pk)
    found = inbox.inbox(viewer("county"), date(2026, 4, 8))
    assert [(item.dossier, item.due, item.light, item.days) for item in found.items] == [
        (red.pk, date(2026, 4, 7), Light.RED, -1),
        (yellow.pk, date(2026, 4, 13), Light.YELLOW, 5),
        (green.pk, date(2026, 5, 6), Light.GREEN, 28),
    ]
    assert (found.open, found.overdue, found.soon) == (3, 1, 1)
    assert [item.dossier for item in inbox.inbox(SYSTEM, date(2026, 4, 8), light=Light.YELLOW).items] == [yellow.pk]
    assert inbox.inbox(viewer("beside"), date(2026, 4, 8)).items == ()


def test_the_inbox_pages_and_narrows_to_the_own_roles() -> None:
    from faheng.engine.dossier import Role
    from faheng.records import people

    keys = [open_sample(day=date(2026, 1, 5 + n)).pk for n in range(5)]
    first = inbox.inbox(SYSTEM, date(2026, 1, 9), limit=2)
    second = inbox.inbox(SYSTEM, date(2026, 1, 9), limit=3, after=first.following)
    assert [item.dossier for item in (*first.items, *second.items)] == keys
    people.create_user(username="clerk", password=None, organisation="990101", roles=[Role.CLERK])
    assert len(inbox.inbox(viewer("county"), date(2026, 1, 9), mine=True).items) == 5
    assert inbox.inbox(viewer("clerk"), date(2026, 1, 9), mine=True).items == ()


def test_an_officer_finds_the_own_dossiers() -> None:
    from faheng.engine.dossier import Actor, Role
    from faheng.records import dossiers
    from faheng.records.rebuild import rebuild
    from faheng.testing.bureau import at
    from faheng.testing.sample import OFFICER

    first, second = open_sample(subject="甲事"), open_sample(subject="乙事")
    given = {"finished_on": "2026-02-05", "result": "好"}
    day = date(2026, 2, 5)
    by = (OFFICER, Actor("o2", "乙", Role.OFFICER))
    dossiers.take_step(dossier=second.pk, step="finish", given=given, by=by, at=at(day), today=day, viewer=SYSTEM)
    for _ in range(2):
        assert titles(lists.dossiers(SYSTEM, Wanted(officer="o2"))) == ["乙事"]
        assert sorted(titles(lists.dossiers(SYSTEM, Wanted(officer="o1")))) == ["乙事", "甲事"]
        assert titles(lists.dossiers(SYSTEM, Wanted(officer="o1", text="甲事"))) == ["甲事"]
        assert lists.dossiers(viewer("beside"), Wanted(officer="o1")).rows == ()
        assert [item.dossier for item in inbox.inbox(SYSTEM, date(2026, 1, 6), officer="o1").items] == [first.pk]
        assert inbox.inbox(SYSTEM, date(2026, 1, 6), officer="o2").items == ()
        assert rebuild(day).changed == ()
