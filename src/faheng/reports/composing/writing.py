"""Writing (起草): the outline with its figures filled in from the lake, as content for Word, PDF and HTML."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from faheng.documents.content import Block, Closing, Heading, Note, Paragraph, Run, Sheet, paragraph
from faheng.engine.dossier import Dossier
from faheng.lake.doors import Book
from faheng.law.numerals import chinese
from faheng.reports.composing.material import told
from faheng.reports.composing.outline import DIMENSIONS, REFERENCE, Outline, Section, Sentence
from faheng.reports.composing.stated import Stated, stated, zero

EMPTY = {
    "problems": "本年度没有登记存在的不足。",
    "first_responsible": "履职情况的材料尚未登记。",
    "plan": "下一年度的安排尚未登记。",
    "answers": "本年度没有其他需要报告的情况。",
}
#: 分句以这些符号开头的，前面已有数字时照写；其余以逗号相连.
JOINS = "；、（"
BRACKETS = "；、（）"


@dataclass
class Draft:
    """草稿: the sheet and every figure it states, in order."""

    sheet: Sheet
    figures: list[Stated] = field(default_factory=list)


@dataclass(frozen=True)
class Writer:
    """起草人: fills an outline in from the figures of a book; `link` says where a figure's records are found."""

    book: Book
    organisation: str
    day: date
    dossier: Dossier | None = None
    link: Callable[[Stated], str] = lambda _figure: ""

    def write(self, outline: Outline) -> Draft:
        """Return the report."""
        figures: list[Stated] = []
        opening = outline.opening.replace("{year}", str(self.book.year)).replace("{organisation}", self.organisation)
        blocks: list[Block] = [paragraph(opening)]
        for place, section in enumerate(outline.sections, 1):
            blocks.append(Heading(f"{chinese(place)}、{section.title}"))
            blocks.extend(self._section(section, figures))
        blocks.append(Closing(self.organisation, f"{self.day.year}年{self.day.month}月{self.day.day}日"))
        blocks.append(Note(self._window()))
        title = f"{self.book.year}年法治政府建设年度报告"
        return Draft(Sheet(self.organisation, title, tuple(blocks)), figures)

    def _window(self) -> str:
        window = self.book.window
        said = f"统计期间：{window.first:%Y年%m月%d日}至{window.last:%Y年%m月%d日}，按法定行为发生之日统计，数据取自编号S{self.book.snapshot.name}的快照"
        taken = self.book.snapshot.taken[:10]
        return f"{said}（{taken}形成）。比率后括号内为分子和分母。" if taken else f"{said}。"

    def _section(self, section: Section, figures: list[Stated]) -> Iterator[Block]:
        place = 0
        own = [run for sentence in section.sentences for runs in self._sentences(sentence, figures) for run in runs]
        if own:
            yield Paragraph(tuple(own))
        for part in section.parts:
            written = [runs for sentence in part.sentences for runs in self._sentences(sentence, figures)]
            if written:
                place += 1
                yield Heading(f"（{chinese(place)}）{part.title}", 2)
                yield Paragraph(tuple(run for runs in written for run in runs))
        for text in section.text:
            yield paragraph(text)
        if section.material:
            found = list(told(self.dossier, section.material))
            for number, text in enumerate(found, 1):
                yield paragraph(text if len(found) == 1 else f"（{chinese(number)}）{text}")
            if not found and not own:
                yield paragraph(EMPTY[section.material])

    def _sentences(self, sentence: Sentence, figures: list[Stated]) -> Iterator[list[Run]]:
        dimension = sentence.dimension
        values = sorted({value for name in sentence.indicators() for value in self._values(name, dimension)}) if dimension else [""]
        for value in values:
            runs = self._written(sentence, {dimension: value} if dimension else {}, figures)
            if runs:
                yield runs

    def _values(self, indicator: str, dimension: str) -> list[str]:
        return [dict(figure.dims)[dimension] for figure in self.book.breakdown(indicator, dimension)]

    def _written(self, sentence: Sentence, dims: dict[str, str], figures: list[Stated]) -> list[Run]:
        known = {name: stated(self.book.figure(name, dims)) for name in sentence.indicators()}
        if not any(known.values()):
            return []
        for name in sentence.zeros:
            known[name] = known[name] or zero(self.book.figure(name, dims))
        runs: list[Run] = []
        told = len(figures)
        for clause in sentence.clauses:
            names = [name for name in REFERENCE.findall(clause) if name not in DIMENSIONS]
            said = {name: each for name in names if (each := known[name])}
            if len(said) == len(names):
                joined = clause[0] in JOINS and len(figures) > told
                figures.extend(said.values())
                runs += self._clause(clause if joined else f"，{clause.strip(BRACKETS)}", dims, said)
        return [replace(runs[0], text=runs[0].text.removeprefix("，")), *runs[1:], Run("。")]

    def _named(self, clause: str, dims: dict[str, str]) -> str:
        for name, value in dims.items():
            clause = clause.replace(f"{{{name}}}", value)
        return clause

    def _clause(self, clause: str, dims: dict[str, str], known: dict[str, Stated]) -> list[Run]:
        runs = []
        for place, part in enumerate(REFERENCE.split(self._named(clause, dims))):
            if place % 2:
                runs.append(Run(known[part].text, link=self.link(known[part])))
            elif part:
                runs.append(Run(part))
        return runs
