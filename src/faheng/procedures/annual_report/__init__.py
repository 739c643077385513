"""法治政府建设年度报告 (annual report): assigned in December, submitted before 1 March, public before 1 April.

Law: 《法治政府建设与责任落实督察工作规定》第二十四条至第二十八条 (known at second hand, numbers of articles unverified),
《政府信息公开条例》第四十九条、第五十条. Rules ANN-01 to ANN-07, FOI-10.
The dates are calendar dates of the year after the year reported on and do not move with the holidays.
Read in order: preparing, issuing, following_up. The report itself is composed by `faheng.reports`.
Not here: the petition report (ANN-06), which the petition office writes; legal education (ANN-07): `publicity`.
"""

from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure
from faheng.law.citations import Citation
from faheng.law.statutes import RULE_OF_LAW_INSPECTION
from faheng.law.time_limits.annual import ANN_01, ANN_02
from faheng.law.time_limits.disclosure import FOI_10
from faheng.procedures.annual_report import following_up, issuing, preparing, registers

YEAR_END = Moment("assign", "year_ended_on")

PROCEDURE = Procedure(
    key="annual_report",
    title="法治政府建设年度报告",
    numbered="年报",
    basis=(Citation(RULE_OF_LAW_INSPECTION, 24),),
    steps=(
        preparing.ASSIGN, preparing.COLLECT, issuing.DISCLOSURE_REPORT, preparing.DRAFT, preparing.LEGAL_REVIEW, preparing.SECRECY_REVIEW,
        preparing.DISCUSS, issuing.SUBMIT, issuing.PUBLISH, issuing.ARCHIVE,
        following_up.PROBLEM, following_up.MEASURE, following_up.EVIDENCE, following_up.PLAN_ITEM, following_up.PLAN_ANSWER,
    ),
    obligations=(
        Obligation(FOI_10, starts=(YEAR_END,), met_by=(Moment("disclosure_report", "submitted_on"),)),
        Obligation(FOI_10, starts=(YEAR_END,), met_by=(Moment("disclosure_report", "published_on"),), title="公布信息公开年度报告（1月31日前）"),
        Obligation(ANN_01, starts=(YEAR_END,), met_by=(Moment("submit", "submitted_on"),)),
        Obligation(ANN_02, starts=(YEAR_END,), met_by=(Moment("publish", "published_on"),)),
    ),
    parameters=(preparing.SECTIONS, issuing.RECIPIENTS),
    registers=(registers.DOCUMENTS, registers.TEAM, registers.STANDARDS, registers.DIRECTIVES, registers.APPRAISAL),
    reviews=(
        following_up.problems_of_last_year_are_answered, following_up.last_years_problems_are_taken_over,
        following_up.last_years_plan_is_answered, following_up.next_year_is_planned,
    ),
    summary="布置、汇总、信息公开年报、起草、法审、保密审查、党组审议、报送、公开、归档；问题、措施、成效、下年安排",
    has_party=False,
)  # fmt: skip
