"""立案和调查取证的文书 (papers of opening and evidence)."""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.common.reading import said
from faheng.procedures.penalty.papers.wording import (
    AUTHORITY,
    PARTY,
    approvers,
    case_handlers,
    cause,
    dated,
    latest,
    officers,
    own,
    signed,
    words,
)

_FILING = Citation(PENALTY_RULES, 32, 2)
_INTERVIEW, _SITE, _SAMPLE = Citation(PENALTY_RULES, 26), Citation(PENALTY_RULES, 27), Citation(PENALTY_RULES, 34)
_PRESERVE = (Citation(PENALTIES, 56), Citation(PENALTY_RULES, 33, 1))
_CORRECT = (Citation(PENALTIES, 28, 1), Citation(PENALTY_RULES, 28, 1))
OFFICERS = Element("执法人员及证件编号", officers, (Citation(PENALTIES, 55, 1), Citation(PENALTY_RULES, 17, 1)), place=Place.HEAD)
CAUSE = Element("案由", cause, place=Place.HEAD)
BEGAN = own("started_at", "开始时间", place=Place.HEAD)
ENDED = own("ended_at", "结束时间", place=Place.HEAD)


def until(_situation: Situation, entry: Entry[Form]) -> str:
    """Read by when to correct: at once where no day is given."""
    day = entry.data.__dict__.get("due_on")
    return f"{said(day)}前改正" if day else "立即改正"


def sealed(_situation: Situation, entry: Entry[Form]) -> str:
    """Read whether the sample was sealed."""
    return "已加贴封条" if entry.data.__dict__.get("sealed") else ""


FILING = Paper(
    "file", "立案报告",
    (
        PARTY, own("cause", "案由", _FILING), latest("clue", "source", "案件来源", required=False),
        latest("clue", "summary", "简要案情", required=False), own("offence_ended_on", "违法行为发生或者终了之日", Citation(PENALTIES, 36, 2)),
        own("filed_on", "立案日期", _FILING), Element("案件承办人", case_handlers, (_FILING,)), Element("批准人", approvers, required=False),
        AUTHORITY,
    ),
    manner=Manner.FORM, signed=("承办人意见", "机关负责人审批意见"),
)  # fmt: skip
INTERVIEW = Paper(
    "interview", "询问笔录",
    (
        CAUSE, own("interviewee", "被询问人", _INTERVIEW, place=Place.HEAD), own("place", "询问地点", required=False, place=Place.HEAD), BEGAN, ENDED,
        OFFICERS, words("告知", "执法人员已出示执法证件；被询问人有权申请回避，应当如实回答询问", Citation(PENALTIES, 55)),
        own("content", "询问内容", required=False), signed("被询问人"),
    ),
    manner=Manner.RECORD, signed=("被询问人", "执法人员"),
)  # fmt: skip
SITE_RECORD = Paper(
    "site_record", "现场笔录",
    (
        PARTY, own("place", "检查地点", _SITE, place=Place.HEAD), BEGAN, ENDED, OFFICERS,
        own("party_present", "在场人员", required=False, place=Place.HEAD), own("content", "现场情况", required=False), signed("被检查人"),
    ),
    manner=Manner.RECORD, signed=("被检查人", "执法人员"),
)  # fmt: skip
PRESERVE = Paper(
    "preserve", "证据先行登记保存通知书",
    (
        PARTY, Element("案由", cause, sentence="因调查你（单位）涉嫌{}一案，证据可能灭失或者以后难以取得。"),
        own("items", "登记保存的物品", *_PRESERVE, sentence="经负责人批准，对下列物品先行登记保存：{}。"),
        own("place", "保存地点", required=False), own("approved_by", "批准的负责人", *_PRESERVE),
        words("注意事项", "本机关在七个工作日内作出处理决定；在此期间，当事人或者有关人员不得销毁或者转移证据", *_PRESERVE),
        OFFICERS, AUTHORITY, dated("taken_at", *_PRESERVE),
    ),
    to_party=True, numbered="证保", signed=("执法人员", "当事人"),
)  # fmt: skip
SETTLE = Paper(
    "settle_preserved", "证据先行登记保存处理决定书",
    (
        PARTY, latest("preserve", "taken_at", "登记保存时间", *_PRESERVE, sentence="本机关于{}对你（单位）的物品先行登记保存。"),
        latest("preserve", "items", "登记保存的物品", *_PRESERVE), own("outcome", "处理决定", *_PRESERVE, sentence="现作出处理决定：{}。"),
        AUTHORITY, dated("decided_on"),
    ),
    to_party=True, numbered="证处",
)  # fmt: skip
CORRECTION = Paper(
    "order_correction", "责令改正通知书",
    (
        PARTY, own("law", "违反的规定", required=False), own("content", "改正内容", *_CORRECT, sentence="现责令你（单位）：{}。"),
        Element("改正期限", until, _CORRECT), AUTHORITY, dated("ordered_on"),
    ),
    to_party=True, numbered="责改",
)  # fmt: skip
SAMPLE = Paper(
    "sample", "采样记录",
    (PARTY, own("sampled_on", "采样日期"), own("sample_no", "样品编号", _SAMPLE), Element("封条", sealed, (_SAMPLE,)), OFFICERS),
    manner=Manner.FORM, signed=("执法人员", "当事人"),
)  # fmt: skip
