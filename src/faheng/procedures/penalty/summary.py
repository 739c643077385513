"""行政处罚简易程序 (penalties on the spot).

Law: 《行政处罚法》第五十一条至第五十三条; 《卫生健康行政处罚程序规定》第二十九条至第三十一条; texts read on 2026-11-21. Rules SIM-01 to SIM-08.
"""

from faheng.engine.dossier import Role
from faheng.engine.procedure import Procedure, Step
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.penalty import duties, parameters
from faheng.procedures.penalty.disputes import CHALLENGE, WITHDRAW
from faheng.procedures.penalty.forms import execution, notice, on_the_spot
from faheng.procedures.penalty.papers import decision as decision_papers
from faheng.procedures.penalty.rules import decision as decision_rules
from faheng.procedures.penalty.rules import on_the_spot as rules
from faheng.procedures.penalty.rules import people, remedies
from faheng.procedures.penalty.rules import publication as publication_rules

OFFICER = (Role.OFFICER,)

FOUND = Step(
    "found", "现场发现", on_the_spot.Found, OFFICER, on="found_on", officers=2, until=("decide", "close"),
    basis=(Citation(PENALTIES, 51), Citation(PENALTY_RULES, 29)), state="现场发现",
    guards=(people.two_certified_officers,),
)  # fmt: skip
INFORM = Step(
    "inform", "当场告知", on_the_spot.Inform, OFFICER, on="informed_on", officers=2, after=("found",), until=("decide", "close"),
    basis=(Citation(PENALTIES, 44), Citation(PENALTY_RULES, 20, 1)), state="已告知",
    guards=(people.two_certified_officers, people.certificates_are_shown),
)  # fmt: skip
STATEMENT = Step(
    "statement", "陈述申辩", notice.Statement, (Role.PARTY,), on="made_on", after=("inform",), until=("decide", "close"), once=False,
    basis=(Citation(PENALTIES, 45, 1), Citation(PENALTY_RULES, 20, 3)),
)  # fmt: skip
DECIDE = Step(
    "decide", "当场处罚决定", on_the_spot.DecideOnTheSpot, OFFICER, on="decided_on", officers=2, after=("inform",), until=("close",),
    basis=(Citation(PENALTIES, 51), Citation(PENALTIES, 52), Citation(PENALTY_RULES, 30)), state="已决定",
    public=("number", "decided_on", "kind", "fine", "law", "fact"), offers=remedies.offered_on_the_spot,
    gates=(rules.party_was_told_on_the_spot,),
    guards=(
        people.two_certified_officers, rules.told_before_the_decision, rules.within_the_summary_procedure, rules.sole_trader_counts_as_told,
        rules.party_kind_agrees, rules.delivered_on_the_spot, rules.collected_on_the_spot_where_allowed, rules.receipt_is_given,
        decision_rules.kinds_and_amounts_agree, decision_rules.decision_is_sealed,
        remedies.both_ways_are_told, remedies.reconsideration_comes_first, remedies.reconsideration_in_sixty_days,
        remedies.no_payment_before_review, remedies.reconsideration_by_the_government,
    ),
    papers=(decision_papers.ON_THE_SPOT,),
)  # fmt: skip
REPORT_BACK = Step(
    "report_back", "报机关备案", on_the_spot.ReportBack, OFFICER, on="reported_on", after=("decide",),
    basis=(Citation(PENALTIES, 52, 3), Citation(PENALTY_RULES, 31)), state="已备案",
)  # fmt: skip
HAND_IN = Step(
    "hand_in", "缴回罚款", on_the_spot.HandIn, OFFICER, on="handed_in_on", after=("decide",), once=False,
    basis=(Citation(PENALTIES, 71), Citation(PENALTY_RULES, 65)),
    guards=(rules.all_is_handed_in,),
)  # fmt: skip
PAY = Step(
    "pay", "缴款", execution.Pay, (Role.PARTY, Role.OFFICER, Role.CLERK), on="paid_on", after=("decide",), until=("close",), once=False,
    basis=(Citation(PENALTIES, 67, 3),),
)  # fmt: skip
PUBLISH = Step(
    "publish", "公示", execution.Publish, OFFICER, on="published_on", after=("decide",),
    basis=(Citation(PENALTIES, 48, 1), Citation(PENALTY_RULES, 23)),
    guards=(publication_rules.shown_no_longer_than_allowed, publication_rules.natural_persons_are_not_shown),
)  # fmt: skip
CLOSE = Step(
    "close", "结案", execution.Close, (Role.APPROVER, Role.OFFICER), on="closed_on", after=("decide",),
    basis=(Citation(PENALTIES, 53),), state="已结案", closes=True, guards=(rules.paid_before_closing,),
)  # fmt: skip
ARCHIVE = Step(
    "archive", "归档", execution.Archive, OFFICER, on="archived_on", after=("close", "report_back"),
    basis=(Citation(PENALTIES, 47), Citation(PENALTY_RULES, 22)), state="已归档",
)  # fmt: skip

PROCEDURE = Procedure(
    key="penalty.summary",
    title="行政处罚简易程序",
    basis=(Citation(PENALTIES, 51), Citation(PENALTY_RULES, 29)),
    steps=(FOUND, INFORM, STATEMENT, DECIDE, REPORT_BACK, HAND_IN, PAY, PUBLISH, CHALLENGE, WITHDRAW, CLOSE, ARCHIVE),
    obligations=duties.SUMMARY,
    parameters=parameters.SUMMARY,
    summary="对公民二百元以下、对法人或者其他组织三千元以下罚款或者警告，当场作出决定。",
    numbered="当罚",
)  # fmt: skip
