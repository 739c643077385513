"""Papers (文书): what a step prints, and the elements that the law requires in it."""

from collections.abc import Callable
from dataclasses import dataclass

from faheng.engine.dossier import Entry
from faheng.engine.forms import UNJUDGED, Form
from faheng.engine.situation import Situation
from faheng.engine.vocabulary import Vocabulary
from faheng.law.citations import Citation


class Manner(Vocabulary):
    """文书样式: how a paper is laid out."""

    LETTER = "letter", "决定、通知"
    """Prose to somebody outside: 文号, addressee or the party's particulars, paragraphs, seal and date."""
    RECORD = "record", "笔录"
    """Rows at the head, the narrative, and a line of signatures on every page."""
    FORM = "form", "表格"
    """A ruled table of labels and texts, with boxes to be signed: approvals, reports, receipts."""


class Place(Vocabulary):
    """要素位置: where an element stands in a paper."""

    NUMBER = "number", "文号"
    ADDRESSEE = "addressee", "抬头"
    PARTY = "party", "当事人情况"
    HEAD = "head", "首部"
    BODY = "body", "正文"
    AUTHORITY = "authority", "落款机关"
    DATE = "date", "落款日期"


@dataclass(frozen=True, slots=True)
class Element:
    """要素: one thing a paper must state; `read` returns its text, empty where the dossier does not hold it."""

    title: str
    read: Callable[[Situation, Entry[Form]], str | None]
    basis: tuple[Citation, ...] = ()
    required: bool = True
    place: Place = Place.BODY
    """PARTY stands for name, code, address and representative of the party; HEAD for a row above the body."""
    sentence: str = ""
    """How a letter or record words it, {} standing for the text: 经查，{}。 Empty: the title, a colon, the text."""
    columns: tuple[str, ...] = ()
    """The header of a table; the text then holds a row a line, its cells separated by tabs (物品清单, 证据目录)."""

    def text(self, situation: Situation, entry: Entry[Form]) -> str:
        """Return the element's text, empty where it is not recorded."""
        try:
            return self.read(situation, entry) or ""
        except UNJUDGED:
            return ""


@dataclass(frozen=True, slots=True)
class Paper:
    """文书: a document of a step; `key` names its template `<procedure>/<key>.docx`. `to_party` papers are served and need a receipt."""

    key: str
    title: str
    elements: tuple[Element, ...] = ()
    to_party: bool = False
    numbered: str = ""
    """The letter of its 文号 (罚, 许, 复 …), empty for papers without a number."""
    applies: Callable[[Entry[Form]], bool] | None = None
    """Which entries of the step call for this paper, where a step has one paper per outcome; None: every entry."""
    manner: Manner = Manner.LETTER
    signed: tuple[str, ...] = ()
    """Who signs by hand, such as 被询问人, 执法人员, 记录人; in a form the boxes of opinion, such as 机关负责人审批意见."""
    one_page: bool = False
    """Whether the paper is handed over on one page (当场处罚决定书, 送达回执): its type is made smaller until it fits."""

    def called_for(self, entry: Entry[Form]) -> bool:
        """Say whether an entry calls for this paper; one that lacks the field that decides does not."""
        try:
            return self.applies is None or self.applies(entry)
        except UNJUDGED:
            return False

    def missing(self, situation: Situation, entry: Entry[Form]) -> tuple[Element, ...]:
        """Return the required elements that the dossier does not hold."""
        return tuple(e for e in self.elements if e.required and not e.text(situation, entry).strip())
