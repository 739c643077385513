"""What the dossier already knows is not asked for twice; what the law prescribes is offered, and passes its own rules."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from faheng.engine.dossier import Actor, Dossier, Entry, Organisation, Party, PartyKind, Role
from faheng.engine.forms import Form, read_leniently
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Situation, Surroundings
from faheng.procedures import catalogue
from faheng.records.scope import Viewer
from faheng.web.desk.actors import usual
from faheng.web.desk.prefill import prefill

TODAY = date(2026, 1, 5)
OFFICER = Actor("o1", "甲", Role.OFFICER, "A1", date(2030, 1, 1))
AT = datetime(2026, 1, 5, 10, tzinfo=timezone(timedelta(hours=8)))


def entry(procedure: Procedure, seq: int, step: str, **data: Any) -> Entry[Form]:
    form, problems = read_leniently(procedure.find(step).form, data)
    return Entry(step, AT, (OFFICER,), form, seq, problems=problems, raw=data)


def prefilled(key: str, step: str, *entries: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    procedure = catalogue()[key]
    recorded = tuple(entry(procedure, seq, name, **data) for seq, (name, data) in enumerate(entries, start=1))
    dossier = Dossier(key, Organisation("440307", "样例局"), Party(PartyKind.SOLE_TRADER, "样例店"), "", recorded)
    return prefill(procedure, Situation(dossier, TODAY, Surroundings()), procedure.step(step))


def test_the_day_of_the_act_is_today() -> None:
    assert prefilled("penalty.ordinary", "clue")["received_on"] == "2026-01-05"


def test_the_proposal_is_offered_as_the_notice_and_the_notice_as_the_decision() -> None:
    proposal = {"kind": ["fine"], "fine": "5000.00"}
    assert prefilled("penalty.ordinary", "notify", ("conclude", {"proposal": proposal}))["proposed"] == proposal
    decided = prefilled(
        "penalty.ordinary", "decide", ("conclude", {"proposal": proposal}), ("notify", {"proposed": {**proposal, "fine": "4000.00"}})
    )
    assert (decided["kind"], decided["fine"]) == (["fine"], "4000.00")


def test_the_kind_of_party_is_that_of_the_dossier() -> None:
    assert prefilled("penalty.summary", "decide")["party_kind"] == "sole_trader"


@pytest.mark.parametrize(
    ("key", "words"), (("penalty.ordinary", "六个月内依法直接向人民法院"), ("penalty.summary", "应当先自收到本决定书之日起六十日内"))
)
@pytest.mark.rule("PEN-25")
def test_the_remedy_that_is_offered_breaks_no_rule_of_its_own(key: str, words: str) -> None:
    procedure = catalogue()[key]
    remedy = prefilled(key, "decide")["remedy"]
    assert words in remedy
    judged = entry(procedure, 1, "decide", remedy=remedy)
    situation = Situation(Dossier(key, Organisation("440307", "样例局")), TODAY, Surroundings())
    guards = [guard for guard in procedure.step("decide").guards if guard.check.__module__.endswith("remedies")]
    assert guards
    assert [finding for guard in guards for finding in guard.findings(situation, judged, TODAY)] == []


def test_the_handlers_of_the_case_are_ticked_for_an_act_of_officers_and_else_the_viewer() -> None:
    procedure = catalogue()["penalty.ordinary"]
    filed = Dossier("penalty.ordinary", Organisation("440307", "样例局"), entries=(entry(procedure, 1, "file", handlers=["A1", "A2"]),))
    viewer = Viewer(1, "乙", "/440307/", officer="A3", roles=("officer",))
    assert usual(procedure.step("interview"), filed, viewer) == ("A1", "A2")
    assert usual(procedure.step("decide"), filed, viewer) == ("A3",)


def test_who_presides_at_the_hearing_is_not_taken_for_one_of_those_who_investigate() -> None:
    procedure = catalogue()["penalty.ordinary"]
    filed = Dossier("penalty.ordinary", Organisation("440307", "样例局"), entries=(entry(procedure, 1, "file", handlers=["A1", "A2"]),))
    presiding = Viewer(1, "丙", "/440307/", officer="A4", roles=("hearing_officer",))
    assert usual(procedure.step("hearing_notice"), filed, presiding) == ("A4",)
