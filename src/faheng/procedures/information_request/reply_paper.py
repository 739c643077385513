"""政府信息公开答复书 (the reply as a paper): one paper per kind of answer, each with the elements its article demands."""

from collections.abc import Callable, Iterator

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form, label
from faheng.engine.papers import Element, Paper
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE, RECONSIDERATION, RECONSIDERATION_RULES
from faheng.procedures.common.reading import field
from faheng.procedures.information_request.answers import DEMANDS, GROUNDS, Answer, Remedy
from faheng.procedures.information_request.papers import AGENCY, APPLICANT, RECEIVED, REQUESTED
from faheng.procedures.information_request.remedies import remedy_text
from faheng.procedures.information_request.reviewing import Reply

PREFIX = "reply_"


def _basis(situation: Situation, entry: Entry[Form]) -> str:
    """Read the articles on which the answer rests."""
    reply = entry.data
    if not isinstance(reply, Reply):
        return ""
    cited = [DEMANDS[reply.answer].basis, *([GROUNDS[reply.ground]] if reply.ground else [])]
    return "、".join(citation.official for citation in cited)


def _remedy(situation: Situation, entry: Entry[Form]) -> str:
    """Read the remedy as recorded, else the one that the rule prints."""
    reply = entry.data
    if not isinstance(reply, Reply):
        return ""
    return reply.remedy or remedy_text(reply.answer, reply.replied_on)


def _is(answer: Answer) -> Callable[[Entry[Form]], bool]:
    def applies(entry: Entry[Form]) -> bool:
        return isinstance(entry.data, Reply) and entry.data.answer is answer

    return applies


def _elements(answer: Answer) -> Iterator[Element]:
    demand = DEMANDS[answer]
    yield from (APPLICANT, REQUESTED, RECEIVED)
    yield Element("答复", field("answer"), (demand.basis,))
    yield Element("法律依据", _basis, (demand.basis,))
    for name in demand.fields:
        yield Element(label(Reply, name), field(name), (demand.basis,))
    if demand.remedy is not Remedy.NONE:
        yield Element("救济途径", _remedy, (Citation(RECONSIDERATION, 23, 2), Citation(RECONSIDERATION_RULES, 25)))
    yield AGENCY
    yield Element("答复日期", field("replied_on"), (Citation(DISCLOSURE, 33, 2),))


REPLY_PAPERS: tuple[Paper, ...] = tuple(
    Paper(
        f"{PREFIX}{answer.value}", f"政府信息公开答复书（{answer.label}）", tuple(_elements(answer)),
        to_party=True, numbered="公开答", applies=_is(answer),
    )
    for answer in Answer
)  # fmt: skip
