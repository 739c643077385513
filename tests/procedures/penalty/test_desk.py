"""办案: a case taken step by step is refused where the law is broken, and goes on once it is mended."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from faheng.engine.dossier import Actor, Dossier
from faheng.engine.propose import Accepted, Refused, propose
from faheng.engine.situation import Surroundings
from faheng.engine.standing import stand
from faheng.testing.penalties import CLINIC, DEFAULTS, ORDINARY, case, take

ORDER = (
    "clue",
    "verify",
    "file",
    "site_record",
    "interview",
    "order_correction",
    "conclude",
    "notify",
    "decide",
    "serve",
    "publish",
    "pay",
    "close",
    "archive",
)


def attempt(dossier: Dossier, key: str, today: date = date(2026, 1, 5), **changes: Any) -> Accepted | Refused:
    entry = case(take(key, **changes)).entries[0]
    return propose(ORDINARY, dossier, entry, today, Surroundings())


def taken(*keys: str, changes: Mapping[str, Mapping[str, Any]] | None = None) -> Dossier:
    dossier = case(party=CLINIC)
    for key in keys:
        answer = attempt(dossier, key, **(changes or {}).get(key, {}))
        assert isinstance(answer, Accepted), (key, answer)
        dossier = answer.dossier
    return dossier


def reasons(answer: Accepted | Refused) -> set[str]:
    assert isinstance(answer, Refused)
    return {finding.rule for finding in answer.findings if finding.severity.refuses}


def test_a_small_case_runs_from_the_clue_to_the_archive() -> None:
    dossier = taken(*ORDER)
    standing = stand(ORDINARY, dossier, date(2026, 1, 5), Surroundings())
    assert (standing.state, standing.closed) == ("已归档", True)
    assert [duty for duty in standing.duties if duty.open and not duty.obligation.by_party] == []


def test_a_decision_before_the_notice_is_refused_and_goes_on_after_it() -> None:
    before = taken(*ORDER[:7])
    assert reasons(attempt(before, "decide")) == {"ORDER", "PEN-12"}
    assert isinstance(attempt(taken(*ORDER[:8]), "decide"), Accepted)


def test_an_interview_by_one_officer_is_refused_with_the_article() -> None:
    dossier = taken("clue", "verify", "file")
    entry = case(take("interview")).entries[0]
    alone = type(entry)(entry.step, entry.at, (Actor("o1", "甲", "officer", "A1", date(2028, 1, 1)),), entry.data)
    answer = propose(ORDINARY, dossier, alone, date(2025, 7, 1), Surroundings())
    assert reasons(answer) == {"PEN-05"}
    assert str(answer.findings[0].basis[0]) == "行政处罚法 第四十二条第一款"


def test_after_the_decision_the_investigation_is_closed() -> None:
    assert reasons(attempt(taken(*ORDER[:9]), "site_record")) == {"ORDER"}


def test_a_case_that_does_not_meet_the_conditions_cannot_be_filed() -> None:
    unfit = taken("clue", "verify", changes={"verify": {"meets_conditions": False}})
    standing = stand(ORDINARY, unfit, date(2025, 6, 6), Surroundings())
    closed = {opening.step.key: [reason.rule for reason in opening.reasons] for opening in standing.openings if not opening.open}
    assert "PEN-03" in closed["file"]
    assert isinstance(attempt_decline(unfit), Accepted)


def attempt_decline(dossier: Dossier) -> Accepted | Refused:
    entry = case(("decline", {"reason": "不属于处罚范围", "declined_on": "2025-06-06"})).entries[0]
    return propose(ORDINARY, dossier, entry, date(2025, 6, 6), Surroundings())


def test_what_is_late_is_taken_and_said() -> None:
    answer = attempt(taken("clue", "verify"), "file", filed_on="2025-06-17")
    assert isinstance(answer, Accepted)
    assert [(finding.rule, finding.severity.value) for finding in answer.findings] == [("PEN-02", "late")]


def test_the_inbox_shows_what_is_due_next() -> None:
    standing = stand(ORDINARY, taken("clue", "verify", "file"), date(2025, 6, 12), Surroundings())
    assert standing.next_due
    assert (standing.next_due.obligation.limit.id, standing.next_due.due.day) == ("PEN-23", date(2025, 9, 8))


def test_every_default_of_the_sample_is_a_form_of_its_step() -> None:
    assert {step.key for step in ORDINARY.steps} - {*DEFAULTS} == {"decline", "surcharge"}


def test_a_correction_tells_at_once_what_the_corrected_entry_now_breaks() -> None:
    dossier = taken(*ORDER[:3])
    entry = case(("correct", {"seq": 3, "field": "offence_ended_on", "value": "2023-01-05", "reason": "查明"})).entries[0]
    answer = propose(ORDINARY, dossier, entry, date(2026, 1, 5), Surroundings())
    assert isinstance(answer, Accepted)
    assert [(finding.rule, finding.severity.value, finding.seq) for finding in answer.findings] == [("PEN-01", "notice", 3)]
    harmless = case(("correct", {"seq": 3, "field": "cause", "value": "超范围执业", "reason": "笔误"})).entries[0]
    answer = propose(ORDINARY, dossier, harmless, date(2026, 1, 5), Surroundings())
    assert isinstance(answer, Accepted)
    assert answer.findings == ()
