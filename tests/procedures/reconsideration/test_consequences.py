"""复议的后果: what the dossier of the challenged penalty must record: the case, its end, the withdrawal of publication."""

from datetime import date

import pytest

from faheng.engine.dossier import Dossier, Role
from faheng.engine.forms import EmptyForm
from faheng.engine.procedure import Procedure, Step
from faheng.law.calendar import published
from faheng.procedures.reconsideration.acts import CORRECTED, OVERTURNS, Outcome
from faheng.procedures.reconsideration.consequences import consequences
from faheng.testing.files import file
from faheng.testing.reconsiderations import PENALTY, PROCEDURE, decision, receive

PUBLIC = Procedure(
    "penalty.ordinary",
    "处罚",
    (),
    (Step("publish", "公示", EmptyForm, (Role.OFFICER,)), Step("withdraw", "撤回", EmptyForm, (Role.OFFICER,))),
)


def after(dossier: Dossier, challenged: Dossier | None = None) -> list[tuple[str, str, dict[str, object], date | None]]:
    return [(each.number, each.step, each.data, each.due) for each in consequences(dossier, challenged, published())]


def test_the_case_is_entered_from_the_day_of_applying() -> None:
    begun = {"kind": "reconsideration", "from_on": "2026-01-30", "case": "样〔2026〕1号"}
    assert after(file(PROCEDURE, receive())) == [(PENALTY, "challenge", begun, None)]


def test_without_a_day_of_applying_the_case_is_entered_from_its_acceptance_or_the_copy() -> None:
    assert after(file(PROCEDURE, receive(applied_on=None)))[0][2]["from_on"] == "2026-02-04"
    assert after(file(PROCEDURE, receive(applied_on=None, accepted_on=None)))[0][2]["from_on"] == "2026-02-10"


def test_an_act_without_a_number_has_no_dossier_to_tell() -> None:
    assert after(file(PROCEDURE, receive(challenged=""), decision("2026-02-12", "revoked"))) == []


def test_the_end_of_the_case_carries_its_outcome() -> None:
    ended = after(file(PROCEDURE, receive(), decision("2026-03-30")))
    assert [step for _, step, _, _ in ended] == ["challenge", "challenge"]
    assert ended[1][2] == {
        "kind": "reconsideration", "from_on": "2026-01-30", "case": "样〔2026〕1号", "to_on": "2026-03-30", "outcome": "维持",
    }  # fmt: skip


@pytest.mark.rule("PEN-32")
def test_a_published_penalty_that_is_overturned_is_withdrawn_within_three_workdays() -> None:
    """Received on Thursday 2026-02-12: 13, 14 (Saturday, worked), 24."""
    penalty = file(PUBLIC, ("publish", {}))
    for outcome in Outcome:
        steps = after(file(PROCEDURE, receive(), decision("2026-02-12", outcome.value)), penalty)
        withdrawn = [(step, due) for _, step, _, due in steps if step == "withdraw"]
        assert withdrawn == ([("withdraw", date(2026, 2, 24))] if outcome in OVERTURNS else []), outcome


@pytest.mark.rule("PEN-32")
def test_what_was_never_published_or_is_withdrawn_already_needs_no_withdrawal() -> None:
    revoked = file(PROCEDURE, receive(), decision("2026-02-12", "revoked"))
    assert "withdraw" not in [step for _, step, _, _ in after(revoked, file(PUBLIC))]
    assert "withdraw" not in [step for _, step, _, _ in after(revoked, file(PUBLIC, ("publish", {}), ("withdraw", {})))]
    assert "withdraw" in [step for _, step, _, _ in after(revoked)]


def test_an_order_to_act_corrects_but_overturns_nothing() -> None:
    assert {Outcome.ORDERED} == CORRECTED - OVERTURNS


def test_the_steps_bring_about_the_entries_of_the_challenged_dossier() -> None:
    dossier = file(PROCEDURE, receive(), decision("2026-03-30", "revoked"))
    for entry, outcome in zip(dossier.entries, (None, "撤销"), strict=True):
        echoes = PROCEDURE.step(entry.step).echoes
        assert echoes is not None
        (echo,) = echoes(dossier, entry)
        assert (echo.number, echo.step, echo.data.get("outcome")) == (PENALTY, "challenge", outcome)
