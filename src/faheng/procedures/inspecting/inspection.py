"""行政检查 (inspection): officers visit a unit, write down what they find, and what follows is followed through.

Law: 《优化营商环境条例》第五十四条、第五十八条, 《行政处罚法》第四十二条、第五十五条, 《传染病防治法》第九十六条、第九十八条,
《卫生健康行政处罚程序规定》第二十七条、第二十八条, 《行政执法监督条例》第二十七条、第二十八条; rules INS-01 to INS-09.
国办发〔2018〕118号 (INS-01) and 国办发〔2024〕54号 (INS-05) are known by second hand only.
"""

from faheng.engine.procedure import Procedure
from faheng.law.citations import Citation
from faheng.law.statutes import BUSINESS_ENVIRONMENT, INFECTIOUS_DISEASES, PENALTIES
from faheng.procedures.inspecting.outcome import CLOSE, OPEN_CASE, OPINION, ORDER_CORRECTION, PUBLISH, RECHECK
from faheng.procedures.inspecting.preparation import APPROVE, ASSIGN, NOTICE, PLAN
from faheng.procedures.inspecting.visit import CHECK_IN, RECORD

PROCEDURE = Procedure(
    "inspection",
    "行政检查",
    (Citation(BUSINESS_ENVIRONMENT, 54), Citation(PENALTIES, 55, 1), Citation(INFECTIOUS_DISEASES, 96)),
    steps=(PLAN, APPROVE, NOTICE, ASSIGN, CHECK_IN, RECORD, OPINION, ORDER_CORRECTION, RECHECK, OPEN_CASE, PUBLISH, CLOSE),
    summary="日常、双随机、专项、联合、非现场和复查",
    numbered="检",
)
