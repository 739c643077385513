"""The outline (提纲) of the annual report: sections, parts, sentences; figures stand in it as references to indicators."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from faheng.indicators.sources import SOURCES
from faheng.law.errors import WrongInput
from faheng.reports.composing.material import MATERIAL

STANDARD = Path(__file__).parent / "outline.toml"
REFERENCE = re.compile(r"\{([a-z][a-z0-9-]*)(?::0)?\}")
ZERO = re.compile(r"\{([a-z][a-z0-9-]*):0\}")
NAMES = frozenset({"year", "organisation"})
DIMENSIONS = frozenset({"campaign"})
MANDATORY = ("measures", "shortcomings", "first_responsible", "plan", "other")


@dataclass(frozen=True, slots=True)
class Sentence:
    """一句: clauses; those that name figures are written where there are records.

    A figure marked {id:0} is written without records of its own too (none happened: 0; a limit: its days), where another
    figure of the sentence shows that this work is on record.
    """

    clauses: tuple[str, ...]

    @property
    def zeros(self) -> frozenset[str]:
        """Return the figures that are written without records of their own."""
        return frozenset(name for clause in self.clauses for name in ZERO.findall(clause))

    @property
    def dimension(self) -> str:
        """Return the dimension that the sentence is written for each value of, empty where it is written once."""
        found = {name for clause in self.clauses for name in REFERENCE.findall(clause)} & DIMENSIONS
        return min(found, default="")

    def indicators(self) -> Iterator[str]:
        """Yield the ids of the figures."""
        for clause in self.clauses:
            yield from (name for name in REFERENCE.findall(clause) if name not in NAMES | DIMENSIONS)


@dataclass(frozen=True, slots=True)
class Part:
    """一个层次: a heading of the second level with its sentences."""

    title: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """一项内容, one of the five that the report must have. `material` names what of the report's own dossier it tells.

    `sentences` stand under the section itself, before its parts.
    """

    kind: str
    title: str
    sentences: tuple[Sentence, ...] = ()
    parts: tuple[Part, ...] = ()
    text: tuple[str, ...] = ()
    material: str = ""

    def all_sentences(self) -> Iterator[Sentence]:
        """Yield every sentence, in order."""
        yield from self.sentences
        for part in self.parts:
            yield from part.sentences


@dataclass(frozen=True, slots=True)
class Outline:
    """提纲."""

    opening: str
    sections: tuple[Section, ...]


def outline(path: Path | None = None) -> Outline:
    """Read an outline, the standard one unless a bureau has its own.

    Raises:
        WrongInput: it cannot be read, lacks a mandatory section, or names an indicator that records do not feed.
    """
    source = path if path and path.is_file() else STANDARD
    try:
        raw = tomllib.loads(source.read_text(encoding="utf-8"))
        read = Outline(str(raw["opening"]), tuple(_section(each) for each in raw["section"]))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, UnicodeDecodeError) as error:
        raise WrongInput(f"提纲不能读取（{error}）", where=str(source), mend="对照程序自带的 outline.toml 改正") from None
    missing = [kind for kind in MANDATORY if kind not in {section.kind for section in read.sections}]
    if missing:
        raise WrongInput(f"提纲缺少必备内容：{'、'.join(missing)}", where=str(source), mend="补上这些 section")
    told = sorted({section.material for section in read.sections if section.material} - MATERIAL.keys())
    if told:
        raise WrongInput(f"提纲用了没有的材料：{'、'.join(told)}", where=str(source), mend=f"from 可以写：{'、'.join(MATERIAL)}")
    unknown = [name for section in read.sections for each in section.all_sentences() for name in each.indicators()]
    unknown = sorted({name for name in unknown if name not in SOURCES})
    if unknown:
        raise WrongInput(
            f"提纲用了不能由记录计算的指标：{'、'.join(unknown)}", where=str(source), mend="用 faheng indicators 查看可用的指标"
        )
    return read


def _section(raw: dict[str, Any]) -> Section:
    parts = tuple(Part(part["title"], _sentences(part)) for part in raw.get("part", ()))
    return Section(raw["kind"], raw["title"], _sentences(raw), parts, tuple(raw.get("text", ())), raw.get("from", ""))


def _sentences(raw: dict[str, Any]) -> tuple[Sentence, ...]:
    return tuple(Sentence(tuple(each)) for each in raw.get("sentences", ()))
