"""Material (报告材料): what the report's own dossier holds: problems with causes and measures, plans, answers to last year's."""

from collections.abc import Iterator

from faheng.engine.dossier import Dossier
from faheng.engine.procedure import corrected
from faheng.procedures import catalogue


def told(dossier: Dossier | None, material: str) -> Iterator[tuple[str, str]]:
    """Yield (heading, text) of each problem, plan item or answered plan item, in the order recorded."""
    if dossier is None:
        return
    entries = corrected(dossier, catalogue()["annual_report"]).by_step
    data = {step: [entry.data.__dict__ for entry in found] for step, found in entries.items()}
    match material:
        case "problems":
            for each in data.get("problem", ()):
                cause = f"主要原因：{_ended(each['cause'])}" if each.get("cause") else ""
                yield "", f"{_ended(each['content'])}{cause}"
        case "plan":
            for each in data.get("plan_item", ()):
                yield "", _ended(each["content"])
        case "answers":
            measures = {each["measure"]: each for each in data.get("measure", ())}
            for each in data.get("evidence", ()):
                measure = measures.get(each["measure"])
                done = _ended(each["content"])
                yield "", f"{_ended(measure['content'])}{done}" if measure else done
            for each in data.get("plan_answer", ()):
                yield "", _ended(each["content"])


def _ended(text: str) -> str:
    return text.rstrip("。；; ") + "。"
