"""文书 (papers): what each must state, with its article. The reply's own papers stand in `reply_paper`."""

from faheng.engine.papers import Element, Paper, Place
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE
from faheng.procedures.common.reading import field, from_step, organisation, party

THIRD_PARTY, EXTENDED = Citation(DISCLOSURE, 32), Citation(DISCLOSURE, 33, 2)

APPLICANT = Element("申请人", party, (Citation(DISCLOSURE, 29, 2, 1),), place=Place.ADDRESSEE)
RECEIVED = Element(
    "收到申请之日",
    from_step("receive", "received_on"),
    (Citation(DISCLOSURE, 31),),
    sentence="本机关于{}收到你（单位）提出的政府信息公开申请。",
)
REQUESTED = Element(
    "申请公开的政府信息",
    from_step("receive", "requested"),
    (Citation(DISCLOSURE, 29, 2, 2),),
    sentence="你（单位）申请公开的政府信息为：{}。",
)
AGENCY = Element("行政机关", organisation, place=Place.AUTHORITY)


def dated(title: str, name: str, *basis: Citation) -> Element:
    """Return the element for the day that stands under the seal."""
    return Element(title, field(name), basis, place=Place.DATE)


SUPPLEMENT_PAPER = Paper(
    "supplement_notice", "政府信息公开申请补正告知书",
    (
        APPLICANT, RECEIVED, REQUESTED,
        Element("需要补正的事项", field("items"), (Citation(DISCLOSURE, 30),), sentence="申请内容不明确，请作如下补正：{}。"),
        Element("指导和释明", field("guidance"), (Citation(DISCLOSURE, 30),), required=False, sentence="{}。"),
        Element(
            "补正期限", field("due_on"), (Citation(DISCLOSURE, 30),),
            sentence="请于{}以前补正。答复期限自本机关收到补正的申请之日起计算；无正当理由逾期不补正的，视为放弃申请，本机关不再处理。",
        ),
        AGENCY, dated("告知日期", "notified_on"),
    ),
    to_party=True, numbered="公开补",
)  # fmt: skip

CONSULTATION_PAPER = Paper(
    "consultation", "征求第三方意见书",
    (
        Element("第三方", field("third_party"), (THIRD_PARTY,), place=Place.ADDRESSEE),
        Element(
            "拟公开的政府信息", field("content"), (THIRD_PARTY,),
            sentence="本机关收到政府信息公开申请，申请公开的信息涉及你（单位）的合法权益，内容为：{}。现征求你（单位）是否同意公开的意见，不同意公开的请说明理由。",
        ),
        Element(
            "提出意见的期限", lambda situation, entry: "自收到本意见书之日起15个工作日内", (THIRD_PARTY,), sentence="请{}书面提出意见。"
        ),
        Element(
            "逾期的后果", lambda situation, entry: "逾期未提出意见的，由本机关依照《政府信息公开条例》的规定决定是否公开", (THIRD_PARTY,),
            sentence="{}。",
        ),
        AGENCY, dated("发出日期", "sent_on"),
    ),
    numbered="公开征",
)  # fmt: skip

EXTENSION_PAPER = Paper(
    "extension_notice", "政府信息公开延长答复期限告知书",
    (
        APPLICANT, RECEIVED, REQUESTED,
        Element("延长理由", field("reason"), (EXTENDED,), sentence="不能在法定期限内答复的理由：{}。"),
        Element("审批人", field("approved_by"), (EXTENDED,), sentence="延长答复期限已经政府信息公开工作机构负责人{}同意。"),
        Element("延长的期限（工作日）", field("workdays"), (EXTENDED,), sentence="依照《政府信息公开条例》第三十三条第二款，答复期限延长{}个工作日。"),
        AGENCY, dated("告知日期", "notified_on", EXTENDED),
    ),
    to_party=True, numbered="公开延",
)  # fmt: skip
