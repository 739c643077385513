"""Whether a step may be taken: order, role, day, form, guards, gates."""

from datetime import date

from faheng.engine.propose import Accepted, Refused, propose
from faheng.engine.situation import Surroundings
from faheng.testing.sample import PROCEDURE, dossier, entry

TODAY = date(2026, 4, 30)
AROUND = Surroundings()
OPENED = entry("open", 1, opened_on="2026-01-05", subject="举报")


def rules(outcome: Accepted | Refused) -> list[tuple[str, str]]:
    return [(finding.rule, finding.severity.value) for finding in outcome.findings]


def test_a_first_step_is_accepted_and_opens_its_duty() -> None:
    outcome = propose(PROCEDURE, dossier(), entry("open", opened_on="2026-01-05", subject="举报"), TODAY, AROUND)
    assert isinstance(outcome, Accepted)
    assert [entry.seq for entry in outcome.dossier.entries] == [1]
    assert [duty.due.day for duty in outcome.duties] == [date(2026, 4, 7)]


def test_a_step_before_its_predecessor_is_refused() -> None:
    outcome = propose(PROCEDURE, dossier(), entry("finish", finished_on="2026-01-06", result="了结"), TODAY, AROUND)
    assert isinstance(outcome, Refused)
    assert outcome.findings[0].message == "“办结”须在“登记”之后办理"


def test_a_step_taken_once_is_not_taken_twice() -> None:
    outcome = propose(PROCEDURE, dossier(OPENED), entry("open", opened_on="2026-01-06", subject="举报"), TODAY, AROUND)
    assert isinstance(outcome, Refused)
    assert "不能重复" in outcome.findings[0].message


def test_a_guard_refuses_with_its_article_and_field() -> None:
    outcome = propose(PROCEDURE, dossier(OPENED), entry("finish", finished_on="2026-01-06", result=""), TODAY, AROUND)
    assert isinstance(outcome, Refused)
    (finding,) = outcome.findings
    assert (finding.rule, str(finding.basis[0]), finding.field, finding.seq) == ("PEN-25", "行政处罚法 第五十九条第一款", "result", 2)


def test_a_gate_refuses_before_the_form_is_filled() -> None:
    unknown = entry("open", 1, opened_on="2026-01-05", subject="不明")
    outcome = propose(PROCEDURE, dossier(unknown), entry("finish", finished_on="2026-01-06", result="了结"), TODAY, AROUND)
    assert isinstance(outcome, Refused)
    assert rules(outcome) == [("PEN-11", "defect")]


def test_a_late_step_is_accepted_and_said_to_be_late() -> None:
    in_time = propose(PROCEDURE, dossier(OPENED), entry("finish", finished_on="2026-04-07", result="了结"), TODAY, AROUND)
    late = propose(PROCEDURE, dossier(OPENED), entry("finish", finished_on="2026-04-08", result="了结"), TODAY, AROUND)
    assert isinstance(in_time, Accepted)
    assert rules(in_time) == []
    assert isinstance(late, Accepted)
    assert rules(late) == [("PEN-23", "late")]


def test_a_day_after_today_is_refused() -> None:
    outcome = propose(PROCEDURE, dossier(), entry("open", opened_on="2026-05-01", subject="举报"), TODAY, AROUND)
    assert isinstance(outcome, Refused)
    assert outcome.findings[0].field == "opened_on"


def test_a_rule_does_not_bind_before_its_statute() -> None:
    early = entry("open", 1, date(2021, 1, 4), opened_on="2021-01-04", subject="举报")
    outcome = propose(PROCEDURE, dossier(early), entry("finish", 2, date(2021, 7, 14), finished_on="2021-07-14", result=""), TODAY, AROUND)
    assert isinstance(outcome, Accepted)
    bound = propose(PROCEDURE, dossier(early), entry("finish", 2, date(2021, 7, 15), finished_on="2021-07-15", result=""), TODAY, AROUND)
    assert isinstance(bound, Refused)


def test_a_correction_of_an_unknown_entry_or_field_is_refused() -> None:
    wrong_entry = entry("correct", seq=9)
    correction = wrong_entry.__class__(
        "correct", wrong_entry.at, (wrong_entry.by[0],), PROCEDURE.find("correct").form(seq=9, field="subject", value="甲", reason="笔误")
    )
    outcome = propose(PROCEDURE, dossier(OPENED), correction, TODAY, AROUND)
    assert isinstance(outcome, Refused)
    assert any(finding.message == "案卷没有第9条记录" for finding in outcome.findings)
