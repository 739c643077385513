"""政府信息公开答复书 (the reply as a paper): one paper per kind of answer, each with the elements its article demands."""

from collections.abc import Callable, Iterator

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form, label
from faheng.engine.papers import Element, Paper
from faheng.engine.situation import Situation
from faheng.law.citations import Citation
from faheng.law.statutes import DISCLOSURE, RECONSIDERATION, RECONSIDERATION_RULES
from faheng.procedures.common.government import government_of
from faheng.procedures.common.reading import field
from faheng.procedures.information_request.answers import DEMANDS, GROUNDS, Answer, Remedy
from faheng.procedures.information_request.papers import AGENCY, APPLICANT, RECEIVED, REQUESTED, dated
from faheng.procedures.information_request.remedies import remedy_text
from faheng.procedures.information_request.reviewing import Reply

PREFIX = "reply_"

#: 主文: {} stands for the articles on which the answer rests.
SENTENCES: dict[Answer, str] = {
    Answer.ALREADY_PUBLIC: "经查，你（单位）申请公开的政府信息已经主动公开。依据{}的规定，现将获取该政府信息的方式、途径告知如下。",
    Answer.GRANTED: "经审查，依据{}的规定，本机关决定予以公开。",
    Answer.PARTLY_GRANTED: "经审查，依据{}的规定，本机关决定部分公开。",
    Answer.REFUSED: "经审查，依据{}的规定，本机关决定不予公开。",
    Answer.NOT_EXISTING: "经检索，没有你（单位）申请公开的政府信息。依据{}的规定，告知你（单位）该政府信息不存在。",
    Answer.NOT_OURS: "依据{}的规定，告知你（单位）所申请公开的政府信息不属于本机关负责公开。",
    Answer.REPEATED: "你（单位）就相同的政府信息提出过申请，本机关已作出答复。依据{}的规定，不予重复处理。",
    Answer.SPECIAL_RULES: "有关法律、行政法规对所申请信息的获取有特别规定。依据{}的规定，请依照有关法律、行政法规的规定办理。",
    Answer.NOT_MADE_YET: "所申请公开的信息需要本机关对现有政府信息进行加工、分析。依据{}的规定，本机关不予提供。",
    Answer.PETITION_LIKE: "所提申请属于信访、投诉、举报。依据{}的规定，本机关不作为政府信息公开申请处理。",
    Answer.PUBLICATION: "所提申请的内容为要求提供公开出版物。依据{}的规定，现将获取的途径告知如下。",
    Answer.UNREASONABLE: "所提申请的数量、频次明显超过合理范围，说明的理由不合理。依据{}的规定，本机关不予处理。",
}


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
    return reply.remedy or remedy_text(reply.answer, reply.replied_on, government_of(situation.dossier.organisation.name))


def _is(answer: Answer) -> Callable[[Entry[Form]], bool]:
    def applies(entry: Entry[Form]) -> bool:
        return isinstance(entry.data, Reply) and entry.data.answer is answer

    return applies


def _elements(answer: Answer) -> Iterator[Element]:
    demand = DEMANDS[answer]
    yield from (APPLICANT, RECEIVED, REQUESTED)
    yield Element("法律依据", _basis, (demand.basis,), sentence=SENTENCES[answer])
    for name in demand.fields:
        yield Element(label(Reply, name), field(name), (demand.basis,))
    if demand.remedy is not Remedy.NONE:
        yield Element("救济途径", _remedy, (Citation(RECONSIDERATION, 23, 2), Citation(RECONSIDERATION_RULES, 25)), sentence="{}。")
    yield AGENCY
    yield dated("答复日期", "replied_on", Citation(DISCLOSURE, 33, 2))


REPLY_PAPERS: tuple[Paper, ...] = tuple(
    Paper(
        f"{PREFIX}{answer.value}", f"政府信息公开答复书（{answer.label}）", tuple(_elements(answer)),
        to_party=True, numbered="公开答", applies=_is(answer),
    )
    for answer in Answer
)  # fmt: skip
