"""检查文书 (papers): what each must state. The formats of 《行政检查文书基本格式文本（试行）》 are known by second hand only."""

from dataclasses import replace

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import INFECTIOUS_DISEASES, PENALTIES, PENALTY_RULES
from faheng.procedures.common.reading import field, from_step, organisation, party
from faheng.procedures.inspecting.forms import Record

RECORD_RULE = Citation(PENALTY_RULES, 27)
CORRECT = (Citation(PENALTY_RULES, 28, 1), Citation(PENALTIES, 28, 1))
UNIT = Element("检查对象", party, place=Place.PARTY)
TOLD = Element("检查对象", party, place=Place.ADDRESSEE)
AUTHORITY = Element("行政机关", organisation, place=Place.AUTHORITY)
SOURCE = Element("检查来源", from_step("plan", "source"))


def officers_named(situation: Situation, _entry: Entry[Form]) -> str:
    """Read the officers assigned, by name where the file knows it."""
    names = {actor.id: actor.name for each in situation.dossier.entries for actor in each.by}
    assigned = situation.dossier.by_step.get("assign", [])
    return "、".join(names.get(person) or person for person in assigned[-1].data.officers) if assigned else ""


def scope(situation: Situation, entry: Entry[Form]) -> str:
    """Read the matters to be checked: as approved, else as planned."""
    return from_step("approve", "scope")(situation, entry) or from_step("plan", "scope")(situation, entry)


def officers(_situation: Situation, entry: Entry[Form]) -> str:
    """Read the officers present with the numbers of their certificates."""
    return "、".join(f"{actor.name}（{actor.certificate}）" for actor in entry.by if actor.certificate)


def introduced(_situation: Situation, entry: Entry[Form]) -> str:
    """Read that the officers showed their certificates; nothing where the record says that they did not."""
    return "" if entry.data.__dict__.get("certificates_shown") is False else SHOWN


def findings(_situation: Situation, entry: Entry[Form]) -> str:
    """Read what was checked and found, a row an item."""
    assert isinstance(entry.data, Record)
    rows = enumerate(entry.data.items, 1)
    return "\n".join("\t".join((str(number), each.item, each.result.label, each.note, each.basis)) for number, each in rows)


def signature(_situation: Situation, entry: Entry[Form]) -> str:
    """Read whether the party signed, or the note on its refusal."""
    assert isinstance(entry.data, Record)
    return "以上笔录经核对无误，被检查人签名" if entry.data.signed else entry.data.refusal_note


def correct_by(_situation: Situation, entry: Entry[Form]) -> str:
    """Read until when to correct: at once where no day is given."""
    due = entry.data.__dict__.get("due_on")
    return f"{due.year}年{due.month}月{due.day}日前" if due else "立即改正"


OFFICERS_NAMED = Element("执法人员", officers_named, (Citation(PENALTIES, 42, 1),))
CHECKED = ("序号", "检查内容", "检查结果", "情况", "依据")
SHOWN = "检查人员向被检查人出示执法证件，表明身份，告知检查事项和被检查人依法享有陈述、申辩和申请回避的权利，对下列内容进行检查。"

APPROVAL_PAPER = Paper(
    "approval", "行政检查审批表",
    (UNIT, SOURCE, Element("检查事项", scope), OFFICERS_NAMED, Element("批准人", field("approved_by")), Element("批准日期", field("approved_on")), AUTHORITY),
    manner=Manner.FORM, signed=("承办人意见", "机关负责人审批意见"),
)  # fmt: skip
NOTICE_PAPER = Paper(
    "notice", "行政检查通知书",
    (
        TOLD, Element("检查日期", field("visit_on"), required=False, sentence="定于{}，"),
        Element("检查事项", scope, sentence="本机关依法对你（单位）的下列事项进行检查：{}。"),
        replace(OFFICERS_NAMED, sentence="检查人员：{}。"),
        Element("被检查人的权利", lambda _situation, _entry: "你（单位）有权要求执法人员出示执法证件；执法人员不出示执法证件的，有权拒绝接受检查",
                (Citation(PENALTIES, 55, 1),), sentence="{}。"),
        AUTHORITY,
    ),
    to_party=True, numbered="检通",
)  # fmt: skip
RECORD_PAPER = Paper(
    "record", "现场检查笔录",
    (
        replace(UNIT, title="被检查人"), Element("检查地点", field("place"), place=Place.HEAD),
        Element("开始时间", field("started_at"), (RECORD_RULE,), place=Place.HEAD),
        Element("结束时间", field("ended_at"), (RECORD_RULE,), place=Place.HEAD),
        Element("执法人员及证件编号", officers, (Citation(PENALTIES, 55, 1), Citation(INFECTIOUS_DISEASES, 96, 1)), place=Place.HEAD),
        Element("在场人员", field("present"), required=False, place=Place.HEAD),
        Element("告知", introduced, (Citation(PENALTIES, 55, 1),), sentence="{}"),
        Element("检查情况", findings, (RECORD_RULE,), columns=CHECKED),
        Element("签名", signature, (RECORD_RULE, Citation(INFECTIOUS_DISEASES, 96, 2)), sentence="{}。"),
    ),
    manner=Manner.RECORD, signed=("被检查人", "执法人员", "记录人"),
)  # fmt: skip
OPINION_PAPER = Paper(
    "opinion", "卫生监督意见书",
    (
        TOLD, Element("监督意见", field("content"), sentence="经监督检查，提出以下监督意见：\n{}"), AUTHORITY,
        Element("出具日期", field("issued_on"), place=Place.DATE),
    ),
    to_party=True, numbered="监意", signed=("当事人", "卫生监督员"),
)  # fmt: skip
CORRECTION_PAPER = Paper(
    "order_correction", "责令改正通知书",
    (
        TOLD, Element("违反的规定", field("law"), CORRECT, sentence="经检查，你（单位）的行为违反了{}的规定。"),
        Element("改正内容", field("content"), CORRECT, sentence="现责令你（单位）改正下列行为：{}。"),
        Element("改正期限", correct_by, CORRECT, sentence="改正期限：{}。逾期不改正的，依法处理。"), AUTHORITY,
        Element("日期", field("ordered_on"), place=Place.DATE),
    ),
    to_party=True, numbered="责改",
)  # fmt: skip
