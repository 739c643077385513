"""检查文书 (papers): what each must state. The formats of 《行政检查文书基本格式文本（试行）》 are known by second hand only."""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Paper
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import INFECTIOUS_DISEASES, PENALTIES, PENALTY_RULES
from faheng.procedures.common.reading import field, from_step, organisation, party
from faheng.procedures.inspecting.forms import Record

RECORD_RULE = Citation(PENALTY_RULES, 27)
CORRECT = (Citation(PENALTY_RULES, 28, 1), Citation(PENALTIES, 28, 1))
UNIT = Element("检查对象", party)
AUTHORITY = Element("行政机关", organisation)
SOURCE = Element("检查来源", from_step("plan", "source"))
OFFICERS_NAMED = Element("执法人员", from_step("assign", "officers"), (Citation(PENALTIES, 42, 1),))


def scope(situation: Situation, entry: Entry[Form]) -> str:
    """Read the matters to be checked: as approved, else as planned."""
    return from_step("approve", "scope")(situation, entry) or from_step("plan", "scope")(situation, entry)


def officers(_situation: Situation, entry: Entry[Form]) -> str:
    """Read the officers present with the numbers of their certificates."""
    return "、".join(f"{actor.name}（{actor.certificate}）" for actor in entry.by if actor.certificate)


def findings(_situation: Situation, entry: Entry[Form]) -> str:
    """Read what was checked and found, item by item."""
    assert isinstance(entry.data, Record)
    lines = []
    for number, item in enumerate(entry.data.items, 1):
        note = f"，{item.note}" if item.note else ""
        basis = f"（{item.basis}）" if item.basis else ""
        lines.append(f"{number}. {item.item}：{item.result.label}{note}{basis}")
    return "\n".join(lines)


def signature(_situation: Situation, entry: Entry[Form]) -> str:
    """Read whether the party signed, or the note on its refusal."""
    assert isinstance(entry.data, Record)
    return "以上笔录经核对无误，被检查人签名" if entry.data.signed else entry.data.refusal_note


def correct_by(_situation: Situation, entry: Entry[Form]) -> str:
    """Read until when to correct: at once where no day is given."""
    due = entry.data.__dict__.get("due_on")
    return f"{due.year}年{due.month}月{due.day}日前" if due else "立即改正"


APPROVAL_PAPER = Paper(
    "approval", "行政检查审批表",
    (UNIT, SOURCE, Element("检查事项", scope), OFFICERS_NAMED, Element("批准人", field("approved_by")), Element("批准日期", field("approved_on")), AUTHORITY),
)  # fmt: skip
NOTICE_PAPER = Paper(
    "notice", "行政检查通知书",
    (
        UNIT, Element("检查事项", scope), OFFICERS_NAMED, Element("检查日期", field("visit_on"), required=False),
        Element("被检查人的权利", lambda _situation, _entry: "有权要求执法人员出示执法证件；执法人员不出示执法证件的，有权拒绝接受检查", (Citation(PENALTIES, 55, 1),)),
        AUTHORITY,
    ),
    to_party=True, numbered="检通",
)  # fmt: skip
RECORD_PAPER = Paper(
    "record", "现场检查笔录",
    (
        UNIT, Element("检查地点", field("place")), Element("开始时间", field("started_at"), (RECORD_RULE,)),
        Element("结束时间", field("ended_at"), (RECORD_RULE,)),
        Element("执法人员及证件编号", officers, (Citation(PENALTIES, 55, 1), Citation(INFECTIOUS_DISEASES, 96, 1))),
        Element("在场人员", field("present"), required=False),
        Element("检查情况", findings, (RECORD_RULE,)),
        Element("签名", signature, (RECORD_RULE, Citation(INFECTIOUS_DISEASES, 96, 2))),
    ),
)  # fmt: skip
OPINION_PAPER = Paper(
    "opinion", "卫生监督意见书",
    (UNIT, Element("监督意见", field("content")), AUTHORITY, Element("出具日期", field("issued_on"))),
    to_party=True, numbered="监意",
)  # fmt: skip
CORRECTION_PAPER = Paper(
    "order_correction", "责令改正通知书",
    (
        UNIT, Element("违反的规定", field("law"), CORRECT), Element("改正内容", field("content"), CORRECT),
        Element("改正期限", correct_by, CORRECT), AUTHORITY, Element("日期", field("ordered_on")),
    ),
    to_party=True, numbered="责改",
)  # fmt: skip
