"""What somebody with all rights on the database does, and how it is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection

from faheng.engine.chain import canonical, sm3
from faheng.records import append_only, files, merkle, roots, verify
from faheng.records.errors import NotFound
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import at, finish_sample, open_sample, viewer

pytestmark = pytest.mark.usefixtures("bureau")


@pytest.fixture
def superuser(db: None) -> Callable[[str], None]:
    """Run a statement with the triggers out of the way, as one may who owns the database."""

    def run(statement: str) -> None:
        with connection.cursor() as cursor:
            for each in append_only.SQLITE_OFF if connection.vendor == "sqlite" else append_only.POSTGRES_OFF:
                cursor.execute(each)
            cursor.execute(statement)

    return run


@pytest.fixture
def two_dossiers(bureau: None) -> list[int]:
    keys = [open_sample(subject=f"擅自执业{n}", attachments=(files.keep(b"x%d" % n, name="a", at=at()),)).pk for n in range(2)]
    for pk in keys:
        finish_sample(pk)
    return keys


def test_sound_records_are_sound(two_dossiers: list[int]) -> None:
    roots.seal(date(2026, 2, 6))
    assert not list(verify.check_all())


FIRST = "(SELECT min(id) FROM records_entryrecord)"
TAMPERINGS = {
    "data": f'UPDATE records_entryrecord SET data = \'{{"opened_on": "2026-01-06"}}\' WHERE id = {FIRST}',
    "step": f"UPDATE records_entryrecord SET step = 'file' WHERE id = {FIRST}",
    "time": f"UPDATE records_entryrecord SET at = '2026-01-04 04:00:00+00:00' WHERE id = {FIRST}",
    "offset": f'UPDATE records_entryrecord SET "offset" = 540 WHERE id = {FIRST}',
    "actor": f"UPDATE records_entryrecord SET \"by\" = '[]' WHERE id = {FIRST}",
    "attachments": f"UPDATE records_entryrecord SET attachments = '[]' WHERE id = {FIRST}",
    "digest": f"UPDATE records_entryrecord SET sm3 = '{'0' * 64}' WHERE id = {FIRST}",
    "first entry deleted": f"DELETE FROM records_entryrecord WHERE id = {FIRST}",
    "last entry deleted": "DELETE FROM records_entryrecord WHERE id = (SELECT max(id) FROM records_entryrecord)",
    "head": f"UPDATE records_dossierrecord SET head = '{'0' * 64}'",
    "version": "UPDATE records_dossierrecord SET version = 1",
}


@pytest.mark.parametrize("statement", TAMPERINGS.values(), ids=TAMPERINGS.keys())
def test_a_change_behind_the_doors_is_found(two_dossiers: list[int], superuser: Callable[[str], None], statement: str) -> None:
    superuser(statement)
    assert any("摘要" in each.message for each in verify.check_all())


def test_entries_in_another_order_are_found(two_dossiers: list[int], superuser: Callable[[str], None]) -> None:
    pk = two_dossiers[0]
    superuser(f"UPDATE records_entryrecord SET seq = 9 WHERE seq = 1 AND dossier_id = {pk}")
    superuser(f"UPDATE records_entryrecord SET seq = 1 WHERE seq = 2 AND dossier_id = {pk}")
    superuser(f"UPDATE records_entryrecord SET seq = 2 WHERE seq = 9 AND dossier_id = {pk}")
    assert len([each for each in verify.check_all() if "甲卫案〔2026〕1号" in each.number]) == 1


def test_a_forged_chain_is_found_by_a_root_held_outside(two_dossiers: list[int], superuser: Callable[[str], None]) -> None:
    held = frozenset(root.digest for root in roots.seal(date(2026, 2, 6)))
    assert not list(verify.check_all(held))
    pk = two_dossiers[0]
    with connection.cursor() as cursor:
        cursor.execute("SELECT sm3 FROM records_entryrecord WHERE dossier_id = %s AND seq = 1", [pk])
        (head,) = cursor.fetchone()
    # the last entry is cut off and everything that tells of it is made to fit
    superuser(f"DELETE FROM records_entryrecord WHERE dossier_id = {pk} AND seq = 2")
    superuser(f"UPDATE records_dossierrecord SET version = 1, head = '{head}' WHERE id = {pk}")
    assert [each.message for each in verify.check_all(held)] == [
        "甲区卫生健康局2026-02-06的日根与记录不符：有案卷在此后被改动、删除或者插入"
    ]
    # the root is made to fit as well: only the one held outside tells
    kept = roots._heads(_organisation(), 10**9)
    root = merkle.root([merkle.leaf(said.encode()) for _, said in kept])
    superuser(f"UPDATE records_dayroot SET root = '{root}'")
    assert not list(verify.check_all())
    assert ["不在系统中" in each.message for each in verify.check_all(held)] == [True]


def _organisation() -> int:
    from faheng.records import organisations

    return organisations.get("990101", SYSTEM).pk


def test_a_whole_dossier_slipped_in_among_the_old_is_found(two_dossiers: list[int], superuser: Callable[[str], None]) -> None:
    late = open_sample(subject="后补的案卷")
    roots.seal(date(2026, 2, 6))
    superuser(f"UPDATE records_dossierrecord SET organisation_id = organisation_id + 1 WHERE id = {late.pk}")
    assert any("日根与记录不符" in each.message for each in verify.check_all())


def test_a_file_that_is_missing_or_altered_is_found(two_dossiers: list[int]) -> None:
    first, second = (files.path_of(sm3(content)) for content in (b"x0", b"x1"))
    first.write_bytes(b"y0")
    second.unlink()
    assert sorted(said.message[-6:] for said in verify.check_all()) == sorted(
        ["内容已被改动", f"{second.parent.name + second.name} 不存在"[-6:]]
    )
    first.unlink()


def test_roots_are_chained_and_a_sealed_day_stays(two_dossiers: list[int]) -> None:
    (first,) = roots.seal(date(2026, 2, 6))
    open_sample(subject="次日的案卷")
    assert roots.seal(date(2026, 2, 6)) == (first,)
    (second,) = roots.seal(date(2026, 2, 7))
    assert (first.dossiers, second.dossiers, second.prev) == (2, 3, first.digest)
    assert roots.latest("990101", viewer("county")) == second
    with pytest.raises(NotFound):
        roots.latest("990101", viewer("beside"))


def test_a_dossier_is_proved_offline_by_its_way_to_the_root(two_dossiers: list[int]) -> None:
    with pytest.raises(NotFound):
        roots.proof(two_dossiers[0], SYSTEM)
    roots.seal(date(2026, 2, 6))
    for pk in two_dossiers:
        proof = roots.proof(pk, SYSTEM)
        assert merkle.climb(merkle.leaf(proof.said.encode()), proof.path) == proof.root.root
    with pytest.raises(NotFound):
        roots.proof(two_dossiers[0], viewer("beside"))


@pytest.mark.parametrize("amount", [1, 2, 3, 5, 8, 13])
def test_every_leaf_of_a_tree_leads_to_its_root(amount: int) -> None:
    leaves = [merkle.leaf(canonical({"n": n})) for n in range(amount)]
    root = merkle.root(leaves)
    for place in range(amount):
        assert merkle.climb(leaves[place], merkle.path(leaves, place)) == root
        assert merkle.climb(leaves[place - 1] if amount > 1 else merkle.leaf(b""), merkle.path(leaves, place)) != root
