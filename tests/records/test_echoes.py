"""关联办理: receiving a copy and a decision on reconsideration is entered in the dossier of the challenged act."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from faheng import procedures
from faheng.engine.dossier import Actor
from faheng.procedures.information_request import PROCEDURE as REQUEST
from faheng.procedures.publicity import PROCEDURE as PUBLICITY
from faheng.procedures.reconsideration import PROCEDURE as RECONSIDERATION
from faheng.records import dossiers
from faheng.records.dossiers import Taken
from faheng.records.scope import SYSTEM
from faheng.testing.bureau import CLINIC, at
from faheng.testing.reconsiderations import decision, receive
from faheng.testing.requests import receive as request
from faheng.testing.requests import refusal

pytestmark = pytest.mark.usefixtures("bureau")
CLERK = Actor("c1", "经办人", "clerk")


@pytest.fixture(autouse=True)
def real(monkeypatch: pytest.MonkeyPatch, sample: None) -> None:
    catalogue = {each.key: each for each in (REQUEST, RECONSIDERATION, PUBLICITY)}
    monkeypatch.setattr(procedures, "catalogue", lambda: catalogue)


def opened(procedure: str, step: tuple[str, Any], day: date, number: str) -> Taken:
    return dossiers.open_dossier(
        procedure=procedure, step=step[0], given=step[1], by=(CLERK,), at=at(day), today=day, viewer=SYSTEM, organisation="990101",
        party=CLINIC, number=number,
    )  # fmt: skip


def taken(pk: int, step: tuple[str, Any], day: date) -> Taken:
    return dossiers.take_step(dossier=pk, step=step[0], given=step[1], by=(CLERK,), at=at(day), today=day, viewer=SYSTEM)


@pytest.mark.rule("REC-11")
def test_a_case_and_its_outcome_are_entered_in_the_challenged_dossier() -> None:
    challenged = opened("information_request", request(), date(2025, 9, 12), "公开1号")
    taken(challenged.pk, ("reply", refusal()), date(2025, 10, 16))
    copy = receive("2026-02-10", challenged="公开1号", act_kind="disclosure", applied_on="2026-01-30")
    case = opened("reconsideration", copy, date(2026, 2, 10), "复议1号")
    taken(case.pk, decision("2026-03-30", "revoked"), date(2026, 3, 30))
    entries = dossiers.load_dossier(challenged.pk, SYSTEM, date(2026, 3, 30)).dossier.by_step["challenge"]
    assert [entry.data.as_recorded() for entry in entries] == [
        {"kind": "reconsideration", "from_on": "2026-01-30", "case": "复议1号"},
        {"kind": "reconsideration", "from_on": "2026-01-30", "to_on": "2026-03-30", "outcome": "撤销", "case": "复议1号"},
    ]


def test_a_dossier_that_cannot_hold_the_case_is_said_and_stops_nothing() -> None:
    opened("publicity", ("record", {"held_on": "2025-12-04", "kinds": ["event"], "title": "活动"}), date(2025, 12, 4), "普法1号")
    for number, said in (("普法1号", "没有“challenge”环节"), ("老案1号", "系统中没有案卷老案1号")):
        copy = receive("2026-02-10", challenged=number, act_kind="other")
        case = opened("reconsideration", copy, date(2026, 2, 10), f"复议{number}")
        assert any(said in finding.message for finding in case.findings if finding.rule == "ECHO")
