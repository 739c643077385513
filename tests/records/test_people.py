"""Organisations, users, officers, parties, numbers, files and views."""

from __future__ import annotations

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AnonymousUser
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from faheng.engine.dossier import Party, PartyKind, Role
from faheng.law.errors import WrongInput
from faheng.records import dossiers, files, models, numbers, organisations, parties, people, views
from faheng.records.errors import NotFound
from faheng.records.people import CertificateValue
from faheng.records.scope import NOBODY, SYSTEM
from faheng.testing.bureau import CLINIC, TODAY, at, open_sample, viewer
from faheng.testing.sample import OPEN, PROCEDURE

pytestmark = pytest.mark.usefixtures("bureau")


def test_organisations_form_a_tree() -> None:
    assert organisations.get("990101", SYSTEM).path == "/990000/990100/990101/"
    assert organisations.get("990101", SYSTEM).parent_code == "990100"
    assert [each.code for each in organisations.below(viewer("city"))] == ["990100", "990101", "990102"]
    assert [each.code for each in organisations.below(viewer("county"))] == ["990101"]
    with pytest.raises(NotFound):
        organisations.get("990102", viewer("county"))
    with pytest.raises(NotFound):
        organisations.get("990000", viewer("county"))


@pytest.mark.parametrize(("code", "parent", "level"), [("a b", "", "县级"), ("1/2", "", "县级"), ("77", "78", "县级"), ("77", "", "乡")])
def test_a_code_parent_or_level_that_cannot_be_is_wrong_input(code: str, parent: str, level: str) -> None:
    with pytest.raises(WrongInput):
        organisations.create(code=code, name="x", parent=parent, level=level)


def test_a_moved_organisation_takes_its_dossiers_along() -> None:
    organisations.create(code="990200", name="另一市", level="市级", parent="990000")
    people.create_user(username="other", password=None, organisation="990200", roles=[])
    pk = open_sample().pk
    organisations.move("990101", SYSTEM, parent="990200")
    assert dossiers.load_dossier(pk, viewer("other"), TODAY).pk == pk
    assert dossiers.load_dossier(pk, viewer("county"), TODAY).pk == pk
    with pytest.raises(NotFound):
        dossiers.load_dossier(pk, viewer("city"), TODAY)
    with pytest.raises(WrongInput, match="不能作它的上级"):
        organisations.move("990000", SYSTEM, parent="990200")


def test_who_is_not_logged_in_or_inactive_or_of_no_organisation_sees_nothing() -> None:
    assert people.viewer(AnonymousUser()) == NOBODY
    user = models.User.objects.get(username="county")
    user.is_active = False
    assert people.viewer(user) == NOBODY
    assert people.viewer(models.User(username="x", is_superuser=True)) == NOBODY
    assert not NOBODY.is_system


def test_a_user_comes_with_organisation_and_officer_in_one_statement() -> None:
    people.create_officer(id="o9", name="己", organisation="990101")
    people.create_user(username="six", password="x", organisation="990101", roles=[Role.OFFICER], officer="o9", name="己")
    with CaptureQueriesContext(connection) as asked:
        who = people.viewer(get_user_model()._default_manager.get(username="six"))
    assert len(asked) == 1
    assert (who.name, who.organisation_code, who.officer, who.roles, who.leaf) == ("己", "990101", "o9", ("officer",), True)


def test_roles_say_which_steps_one_may_take() -> None:
    finish = PROCEDURE.step("finish")
    people.create_user(username="clerk", password=None, organisation="990101", roles=[Role.CLERK])
    assert viewer("county").may_take(OPEN)
    assert not viewer("clerk").may_take(finish)
    assert SYSTEM.may_take(finish)


def test_an_officer_acts_with_the_certificate_of_the_day() -> None:
    old, new = CertificateValue("A1", date(2020, 1, 1), date(2025, 12, 31)), CertificateValue("A2", date(2026, 1, 1), date(2030, 12, 31))
    officer = people.create_officer(id="o9", name="己", organisation="990101", certificates=[old, new])
    assert [officer.actor(Role.OFFICER, on).certificate for on in (date(2025, 12, 31), date(2026, 1, 1))] == ["A1", "A2"]
    assert officer.actor(Role.OFFICER, date(2031, 1, 1)).certificate_valid_to == date(2030, 12, 31)
    assert [each.id for each in people.officers(viewer("county"))] == ["o9"]
    assert people.officers(viewer("beside")) == ()
    assert [actor.name for actor in people.actors(viewer("county"), ["o9"], Role.OFFICER, TODAY)] == ["己"]
    with pytest.raises(WrongInput, match="o9"):
        people.actors(viewer("beside"), ["o9"], Role.OFFICER, TODAY)


def test_a_party_is_one_file_and_a_changed_name_is_kept() -> None:
    first = dossiers.load_dossier(open_sample().pk, SYSTEM, TODAY)
    renamed = Party(PartyKind.ORGANISATION, "改名门诊部", CLINIC.uscc)
    second = dossiers.load_dossier(open_sample(party=renamed, day=date(2026, 3, 2)).pk, SYSTEM, TODAY)
    assert first.party == second.party
    file = parties.get(first.party or 0, viewer("county"))
    assert (file.party.name, file.names, file.party.address) == ("改名门诊部", (("样例门诊部", date(2026, 3, 2)),), "样例路1号")


def test_a_party_is_seen_by_whoever_sees_a_dossier_of_it() -> None:
    party = dossiers.load_dossier(open_sample().pk, SYSTEM, TODAY).party or 0
    assert parties.search("样例门", viewer("county"))[0].pk == party
    assert parties.search("样例门", viewer("beside")) == ()
    with pytest.raises(NotFound):
        parties.get(party, viewer("beside"))
    open_sample(organisation="990102")
    assert parties.get(party, viewer("beside")).pk == party
    assert parties.search("91440300", viewer("beside"))[0].pk == party


def test_a_number_left_out_has_its_reason() -> None:
    open_sample()
    with pytest.raises(WrongInput, match="理由"):
        numbers.skip(organisation="990101", kind="案", year=2026, reason=" ", viewer=SYSTEM, at=at())
    number = numbers.skip(organisation="990101", kind="案", year=2026, reason="编号后撤回", viewer=viewer("county"), at=at())
    assert number == "甲卫案〔2026〕2号"
    assert open_sample().dossier.number == "甲卫案〔2026〕3号"
    (gap,) = numbers.gaps(organisation="990101", kind="案", year=2026, viewer=SYSTEM)
    assert (gap.number, gap.reason, gap.by) == ("甲卫案〔2026〕2号", "编号后撤回", "county")
    assert numbers.gaps(organisation="990101", kind="案", year=2026, viewer=viewer("beside")) == ()


def test_the_same_file_is_stored_once() -> None:
    first, second = (files.keep("同一份".encode(), name=name, at=at()) for name in ("a.txt", "b.txt"))
    assert (first.sm3, second.name) == (second.sm3, "b.txt")
    assert models.FileRecord.objects.count() == 1
    assert files.read(first.sm3) == "同一份".encode()
    for wrong in ("0" * 64, "../../etc/passwd"):
        with pytest.raises(NotFound):
            files.read(wrong)


def test_who_looks_is_noted_and_the_system_is_not() -> None:
    pk = open_sample().pk
    dossiers.load_dossier(pk, SYSTEM, TODAY)
    assert views.of_dossier(pk, SYSTEM) == ()
    dossiers.load_dossier(pk, viewer("county"), TODAY)
    dossiers.load_dossier(pk, viewer("city"), TODAY, action="打印")
    assert [(each.name, each.action) for each in views.of_dossier(pk, viewer("county"))] == [("city", "打印"), ("county", "查看")]


@pytest.mark.django_db(transaction=True)
def test_views_are_written_many_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "MOST", 3)
    views.flush()
    pk, who = open_sample().pk, viewer("county")
    for _ in range(2):
        dossiers.load_dossier(pk, who, TODAY)
    assert models.ViewLog.objects.filter(dossier=pk).count() == 0
    dossiers.load_dossier(pk, who, TODAY)
    assert models.ViewLog.objects.filter(dossier=pk).count() == 3


@pytest.mark.django_db(transaction=True)
def test_what_was_looked_at_does_not_go_with_what_is_rolled_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(views, "MOST", 1)
    pk, who = open_sample().pk, viewer("county")
    with transaction.atomic():
        dossiers.load_dossier(pk, who, TODAY)
        transaction.set_rollback(True)
    assert [each.name for each in views.of_dossier(pk, who)] == ["county"]
