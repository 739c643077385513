"""审核、讨论、决定的文书 (papers of review, discussion and decision)."""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import PENALTIES, PENALTY_RULES, RECONSIDERATION
from faheng.procedures.common.reading import said
from faheng.procedures.common.remedies import both_ways
from faheng.procedures.penalty.papers.evidence import CAUSE, OFFICERS
from faheng.procedures.penalty.papers.wording import AUTHORITY, NOT_STAYED, PARTY, dated, imposed, latest, own, to_pay, words
from faheng.procedures.penalty.vocabulary import Penalty

_REVIEW = (Citation(PENALTIES, 58, 1), Citation(PENALTY_RULES, 38, 1))
_DISCUSS = Citation(PENALTY_RULES, 40, 2)


def _must(item: int) -> tuple[Citation, Citation]:
    return Citation(PENALTIES, 59, 1, item), Citation(PENALTY_RULES, 41, 1, item)


def performance(_situation: Situation, entry: Entry[Form]) -> str:
    """Read how and by when the decision is to be fulfilled: as recorded, else as the law says of fines."""
    known = entry.data.__dict__
    if known.get("payment"):
        return str(known["payment"])
    return to_pay() if Penalty.FINE in known.get("kind", ()) else "自收到本决定书之日起履行"


def seal(_situation: Situation, entry: Entry[Form]) -> str:
    """Read whether the decision bears the seal."""
    return "（印章）" if entry.data.__dict__.get("sealed") else ""


def spot_payment(_situation: Situation, entry: Entry[Form]) -> str:
    """Read how a fine imposed on the spot is paid."""
    known = entry.data.__dict__
    if not known.get("fine"):
        return "警告当场执行"
    return f"当场收缴，票据号码{known.get('receipt', '')}" if known.get("collected_on_spot") else to_pay()


def place(situation: Situation, entry: Entry[Form]) -> str:
    """Read where the penalty was imposed: as recorded, else where the offence was found."""
    found = situation.dossier.by_step.get("found", [])
    return str(entry.data.__dict__.get("place") or (found[-1].data.place if found else ""))


LEGAL_REVIEW = Paper(
    "legal_review", "行政处罚法制审核意见书",
    (
        CAUSE, PARTY, own("grounds", "审核事由", *_REVIEW, required=False), own("opinion", "审核意见", *_REVIEW),
        Element("审核结论", lambda _situation, entry: "通过" if entry.data.__dict__.get("passed") else "不通过", _REVIEW),
        own("reviewer", "审核人员", *_REVIEW), own("reviewed_on", "审核日期", *_REVIEW),
    ),
    manner=Manner.FORM, signed=("法制审核人员意见", "法制审核机构负责人意见"),
)  # fmt: skip
DISCUSSION = Paper(
    "discuss", "行政处罚案件集体讨论记录",
    (
        CAUSE, PARTY, own("held_on", "讨论日期", _DISCUSS, place=Place.HEAD),
        own("present", "参加讨论的负责人", _DISCUSS, place=Place.HEAD), own("conclusion", "讨论结论", _DISCUSS),
        Element("签字", lambda _situation, entry: "经参加讨论人员确认签字" if entry.data.__dict__.get("signed") else "", (_DISCUSS,)),
    ),
    manner=Manner.RECORD, signed=("参加讨论的负责人", "记录人"),
)  # fmt: skip
DECISION = Paper(
    "decide", "行政处罚决定书",
    (
        PARTY, own("number", "文号", place=Place.NUMBER), own("fact", "违法事实和证据", *_must(2), sentence="经查，你（单位）{}。"),
        own("law", "依据", *_must(3), sentence="依据{}，"),
        Element("行政处罚的内容", imposed, _must(3), sentence="本机关决定给予你（单位）以下行政处罚：{}。"),
        Element("履行方式和期限", performance, _must(4), sentence="{}。"), own("remedy", "救济途径和期限", *_must(5), sentence="{}。"),
        words("不停止执行", NOT_STAYED, Citation(PENALTIES, 73, 1)), AUTHORITY, dated("decided_on", *_must(6)),
        Element("印章", seal, (Citation(PENALTIES, 59, 2), Citation(PENALTY_RULES, 41, 2)), place=Place.AUTHORITY),
    ),
    to_party=True, numbered="罚",
)  # fmt: skip
NO_PENALTY = Paper(
    "no_penalty", "不予行政处罚决定书",
    (
        PARTY, own("number", "文号", required=False, place=Place.NUMBER),
        latest("conclude", "facts", "认定的事实", Citation(PENALTY_RULES, 39, 1), sentence="经查，你（单位）{}。"),
        own("ground", "不予处罚的理由", Citation(PENALTIES, 33, 1), sentence="鉴于{}，本机关决定不予行政处罚。"),
        own("educated_on", "教育当事人的日期", Citation(PENALTIES, 33, 3), required=False, sentence="本机关已于{}对你（单位）进行教育。"),
        Element("救济途径和期限", lambda situation, _entry: both_ways(situation)["remedy"], (Citation(RECONSIDERATION, 20, 1),), required=False, sentence="{}。"),
        AUTHORITY, dated("decided_on"),
    ),
    to_party=True, numbered="不罚",
)  # fmt: skip
ON_THE_SPOT = Paper(
    "decide", "当场行政处罚决定书",
    (
        PARTY, own("number", "编号", Citation(PENALTIES, 52, 1), place=Place.NUMBER), own("fact", "违法行为", Citation(PENALTIES, 52, 2)),
        Element("行政处罚的种类和罚款数额", imposed, (Citation(PENALTIES, 52, 2),)), own("law", "依据", Citation(PENALTIES, 52, 2)),
        Element("时间", lambda _situation, entry: said(entry.data.__dict__.get("decided_on")), (Citation(PENALTIES, 52, 2),)),
        Element("地点", place, (Citation(PENALTIES, 52, 2),)),
        Element("履行方式和期限", spot_payment, (Citation(PENALTIES, 53),)), own("remedy", "救济途径和期限", Citation(PENALTIES, 52, 2)),
        OFFICERS, AUTHORITY, Element("印章", seal, (Citation(PENALTY_RULES, 30, 1),), place=Place.AUTHORITY),
        own("refusal_note", "拒绝签收的注明", Citation(PENALTIES, 52, 1), required=False),
    ),
    to_party=True, numbered="当罚", signed=("执法人员", "当事人"), one_page=True,
)  # fmt: skip
