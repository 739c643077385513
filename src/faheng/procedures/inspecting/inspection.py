"""行政检查 (inspection): officers visit a unit, write down what they find, and what follows is followed through.

Law: 《优化营商环境条例》第五十四条、第五十八条, 《行政处罚法》第四十二条、第五十五条, 《传染病防治法》第九十六条、第九十八条,
《卫生健康行政处罚程序规定》第二十七条、第二十八条, 《行政执法监督条例》第二十七条、第二十八条; rules INS-01 to INS-09.
国办发〔2018〕118号 (INS-01) and 国办发〔2024〕54号 (INS-05) are known by second hand only.

计划 → 审批 → 通知（或者突击） → 派员（两人以上） → 亮码 → 检查笔录 → 公示; 责令改正 → 复查; 违法 → 转立案; 办结.
"""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.obligations import Moment, Obligation
from faheng.engine.procedure import Procedure
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import BUSINESS_ENVIRONMENT, INFECTIOUS_DISEASES, PENALTIES
from faheng.law.time_limits.inspection import INS_01, INS_03, INS_07
from faheng.law.time_limits.penalty import PEN_02
from faheng.procedures.inspecting.forms import Close, Record
from faheng.procedures.inspecting.outcome import CLOSE, OPEN_CASE, OPINION, ORDER_CORRECTION, PUBLISH, RECHECK
from faheng.procedures.inspecting.parameters import DRAW_PUBLICATION, PARAMETERS, RECHECK_LIMIT, RECHECK_WITHIN
from faheng.procedures.inspecting.preparation import APPROVE, ASSIGN, NOTICE, PLAN
from faheng.procedures.inspecting.registers import AUTHORITIES, EQUIPMENT, ITEMS, LISTS, PREPAID
from faheng.procedures.inspecting.terms import Disposal, Source
from faheng.procedures.inspecting.visit import CHECK_IN, RECORD


def violation(record: Record) -> bool:
    """Say whether a visit found something unlawful."""
    return bool(record.violations)


def transferred(close: Close) -> bool:
    """Say whether the matter went to another authority."""
    return Disposal.TRANSFERRED in close.disposals


def drawn(situation: Situation, _entry: Entry[Form]) -> bool:
    """Say whether the unit was drawn at random."""
    plan = situation.dossier.first(PLAN)
    return plan is not None and plan.data.source is Source.DRAW


VISITED = (Moment("record", "ended_at"),)
PUBLISHED = (Moment("publish", "published_on"),)

PROCEDURE = Procedure(
    "inspection",
    "行政检查",
    (Citation(BUSINESS_ENVIRONMENT, 54), Citation(PENALTIES, 55, 1), Citation(INFECTIOUS_DISEASES, 96)),
    steps=(PLAN, APPROVE, NOTICE, ASSIGN, CHECK_IN, RECORD, OPINION, ORDER_CORRECTION, RECHECK, OPEN_CASE, PUBLISH, CLOSE),
    obligations=(
        Obligation(INS_03, VISITED, PUBLISHED),
        Obligation(INS_07, VISITED, PUBLISHED, applies=drawn, amount=DRAW_PUBLICATION),
        Obligation(INS_01, (Moment("order_correction", "ordered_on"),), PUBLISHED, title="公开责令改正决定"),
        Obligation(
            PEN_02, (Moment("record", "ended_at", violation),), (Moment("open_case", "opened_on"), Moment("open_case")), title="违法线索转立案",
            ended_by=(Moment("close", "closed_on", transferred),),
        ),
        Obligation(RECHECK_LIMIT, (Moment("order_correction", "due_on"),), (Moment("recheck", "checked_on"),), amount=RECHECK_WITHIN),
    ),
    parameters=PARAMETERS,
    registers=(AUTHORITIES, ITEMS, LISTS, EQUIPMENT, PREPAID),
    summary="日常、双随机、专项、联合、非现场和复查",
    numbered="检",
)  # fmt: skip
