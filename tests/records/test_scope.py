"""Random worlds: what each viewer gets from every door is exactly what lies at or below the own organisation."""

from __future__ import annotations

import random
from datetime import date

import pytest

from faheng.engine.dossier import Party, PartyKind, Role
from faheng.records import dossiers, files, inbox, lists, models, organisations, parties, people, roots, views
from faheng.records.errors import NotFound
from faheng.records.lists import Wanted
from faheng.records.scope import NOBODY, Viewer
from faheng.testing.bureau import TODAY, at, finish_sample, open_sample

pytestmark = pytest.mark.django_db
CODES = ["10", "1", "11", "101", "1-1", "A", "A1", "2", "20", "200"]


def build(seed: int) -> tuple[dict[int, str], list[Viewer]]:
    """A random tree of organisations whose codes are alike, a user in each, and dossiers spread over them."""
    chance = random.Random(seed)
    codes = chance.sample(CODES, len(CODES))
    for place, code in enumerate(codes):
        parent = chance.choice(codes[:place]) if place > 1 else ""
        organisations.create(code=code, name=f"机关{code}", abbreviation=code, parent=parent)
        people.create_user(username=f"u{code}", password=None, organisation=code, roles=[Role.OFFICER])
        people.create_officer(id=f"o{code}", name=f"人{code}", organisation=code)
    owners = {}
    for number in range(30):
        code = chance.choice(codes)
        kept = files.keep(f"{number}".encode(), name="a", at=at())
        party = Party(PartyKind.PERSON, f"丁{number}")
        owners[open_sample(organisation=code, subject=f"秘密事项{number}", party=party, attachments=(kept,)).pk] = code
    roots.seal(date(2026, 1, 6))
    return owners, [*(people.viewer_named(f"u{code}") for code in codes), NOBODY]


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (1, 2, 3))])
def test_every_door_shows_what_is_below_and_nothing_else(seed: int) -> None:
    owners, viewers = build(seed)
    paths = dict(models.Organisation.objects.values_list("code", "path"))
    for viewer in viewers:
        below = {code for code, path in paths.items() if viewer.path and path.startswith(viewer.path)}
        expected = {pk for pk, code in owners.items() if code in below}
        listed = lists.dossiers(viewer, limit=99)
        assert {row.pk for row in listed.rows} == expected
        assert {row.pk for row in lists.dossiers(viewer, Wanted(text="秘密"), limit=99).rows} == expected
        assert lists.count(viewer) == lists.count(viewer, Wanted(text="事项")) == len(expected)
        found = inbox.inbox(viewer, TODAY, limit=99)
        assert ({item.dossier for item in found.items}, found.open) == (expected, len(expected))
        assert {bureau.code for bureau in organisations.below(viewer)} == below
        assert {officer.organisation for officer in people.officers(viewer)} == below
        assert len(parties.search("丁", viewer, limit=99)) == len(expected)
        for pk, code in owners.items():
            assert answers(viewer, pk, code) == ({True} if code in below else {False})


def answers(viewer: Viewer, pk: int, code: str) -> set[bool]:
    """Say for each door that opens one thing whether it answered."""
    row = models.DossierRecord.objects.get(pk=pk)
    digest = models.EntryRecord.objects.get(dossier=pk).attachments[0]["sm3"]
    doors = (
        lambda: dossiers.load_dossier(pk, viewer, TODAY),
        lambda: dossiers.find(row.number, viewer),
        lambda: dossiers.attachment(pk, digest, viewer),
        lambda: parties.get(row.party_id or 0, viewer),
        lambda: organisations.get(code, viewer),
        lambda: people.officer(f"o{code}", viewer),
        lambda: views.of_dossier(pk, viewer),
        lambda: roots.proof(pk, viewer),
        lambda: roots.latest(code, viewer),
    )
    found = set()
    for door in doors:
        try:
            door()
            found.add(True)
        except NotFound:
            found.add(False)
    return found


def test_one_who_may_not_see_gets_the_same_answer_as_for_what_is_not_there() -> None:
    owners, viewers = build(9)
    pk, code = next(iter(owners.items()))
    stranger = next(
        viewer for viewer in viewers if viewer.path and not models.DossierRecord.objects.get(pk=pk).path.startswith(viewer.path)
    )
    said = []
    for key in (pk, 10**6):
        for door in (lambda key: dossiers.load_dossier(key, stranger, TODAY), lambda key: finish_sample(key, stranger)):
            with pytest.raises(NotFound) as refused:
                door(key)
            said.append(str(refused.value).replace(str(key), "?"))
    assert len(set(said)) == 1
    with pytest.raises(NotFound):
        open_sample(stranger, organisation=code)
