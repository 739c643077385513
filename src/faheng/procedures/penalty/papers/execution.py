"""送达、执行、结案的文书 (papers of service, execution and closing)."""

from dataclasses import replace

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import COERCION, PENALTIES, PENALTY_RULES
from faheng.procedures.common.reading import said
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.papers.evidence import CAUSE
from faheng.procedures.penalty.papers.wording import AUTHORITY, PARTY, case_handlers, dated, latest, own, penalty_text, words, yuan
from faheng.procedures.penalty.reading import paid, paper_of
from faheng.procedures.penalty.sanctions import surcharge

_RECEIPT = Citation(PENALTY_RULES, 53, 2)
_DEMAND = Citation(COERCION, 54)
_APPLY = Citation(COERCION, 55, 1)
_CLOSE = Citation(PENALTY_RULES, 68)


def document(situation: Situation, entry: Entry[Form]) -> str:
    """Read the title of the paper served; the decision with its number."""
    title = str(entry.data.__dict__.get("document", ""))
    decided = situation.dossier.last(acts.DECIDE)
    if paper_of(title) == "decide":
        return "行政处罚决定书" + (f"（{decided.data.number}）" if decided else "")
    return title


def decided(situation: Situation, _entry: Entry[Form]) -> str:
    """Read the number and content of the decision."""
    last = situation.dossier.last(acts.DECIDE)
    return f"{last.data.number}：{penalty_text(last.data)}" if last else ""


def owed(situation: Situation, entry: Entry[Form]) -> str:
    """Read what is still to be paid: the fine, and the surcharge on the day of the paper."""
    last = situation.dossier.last(acts.DECIDE)
    if last is None or not last.data.fine:
        return ""
    rest = last.data.fine - paid(situation.dossier)
    extra = surcharge(situation.dossier, entry.at.date(), situation.calendar)
    more = f"，加处罚款{yuan(extra.amount)}（计算至{said(entry.at.date())}）" if extra and extra.amount else ""
    return f"罚款{yuan(rest)}{more}" if rest > 0 else ""


def outcome(situation: Situation, entry: Entry[Form]) -> str:
    """Read how the case was decided: the penalty, or that there was none."""
    dossier = situation.dossier
    if dossier.has("decide"):
        return decided(situation, entry)
    spared = dossier.last(acts.NO_PENALTY)
    if spared:
        return f"不予行政处罚：{spared.data.ground.label}"
    return "不予立案" if dossier.has("decline") else "移送公安机关" if dossier.has("transfer_police") else ""


RECEIPT = Paper(
    "serve", "送达回执",
    (
        Element("受送达人", PARTY.read, (_RECEIPT,)), Element("送达的文书", document, (_RECEIPT,)), own("method", "送达方式"),
        own("served_on", "送达日期", Citation(PENALTY_RULES, 54, 2)), own("receipt", "签收人", _RECEIPT, required=False),
        own("witness_or_recording", "见证人或者拍照、录像", Citation(PENALTY_RULES, 55), required=False), own("reason", "备注", required=False),
        Element("送达人", lambda _situation, entry: "、".join(actor.name for actor in entry.by), (_RECEIPT,)), AUTHORITY,
    ),
    manner=Manner.FORM, signed=("受送达人签名或者盖章", "送达人签名", "见证人签名"), one_page=True,
)  # fmt: skip
DEMAND = Paper(
    "demand", "行政处罚决定履行催告书",
    (
        PARTY, Element("处罚决定", decided, (_DEMAND,), sentence="本机关对你（单位）作出的行政处罚决定（{}），"),
        latest("serve", "served_on", "送达日期", required=False, sentence="已于{}送达，你（单位）至今没有履行。"),
        Element("应当履行的义务", owed, (_DEMAND,), required=False),
        words("催告", "请自收到本催告书之日起十个工作日内履行；仍不履行的，本机关将依法申请人民法院强制执行", _DEMAND),
        words("陈述、申辩的权利", "收到本催告书后有权陈述、申辩", Citation(COERCION, 36)), AUTHORITY, dated("served_on"),
    ),
    to_party=True, numbered="催告",
)  # fmt: skip
APPLICATION = Paper(
    "apply_court", "强制执行申请书",
    (
        own("court", "人民法院", required=False, place=Place.ADDRESSEE), Element("申请人", AUTHORITY.read, (_APPLY,), place=Place.HEAD),
        replace(PARTY, title="被申请人", basis=(_APPLY,)),
        Element("处罚决定", decided, (_APPLY,)), latest("decide", "fact", "事实", _APPLY), latest("decide", "law", "理由和依据", _APPLY),
        Element("申请执行的标的", owed, (_APPLY,), required=False), latest("demand", "served_on", "催告书送达日期", _APPLY),
        Element("负责人签名", lambda _situation, entry: "（签名）" if entry.data.__dict__.get("signed_by_head") else "", (Citation(COERCION, 55, 2),),
                place=Place.AUTHORITY),
        dated("applied_on", Citation(COERCION, 55, 2)),
    ),
    numbered="执申", signed=("行政机关负责人",),
)  # fmt: skip
CLOSING = Paper(
    "close", "结案报告",
    (
        CAUSE, PARTY, latest("file", "filed_on", "立案日期", required=False), Element("处理结果", outcome, (_CLOSE,)),
        latest("serve", "served_on", "送达日期", required=False), own("outcome", "执行情况和结案方式", _CLOSE), own("closed_on", "结案日期", _CLOSE),
        Element("案件承办人", case_handlers, (_CLOSE, Citation(PENALTIES, 47)), required=False),
    ),
    manner=Manner.FORM, signed=("承办人意见", "机关负责人审批意见"),
)  # fmt: skip
