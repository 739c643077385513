"""Papers (文书): what a step prints, and the elements that the law requires in it."""

from collections.abc import Callable
from dataclasses import dataclass

from faheng.engine.dossier import Entry
from faheng.engine.forms import Form, Unrecorded
from faheng.engine.situation import Situation
from faheng.law.citations import Citation


@dataclass(frozen=True, slots=True)
class Element:
    """要素: one thing a paper must state; `read` returns its text, empty where the dossier does not hold it."""

    title: str
    read: Callable[[Situation, Entry[Form]], str | None]
    basis: tuple[Citation, ...] = ()
    required: bool = True

    def text(self, situation: Situation, entry: Entry[Form]) -> str:
        """Return the element's text, empty where it is not recorded."""
        try:
            return self.read(situation, entry) or ""
        except Unrecorded:
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

    def called_for(self, entry: Entry[Form]) -> bool:
        """Say whether an entry calls for this paper; one that lacks the field that decides does not."""
        try:
            return self.applies is None or self.applies(entry)
        except Unrecorded:
            return False

    def missing(self, situation: Situation, entry: Entry[Form]) -> tuple[Element, ...]:
        """Return the required elements that the dossier does not hold."""
        return tuple(e for e in self.elements if e.required and not e.text(situation, entry).strip())
