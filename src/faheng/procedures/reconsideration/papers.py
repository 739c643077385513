"""行政复议答复书与证据目录 (the answer and the list of evidence), with the articles that ask for their elements."""

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Paper
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import RECONSIDERATION, RECONSIDERATION_RULES
from faheng.procedures.common.reading import field, from_step, organisation, party, said

CONTENT = (Citation(RECONSIDERATION_RULES, 41),)
EVIDENCE = (Citation(RECONSIDERATION, 48), Citation(RECONSIDERATION, 44, 1))

RESPONDENT = Element("被申请人", organisation, (Citation(RECONSIDERATION, 19, 1),))
APPLICANT = Element("申请人", party, CONTENT)
CASE = Element("复议案号", from_step("receive", "case_number"))
BODY = Element("行政复议机关", from_step("receive", "authority"))


def _evidence(situation: Situation, entry: Entry[Form]) -> str:
    """Read the list of evidence, one piece a line: number, name, what it proves, source, pages."""
    pieces = getattr(entry.data, "evidence", ())
    lines = []
    for number, piece in enumerate(pieces, start=1):
        parts = (piece.name, piece.kind, piece.proves and f"证明：{piece.proves}", piece.source and f"来源：{piece.source}", piece.pages)
        lines.append(f"{number}. {'；'.join(said(part) for part in parts if part)}")
    return "\n".join(lines)


ANSWER_PAPER = Paper(
    "answer", "行政复议答复书",
    (
        BODY, CASE, RESPONDENT, APPLICANT,
        Element("代理人", from_step("appoint_agents", "staff"), (Citation(RECONSIDERATION_RULES, 18, 2),), required=False),
        Element("复议请求", from_step("receive", "requests"), CONTENT, required=False),
        Element("行政行为认定的事实", field("facts"), CONTENT),
        Element("适用的依据", field("law"), CONTENT),
        Element("程序经过", field("procedure"), CONTENT, required=False),
        Element("对复议请求的答复意见", field("response"), CONTENT),
        Element("请求", field("proposal"), CONTENT, required=False),
        Element("证据目录", _evidence, EVIDENCE),
        Element("签发人", from_step("sign", "signed_by"), required=False),
        Element("日期", field("drafted_on")),
    ),
    numbered="复答",
)  # fmt: skip

EVIDENCE_PAPER = Paper(
    "evidence_list", "证据目录",
    (BODY, CASE, RESPONDENT, APPLICANT, Element("证据、依据和其他有关材料", _evidence, EVIDENCE), Element("日期", field("drafted_on"))),
)  # fmt: skip
