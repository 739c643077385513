"""援引核对 (checking citations): whether every citation in the code resolves against the texts of the statutes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from faheng.law.declarations import Quotation
from faheng.law.texts import StatuteText


@dataclass(frozen=True, slots=True)
class Cited:
    """一处援引和它的出处: `where` names what rests on it, such as PEN-23."""

    where: str
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class Unresolved:
    """对不上的援引, and why."""

    cited: Cited
    why: str


@dataclass(frozen=True, slots=True)
class Check:
    """核对结果: how many were checked, which do not resolve, and those whose statute's text is not there, by title."""

    checked: int
    unresolved: tuple[Unresolved, ...]
    absent: dict[str, list[Cited]]


def check_citations(citations: Iterable[Cited], texts: Mapping[str, StatuteText]) -> Check:
    """Resolve citations against texts by title."""
    checked, unresolved = 0, []
    absent: dict[str, list[Cited]] = {}
    for cited in citations:
        text = texts.get(cited.quotation.citation.statute.title)
        if text is None:
            absent.setdefault(cited.quotation.citation.statute.title, []).append(cited)
            continue
        checked += 1
        why = text.problem(cited.quotation)
        if why:
            unresolved.append(Unresolved(cited, why))
    return Check(checked, tuple(unresolved), absent)
