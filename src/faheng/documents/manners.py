"""样式 (manners): from the elements of a paper to its blocks, as a letter, a record or a form."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from faheng.documents.citing import formally
from faheng.documents.content import Block, Box, Closing, Facts, Note, Rows, Run, Sheet, Signatures, Table, paragraph
from faheng.documents.layout import FORM, LETTER, RECORD, Layout
from faheng.documents.particulars import party_rows, signature_lines, signers
from faheng.engine.dossier import Entry, Party, PartyKind
from faheng.engine.forms import Form
from faheng.engine.papers import Element, Manner, Paper, Place
from faheng.procedures.common.reading import said

ENDS = "。；：！？"
"""A sentence that ends in none of these runs on into the next."""
ENDED = "。；：！？）”"
YOU = "你（单位）"
AT_HEAD = (Place.PARTY, Place.HEAD)


@dataclass(frozen=True, slots=True)
class Filled:
    """填好的要素: an element with its text."""

    element: Element
    text: str

    @property
    def title(self) -> str:
        return self.element.title

    @property
    def place(self) -> Place:
        return self.element.place


@dataclass(frozen=True, slots=True)
class Draft:
    """文稿: what a paper is made of, before it is laid out."""

    paper: Paper
    entry: Entry[Form]
    filled: tuple[Filled, ...]
    party: Party | None
    organisation: str
    number: str
    day: str
    notes: tuple[str, ...] = ()

    @property
    def you(self) -> str:
        """Return how the paper speaks to the party: 你 to a citizen, 你单位 to others."""
        return "你" if self.party and self.party.kind is PartyKind.PERSON else "你单位"

    def at(self, *places: Place) -> tuple[Filled, ...]:
        """Return what stands at some places and has a text."""
        return tuple(each for each in self.filled if each.place in places and each.text)

    def first(self, place: Place, otherwise: str = "") -> str:
        """Return the text at a place, or another where nothing stands there."""
        return next((each.text for each in self.at(place)), otherwise)


def laid_out(draft: Draft) -> Sheet:
    """Return the sheet of a draft, in the manner of its paper."""
    blocks, layout = MANNERS[draft.paper.manner]
    return Sheet(
        organisation=draft.organisation,
        title=draft.paper.title,
        blocks=(*blocks(draft), *(Note(formally(note)) for note in draft.notes)),
        number=draft.first(Place.NUMBER, draft.number),
        layout=layout,
        foot=tuple((f"{label}签名", "") for label in draft.paper.signed) if draft.paper.manner is Manner.RECORD else (),
    )


def _letter(draft: Draft) -> Iterator[Block]:
    if rows := tuple(_facts(draft, AT_HEAD)):
        yield Facts(rows)
    for each in draft.at(Place.ADDRESSEE):
        yield paragraph(f"{each.text}：", flush=True)
    yield from _body(draft)
    if draft.paper.signed:
        yield Signatures(signature_lines(draft.paper.signed, draft.entry))
    sealed = draft.paper.to_party or bool(draft.at(Place.AUTHORITY))
    yield Closing(draft.organisation, draft.first(Place.DATE, draft.day).partition("日")[0] + "日", seal=sealed)


def _record(draft: Draft) -> Iterator[Block]:
    if rows := tuple(_facts(draft, (*AT_HEAD, Place.ADDRESSEE, Place.DATE))):
        yield Facts(rows)
    yield from _body(draft)
    yield Signatures(signature_lines(draft.paper.signed, draft.entry))


def _form(draft: Draft) -> Iterator[Block]:
    rows: list[tuple[str, str]] = []
    tables: list[Table] = []
    boxes = dict.fromkeys(draft.paper.signed, "")
    for each in draft.filled:
        if each.title in boxes and each.place is not Place.PARTY:
            boxes[each.title] = formally(each.text)
        elif each.place is Place.PARTY and draft.party:
            rows.extend(party_rows(each.title, draft.party))
        elif each.element.columns and each.text:
            tables.append(_table(each))
        elif each.place not in (Place.NUMBER, Place.AUTHORITY) and (each.text or each.element.required):
            rows.append((each.title, formally(each.text)))
    signed = tuple(Box(label, text, _signature(label, draft)) for label, text in boxes.items())
    if not tables:
        yield Rows(tuple(rows), signed)
        return
    yield Rows(tuple(rows))
    yield from tables
    if signed:
        yield Rows((), signed)


def _signature(label: str, draft: Draft) -> str:
    names = "、".join(actor.name for actor in signers(label, draft.entry))
    return f"{names}　　{said(draft.entry.at.date())}" if names else ""


def _facts(draft: Draft, places: tuple[Place, ...]) -> Iterator[tuple[str, str]]:
    for each in draft.at(*places):
        if each.place is Place.PARTY:
            yield from party_rows(each.title, draft.party) or ((each.title, each.text),)
        else:
            yield each.title, formally(each.text)


def _body(draft: Draft) -> Iterator[Block]:
    """Yield tables and paragraphs; a sentence that has not ended runs on into the next."""
    begun = ""
    for each in draft.at(Place.BODY):
        text = formally(each.text)
        if each.element.columns or not each.element.sentence:
            if begun:
                yield paragraph(begun)
            begun = ""
            yield from (_table(each),) if each.element.columns else _titled(each.title, text, ended=draft.paper.manner is Manner.LETTER)
            continue
        for line in worded(each.element.sentence, text):
            begun += line.replace(YOU, draft.you)
            if line.rstrip("”")[-1:] in ENDS or "\n" in text or "\n" in each.element.sentence:
                yield paragraph(begun)
                begun = ""
    if begun:
        yield paragraph(begun)


def _titled(title: str, text: str, *, ended: bool) -> Iterator[Block]:
    lines = (text if not ended or text[-1] in ENDED else f"{text}。").split("\n")
    if len(lines) == 1:
        yield paragraph(Run(f"{title}：", bold=True), lines[0])
    else:
        yield paragraph(Run(f"{title}：", bold=True))
        yield from (paragraph(line) for line in lines)


def worded(sentence: str, text: str) -> list[str]:
    """Return the paragraphs of a sentence around a text; a text of several lines begins on a line of its own."""
    before, _, after = sentence.partition("{}")
    if after and after[0] in "。；，、":
        text = text.rstrip("。；，、")
    if "\n" in text:
        before += "\n"
    return [line for line in f"{before}{text}{after}".split("\n") if line]


def _table(each: Filled) -> Table:
    columns = each.element.columns
    rows = [line.split("\t") for line in formally(each.text).split("\n")]
    cells = tuple(tuple([*row, *[""] * len(columns)][: len(columns)]) for row in rows)
    widths = tuple(float(min(30, max(4, *(len(cell) for cell in column)))) for column in zip(columns, *cells, strict=True))
    return Table(columns, cells, each.title, widths)


MANNERS: dict[Manner, tuple[Callable[[Draft], Iterator[Block]], Layout]] = {
    Manner.LETTER: (_letter, LETTER),
    Manner.RECORD: (_record, RECORD),
    Manner.FORM: (_form, FORM),
}
