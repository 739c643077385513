"""执法证件 is judged on the day of the act, not on the day on which it was recorded."""

from dataclasses import replace
from datetime import date

import pytest

from faheng.engine.dossier import Actor, Role
from faheng.engine.officers import certified_officers
from faheng.engine.situation import Situation, Surroundings
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES
from faheng.testing.sample import dossier, entry


def officer(number: int, valid_to: date | None) -> Actor:
    return Actor(f"o{number}", f"执法员{number}", Role.OFFICER, f"4403070{number}", valid_to)


@pytest.mark.rule("PEN-05")
@pytest.mark.parametrize(("valid_to", "fault"), [(date(2026, 3, 12), False), (date(2026, 3, 11), True), (None, False)])
def test_article_42_the_certificate_is_valid_on_the_day_of_the_act(valid_to: date | None, fault: bool) -> None:
    taken = replace(entry("open", 1, opened_on="2026-03-12", subject="询问"), by=(officer(1, None), officer(2, valid_to)))
    findings = certified_officers("PEN-05", Citation(PENALTIES, 42, 1)).findings(
        Situation(dossier(), date(2026, 6, 1), Surroundings()), taken, date(2026, 3, 12)
    )
    assert bool(findings) is fault
