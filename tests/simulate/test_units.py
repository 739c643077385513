"""The parties of the demonstration are invented, and their credit codes are right in form."""

import pytest

from faheng.law.identifiers import uscc
from faheng.simulate.accounts import ACCOUNTS
from faheng.simulate.staff import hire, name
from faheng.simulate.units import KINDS, person, unit


@pytest.mark.parametrize("series", "BCDEFJLMNW")
def test_credit_codes_are_valid_and_belong_to_a_county_that_does_not_exist(series: str) -> None:
    codes = [unit("440307", series, place, "clinic").uscc for place in (0, 1, 399, 400, 99_999)]
    assert [uscc(code) for code in codes] == codes
    assert {code[2:8] for code in codes} == {"440399"}
    assert len(set(codes)) == len(codes)


def test_a_unit_is_named_as_of_the_demonstration_and_keeps_its_name() -> None:
    assert all(unit("440307", "C", 3, kind).name.startswith("演示") for kind in KINDS)
    assert unit("440307", "C", 3, "clinic") == unit("440307", "C", 3, "clinic")
    assert len({unit("440307", "C", place, "clinic").name for place in range(5000)}) == 5000


def test_people_have_names_and_no_numbers() -> None:
    assert person(7).name == name(7)
    assert (person(7).uscc, person(7).identity) == ("", "")


def test_the_staff_is_the_same_every_time_and_officers_are_certified() -> None:
    staff = hire("440307", 2025)
    assert staff == hire("440307", 2025)
    assert all(officer.certificate and officer.certificate_valid_to for officer in (*staff.officers, *staff.hearing_officers))
    ids = [
        actor.id for group in (staff.officers, staff.approvers, staff.reviewers, staff.hearing_officers, staff.clerks) for actor in group
    ]
    assert len(set(ids)) == len(ids)


def test_a_pair_is_two_different_officers() -> None:
    staff = hire("440307", 2025)
    assert all(staff.pair(place)[0].id != staff.pair(place)[1].id for place in range(2000))


def test_there_is_an_account_for_each_role_of_the_demonstration() -> None:
    assert [account.username for account in ACCOUNTS] == ["officer", "approver", "head", "legal_reviewer", "clerk", "leader"]
