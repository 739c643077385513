"""What follows from limits: service, surcharge, limitation, publicity, the window for the court, the lighter law."""

from datetime import date
from decimal import Decimal

import pytest

from faheng.law.calendar import WorkingCalendar
from faheng.law.court_enforcement import court_window
from faheng.law.dated import Dated, lighter_law
from faheng.law.declarations import Mark
from faheng.law.errors import WrongInput
from faheng.law.limitation import limitation
from faheng.law.publicity_period import Seriousness, publicity
from faheng.law.service import SERVICE, Method, served_on
from faheng.law.spans import Span, merged
from faheng.law.surcharge import CAP, surcharge


def test_service_by_announcement_takes_thirty_days(calendar: WorkingCalendar) -> None:
    assert served_on(Method.ANNOUNCED, date(2026, 1, 5), calendar) == date(2026, 2, 4)
    assert served_on(Method.DIRECT, date(2026, 1, 5), calendar) == date(2026, 1, 5)
    assert set(SERVICE) == set(Method)


@pytest.mark.rule("PEN-28")
def test_article_72_three_per_cent_a_day_from_the_day_after_the_time_to_pay() -> None:
    fine, last_day = Decimal("1000.00"), date(2026, 1, 20)
    assert surcharge(fine, last_day, date(2026, 1, 20)).amount == 0
    assert surcharge(fine, last_day, date(2026, 1, 21)).amount == Decimal("30.00")
    assert surcharge(fine, last_day, date(2026, 1, 10)).days == 0


@pytest.mark.rule("PEN-28")
def test_article_72_the_surcharge_reaches_the_fine_on_day_34_and_stays() -> None:
    fine, last_day = Decimal("1000.00"), date(2026, 1, 20)
    on_33 = surcharge(fine, last_day, date(2026, 2, 22))
    on_34 = surcharge(fine, last_day, date(2026, 2, 23))
    assert (on_33.days, on_33.amount, on_33.capped) == (33, Decimal("990.00"), False)
    assert (on_34.days, on_34.amount, on_34.capped, on_34.cap_day) == (34, Decimal("1000.00"), True, date(2026, 2, 23))
    assert surcharge(fine, last_day, date(2027, 1, 1)).amount == fine


@pytest.mark.rule("PEN-28")
def test_article_73_paragraph_3_days_of_reconsideration_and_litigation_are_left_out() -> None:
    pauses = [Span(date(2026, 1, 26), date(2026, 2, 1)), Span(date(2026, 1, 30), date(2026, 2, 4))]  # ten days
    found = surcharge(Decimal("1000.00"), date(2026, 1, 20), date(2026, 2, 23), pauses)
    assert (found.days, found.amount, found.cap_day) == (24, Decimal("720.00"), date(2026, 3, 5))


def test_the_surcharge_is_rounded_to_fen_and_its_cap_is_dated() -> None:
    assert surcharge(Decimal("33.33"), date(2026, 1, 20), date(2026, 1, 21)).amount == Decimal("1.00")
    assert CAP.on(date(2011, 12, 31)) is None
    assert [str(cap.citation) for day in (date(2021, 7, 14), date(2021, 7, 15)) if (cap := CAP.on(day))] == [
        "行政强制法 第四十五条第二款",
        "行政处罚法 第七十二条第一款第一项",
    ]


@pytest.mark.rule("PEN-01")
@pytest.mark.parametrize(("danger", "harm", "last"), [(False, False, 2026), (True, False, 2026), (False, True, 2026), (True, True, 2029)])
def test_article_36_five_years_need_danger_and_harm(danger: bool, harm: bool, last: int) -> None:
    ended = date(2024, 3, 1)
    in_time = limitation(ended, date(last, 3, 1), danger_to_life_or_health=danger, harm=harm)
    late = limitation(ended, date(last, 3, 2), danger_to_life_or_health=danger, harm=harm)
    assert (in_time.last_day, in_time.barred, late.barred) == (date(last, 3, 1), False, True)
    assert "已超过 1 日" in late.explain[1]


@pytest.mark.rule("CRD-03")
def test_how_long_a_penalty_is_shown_depends_on_the_law_of_the_day() -> None:
    first, second, third = (publicity(Seriousness.GENERAL, day) for day in (date(2023, 4, 30), date(2023, 5, 1), date(2026, 4, 1)))
    assert (first.repair_from, first.ends, first.rules.mark) == (date(2023, 7, 30), date(2024, 4, 30), Mark.SECOND_HAND)
    assert (second.repair_from, second.ends, second.rules.mark) == (date(2023, 8, 1), date(2026, 5, 1), Mark.SECOND_HAND)
    assert (third.repair_from, third.ends, third.rules.mark) == (date(2026, 7, 1), date(2027, 4, 1), Mark.TEXT)


@pytest.mark.rule("CRD-03")
def test_minor_and_natural_persons_are_not_shown_serious_up_to_three_years() -> None:
    decided = date(2026, 5, 31)
    assert not publicity(Seriousness.MINOR, decided).shown
    assert publicity(Seriousness.MINOR, decided, necessary=True).ends == date(2026, 8, 31)
    assert not publicity(Seriousness.SERIOUS, decided, natural_person=True).shown
    serious = publicity(Seriousness.SERIOUS, decided)
    assert (serious.repair_from, serious.ends) == (date(2027, 5, 31), date(2029, 5, 31))
    assert not publicity(Seriousness.MINOR, date(2026, 3, 31), necessary=True).shown
    assert publicity(Seriousness.MINOR, date(2020, 1, 1)).ends == date(2021, 1, 1)
    with pytest.raises(WrongInput, match="公示期规定未收录"):
        publicity(Seriousness.GENERAL, date(2019, 6, 30))


@pytest.mark.rule("ENF-12")
def test_the_window_for_the_court_opens_when_nobody_can_sue_any_more(calendar: WorkingCalendar) -> None:
    window = court_window(date(2025, 8, 22), calendar)
    assert window.sue_until
    assert window.sue_until.day == date(2026, 2, 24)  # six months end in the Spring Festival
    assert window.opens == date(2026, 2, 25)
    assert window.closes.day == date(2026, 5, 25)  # 24 May is a Sunday
    assert window.demand_by.day == date(2026, 5, 10)  # 11 to 15 and 18 to 22 May are ten workdays


@pytest.mark.rule("ENF-13")
def test_after_reconsideration_fifteen_days_then_three_months(calendar: WorkingCalendar) -> None:
    window = court_window(date(2025, 8, 22), calendar, reconsidered=date(2026, 1, 5))
    assert (window.opens, window.closes.day) == (date(2026, 1, 21), date(2026, 4, 20))


@pytest.mark.rule("ENF-11")
def test_article_72_paragraph_2_the_three_months_run_from_the_end_of_the_instalments(calendar: WorkingCalendar) -> None:
    window = court_window(date(2025, 8, 22), calendar, instalments_end=date(2026, 6, 30))
    assert (window.opens, window.closes.day) == (date(2026, 7, 1), date(2026, 9, 30))
    assert window.closes.limit.id == "ENF-11.instalments"


RULES: Dated[int] = Dated({date(2020, 1, 1): 10_000, date(2024, 1, 1): 3_000, date(2025, 1, 1): 50_000, date(2026, 1, 1): None})


def test_dated_values_begin_on_their_day() -> None:
    assert RULES.on(date(2019, 12, 31)) is None
    assert RULES.on(date(2020, 1, 1)) == 10_000
    assert RULES.on(date(2023, 12, 31)) == 10_000
    assert RULES.on(date(2024, 1, 1)) == 3_000
    assert [value for _, value in RULES.between(date(2023, 6, 1), date(2024, 6, 1))] == [10_000, 3_000]
    assert [value for _, value in RULES.between(date(2024, 1, 1), date(2024, 12, 31))] == [3_000]
    assert RULES.between(date(2018, 1, 1), date(2019, 1, 1)) == ()


@pytest.mark.rule("PEN-36")
def test_article_37_the_old_law_unless_the_new_one_is_lighter() -> None:
    def choose(act: date, decision: date) -> tuple[int | None, bool]:
        choice = lighter_law(RULES, act, decision, severity=lambda fine: fine)
        return choice.chosen, choice.newer

    assert choose(date(2023, 6, 1), date(2024, 6, 1)) == (3_000, True)  # lighter
    assert choose(date(2024, 6, 1), date(2025, 6, 1)) == (3_000, False)  # heavier
    assert choose(date(2025, 6, 1), date(2026, 6, 1)) == (None, True)  # no longer unlawful
    assert choose(date(2019, 6, 1), date(2020, 6, 1)) == (None, False)  # not yet unlawful
    shown = lighter_law(RULES, date(2023, 6, 1), date(2024, 6, 1), severity=lambda fine: fine)
    assert (shown.old, shown.new) == (10_000, 3_000)


def test_overlapping_and_adjoining_spans_become_one() -> None:
    spans = [Span(date(2026, 1, 5), date(2026, 1, 8)), Span(date(2026, 1, 1), date(2026, 1, 4)), Span(date(2026, 1, 7), date(2026, 1, 9))]
    assert merged(spans) == (Span(date(2026, 1, 1), date(2026, 1, 9)),)
    with pytest.raises(WrongInput, match="前后颠倒"):
        Span(date(2026, 1, 2), date(2026, 1, 1))
