"""What the dossier page offers as the next step: what leads to the limit that is due, never what ends the case another way."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from faheng.engine.dossier import Dossier, Role
from faheng.engine.packages import read_package
from faheng.engine.situation import Surroundings
from faheng.engine.standing import stand
from faheng.procedures import catalogue
from faheng.records.scope import Viewer
from faheng.web.desk.standing_page import OpeningShown, barred, onward, openings

PACKAGES = Path(__file__).parents[2] / "fixtures" / "packages" / "penalty_ordinary"
EVERYBODY = tuple(role.value for role in Role)


def case(last: str) -> Dossier:
    """A case of a small fine up to one of its steps."""
    dossier = read_package(json.loads((PACKAGES / "clean_small_fine.json").read_text(encoding="utf-8")), catalogue())
    end = next(place for place, entry in enumerate(dossier.entries) if entry.step == last)
    return replace(dossier, entries=dossier.entries[: end + 1])


def viewer(dossier: Dossier, *roles: str) -> Viewer:
    return Viewer(1, "某人", "/", 1, dossier.organisation.code, dossier.organisation.name, roles=roles)


def offered(dossier: Dossier, today: date, *roles: str) -> OpeningShown | None:
    procedure = catalogue()[dossier.procedure]
    standing = stand(procedure, dossier, today, Surroundings())
    is_open, _ = openings(standing.openings, dossier.organisation, viewer(dossier, *roles or EVERYBODY))
    return onward(procedure, dossier, standing, is_open)


@pytest.mark.parametrize(
    ("last", "next_step"), [("file", "conclude"), ("conclude", "notify"), ("decide", "serve")]
)  # 调查终结之后是告知，不是“不予处罚”  # fmt: skip
def test_the_next_step_leads_to_the_limit_that_is_due(last: str, next_step: str) -> None:
    dossier = case(last)
    found = offered(dossier, dossier.entries[-1].at.date())
    assert found is not None
    assert found.step.key == next_step


def test_a_step_of_another_role_is_told_and_not_offered() -> None:
    dossier = case("conclude")
    day = dossier.entries[-1].at.date()
    assert [bool(each and each.mine) for each in (offered(dossier, day, "officer"), offered(dossier, day, "clerk"))] == [True, False]


def test_another_bureau_only_looks() -> None:
    dossier = case("conclude")
    step = catalogue()[dossier.procedure].step("notify")
    superior = replace(viewer(dossier, "officer"), organisation_code="990000", organisation_name="样例省卫生健康委")
    assert barred(step, dossier.organisation, superior) == f"案卷由{dossier.organisation.name}办理，样例省卫生健康委只能查看"
    assert barred(step, dossier.organisation, viewer(dossier, "officer")) == ""
    assert barred(step, dossier.organisation, viewer(dossier)) == "“事先告知”由执法人员办理，您的账号没有这一角色"
