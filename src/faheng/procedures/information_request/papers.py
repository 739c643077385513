"""文书 (papers): what each must state, with its article. The reply's own paper stands in `reply_paper`."""

from faheng.engine.papers import Element, Paper
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.common.reading import field, from_step, organisation, party

APPLICANT = Element("申请人", party, (Citation(DISCLOSURE, 29, 2, 1),))
REQUESTED = Element("申请公开的政府信息", from_step("receive", "requested"), (Citation(DISCLOSURE, 29, 2, 2),))
RECEIVED = Element("收到申请之日", from_step("receive", "received_on"), (Citation(DISCLOSURE, 31),))
AGENCY = Element("行政机关", organisation)

SUPPLEMENT_PAPER = Paper(
    "supplement_notice", "政府信息公开申请补正告知书",
    (
        APPLICANT, REQUESTED, RECEIVED,
        Element("需要补正的事项", field("items"), (Citation(DISCLOSURE, 30),)),
        Element("补正期限", field("due_on"), (Citation(DISCLOSURE, 30),)),
        Element("指导和释明", field("guidance"), (Citation(DISCLOSURE, 30),), required=False),
        AGENCY, Element("告知日期", field("notified_on")),
    ),
    to_party=True, numbered="公开补",
)  # fmt: skip

CONSULTATION_PAPER = Paper(
    "consultation", "征求第三方意见书",
    (
        Element("第三方", field("third_party"), (Citation(DISCLOSURE, 32),)),
        Element("拟公开的政府信息", field("content"), (Citation(DISCLOSURE, 32),)),
        Element("提出意见的期限", lambda situation, entry: "自收到本意见书之日起15个工作日内", (Citation(DISCLOSURE, 32),)),
        Element(
            "逾期的后果", lambda situation, entry: "逾期未提出意见的，由本机关依照《政府信息公开条例》的规定决定是否公开",
            (Citation(DISCLOSURE, 32),),
        ),
        AGENCY, Element("发出日期", field("sent_on")),
    ),
    numbered="公开征",
)  # fmt: skip

EXTENSION_PAPER = Paper(
    "extension_notice", "政府信息公开延长答复期限告知书",
    (
        APPLICANT, REQUESTED, RECEIVED,
        Element("延长的期限（工作日）", field("workdays"), (Citation(DISCLOSURE, 33, 2),)),
        Element("延长理由", field("reason"), (Citation(DISCLOSURE, 33, 2),)),
        Element("审批人", field("approved_by"), (Citation(DISCLOSURE, 33, 2),)),
        AGENCY, Element("告知日期", field("notified_on"), (Citation(DISCLOSURE, 33, 2),)),
    ),
    to_party=True, numbered="公开延",
)  # fmt: skip
