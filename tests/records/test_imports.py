from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from faheng import procedures
from faheng.engine.chain import check_chain
from faheng.engine.dossier import Dossier
from faheng.engine.packages import read_package, write_package
from faheng.law.errors import WrongInput
from faheng.records import dossiers, imports, lists, verify
from faheng.records.dossiers import Taken
from faheng.records.errors import Conflict, NotFound, StepRefused
from faheng.records.lists import Wanted
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import TODAY, at, finish_sample, open_sample, viewer

pytestmark = pytest.mark.usefixtures("bureau")

PACKAGE = {
    "format": "faheng.dossier/1", "procedure": "sample", "number": "外卫案〔2025〕3号", "org": {"code": "880000", "name": "外地局"},
    "party": {"kind": "organisation", "name": "外来门诊部", "uscc": "91440300MA5G00002Y"},
    "entries": [
        {"seq": 1, "step": "open", "at": "2025-06-10T10:00:00+09:00", "by": [{"id": "x", "name": "子", "role": "officer"}],
         "data": {"opened_on": "2025-06-10", "subject": "擅自执业", "own_field": "外地系统自有"}},
        {"seq": 4, "step": "merge", "at": "2025-06-11T10:00:00", "by": [], "data": {"of": ["1", "2"]}},
        {"seq": 5, "step": "finish", "at": "2025-06-12T10:00:00Z", "by": [], "data": {"finished_on": "昨天"}},
    ],
}  # fmt: skip


def read(package: object) -> Dossier:
    return read_package(package, procedures.catalogue())


def keep(dossier: Dossier, organisation: str = "990101", today: date = TODAY, **more: str) -> Taken:
    return imports.import_dossier(dossier, organisation=organisation, at=at(), today=today, viewer=SYSTEM, **more)


def test_a_foreign_file_is_kept_as_it_was_and_what_is_wrong_is_said() -> None:
    taken = keep(read(PACKAGE))
    loaded = dossiers.load_dossier(taken.pk, SYSTEM, TODAY)
    again = write_package(loaded.dossier)
    for before, after in zip(PACKAGE["entries"], again["entries"], strict=True):  # type: ignore[arg-type]
        assert {name: after[name] for name in ("seq", "step", "data")} == {name: before[name] for name in ("seq", "step", "data")}
    assert [entry["at"] for entry in again["entries"]] == ["2025-06-10T10:00:00+09:00", "2025-06-11T10:00:00", "2025-06-12T10:00:00+00:00"]
    assert not list(check_chain(loaded.dossier))
    assert {"ORDER", "FORM"} <= {finding.rule for finding in taken.findings}
    assert (loaded.title, loaded.version, loaded.dossier.number) == ("擅自执业", 5, "外卫案〔2025〕3号")
    assert len(lists.dossiers(viewer("county"), Wanted(text="外地系统")).rows) == 1
    assert not list(verify.check_all())


def test_what_goes_out_comes_in_again_with_its_chain() -> None:
    pk = open_sample().pk
    package = write_package(finish_sample(pk).dossier)
    taken = keep(read(package), "990102", today=date(2026, 2, 5))
    assert [entry.sm3 for entry in taken.dossier.entries] == [entry["sm3"] for entry in package["entries"]]
    assert taken.findings == ()
    assert not list(verify.check_all())


def test_a_file_whose_chain_is_broken_is_refused() -> None:
    dossier = finish_sample(open_sample().pk).dossier
    forged = replace(dossier, entries=(replace(dossier.entries[0], sm3="0" * 64), dossier.entries[1]))
    with pytest.raises(StepRefused, match="摘要"):
        keep(forged, "990102")


def test_the_same_file_twice_has_one_effect_by_key_and_is_a_conflict_without() -> None:
    first, again = (keep(read(PACKAGE), key="f1") for _ in range(2))
    assert (again.pk, again.repeated) == (first.pk, True)
    with pytest.raises(Conflict, match="外卫案〔2025〕3号"):
        keep(read(PACKAGE))


def test_an_empty_file_or_an_organisation_out_of_sight_is_refused() -> None:
    with pytest.raises(WrongInput, match="没有任何记录"):
        keep(read({**PACKAGE, "entries": []}))
    with pytest.raises(NotFound):
        imports.import_dossier(read(PACKAGE), organisation="990101", at=at(), today=TODAY, viewer=viewer("beside"))
