from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from faheng.engine.chain import check_chain
from faheng.engine.dossier import Actor, Role
from faheng.law.errors import WrongInput
from faheng.records import dossiers, files, models
from faheng.records.errors import Conflict, NotFound, StepRefused
from faheng.records.scope import NOBODY, SYSTEM
from faheng.testing.bureau import CLINIC, TODAY, at, finish_sample, open_sample, viewer
from faheng.testing.sample import OFFICER

pytestmark = pytest.mark.usefixtures("bureau")


def test_opening_a_dossier_gives_it_the_next_number_of_the_year() -> None:
    first, second = open_sample(), open_sample()
    assert first.dossier.number == "甲卫案〔2026〕1号"
    assert second.dossier.number == "甲卫案〔2026〕2号"


def test_numbers_begin_anew_each_year_and_in_each_organisation() -> None:
    open_sample()
    assert open_sample(day=date(2027, 1, 4)).dossier.number == "甲卫案〔2027〕1号"
    assert open_sample(organisation="990102").dossier.number == "乙卫案〔2026〕1号"


def test_what_is_read_is_what_was_recorded_with_an_unbroken_chain() -> None:
    taken = open_sample()
    after = finish_sample(taken.pk)
    loaded = dossiers.load_dossier(taken.pk, SYSTEM, TODAY)
    assert loaded.dossier == after.dossier
    assert [entry.prev for entry in loaded.dossier.entries] == [None, loaded.dossier.entries[0].sm3]
    assert not list(check_chain(loaded.dossier))
    assert loaded.dossier.party == CLINIC


def test_columns_for_lists_follow_the_entries() -> None:
    taken = open_sample(subject="未取得许可证擅自执业")
    loaded = dossiers.load_dossier(taken.pk, SYSTEM, TODAY)
    assert (loaded.title, loaded.state, loaded.opened_on, loaded.closed_on) == ("未取得许可证擅自执业", "已登记", TODAY, None)
    # 90 days after 2026-01-05 end on 2026-04-05, in the Qingming holiday (04-04 to 04-06): 2026-04-07.
    assert loaded.next_due == date(2026, 4, 7)
    finish_sample(taken.pk)
    loaded = dossiers.load_dossier(taken.pk, SYSTEM, TODAY)
    assert (loaded.state, loaded.closed_on, loaded.next_due) == ("已办结", date(2026, 2, 5), None)


def test_a_refused_step_writes_nothing_and_wastes_no_number() -> None:
    with pytest.raises(StepRefused) as refused:
        open_sample(subject="")
    assert [(f.rule, f.field) for f in refused.value.findings] == [("FORM", "subject")]
    assert models.DossierRecord.objects.count() == models.PartyRecord.objects.count() == 0
    assert open_sample().dossier.number == "甲卫案〔2026〕1号"


def test_a_rule_refuses_with_its_article() -> None:
    taken = open_sample()
    with pytest.raises(StepRefused) as refused:
        finish_sample(taken.pk, result="")
    assert [(f.rule, str(f.basis[0])) for f in refused.value.findings] == [("PEN-25", "行政处罚法 第五十九条第一款")]
    assert models.EntryRecord.objects.count() == 1


def test_a_late_step_is_taken_and_said_to_be_late() -> None:
    taken = open_sample()
    after = finish_sample(taken.pk, day=date(2026, 4, 8))
    assert [(f.rule, f.severity.value, f.due) for f in after.findings] == [("PEN-23", "late", date(2026, 4, 7))]


def test_the_same_submission_twice_has_one_effect() -> None:
    first = open_sample(key="a")
    again = open_sample(key="a")
    assert (again.pk, again.repeated, first.repeated) == (first.pk, True, False)
    step, repeat = finish_sample(first.pk, key="b"), finish_sample(first.pk, key="b")
    assert (repeat.seq, repeat.repeated) == (step.seq, True)
    assert repeat.dossier == step.dossier
    assert models.EntryRecord.objects.count() == 2


def test_a_key_used_for_something_else_is_a_conflict() -> None:
    open_sample(key="a")
    with pytest.raises(Conflict):
        open_sample(key="a", subject="另一事")


def test_a_step_on_a_version_that_has_moved_on_is_a_conflict() -> None:
    taken = open_sample()
    with pytest.raises(Conflict):
        finish_sample(taken.pk, expected=7)
    assert finish_sample(taken.pk, expected=1).seq == 2


def test_a_number_that_is_taken_is_a_conflict() -> None:
    open_sample(number="甲卫案〔2025〕7号")
    with pytest.raises(Conflict, match="甲卫案〔2025〕7号"):
        open_sample(number="甲卫案〔2025〕7号")


def test_one_sees_the_own_organisation_and_below_and_nothing_beside() -> None:
    taken = open_sample()
    for name in ("county", "city", "province"):
        assert dossiers.load_dossier(taken.pk, viewer(name), TODAY).pk == taken.pk
    for stranger in (viewer("beside"), NOBODY):
        with pytest.raises(NotFound):
            dossiers.load_dossier(taken.pk, stranger, TODAY)
        with pytest.raises(NotFound):
            finish_sample(taken.pk, stranger)
        with pytest.raises(NotFound):
            dossiers.find(taken.dossier.number, stranger)


def test_who_looks_from_above_does_not_write() -> None:
    taken = open_sample()
    with pytest.raises(StepRefused, match="甲区卫生健康局办理"):
        finish_sample(taken.pk, viewer("city"))
    assert finish_sample(taken.pk, viewer("county")).seq == 2


def test_a_user_without_the_role_of_a_step_does_not_take_it() -> None:
    from faheng.records import people

    people.create_user(username="clerk", password=None, organisation="990101", roles=[Role.CLERK])
    with pytest.raises(StepRefused, match="执法人员办理"):
        open_sample(viewer("clerk"))


def test_an_unknown_procedure_or_step_is_wrong_input() -> None:
    taken = open_sample()
    with pytest.raises(WrongInput, match="没有“fly”"):
        dossiers.take_step(dossier=taken.pk, step="fly", given={}, by=(OFFICER,), at=at(), today=TODAY, viewer=SYSTEM)
    with pytest.raises(WrongInput, match="没有“nothing”"):
        dossiers.open_dossier(
            procedure="nothing", step="open", given={}, by=(OFFICER,), at=at(), today=TODAY, viewer=SYSTEM, organisation="990101"
        )


def test_a_correction_keeps_the_entry_and_moves_the_projection() -> None:
    taken = open_sample()
    head = Actor("a1", "乙", Role.APPROVER)
    given = {"seq": 1, "field": "opened_on", "value": "2026-01-04", "reason": "笔误"}
    after = dossiers.take_step(dossier=taken.pk, step="correct", given=given, by=(head,), at=at(), today=TODAY, viewer=SYSTEM)
    assert after.dossier.entries[0].data.opened_on == TODAY  # type: ignore[attr-defined]
    loaded = dossiers.load_dossier(taken.pk, SYSTEM, TODAY)
    assert loaded.opened_on == date(2026, 1, 4)
    # 90 days after 2026-01-04 end on 2026-04-04, in the holiday: 2026-04-07 again.
    assert loaded.next_due == date(2026, 4, 7)
    assert models.ObligationRecord.objects.count() == 1


def test_an_attachment_must_have_been_uploaded_and_is_read_by_who_sees_the_dossier() -> None:
    kept = files.keep("照片".encode(), name="现场.txt", at=at())
    taken = open_sample(attachments=(kept,))
    assert dossiers.attachment(taken.pk, kept.sm3, viewer("county"))[1] == "照片".encode()
    with pytest.raises(NotFound):
        dossiers.attachment(taken.pk, kept.sm3, viewer("beside"))
    with pytest.raises(WrongInput, match="没有上传"):
        open_sample(attachments=(type(kept)("假.txt", "0" * 64, 1),))


def test_statements_of_a_step_and_of_a_page_do_not_grow() -> None:
    taken = open_sample()
    for _ in range(5):
        open_sample()
    with CaptureQueriesContext(connection) as loading:
        dossiers.load_dossier(taken.pk, SYSTEM, TODAY)
    assert len(loading) == 2
    with CaptureQueriesContext(connection) as stepping:
        finish_sample(taken.pk, key="k")
    assert len([q for q in stepping if "SAVEPOINT" not in q["sql"]]) <= 9
