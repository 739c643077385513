"""调查终结、告知、听证的文书 (papers of conclusion, notice and hearing)."""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES
from faheng.procedures.common.reading import said
from faheng.procedures.penalty import acts
from faheng.procedures.penalty.papers.wording import (
    AUTHORITY,
    PARTY,
    case_handlers,
    cause,
    latest,
    own,
    penalty_text,
    signed,
    words,
)

_CONCLUDE = Citation(PENALTY_RULES, 37)
_TELL = (Citation(PENALTIES, 44), Citation(PENALTY_RULES, 20, 1))
_OFFER = (Citation(PENALTIES, 63, 1), Citation(PENALTY_RULES, 43, 1))
_CALL = Citation(PENALTY_RULES, 46, 2)
_RECORD = Citation(PENALTY_RULES, 51, 1)


def proposal(_situation: Situation, entry: Entry[Form]) -> str:
    """Read the penalty proposed in the report or told in the notice."""
    known = entry.data.__dict__
    proposed = known.get("proposed") or known.get("proposal")
    return penalty_text(proposed, "；\n") if proposed else ""


def discretion(_situation: Situation, entry: Entry[Form]) -> str:
    """Read tier and reasons."""
    used = entry.data.__dict__.get("discretion")
    return "；".join(part for part in (used.item, used.tier, used.reasons) if part) if used else ""


def told(name: str, title: str, sentence: str) -> Element:
    """Return an element of the notice that falls back on the report on the investigation."""

    def read(situation: Situation, entry: Entry[Form]) -> str:
        concluded = situation.dossier.last(acts.CONCLUDE)
        return said(entry.data.__dict__.get(name)) or (said(concluded.data.__dict__.get(name)) if concluded else "")

    return Element(title, read, _TELL, sentence=sentence)


def right_to_state(_situation: Situation, entry: Entry[Form]) -> str:
    """Word the right to a statement with its days."""
    days = entry.data.__dict__.get("statement_days")
    return f"依法有权陈述、申辩；自收到本告知书之日起{days}日内提出，逾期视为放弃" if days else ""


def people(_situation: Situation, entry: Entry[Form]) -> str:
    """Read presider, members and clerk of a hearing."""
    known = entry.data.__dict__
    named = (("听证主持人", known.get("presider")), ("听证员", said(known.get("members", ()))), ("听证记录员", known.get("clerk")))
    return "，".join(f"{title}{name}" for title, name in named if name)


CONCLUSION = Paper(
    "conclude", "案件调查终结报告",
    (
        Element("案由", cause, (_CONCLUDE,)), PARTY, own("facts", "案情和违法事实", _CONCLUDE), own("law", "法律依据", _CONCLUDE),
        Element("行政裁量权适用", discretion, (_CONCLUDE,)), Element("处理意见", proposal, (_CONCLUDE,)), own("concluded_on", "调查终结日期"),
        Element("案件承办人", case_handlers, (_CONCLUDE,)),
    ),
    manner=Manner.FORM, signed=("承办人意见", "承办机构负责人意见"),
)  # fmt: skip
ADVANCE_NOTICE = Paper(
    "notify", "行政处罚事先告知书",
    (
        PARTY, told("facts", "违法事实和理由", "经调查，你（单位）{}。"), told("law", "依据", "依据{}，"),
        Element("拟作出的行政处罚", proposal, _TELL, sentence="本机关拟对你（单位）作出如下行政处罚：{}。"),
        Element("陈述、申辩的权利", right_to_state, _TELL, sentence="{}。"), AUTHORITY,
    ),
    to_party=True, numbered="罚告",
)  # fmt: skip
HEARING_OFFER = Paper(
    "hearing_offer", "行政处罚听证告知书",
    (
        PARTY, told("facts", "违法事实和理由", "经调查，你（单位）{}。"), told("law", "依据", "依据{}，"),
        Element("拟作出的行政处罚", proposal, _OFFER, sentence="本机关拟对你（单位）作出如下行政处罚：{}。"),
        words("要求听证的权利", "有权在收到本告知书之日起五个工作日内以口头或者书面方式要求举行听证；不承担组织听证的费用",
              *_OFFER, Citation(PENALTIES, 64, item=1)),
        AUTHORITY,
    ),
    to_party=True, numbered="听告", applies=lambda entry: bool(entry.data.__dict__.get("hearing_offered")),
)  # fmt: skip
HEARING_NOTICE = Paper(
    "hearing_notice", "行政处罚听证通知书",
    (
        PARTY, Element("案由", cause, sentence="你（单位）涉嫌{}一案，应你（单位）的要求举行听证。"), own("held_on", "举行听证的时间", _CALL),
        own("place", "举行听证的地点和方式", _CALL), Element("听证人员", people, (_CALL,)),
        Element("申请回避", lambda _situation, entry: "有权申请听证主持人、听证员和听证记录员回避" if entry.data.__dict__.get("recusal_told") else "", (_CALL,)),
        words("准备事项", "请准备证据、通知证人；可以亲自参加，也可以委托一至二人代理；无正当理由拒不出席的，视为放弃听证权利", _CALL),
        AUTHORITY,
    ),
    to_party=True, numbered="听通",
)  # fmt: skip
HEARING_RECORD = Paper(
    "hearing", "听证笔录",
    (
        Element("案由", cause, (_RECORD,), place=Place.HEAD), PARTY, own("present", "参加听证的人员", _RECORD, required=False), Element("听证人员", people, (_RECORD,)),
        own("held_on", "举行听证的时间", _RECORD, place=Place.HEAD),
        own("place", "举行听证的地点和方式", _RECORD, required=False, place=Place.HEAD),
        own("case_presented", "调查人员提出的事实、证据和处罚建议", _RECORD, required=False),
        own("defence", "当事人陈述、申辩和质证的内容", _RECORD, required=False), signed("当事人", "record_signed"),
        latest("hearing_notice", "served_on", "听证通知书送达日期", Citation(PENALTIES, 64, item=2), required=False),
    ),
    manner=Manner.RECORD, signed=("当事人", "听证主持人", "记录人"),
)  # fmt: skip
