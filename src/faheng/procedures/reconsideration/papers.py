"""行政复议答复书与证据目录 (the answer and the list of evidence), with the articles that ask for their elements."""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import RECONSIDERATION, RECONSIDERATION_RULES
from faheng.procedures.common.reading import field, from_step, organisation, party

CONTENT = (Citation(RECONSIDERATION_RULES, 41),)
EVIDENCE = (Citation(RECONSIDERATION, 48), Citation(RECONSIDERATION, 44, 1))
COLUMNS = ("序号", "名称", "种类", "证明对象", "来源", "页码")

BODY = Element("行政复议机关", from_step("receive", "authority"), place=Place.ADDRESSEE)
CASE = Element("复议案号", from_step("receive", "case_number"), place=Place.HEAD)
RESPONDENT = Element("被申请人", organisation, (Citation(RECONSIDERATION, 19, 1),), place=Place.HEAD)
APPLICANT = Element("申请人", party, CONTENT, place=Place.HEAD)
AUTHORITY = Element("被申请人（盖章）", organisation, place=Place.AUTHORITY)
DATE = Element("日期", field("drafted_on"), place=Place.DATE)


def _evidence(situation: Situation, entry: Entry[Form]) -> str:
    """Read the list of evidence, a piece a line, its cells separated by tabs."""
    pieces = getattr(entry.data, "evidence", ())
    rows = ((str(number), each.name, each.kind, each.proves, each.source, each.pages) for number, each in enumerate(pieces, start=1))
    return "\n".join("\t".join(row) for row in rows)


LIST = Element("证据、依据和其他有关材料", _evidence, EVIDENCE, columns=COLUMNS)

ANSWER_PAPER = Paper(
    "answer", "行政复议答复书",
    (
        BODY, CASE, RESPONDENT, APPLICANT,
        Element("代理人", from_step("appoint_agents", "staff"), (Citation(RECONSIDERATION_RULES, 18, 2),), required=False, place=Place.HEAD),
        Element("复议请求", from_step("receive", "requests"), CONTENT, required=False, sentence="申请人的复议请求：{}。"),
        Element("行政行为认定的事实", field("facts"), CONTENT, sentence="被申请人作出的行政行为认定的事实：{}。"),
        Element("适用的依据", field("law"), CONTENT, sentence="行政行为适用的依据：{}。"),
        Element("程序经过", field("procedure"), CONTENT, required=False, sentence="行政行为的程序经过：{}。"),
        Element("对复议请求的答复意见", field("response"), CONTENT, sentence="对复议请求的答复意见：{}。"),
        Element("请求", field("proposal"), CONTENT, required=False, sentence="综上，请求行政复议机关依法{}。"),
        LIST, AUTHORITY, DATE,
    ),
    numbered="复答",
)  # fmt: skip

EVIDENCE_PAPER = Paper("evidence_list", "证据目录", (CASE, RESPONDENT, APPLICANT, LIST, AUTHORITY, DATE), manner=Manner.FORM)
