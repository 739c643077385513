"""行政处罚普通程序 (ordinary penalty procedure): from the clue to the archived file.

Law: 《行政处罚法》(2021) chapter 5; 《卫生健康行政处罚程序规定》(2025); 《行政强制法》chapter 5; texts read on 2026-11-21.
Rules PEN-01 to PEN-37, DISC-01 to DISC-11, ENF-10 to ENF-14, TRF-02, TRF-03, CRD-03.
Not here: 当场处罚 (`summary`), 查封扣押 (行政强制措施), 复议与诉讼的办理: procedures of their own.
"""

from faheng.engine.dossier import Role
from faheng.engine.procedure import Procedure, Step
from faheng.law.citations import Citation
from faheng.law.statutes import COERCION, PENALTIES, PENALTY_RULES, TRANSFER_RULES
from faheng.procedures.common.remedies import both_ways
from faheng.procedures.penalty import duties, parameters, registers
from faheng.procedures.penalty.disputes import CHALLENGE, WITHDRAW
from faheng.procedures.penalty.forms import conclusion, decision, evidence, execution, notice, opening
from faheng.procedures.penalty.papers import decision as decision_papers
from faheng.procedures.penalty.papers import evidence as evidence_papers
from faheng.procedures.penalty.papers import execution as execution_papers
from faheng.procedures.penalty.papers import notice as notice_papers
from faheng.procedures.penalty.rules import closing as closing_rules
from faheng.procedures.penalty.rules import decision as decision_rules
from faheng.procedures.penalty.rules import evidence as evidence_rules
from faheng.procedures.penalty.rules import execution as execution_rules
from faheng.procedures.penalty.rules import extension as extension_rules
from faheng.procedures.penalty.rules import hearing as hearing_rules
from faheng.procedures.penalty.rules import history, leniency, people, remedies, review, tiers
from faheng.procedures.penalty.rules import notice as notice_rules
from faheng.procedures.penalty.rules import opening as opening_rules
from faheng.procedures.penalty.rules import publication as publication_rules
from faheng.procedures.penalty.rules import service as service_rules
from faheng.procedures.penalty.rules import transfer as transfer_rules

OFFICER, APPROVER, HEAD, PARTY = (Role.OFFICER,), (Role.APPROVER,), (Role.HEAD,), (Role.PARTY,)
HANDLERS_OR_APPROVER = (Role.APPROVER, Role.OFFICER)

#: 立案之前: ends with the decision whether to open a case.
UNFILED = ("file", "decline", "close")
#: 调查取证: until the outcome is decided.
UNDECIDED = ("decide", "no_penalty", "decline", "close")
OPENED = ("clue", "file")

# ---- 线索与立案 (程序规定第三十二条) ----

CLUE = Step(
    "clue", "线索登记", opening.Clue, OFFICER, on="received_on", until=UNFILED, basis=(Citation(PENALTY_RULES, 32, 1),), state="线索登记"
)
VERIFY = Step(
    "verify", "初步核查", opening.Verify, OFFICER, on="verified_on", after=("clue",), until=UNFILED,
    basis=(Citation(PENALTY_RULES, 32, 1),), state="核查完毕",
)  # fmt: skip
EXTEND_FILING = Step(
    "extend_filing", "延长立案", opening.ExtendFiling, APPROVER, on="approved_on", after=("clue",), until=UNFILED,
    basis=(Citation(PENALTY_RULES, 32, 1),),
    guards=(opening_rules.filing_extended_before_the_end,),
)  # fmt: skip
FILE = Step(
    "file", "立案", opening.File, HANDLERS_OR_APPROVER, on="filed_on", until=("file", "decline", "close"),
    basis=(Citation(PENALTIES, 54, 2), Citation(PENALTY_RULES, 32, 2)), state="调查取证",
    gates=(opening_rules.conditions_are_met,),
    guards=(opening_rules.two_handlers, opening_rules.within_limitation, opening_rules.entrustment_is_written),
    papers=(evidence_papers.FILING,),
)  # fmt: skip
DECLINE = Step(
    "decline", "不予立案", opening.Decline, APPROVER, on="declined_on", after=("clue", "verify"), until=UNFILED,
    basis=(Citation(PENALTY_RULES, 32, 1),), state="不予立案",
    guards=(opening_rules.conditions_are_not_met,),
)  # fmt: skip
RECUSE = Step(
    "recuse", "回避申请与决定", opening.Recuse, (Role.PARTY, Role.OFFICER, Role.APPROVER), on="decided_on", after=("file",), until=UNDECIDED,
    once=False, basis=(Citation(PENALTIES, 43), Citation(PENALTY_RULES, 19)),
    guards=(people.head_decides_recusal,),
)  # fmt: skip

# ---- 调查取证 (行政处罚法第五十五条、第五十六条) ----

INTERVIEW = Step(
    "interview", "询问笔录", evidence.Interview, OFFICER, on="started_at", after=OPENED, until=UNDECIDED, once=False, officers=2,
    basis=(Citation(PENALTIES, 55, 2), Citation(PENALTY_RULES, 26)),
    guards=(
        people.two_certified_officers, people.certificates_are_shown, people.recused_officers_stay_away,
        evidence_rules.interview_is_signed, evidence_rules.times_are_in_order, evidence_rules.interviews_do_not_overlap,
    ),
    papers=(evidence_papers.INTERVIEW,),
)  # fmt: skip
SITE_RECORD = Step(
    "site_record", "现场笔录", evidence.SiteRecord, OFFICER, on="started_at", after=OPENED, until=UNDECIDED, once=False, officers=2,
    basis=(Citation(PENALTIES, 55, 2), Citation(PENALTY_RULES, 27)),
    guards=(
        people.two_certified_officers, people.certificates_are_shown, people.recused_officers_stay_away,
        evidence_rules.site_record_is_signed, evidence_rules.times_are_in_order,
    ),
    papers=(evidence_papers.SITE_RECORD,),
)  # fmt: skip
PRESERVE = Step(
    "preserve", "先行登记保存", evidence.Preserve, OFFICER, on="taken_at", after=OPENED, until=UNDECIDED, once=False, officers=2,
    basis=(Citation(PENALTIES, 56), Citation(PENALTY_RULES, 33)),
    guards=(people.two_certified_officers, people.recused_officers_stay_away, evidence_rules.preservation_is_approved),
    papers=(evidence_papers.PRESERVE,),
)  # fmt: skip
SETTLE_PRESERVED = Step(
    "settle_preserved", "登记保存处理决定", evidence.SettlePreserved, APPROVER, on="decided_on", after=("preserve",), once=False,
    basis=(Citation(PENALTIES, 56), Citation(PENALTY_RULES, 33, 1)),
    papers=(evidence_papers.SETTLE,),
)  # fmt: skip
SAMPLE = Step(
    "sample", "采样", evidence.Sample, OFFICER, on="sampled_on", after=OPENED, until=UNDECIDED, once=False, officers=2,
    basis=(Citation(PENALTIES, 56), Citation(PENALTY_RULES, 34)),
    guards=(people.two_certified_officers, people.recused_officers_stay_away),
    papers=(evidence_papers.SAMPLE,),
)  # fmt: skip
TEST_RESULT = Step(
    "test_result", "检验鉴定结论", evidence.TestResult, (Role.LABORATORY, Role.OFFICER), on="received_on", after=OPENED, until=UNDECIDED,
    once=False, basis=(Citation(PENALTY_RULES, 34), Citation(PENALTY_RULES, 42, 3)),
    guards=(evidence_rules.result_follows_commission,),
)  # fmt: skip
SUSPEND = Step(
    "suspend", "不计入期限的期间", evidence.Suspend, OFFICER, on="from_on", after=("file",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTY_RULES, 42, 3),),
    guards=(evidence_rules.span_is_in_order,),
)  # fmt: skip
ORDER_CORRECTION = Step(
    "order_correction", "责令改正", evidence.OrderCorrection, OFFICER, on="ordered_on", after=OPENED, until=("close",), once=False,
    basis=(Citation(PENALTIES, 28, 1), Citation(PENALTY_RULES, 28, 1)),
    guards=(people.recused_officers_stay_away,),
    papers=(evidence_papers.CORRECTION,),
)  # fmt: skip
CONCLUDE = Step(
    "conclude", "调查终结报告", conclusion.Conclude, OFFICER, on="concluded_on", after=("file",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 57, 1), Citation(PENALTY_RULES, 37)), state="调查终结",
    guards=(people.handlers_conclude, people.recused_officers_stay_away, notice_rules.discretion_is_stated),
    papers=(notice_papers.CONCLUSION,),
)  # fmt: skip

# ---- 告知、陈述申辩、听证 (行政处罚法第四十四条、第四十五条、第六十三条至第六十五条) ----

NOTIFY = Step(
    "notify", "事先告知", notice.Notify, OFFICER, on="served_on", after=("conclude",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 44), Citation(PENALTY_RULES, 20, 1)), state="已告知",
    guards=(hearing_rules.hearing_is_offered, notice_rules.statement_days_suffice, people.recused_officers_stay_away),
    papers=(notice_papers.ADVANCE_NOTICE, notice_papers.HEARING_OFFER),
)  # fmt: skip
STATEMENT = Step(
    "statement", "陈述申辩", notice.Statement, PARTY, on="made_on", after=("notify",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 45, 1), Citation(PENALTY_RULES, 20, 3)),
)  # fmt: skip
REVIEW_STATEMENT = Step(
    "review_statement", "陈述申辩复核", notice.ReviewStatement, OFFICER, on="reviewed_on", after=("statement",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 45, 1), Citation(PENALTY_RULES, 20, 3)),
    guards=(people.recused_officers_stay_away,),
)  # fmt: skip
WAIVE = Step(
    "waive", "放弃陈述申辩、听证", notice.Waive, PARTY, on="on", after=("notify",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 62),),
)  # fmt: skip
HEARING_REQUEST = Step(
    "hearing_request", "听证申请", notice.HearingRequest, PARTY, on="requested_on", after=("notify",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 64, item=1), Citation(PENALTY_RULES, 44)),
    guards=(hearing_rules.request_is_in_time,),
)  # fmt: skip
HEARING_NOTICE = Step(
    "hearing_notice", "听证通知", notice.HearingNotice, (Role.HEARING_OFFICER, Role.OFFICER, Role.CLERK), on="served_on",
    after=("hearing_request",), until=UNDECIDED, once=False, basis=(Citation(PENALTIES, 64, item=2), Citation(PENALTY_RULES, 46)),
    guards=(hearing_rules.notice_leaves_seven_workdays, people.hearing_officers_did_not_investigate),
    papers=(notice_papers.HEARING_NOTICE,),
)  # fmt: skip
HEARING = Step(
    "hearing", "举行听证", notice.Hearing, (Role.HEARING_OFFICER,), on="held_on", after=("hearing_notice",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 64), Citation(PENALTY_RULES, 51)), state="已听证",
    guards=(
        hearing_rules.hearing_was_announced, people.hearing_officers_did_not_investigate, people.recused_officers_stay_away,
        hearing_rules.hearing_record_is_signed, hearing_rules.two_agents_at_most, hearing_rules.closed_hearing_has_a_reason,
    ),
    papers=(notice_papers.HEARING_RECORD,),
)  # fmt: skip

# ---- 审核、讨论、决定 (行政处罚法第五十七条至第六十条) ----

LEGAL_REVIEW = Step(
    "legal_review", "法制审核", decision.LegalReview, (Role.LEGAL_REVIEWER,), on="reviewed_on", after=("conclude",), until=UNDECIDED,
    once=False, basis=(Citation(PENALTIES, 58), Citation(PENALTY_RULES, 38)), state="已法制审核",
    guards=(people.reviewer_is_not_a_handler, people.recused_officers_stay_away, review.first_time_reviewer_is_qualified),
    papers=(decision_papers.LEGAL_REVIEW,),
)  # fmt: skip
DISCUSS = Step(
    "discuss", "集体讨论", decision.Discuss, APPROVER, on="held_on", after=("conclude",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTIES, 57, 2), Citation(PENALTY_RULES, 40)), state="已集体讨论",
    guards=(review.discussion_is_signed, people.recused_officers_stay_away),
    papers=(decision_papers.DISCUSSION,),
)  # fmt: skip
EXTEND = Step(
    "extend", "延长办案期限", decision.Extend, APPROVER, on="decided_on", after=("file",), until=UNDECIDED, once=False,
    basis=(Citation(PENALTY_RULES, 42, 2),),
    guards=(extension_rules.extensions_come_in_order, extension_rules.extended_before_the_end),
)  # fmt: skip
DECIDE = Step(
    "decide", "处罚决定", decision.Decide, APPROVER, on="decided_on", after=("notify",), until=UNDECIDED,
    basis=(Citation(PENALTIES, 57, 1, 1), Citation(PENALTIES, 59), Citation(PENALTY_RULES, 41)), state="已决定",
    public=("number", "decided_on", "kind", "fine", "confiscation", "confiscated_value", "revoked", "law", "fact"), offers=both_ways,
    gates=(notice_rules.investigation_is_concluded, evidence_rules.correction_is_ordered, transfer_rules.no_fine_instead_of_transfer),
    guards=(
        # 第五十七条: 调查终结后由负责人审查决定
        decision_rules.decided_after_the_conclusion, people.head_decides, people.approver_is_not_a_handler, people.recused_officers_stay_away,
        # 第四十四条、第四十五条、第六十二条: 告知，听取陈述、申辩
        notice_rules.party_was_told_before, notice_rules.decided_as_told, notice_rules.decided_by_the_law_told,
        notice_rules.no_heavier_for_a_statement,
        notice_rules.statements_are_reviewed, notice_rules.statement_period_has_passed,
        # 第六十三条、第六十四条: 听证
        hearing_rules.hearing_window_has_passed, hearing_rules.requested_hearing_was_held,
        # 第五十七条第二款、第五十八条: 法制审核，集体讨论
        review.reviewed_where_required, review.reviewed_after_the_hearing, review.discussed_where_required,
        review.discussed_after_the_hearing,
        # 第五十九条: 决定书载明的事项
        decision_rules.kinds_and_amounts_agree, decision_rules.other_contents_are_stated, decision_rules.decision_is_sealed,
        decision_rules.authority_fits_the_law, remedies.both_ways_are_told, remedies.reconsideration_in_sixty_days,
        remedies.suit_in_six_months, remedies.no_payment_before_review, remedies.reconsideration_by_the_government,
        # 第二十九条至第三十四条、第三十七条: 处罚的适用
        *leniency.FORBIDDEN, *leniency.DEMANDED, leniency.mitigation_has_a_reason,
        leniency.list_of_leniency_is_looked_at, tiers.fine_fits_the_tier, tiers.lighter_new_law_applies, history.not_fined_twice,
    ),
    papers=(decision_papers.DECISION,),
)  # fmt: skip
NO_PENALTY = Step(
    "no_penalty", "不予处罚", decision.NoPenalty, APPROVER, on="decided_on", after=("conclude",), until=UNDECIDED,
    basis=(Citation(PENALTIES, 57, 1, 2), Citation(PENALTY_RULES, 39)), state="不予处罚",
    gates=(notice_rules.investigation_is_concluded, evidence_rules.correction_is_ordered),
    guards=(
        decision_rules.decided_after_the_conclusion, people.head_decides, people.approver_is_not_a_handler, people.recused_officers_stay_away,
        *leniency.GROUNDS, leniency.first_offence_is_on_the_list, history.offence_is_the_first, leniency.party_is_educated,
        leniency.guardian_is_told,
    ),
    papers=(decision_papers.NO_PENALTY,),
)  # fmt: skip

# ---- 送达、公示、执行、结案 (行政处罚法第六十一条、第四十八条、第六十六条至第七十四条) ----

SERVE = Step(
    "serve", "送达", execution.Serve, OFFICER, on="served_on", after=OPENED, until=("archive",), once=False,
    basis=(Citation(PENALTIES, 61), Citation(PENALTY_RULES, 53)),
    guards=(
        service_rules.served_after_the_decision, service_rules.lien_is_witnessed, service_rules.electronic_service_is_agreed,
        service_rules.announcement_ran_thirty_days, service_rules.receipt_is_kept,
    ),
    papers=(execution_papers.RECEIPT,),
)  # fmt: skip
PUBLISH = Step(
    "publish", "公示", execution.Publish, OFFICER, on="published_on", after=("decide",),
    basis=(Citation(PENALTIES, 48, 1), Citation(PENALTY_RULES, 23)),
    guards=(publication_rules.shown_no_longer_than_allowed, publication_rules.natural_persons_are_not_shown),
)  # fmt: skip
INSTALMENTS = Step(
    "instalments", "暂缓、分期缴纳", execution.Instalments, APPROVER, on="approved_on", after=("decide",), until=("close",), once=False,
    basis=(Citation(PENALTIES, 66, 2), Citation(PENALTY_RULES, 60, 2)),
    guards=(execution_rules.instalments_follow_an_application,),
)  # fmt: skip
PAY = Step(
    "pay", "缴款", execution.Pay, (Role.PARTY, Role.OFFICER, Role.CLERK), on="paid_on", after=("decide",), until=("close",), once=False,
    basis=(Citation(PENALTIES, 67, 3),),
    guards=(execution_rules.officers_do_not_collect,),
)  # fmt: skip
SURCHARGE = Step(
    "surcharge", "加处罚款", execution.Surcharge, (Role.SYSTEM,), on="as_of", after=("serve",), until=("close",), once=False,
    basis=(Citation(PENALTIES, 72, 1, 1), Citation(PENALTY_RULES, 66, 1, 1)),
    guards=(execution_rules.surcharge_is_computed,),
)  # fmt: skip
DEMAND = Step(
    "demand", "催告", execution.Demand, OFFICER, on="served_on", after=("decide",), until=("close",), once=False,
    basis=(Citation(COERCION, 54),), state="已催告",
    guards=(execution_rules.demand_is_needed,),
    papers=(execution_papers.DEMAND,),
)  # fmt: skip
APPLY_COURT = Step(
    "apply_court", "申请法院强制执行", execution.ApplyCourt, APPROVER, on="applied_on", after=("demand",), until=("close",),
    basis=(Citation(COERCION, 53), Citation(PENALTIES, 72, 1, 4)), state="已申请强制执行",
    guards=(execution_rules.demand_ran_ten_workdays, execution_rules.court_is_asked_in_the_window, execution_rules.head_signs_the_application),
    papers=(execution_papers.APPLICATION,),
)  # fmt: skip
TRANSFER_POLICE = Step(
    "transfer_police", "移送公安机关", execution.TransferPolice, HEAD, on="decided_on", after=OPENED, until=("close",),
    basis=(Citation(PENALTIES, 57, 1, 4), Citation(TRANSFER_RULES, 5)), state="已移送公安机关",
    guards=(transfer_rules.the_head_approves, transfer_rules.sent_within_a_day),
)  # fmt: skip
CLOSE = Step(
    "close", "结案", execution.Close, APPROVER, on="closed_on", after=("conclude", "decide", "no_penalty", "decline", "transfer_police"),
    basis=(Citation(PENALTY_RULES, 68),), state="已结案", closes=True,
    guards=(closing_rules.outcome_precedes_closing, closing_rules.fulfilled_before_closing),
    papers=(execution_papers.CLOSING,),
)  # fmt: skip
ARCHIVE = Step(
    "archive", "归档", execution.Archive, OFFICER, on="archived_on", after=("close",),
    basis=(Citation(PENALTIES, 47), Citation(PENALTY_RULES, 68)), state="已归档",
    gates=(closing_rules.archived_files_are_closed,),
)  # fmt: skip

PROCEDURE = Procedure(
    key="penalty.ordinary",
    title="行政处罚普通程序",
    basis=(Citation(PENALTIES, 54), Citation(PENALTY_RULES, 32)),
    steps=(
        CLUE, VERIFY, EXTEND_FILING, FILE, DECLINE, RECUSE,
        INTERVIEW, SITE_RECORD, PRESERVE, SETTLE_PRESERVED, SAMPLE, TEST_RESULT, SUSPEND, ORDER_CORRECTION, CONCLUDE,
        NOTIFY, STATEMENT, REVIEW_STATEMENT, WAIVE, HEARING_REQUEST, HEARING_NOTICE, HEARING,
        LEGAL_REVIEW, DISCUSS, EXTEND, DECIDE, NO_PENALTY,
        SERVE, PUBLISH, WITHDRAW, INSTALMENTS, PAY, SURCHARGE, DEMAND, APPLY_COURT, CHALLENGE, TRANSFER_POLICE, CLOSE, ARCHIVE,
    ),
    obligations=duties.ORDINARY,
    parameters=parameters.ORDINARY,
    registers=(registers.TIERS, registers.FIRST_OFFENCES, registers.LENIENT_ITEMS, registers.HEARING_AMOUNTS),
    reviews=(closing_rules.closed_files_are_archived,),
    summary="从线索、立案、调查、告知、听证、审核到决定、送达、执行、结案。",
    numbered="罚",
)  # fmt: skip
