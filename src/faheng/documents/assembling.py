"""Assembling (制作文书): a paper of a step, from the dossier; nothing is typed, and what the law requires must be there."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from faheng.documents.content import Sheet
from faheng.documents.fitting import on_one_page
from faheng.documents.manners import Draft, Filled, laid_out
from faheng.documents.numbering import paper_number
from faheng.engine.dossier import Dossier, Entry
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Paper
from faheng.engine.procedure import Procedure, corrected
from faheng.engine.situation import Parameter, Situation, Surroundings
from faheng.law.errors import WrongInput
from faheng.law.limits import Mark
from faheng.procedures.common.reading import said

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Printable:
    """可制作的文书: a paper that an entry calls for, and what it still lacks (nothing: it may be printed)."""

    seq: int
    paper: Paper
    missing: tuple[Element, ...]


class PaperIncomplete(WrongInput):
    """文书要素不全: elements that the law requires are missing; each is named with its article."""

    def __init__(self, paper: Paper, missing: tuple[Element, ...]) -> None:
        super().__init__(f"《{paper.title}》缺少必备要素：{named(missing)}", mend="请在相应环节补录或者更正后再制作")
        self.missing = missing


def named(elements: tuple[Element, ...]) -> str:
    """Return elements with their articles, as one text."""
    return "；".join(
        f"{element.title}（{'、'.join(citation.formal for citation in element.basis)}）" if element.basis else element.title
        for element in elements
    )


@dataclass(frozen=True, slots=True)
class Watched(Situation):
    """What papers read their texts from; it notes the parameters that nobody has verified (未核)."""

    unverified: dict[str, str] = field(default_factory=dict)

    def value(self, parameter: Parameter[T], on: date | None = None) -> T:
        """Return a parameter's value, and note it where it is not verified."""
        found = self.around.value(parameter, on or self.today)
        if parameter.mark is Mark.UNVERIFIED:
            self.unverified[parameter.key] = f"{parameter.title}：{said(found)}{parameter.unit}"
        return found


def printables(procedure: Procedure, dossier: Dossier, around: Surroundings, today: date) -> list[Printable]:
    """Return the papers that a dossier calls for, in order of its entries, each with what it lacks."""
    effective = corrected(dossier, procedure)
    return [
        Printable(entry.seq, paper, paper.missing(_situation(effective, entry.seq, around, today), entry))
        for entry in effective.entries
        for paper in procedure.find(entry.step).papers
        if paper.called_for(entry)
    ]


def sheet(procedure: Procedure, dossier: Dossier, seq: int, key: str, around: Surroundings, today: date, *, whole: bool = True) -> Sheet:
    """Return a paper of an entry, laid out. One that lacks elements is refused, or, unless `whole`, says at its end what it lacks.

    Raises:
        WrongInput: the dossier has no such entry, or the entry calls for no such paper.
        PaperIncomplete: elements that the law requires are missing.
    """
    effective = corrected(dossier, procedure)
    entry, paper = _found(procedure, effective, seq, key)
    situation = _situation(effective, seq, around, today)
    missing = paper.missing(situation, entry)
    if missing and whole:
        raise PaperIncomplete(paper, missing)
    filled = tuple(Filled(element, _lines(element.text(situation, entry))) for element in paper.elements)
    draft = Draft(
        paper=paper,
        entry=entry,
        filled=filled,
        party=effective.party,
        organisation=effective.organisation.name,
        number=paper_number(procedure, effective, entry, paper),
        day=said(procedure.find(entry.step).day(entry)),
        notes=tuple(_notes(situation, missing)),
    )
    laid = laid_out(draft)
    return on_one_page(laid) if paper.one_page else laid


def _lines(text: str) -> str:
    """Return a text without the carriage returns of a browser: inside a paragraph each would stretch its line over the page."""
    return "\n".join(text.splitlines()).strip()


def _notes(situation: Watched, missing: tuple[Element, ...]) -> list[str]:
    notes = [f"本文书缺少：{named(missing)}。"] if missing else []
    return notes + [f"本机关参数，未核：{text}。" for text in situation.unverified.values()]


def _found(procedure: Procedure, dossier: Dossier, seq: int, key: str) -> tuple[Entry[Form], Paper]:
    entry = next((each for each in dossier.entries if each.seq == seq), None)
    if entry is None:
        known = "、".join(str(each.seq) for each in dossier.entries)
        raise WrongInput(f"案卷没有第{seq}条记录", mend=f"可选：{known}")
    papers = [paper for paper in procedure.find(entry.step).papers if paper.called_for(entry)]
    for paper in papers:
        if paper.key == key:
            return entry, paper
    known = "、".join(f"{paper.key}（{paper.title}）" for paper in papers)
    title = procedure.find(entry.step).title
    said_of = f"没有文书“{key}”" if papers else "没有文书"
    raise WrongInput(f"第{seq}条记录（{title}）{said_of}", mend=f"可选：{known}" if papers else "请选择有文书的记录")


def _situation(dossier: Dossier, seq: int, around: Surroundings, today: date) -> Watched:
    """Return what a paper reads: the dossier up to its entry, and later entries only of steps not taken before it.

    So a paper printed again says what it said, and one that waits for a later step (签发) can still be completed.
    """
    before = {entry.step for entry in dossier.entries if entry.seq <= seq}
    known = tuple(entry for entry in dossier.entries if entry.seq <= seq or entry.step not in before)
    return Watched(replace(dossier, entries=known), today, around)
