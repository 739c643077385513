"""不予、从轻、减轻: 行政处罚法第三十条至第三十三条, the decision tree of the law."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from faheng.engine.situation import Surroundings
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES
from faheng.procedures.penalty.discretion import TREE, Facts, Outcome, assess
from faheng.procedures.penalty.parameters import LOOK_BACK_YEARS
from faheng.procedures.penalty.registers import FIRST_OFFENCES, LENIENT_ITEMS, FirstOffence, Leniency, Lenient
from faheng.procedures.penalty.vocabulary import Capacity, Circumstance, Harm, NoPenaltyGround
from faheng.testing.penalties import CITIZEN, case, faults, found, take

TODAY = date(2025, 7, 10)


@pytest.mark.parametrize(
    ("facts", "rule", "outcome", "article"),
    [
        (Facts(barred=True, slight=True), "PEN-01", Outcome.NO_LONGER, Citation(PENALTIES, 36, 1)),
        (Facts(established=False), "PEN-24", Outcome.MUST_NOT, Citation(PENALTIES, 57, 1, 3)),
        (Facts(age=13), "DISC-01", Outcome.MUST_NOT, Citation(PENALTIES, 30)),
        (Facts(age=14), "DISC-02", Outcome.MUST_MITIGATE, Citation(PENALTIES, 30)),
        (Facts(age=17), "DISC-02", Outcome.MUST_MITIGATE, Citation(PENALTIES, 30)),
        (Facts(age=18), "DISC-11", Outcome.BY_TIER, Citation(PENALTIES, 34)),
        (Facts(capacity=Capacity.NONE), "DISC-03", Outcome.MUST_NOT, Citation(PENALTIES, 31)),
        (Facts(capacity=Capacity.PARTIAL), "DISC-04", Outcome.MAY_MITIGATE, Citation(PENALTIES, 31)),
        (Facts(no_fault_proven=True), "DISC-08", Outcome.MUST_NOT, Citation(PENALTIES, 33, 2)),
        (Facts(slight=True, corrected=True, harm=Harm.NONE), "DISC-06", Outcome.MUST_NOT, Citation(PENALTIES, 33, 1)),
        (Facts(slight=True, corrected=False, harm=Harm.NONE), "DISC-11", Outcome.BY_TIER, Citation(PENALTIES, 34)),
        (Facts(slight=True, corrected=True, harm=Harm.SLIGHT), "DISC-11", Outcome.BY_TIER, Citation(PENALTIES, 34)),
        (Facts(first_offence=True, corrected=True, harm=Harm.SLIGHT), "DISC-07", Outcome.MAY_NOT, Citation(PENALTIES, 33, 1)),
        (Facts(first_offence=True, corrected=True, harm=Harm.SERIOUS), "DISC-11", Outcome.BY_TIER, Citation(PENALTIES, 34)),
        (Facts(first_offence=False, corrected=True, harm=Harm.SLIGHT), "DISC-11", Outcome.BY_TIER, Citation(PENALTIES, 34)),
        (Facts(circumstances=frozenset({Circumstance.MERITORIOUS})), "DISC-05", Outcome.MUST_MITIGATE, Citation(PENALTIES, 32)),
        (Facts(circumstances=frozenset({Circumstance.EMERGENCY})), "DISC-10", Outcome.SEVERE, Citation(PENALTIES, 49)),
        (Facts(), "DISC-11", Outcome.BY_TIER, Citation(PENALTIES, 34)),
    ],
)
def test_the_first_branch_that_holds_decides(facts: Facts, rule: str, outcome: Outcome, article: Citation) -> None:
    branch = assess(facts)
    assert (branch.rule, branch.outcome, branch.basis) == (rule, outcome, article)


def test_every_ground_of_no_penalty_stands_once_in_the_tree() -> None:
    assert sorted(branch.ground for branch in TREE if branch.ground) == sorted(NoPenaltyGround)


def test_article_33_says_shall_not_and_may_not() -> None:
    outcome = {branch.ground: branch.outcome for branch in TREE if branch.ground}
    assert outcome[NoPenaltyGround.MINOR] is Outcome.MUST_NOT
    assert outcome[NoPenaltyGround.FIRST_OFFENCE] is Outcome.MAY_NOT


def spared(ground: str, filed: dict[str, Any] | None = None, concluded: dict[str, Any] | None = None, **decision: Any) -> Any:
    return case(
        take("file", **(filed or {})), "order_correction", take("conclude", **(concluded or {})),
        take("no_penalty", **{"ground": ground, "guardian_told": True, **decision}),
        party=CITIZEN,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("ground", "filed", "concluded", "rule"),
    [
        ("minor", {"harm": True}, {}, "DISC-06"),
        ("minor", {}, {"harm": "slight"}, "DISC-06"),
        ("minor", {}, {"corrected": False}, "DISC-06"),
        ("minor", {}, {"slight": False}, "DISC-06"),
        ("first_offence", {}, {"harm": "serious"}, "DISC-07"),
        ("first_offence", {}, {"corrected": False}, "DISC-07"),
        ("first_offence", {}, {"first_offence": False}, "DISC-07"),
        ("no_fault", {}, {"no_fault_proven": False}, "DISC-08"),
        ("not_established", {}, {"established": True}, "PEN-24"),
        ("time_barred", {}, {}, "PEN-01"),
        ("minor_age", {}, {"age": 14}, "DISC-01"),
        ("incapacity", {}, {"capacity": "partial"}, "DISC-03"),
    ],
)
def test_a_ground_that_the_file_contradicts_is_void(ground: str, filed: dict[str, Any], concluded: dict[str, Any], rule: str) -> None:
    assert faults(spared(ground, filed, concluded), TODAY) == {(rule, "void")}


@pytest.mark.parametrize(
    ("ground", "concluded"),
    [
        ("minor", {"slight": True, "harm": "none", "corrected": True}), ("first_offence", {"first_offence": True, "harm": "slight", "corrected": True}),
        ("no_fault", {"no_fault_proven": True}), ("not_established", {"established": False}), ("minor_age", {"age": 13}),
        ("incapacity", {"capacity": "none"}), ("minor", {}), ("first_offence", {}),
    ],
)  # fmt: skip
def test_a_ground_that_agrees_with_the_file_or_is_silent_stands(ground: str, concluded: dict[str, Any]) -> None:
    assert faults(spared(ground, None, concluded), TODAY) == set()


@pytest.mark.rule("DISC-01")
@pytest.mark.parametrize("ground", ["minor_age", "incapacity"])
def test_an_organisation_has_no_age_and_no_mind(ground: str) -> None:
    assert faults(case("file", "conclude", take("no_penalty", ground=ground)), TODAY) != set()


@pytest.mark.rule("DISC-09")
def test_article_33_whoever_is_spared_is_educated() -> None:
    assert faults(spared("minor", educated_on=None), TODAY) == {("DISC-09", "defect")}
    assert faults(spared("not_established", educated_on=None), TODAY) == set()  # nobody to educate


@pytest.mark.rule("DISC-06")
def test_article_33_whoever_must_be_spared_is_not_punished() -> None:
    spare = {"slight": True, "harm": "none", "corrected": True}
    assert faults(case("file", "order_correction", take("conclude", **spare), "notify", "decide"), TODAY) == {("DISC-06", "void")}


@pytest.mark.rule("DISC-07")
def test_article_33_whoever_may_be_spared_may_be_punished() -> None:
    spare = {"first_offence": True, "harm": "slight", "corrected": True}
    assert faults(case("file", "order_correction", take("conclude", **spare), "notify", "decide"), TODAY) == set()


@pytest.mark.rule("DISC-05")
def test_article_32_shall_be_lighter_or_reduced() -> None:
    def decided(mitigation: str) -> set[tuple[str, str]]:
        concluded = take("conclude", circumstances=["harm_removed"])
        return faults(case("file", "order_correction", concluded, "notify", take("decide", mitigation=mitigation)), TODAY)

    assert decided("none") == {("DISC-05", "defect")}
    assert decided("lighter") == decided("reduced") == set()


@pytest.mark.rule("DISC-05")
def test_mitigation_gives_its_reason() -> None:
    concluded = take("conclude", discretion={"tier": "较轻"})
    decided = case("file", "order_correction", concluded, "notify", take("decide", mitigation="lighter"))
    assert ("DISC-05", "notice") in found(decided, TODAY)


def listed(item: str, since: date = date(2020, 1, 1)) -> Surroundings:
    return Surroundings(registers={FIRST_OFFENCES.key: (FirstOffence(item=item, from_on=since),)})


@pytest.mark.rule("DISC-07")
def test_a_first_offence_stands_on_the_list_of_the_organisation() -> None:
    assert faults(spared("first_offence"), TODAY, listed("超范围诊疗")) == set()
    assert faults(spared("first_offence"), TODAY, listed("其他事项")) == {("DISC-07", "defect")}
    assert faults(spared("first_offence", list_item="其他事项"), TODAY, listed("其他事项")) == set()
    assert ("DISC-07", "notice") in found(spared("first_offence"), TODAY)


@pytest.mark.rule("DISC-07")
@pytest.mark.rule("DISC-12")
def test_an_earlier_penalty_makes_it_no_first_offence() -> None:
    earlier = replace(
        case(take("file", filed_on="2022-03-01", offence_ended_on="2022-02-01"), take("decide", decided_on="2022-07-05"), party=CITIZEN),
        number="样卫医罚〔2022〕3号",
    )
    known = replace(listed("超范围诊疗"), history=(earlier,))
    assert faults(spared("first_offence"), TODAY, known) == set()  # how far to look back is not verified
    assert ("DISC-07", "notice") in found(spared("first_offence"), TODAY, known)
    three = replace(known, parameters={LOOK_BACK_YEARS.key: 3})
    assert faults(spared("first_offence"), TODAY, three) == {("DISC-07", "void")}
    two = replace(known, parameters={LOOK_BACK_YEARS.key: 2})
    assert faults(spared("first_offence"), TODAY, two) == set()


@pytest.mark.rule("DISC-05")
def test_a_cause_on_the_list_of_leniency_is_looked_at() -> None:
    row = Lenient(item="超范围诊疗", outcome=Leniency.REDUCED, conditions="主动改正", from_on=date(2020, 1, 1))
    around = Surroundings(registers={LENIENT_ITEMS.key: (row,)})
    decided = ("file", "order_correction", "conclude", "notify")
    assert ("DISC-05", "notice") in found(case(*decided, "decide"), TODAY, around)
    assert ("DISC-05", "notice") not in found(case(*decided, take("decide", mitigation="reduced")), TODAY, around)


@pytest.mark.rule("DISC-02")
@pytest.mark.parametrize(("age", "found_as"), [(14, {("DISC-02", "defect")}), (17, {("DISC-02", "defect")}), (18, set())])
def test_article_30_from_fourteen_to_eighteen_the_penalty_is_lighter(age: int, found_as: set[tuple[str, str]]) -> None:
    assert faults(punished(age=age), TODAY) == found_as


@pytest.mark.rule("DISC-05")
def test_article_32_binds_also_where_a_first_offender_might_have_been_spared() -> None:
    first = {"first_offence": True, "corrected": True, "harm": "slight"}
    plain = case("file", "order_correction", take("conclude", **first), "notify", "decide")
    confessed = take("conclude", **first, circumstances=["confessed"])
    assert faults(plain, TODAY) == set()
    assert faults(case("file", "order_correction", confessed, "notify", "decide"), TODAY) == {("DISC-05", "defect")}
    lighter = take("decide", mitigation="lighter", mitigation_reason="主动供述")
    assert faults(case("file", "order_correction", confessed, "notify", lighter), TODAY) == set()


@pytest.mark.rule("DISC-01")
@pytest.mark.parametrize("ground", ["minor_age", "incapacity"])
def test_articles_30_and_31_the_guardian_is_told(ground: str) -> None:
    assert faults(spared(ground, guardian_told=False), TODAY) == {("DISC-01", "defect")}
    assert faults(spared(ground), TODAY) == set()


def punished(**facts: Any) -> Any:
    warned = {"kind": ["warning"]}
    return case(
        "file", "order_correction", take("conclude", proposal=warned, **facts), take("notify", proposed=warned),
        take("decide", kind=["warning"], fine=None), party=CITIZEN,
    )  # fmt: skip


@pytest.mark.rule("DISC-03")
def test_article_31_who_cannot_tell_right_from_wrong_is_not_punished() -> None:
    assert faults(punished(capacity="none"), TODAY) == {("DISC-03", "void")}


@pytest.mark.rule("DISC-04")
def test_article_31_who_can_in_part_may_be_punished_as_anyone() -> None:
    assert faults(punished(capacity="partial"), TODAY) == set()


@pytest.mark.rule("DISC-08")
@pytest.mark.parametrize(("proven", "said"), [(True, {("DISC-08", "void")}), (False, set())])
def test_article_33_who_proves_to_be_without_fault_is_not_punished(proven: bool, said: set[tuple[str, str]]) -> None:
    assert faults(punished(no_fault_proven=proven), TODAY) == said


@pytest.mark.rule("DISC-10")
def test_article_49_in_an_emergency_nothing_asks_for_mildness() -> None:
    assert faults(punished(circumstances=["emergency"]), TODAY) == set()
