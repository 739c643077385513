"""机关参数: what the law leaves to the province or the organisation, or what is known by hearsay only (未核)."""

from faheng.engine.situation import Parameter
from faheng.law.declarations import Mark, TimeLimit
from faheng.law.units import Unit
from faheng.procedures.common.retention import retention
from faheng.procedures.inspecting.terms import Source

YEARLY_CAP: Parameter[int] = Parameter(
    "inspection.yearly_cap",
    "同一企业年度现场检查次数上限",
    2,
    "次",
    "INS-05",
    help="国办发〔2024〕54号要求逐级公布年度检查频次上限；次数由本机关公布",
)
UNCOUNTED: Parameter[tuple[Source, ...]] = Parameter(
    "inspection.uncounted_sources", "不计入频次上限的检查来源",
    (Source.COMPLAINT, Source.REFERRAL, Source.WARNING, Source.REQUEST, Source.RECHECK),
    rule="INS-05", help="投诉举报、上级交办、非现场监测线索、企业申请、整改复查等；依本地规定",
)  # fmt: skip
JOINT_COUNTED: Parameter[bool] = Parameter("inspection.joint_counted", "跨部门联合检查计入频次上限", False, rule="INS-05")
APPROVAL_FIRST: Parameter[bool] = Parameter(
    "inspection.approval_first", "检查前须经审批并通知", True, rule="INS-05", mark=Mark.SECOND_HAND, help="国办发〔2024〕54号"
)
CODE_FIRST: Parameter[bool] = Parameter(
    "inspection.code_first",
    "入场检查前须亮码、扫码",
    True,
    rule="INS-05",
    mark=Mark.SECOND_HAND,
    help="国办发〔2024〕54号；未亮码的须写明理由",
)
DRAW_PUBLICATION: Parameter[int] = Parameter(
    "inspection.draw_publication",
    "双随机抽查结果公示期限",
    20,
    "个工作日",
    "INS-07",
    help="自检查完成之日起；依据国发〔2019〕5号等，文本未取得",
)
RECHECK_WITHIN: Parameter[int] = Parameter(
    "inspection.recheck_within", "改正期限届满后复查的期限", 10, "个工作日", "PEN-09", help="法律没有规定天数，由本机关规定"
)
RECHECK_LIMIT = TimeLimit("PEN-09.recheck", "复查改正情况", 10, Unit.WORKDAY, "改正期限届满之日", mark=Mark.UNVERIFIED)

PARAMETERS = (YEARLY_CAP, UNCOUNTED, JOINT_COUNTED, APPROVAL_FIRST, CODE_FIRST, DRAW_PUBLICATION, RECHECK_WITHIN, retention("inspection"))
