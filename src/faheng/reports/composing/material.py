"""Material (报告材料): what the report's own dossier holds: problems with causes and measures, plans, answers to last year's."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from faheng.engine.dossier import Dossier
from faheng.engine.procedure import corrected
from faheng.procedures import catalogue
from faheng.procedures.annual_report.preparing import Section

Recorded = Mapping[str, Sequence[Mapping[str, Any]]]
"""What was recorded, by step."""


def told(dossier: Dossier | None, material: str) -> Iterator[str]:
    """Yield the text of each problem, plan item or answered plan item, in the order recorded."""
    if dossier is None or material not in MATERIAL:
        return
    entries = corrected(dossier, catalogue()["annual_report"]).by_step
    yield from MATERIAL[material]({step: [entry.data.__dict__ for entry in found] for step, found in entries.items()})


def _problems(data: Recorded) -> Iterator[str]:
    for each in data.get("problem", ()):
        cause = f"主要原因：{_ended(each['cause'])}" if each.get("cause") else ""
        yield f"{_ended(each['content'])}{cause}"


def _first_responsible(data: Recorded) -> Iterator[str]:
    yield from _collected(data, Section.FIRST_RESPONSIBLE)


def _plan(data: Recorded) -> Iterator[str]:
    for each in data.get("plan_item", ()):
        yield _ended(each["content"])


def _answers(data: Recorded) -> Iterator[str]:
    measures = {each["measure"]: each for each in data.get("measure", ())}
    for each in data.get("evidence", ()):
        measure = measures.get(each["measure"])
        done = _ended(each["content"])
        yield f"{_ended(measure['content'])}{done}" if measure else done
    for each in data.get("plan_answer", ()):
        yield _ended(each["content"])
    yield from _collected(data, Section.OTHER)


def _collected(data: Recorded, part: Section) -> Iterator[str]:
    """材料: what the sections handed in for a part of the report."""
    for each in data.get("collect", ()):
        if each.get("part") is part and each.get("content"):
            yield _ended(each["content"])


def _ended(text: str) -> str:
    return text.rstrip("。；; ") + "。"


MATERIAL: Mapping[str, Callable[[Recorded], Iterator[str]]] = {
    "problems": _problems,
    "first_responsible": _first_responsible,
    "plan": _plan,
    "answers": _answers,
}
