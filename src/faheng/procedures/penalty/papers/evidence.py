"""立案和调查取证的文书 (papers of opening and evidence)."""

from faheng.engine.papers import Element, Paper
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.common.reading import said
from faheng.procedures.penalty.papers.wording import (
    AUTHORITY,
    PARTY,
    address,
    approvers,
    case_handlers,
    cause,
    latest,
    officers,
    own,
    signed,
)

_FILING = Citation(PENALTY_RULES, 32, 2)
_INTERVIEW, _SITE = Citation(PENALTY_RULES, 26), Citation(PENALTY_RULES, 27)
_PRESERVE = (Citation(PENALTIES, 56), Citation(PENALTY_RULES, 33, 1))
_CORRECT = (Citation(PENALTIES, 28, 1), Citation(PENALTY_RULES, 28, 1))
OFFICERS = Element("执法人员及证件编号", officers, (Citation(PENALTIES, 55, 1), Citation(PENALTY_RULES, 17, 1)))
CAUSE = Element("案由", cause)

FILING = Paper(
    "file", "立案报告",
    (
        PARTY, own("cause", "案由", _FILING), latest("clue", "source", "案件来源", required=False),
        latest("clue", "summary", "简要案情", required=False), own("offence_ended_on", "违法行为发生或者终了之日", Citation(PENALTIES, 36, 2)),
        own("filed_on", "立案日期", _FILING), Element("案件承办人", case_handlers, (_FILING,)), Element("批准人", approvers, required=False),
        AUTHORITY,
    ),
)  # fmt: skip
INTERVIEW = Paper(
    "interview", "询问笔录",
    (
        own("interviewee", "被询问人", _INTERVIEW), own("place", "询问地点", required=False), own("started_at", "开始时间"),
        own("ended_at", "结束时间"), OFFICERS,
        Element("告知", lambda _situation, _entry: "执法人员已出示执法证件；被询问人有权申请回避，应当如实回答询问", (Citation(PENALTIES, 55),)),
        own("content", "询问内容", required=False), signed("被询问人"),
    ),
)  # fmt: skip
SITE_RECORD = Paper(
    "site_record", "现场笔录",
    (
        PARTY, own("place", "检查地点", _SITE), own("started_at", "开始时间"), own("ended_at", "结束时间"), OFFICERS,
        own("party_present", "在场人员", required=False), own("content", "现场情况", required=False), signed("被检查人"),
    ),
)  # fmt: skip
PRESERVE = Paper(
    "preserve", "证据先行登记保存通知书",
    (
        PARTY, CAUSE, own("taken_at", "登记保存时间", *_PRESERVE), own("items", "登记保存的物品", *_PRESERVE),
        own("place", "保存地点", required=False), own("approved_by", "批准的负责人", *_PRESERVE),
        Element("注意事项", lambda _situation, _entry: "本机关在七个工作日内作出处理决定；在此期间，当事人或者有关人员不得销毁或者转移证据", _PRESERVE),
        OFFICERS, AUTHORITY,
    ),
    to_party=True, numbered="证保",
)  # fmt: skip
SETTLE = Paper(
    "settle_preserved", "证据先行登记保存处理决定书",
    (
        PARTY, CAUSE, latest("preserve", "taken_at", "登记保存时间", *_PRESERVE), latest("preserve", "items", "登记保存的物品", *_PRESERVE),
        own("outcome", "处理决定", *_PRESERVE), own("decided_on", "决定日期"), AUTHORITY,
    ),
    to_party=True, numbered="证处",
)  # fmt: skip
CORRECTION = Paper(
    "order_correction", "责令改正通知书",
    (
        PARTY, Element("当事人地址", address, required=False), own("law", "违反的规定", required=False), own("content", "改正内容", *_CORRECT),
        Element("改正期限", lambda _situation, entry: _until(entry.data.__dict__.get("due_on")), _CORRECT), own("ordered_on", "日期"), AUTHORITY,
    ),
    to_party=True, numbered="责改",
)  # fmt: skip
SAMPLE = Paper(
    "sample", "采样记录",
    (PARTY, own("sampled_on", "采样日期"), own("sample_no", "样品编号", Citation(PENALTY_RULES, 34)),
     Element("封条", lambda _situation, entry: "已加贴封条" if entry.data.__dict__.get("sealed") else "", (Citation(PENALTY_RULES, 34),)), OFFICERS),
)  # fmt: skip


def _until(day: object) -> str:
    return f"{said(day)}前" if day else "立即改正"
