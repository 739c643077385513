"""Penalty cases from clue to archive: what each stage asks for, refuses and counts."""

from typing import Any

import pytest

from faheng.testing import penalties
from faheng.testing.penalties import REVOCATION
from faheng.testing.program import Program
from tests.mission.table import mission

pytestmark = pytest.mark.slow

CLINIC = {"kind": "organisation", "name": "样例门诊部", "uscc": "91440300MA5G00001X"}
OTHER = {"kind": "organisation", "name": "乙区门诊部"}
OFFICERS = ["o1", "o2"]
ROLES = {
    "file": "approver", "decide": "approver", "no_penalty": "approver", "discuss": "approver", "close": "approver", "apply_court": "approver",
    "extend": "approver", "instalments": "approver", "settle_preserved": "approver", "legal_review": "legal_reviewer", "statement": "party",
    "waive": "party", "hearing_request": "party", "pay": "party", "hearing_notice": "hearing_officer", "hearing": "hearing_officer",
}  # fmt: skip
INVESTIGATED = ("clue", "file", "site_record", "order_correction")
Act = str | tuple[str, dict[str, Any]]


def act(step: Act) -> tuple[str, dict[str, Any], str]:
    key, changes = (step, {}) if isinstance(step, str) else step
    return key, penalties.take(key, **changes)[1], ROLES.get(key, "officer")


def case(program: Program, *steps: Act, party: dict[str, Any] | None = None) -> dict[str, Any]:
    return program.run("penalty.ordinary", *map(act, steps), party=party or CLINIC, by=OFFICERS)


def then(program: Program, taken: dict[str, Any], step: Act) -> dict[str, Any]:
    key, data, role = act(step)
    return program.post(f"penalty.ordinary/{taken['id']}/{key}", role=role, data=data, **({"by": OFFICERS} if role == "officer" else {}))


def wrong(program: Program, taken: dict[str, Any], step: Act, *, by: list[str] | None = None) -> list[str]:
    """Return the rules that refuse a step."""
    key, data, role = act(step)
    who = {"by": by or OFFICERS} if role == "officer" else {}
    return [each["rule"] for each in program.refused(f"penalty.ordinary/{taken['id']}/{key}", role=role, data=data, **who)["findings"]]


def values(program: Program, *indicators: str, **query: Any) -> list[str]:
    return [program.figure(each, 2025, **query)["value"] for each in indicators]


def told(penalty: dict[str, Any] | None = None, **more: Any) -> tuple[Act, ...]:
    """Return the steps up to the notice of a penalty."""
    conclude = ("conclude", {"proposal": penalty} if penalty else {})
    return (*INVESTIGATED, conclude, ("notify", {**({"proposed": penalty} if penalty else {}), **more}))


DECIDED = (*told(), "waive", "decide")
CLOSED = (*DECIDED, "serve", "publish", "pay", "close")


@pytest.mark.mission("penalty-case", "fine-collection", "case-handling-system")
def test_a_case_runs_from_clue_to_archive_and_is_counted_once(program: Program) -> None:
    taken = case(program, *CLOSED, "archive")
    assert taken["state"] == "已归档"
    assert values(program, "cases-handled-total", "penalties-total", "fines-total", "fines-confiscations-total") == [
        "1",
        "1",
        "5000",
        "5000",
    ]
    assert [each["number"] for each in program.get("figures/fines-total/records", year=2025)] == [taken["number"]]
    assert not [each for each in program.get(f"dossiers/{taken['id']}/findings")["findings"] if each["severity"] == "void"]


@pytest.mark.mission("penalty-case", "evidence-norms")
def test_evidence_is_taken_by_two_certified_officers(program: Program) -> None:
    taken = case(program, "clue", "file")
    assert "PEN-05" in wrong(program, taken, "site_record", by=["o1"])
    assert "PEN-10" not in wrong(program, taken, ("interview", {"signed": False}))
    late = case(program, "clue", "file", ("preserve", {}))
    due = {each["limit"]: each["due"] for each in program.get(f"dossiers/{late['id']}")["duties"] if each["open"]}
    assert due["PEN-07"] == "2025-06-20"  # taken on Wednesday 11 June, the seventh workday after it


@pytest.mark.mission("penalty-case", "evidence-norms")
def test_samples_take_two_officers_and_an_investigation_may_end_without_a_decision(program: Program) -> None:
    taken = case(program, *INVESTIGATED)
    assert "PEN-05" in wrong(program, taken, "sample", by=["o1"])
    then(program, taken, "sample")
    then(program, taken, "conclude")
    assert wrong(program, taken, ("close", {"outcome": "不再处理"})) == ["PEN-34"]
    assert then(program, taken, ("close", {"outcome": "移送有管辖权的卫生健康行政机关"}))["state"] == "已结案"


@pytest.mark.mission("summary-procedure")
def test_a_penalty_on_the_spot_counts_in_the_total_and_apart(program: Program) -> None:
    acts = [(key, penalties.spot(key)[1], "officer") for key in ("found", "inform", "decide", "report_back")]
    program.run("penalty.summary", *acts, party=CLINIC, by=OFFICERS)
    case(program, *DECIDED)
    assert values(program, "penalties-total", "summary-procedure-penalties", "fines-total") == ["2", "1", "6000"]
    opened = program.run("penalty.summary", *acts[:2], party=CLINIC, by=OFFICERS)
    heavy = penalties.spot("decide", fine="3000.01")[1]
    refused = program.refused(f"penalty.summary/{opened['id']}/decide", role="officer", by=OFFICERS, data=heavy)
    assert "SIM-01" in [each["rule"] for each in refused["findings"]]


@pytest.mark.mission("case-filing")
def test_a_clue_is_filed_within_seven_workdays(program: Program) -> None:
    """Received on Tuesday 3 June 2025: the seventh workday is Thursday the twelfth."""
    taken = case(program, "clue")
    (duty,) = [each for each in program.get(f"dossiers/{taken['id']}")["duties"] if each["limit"] == "PEN-02"]
    assert duty["due"] == "2025-06-12"
    late = then(program, taken, ("file", {"filed_on": "2025-06-13"}))
    assert "PEN-02" in [each["rule"] for each in late["findings"]]


@pytest.mark.mission("statement-defence")
def test_what_the_party_says_is_reviewed_before_the_decision(program: Program) -> None:
    taken = case(program, *told(), "statement")
    assert "PEN-13" in wrong(program, taken, "decide")
    then(program, taken, "review_statement")
    assert then(program, taken, "decide")["state"] == "已决定"


HEARD = (
    *told(REVOCATION, hearing_offered=True), "hearing_request", "hearing_notice", "hearing",
    ("legal_review", {"reviewed_on": "2025-07-16", "grounds": ["hearing"]}), ("discuss", {"held_on": "2025-07-17"}),
)  # fmt: skip
REVOKED = ("decide", {"decided_on": "2025-07-18", "kind": ["revoke_permit"], "revoked": REVOCATION["revoked"], "fine": None})


@pytest.mark.mission("hearing", "major-legal-review", "legal-review-before-decision", "collective-discussion")
def test_a_revocation_is_heard_reviewed_and_discussed_before_it_is_decided(program: Program) -> None:
    unheard = case(program, *told(REVOCATION, hearing_offered=True), "hearing_request")
    assert "PEN-16" in wrong(program, unheard, ("hearing_notice", {"served_on": "2025-07-07"}))  # six workdays before 15 July
    unreviewed = case(program, *HEARD[:-2])
    assert {"PEN-20", "PEN-22"} <= {*wrong(program, unreviewed, REVOKED)}
    undiscussed = case(program, *HEARD[:-1])
    assert wrong(program, undiscussed, REVOKED) == ["PEN-22"]
    whole = case(program, *HEARD, REVOKED)
    assert whole["state"] == "已决定"
    figures = ("hearing-notices-served", "hearings-held", "penalty-legal-reviews", "major-decision-legal-reviews")
    assert values(program, *figures) == ["4", "3", "2", "2"]
    assert [each["number"] for each in program.get("figures/penalties-total/records", year=2025)] == [whole["number"]]


@pytest.mark.mission("no-penalty-decision")
def test_a_case_without_a_penalty_is_counted_among_the_spared(program: Program) -> None:
    reviewed = ("legal_review", {"grounds": ["own_rule"]})
    taken = case(program, *INVESTIGATED, "conclude", reviewed, "no_penalty")
    assert taken["state"] == "不予处罚"
    figures = ("cases-handled-total", "penalties-total", "penalty-exemption-cases", "major-decision-reviews-no-penalty")
    assert values(program, *figures) == ["1", "0", "1", "1"]
    harmful = case(program, "clue", ("file", {"harm": True}), *INVESTIGATED[2:], "conclude")
    assert "DISC-06" in wrong(program, harmful, "no_penalty")


@pytest.mark.mission("tolerant-supervision", "mitigation-list")
@pytest.mark.parametrize(("mitigation", "indicator"), [("reduced", "mitigated-penalty-cases"), ("lighter", "lenient-penalty-cases")])
def test_milder_penalties_are_counted_with_what_was_not_taken(program: Program, mitigation: str, indicator: str) -> None:
    mild = {"mitigation": mitigation, "mitigation_reason": "主动消除危害后果", "reduced_by": "2000.00"}
    taken = case(program, *told(), "waive", ("decide", mild))
    assert values(program, indicator, "penalty-amount-reduced") == ["1", "2000"]
    assert program.found("主动消除危害后果", procedure="penalty.ordinary") == [taken["number"]]
    bare = ("conclude", {"discretion": {"tier": "从轻", "reasons": ""}})
    other = case(program, *INVESTIGATED, bare, "notify", "waive", ("decide", {**mild, "mitigation_reason": None}), party=OTHER)
    assert any("没有写明从轻、减轻的情形和理由" in each["message"] for each in other["findings"])


@pytest.mark.mission("first-violation-no-penalty")
def test_only_what_stands_on_the_list_goes_free_the_first_time(program: Program) -> None:
    program.keep("penalty.first_offences", item="未公示卫生许可证", category="公共场所", from_on="2025-01-01")
    corrected = {"ground": "first_offence", "corrected_on": "2025-06-20"}
    listed = case(program, *INVESTIGATED, "conclude", ("no_penalty", {**corrected, "list_item": "未公示卫生许可证"}))
    assert listed["state"] == "不予处罚"
    other = case(program, *INVESTIGATED, "conclude", party={"kind": "organisation", "name": "乙门诊部"})
    assert "DISC-07" in wrong(program, other, ("no_penalty", {**corrected, "list_item": "超范围诊疗"}))


@pytest.mark.mission("suspension-order")
def test_an_order_to_suspend_business_is_counted(program: Program) -> None:
    penalty = {"kind": ["suspend_business"]}
    steps = (*told(penalty, hearing_offered=True), ("waive", {}), ("legal_review", {"grounds": ["hearing"]}), "discuss")
    taken = case(program, *steps, ("decide", {**penalty, "fine": None}))
    assert [each["number"] for each in figure_records(program, "business-suspension-orders")] == [taken["number"]]


def figure_records(program: Program, indicator: str) -> list[dict[str, Any]]:
    assert program.figure(indicator, 2025)["value"] == "1"
    return list(program.get(f"figures/{indicator}/records", year=2025))


@pytest.mark.mission("confiscation")
def test_unlawful_gains_are_added_to_fines_and_never_more_than_was_told(program: Program) -> None:
    penalty = {"kind": ["fine", "confiscate_gains"], "fine": "5000.00", "confiscation": "1866.00"}
    case(program, *told(penalty), "waive", ("decide", penalty))
    assert values(program, "fines-total", "fines-confiscations-total") == ["5000", "6866"]
    other = case(program, *told(penalty), "waive")
    assert "PEN-12" in wrong(program, other, ("decide", {**penalty, "confiscation": "1866.01"}))


@pytest.mark.mission("fine-collection")
def test_a_case_is_not_closed_before_the_fine_is_paid(program: Program) -> None:
    taken = case(program, *DECIDED, "serve")
    assert "PEN-34" in wrong(program, taken, "close")
    then(program, taken, "pay")
    assert then(program, taken, "close")["state"] == "已结案"


@pytest.mark.mission("court-enforcement")
def test_the_court_is_asked_after_a_demand_and_counted_when_closed(program: Program) -> None:
    taken = case(program, *DECIDED, "serve", "demand", "apply_court")
    enforced = {"closed_on": "2026-05-20", "outcome": "法院强制执行完毕"}
    then(program, taken, ("pay", {"paid_on": "2026-05-18"}))
    then(program, taken, ("close", enforced))
    figures = ("compulsory-enforcement-applications", "compulsory-enforcement-closed")
    assert [program.figure(each, 2026)["value"] for each in figures] == ["1", "1"]
    early = case(program, *DECIDED, "serve", "demand", party=OTHER)
    assert "ENF-10" in wrong(program, early, ("apply_court", {"applied_on": "2026-01-20"}))


@pytest.mark.mission("enforcement-publicity", "three-systems")
def test_decisions_are_public_within_seven_workdays_records_kept_and_reviews_made(program: Program) -> None:
    """Decided on Friday 4 July 2025: the seventh workday is Tuesday the fifteenth."""
    taken = case(
        program, *INVESTIGATED, ("interview", {"recorded_by_video": True}), "conclude", "notify", "waive", "legal_review", "decide"
    )
    (duty,) = [each for each in program.get(f"dossiers/{taken['id']}")["duties"] if each["limit"] == "PEN-31.credit"]
    assert duty["due"] == "2025-07-15"
    late = then(program, taken, ("publish", {"published_on": "2025-07-16"}))
    assert "PEN-31" in [each["rule"] for each in late["findings"]]
    assert values(program, "enforcement-info-publications", "enforcement-recordings", "penalty-legal-reviews") == ["1", "1", "1"]


@pytest.mark.mission("case-risk-control")
def test_before_each_act_the_dossier_says_what_still_stands_against_it(program: Program) -> None:
    taken = case(program, "clue", "file", "site_record", "conclude")
    openings = {each["step"]: each for each in program.get(f"dossiers/{taken['id']}")["openings"]}
    assert not openings["decide"]["open"]
    assert any("事先告知" in each["message"] or "告知" in each["message"] for each in openings["decide"]["reasons"])
    assert openings["notify"]["open"]


@pytest.mark.mission("post-tracking")
def test_what_was_punished_is_visited_again_without_counting_as_another_check(program: Program) -> None:
    punished = case(program, *CLOSED)
    plan = {"source": "recheck", "linked": punished["number"], "planned_on": "2025-10-09", "period": "2025年第四季度"}
    visit = program.run("inspection", ("plan", plan, "clerk"), party=CLINIC)
    assert program.found(punished["number"], procedure="inspection") == [visit["number"]]
    page = program.page(f"dossier/{visit['id']}/").content.decode()
    assert "整改复查" in page
    assert punished["number"] in page


#: The row, what the case is about, the figures that it feeds with a fine of 5000 yuan.
SECTORS = [
    mission("medical-aesthetics", {"line": "aesthetics"}, {"medical-aesthetics-cases": "1", "non-medical-aesthetics-cases": "0"}),
    mission("medical-aesthetics", {"line": "aesthetics", "topic": "非医疗机构开展医疗美容"}, {"medical-aesthetics-cases": "0", "non-medical-aesthetics-cases": "1"}),
    mission("unlicensed-practice", {"line": "medical", "topic": "非法行医"}, {"illegal-practice-cases": "1", "medical-institutions-penalised": "1"}),
    mission("infectious-disease-supervision", {"line": "infectious"}, {"infectious-disease-cases": "1", "infectious-disease-fines": "5000"}),
    mission("disinfection-products", {"line": "disinfection"}, {"disinfection-product-cases": "1", "disinfection-product-fines": "5000"}),
    mission("medical-institution-supervision", {"line": "medical"}, {"medical-institutions-penalised": "1", "illegal-practice-cases": "0"}),
    mission("special-campaign", {"campaign": "打击无证行医"}, {"campaign-penalties": "1", "campaign-fines": "5000", "campaign-fines-confiscations": "5000"}),
]  # fmt: skip


@pytest.mark.parametrize(("about", "figures"), SECTORS)
def test_a_case_counts_in_its_line_with_its_money(program: Program, about: dict[str, str], figures: dict[str, str]) -> None:
    case(program, "clue", ("file", about), *DECIDED[2:])
    case(program, "clue", ("file", {"line": "radiation"}), *DECIDED[2:], party=OTHER)
    assert {each: program.figure(each, 2025)["value"] for each in figures} == figures


@pytest.mark.mission("sex-selection-surrogacy")
def test_clues_of_surrogacy_and_sex_selection_are_counted_apart(program: Program) -> None:
    clue = case(program, ("clue", {"topic": "代孕", "summary": "某公寓疑似代孕中介"}))
    case(program, ("clue", {"topic": "“两非”"}), party=OTHER)
    case(program, "clue")
    assert values(program, "reproductive-violation-clues") == ["2"]
    assert program.found("代孕中介", procedure="penalty.ordinary") == [clue["number"]]


@pytest.mark.mission("three-documents-together", "two-documents-together")
def test_papers_on_credit_and_compliance_go_out_with_the_decision(program: Program) -> None:
    both = {"repair_notice": True, "compliance_guidance": True}
    whole = case(program, *DECIDED, ("serve", both))
    case(program, *DECIDED, ("serve", {"repair_notice": True}), party=OTHER)
    assert values(program, "three-documents-served") == ["1"]
    assert [each["number"] for each in program.get("figures/three-documents-served/records", year=2025)] == [whole["number"]]
    page = program.page(f"dossier/{whole['id']}/").content.decode()
    assert "同时送达信用修复告知书" in page
    assert "同时送达合规指导意见书" in page


@pytest.mark.mission("provincial-case-platform")
def test_what_was_closed_on_the_platform_is_told_by_kind(program: Program) -> None:
    on_platform = ("close", {"platform": "某省执法平台"})
    case(program, *CLOSED[:-1], on_platform)
    case(program, *CLOSED, party=OTHER)
    visit = {"source": "complaint", "planned_on": "2025-03-03"}
    gone = {"closed_on": "2025-03-10", "outcome": "对象已注销", "disposals": ["gone"], "platform": "某省执法平台"}
    for _ in range(2):
        program.run("inspection", ("plan", visit, "clerk"), ("close", gone, "clerk"), party=CLINIC)
    figures = ("platform-cases-closed", "platform-inspections-closed", "platform-penalties-closed")
    assert values(program, *figures) == ["3", "2", "1"]
