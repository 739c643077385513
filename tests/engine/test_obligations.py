"""Obligations whose length the organisation sets, and moments without a field."""

from datetime import date

from faheng.engine.obligations import Moment, Obligation, duties
from faheng.engine.situation import Parameter, Situation, Surroundings
from faheng.law.dated import Dated
from faheng.testing.sample import DECIDE_LIMIT, dossier, entry

LENGTH: Parameter[int] = Parameter("sample.days", "办结期限", 10, "日")
OWN = Obligation(DECIDE_LIMIT, (Moment("open", "opened_on"),), (Moment("finish"),), amount=LENGTH)


def due(**parameters: object) -> object:
    file = dossier(entry("open", 1, opened_on="2026-01-05", subject="某事"))
    (duty,) = duties((OWN,), file, Situation(file, date(2026, 1, 6), Surroundings(parameters=parameters)))
    return duty.due.day


def test_a_limit_left_to_the_organisation_has_its_default_length():
    assert due() == date(2026, 1, 15)


def test_a_limit_left_to_the_organisation_has_the_length_it_set():
    assert due(**{"sample.days": 8}) == date(2026, 1, 13)


def test_the_length_is_that_of_the_day_on_which_the_limit_began():
    assert due(**{"sample.days": Dated({date(2025, 1, 1): 9, date(2026, 1, 6): 30})}) == date(2026, 1, 14)


def test_a_moment_without_a_field_is_the_day_of_recording():
    assert Moment("open").of(entry("open", 1, date(2026, 1, 7), opened_on="2026-01-05", subject="某事")) == date(2026, 1, 7)


def test_an_act_whose_day_cannot_be_read_is_not_said_to_be_missing():
    by_day = Obligation(DECIDE_LIMIT, (Moment("open", "opened_on"),), (Moment("finish", "finished_on"),))
    file = dossier(entry("open", 1, opened_on="2026-01-05", subject="某事"), entry("finish", 2, finished_on="2026-02-30", result="了结"))
    assert list(duties((by_day,), file, Situation(file, date(2026, 6, 1), Surroundings()))) == []
