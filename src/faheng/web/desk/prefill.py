"""预填: what the dossier already knows is not asked for twice. What is prefilled can be changed before it is recorded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from faheng.engine.dossier import Dossier
from faheng.engine.procedure import Procedure, Step, corrected
from faheng.engine.shapes import Kind, parts
from faheng.engine.situation import Situation

#: Fields that keep their meaning throughout a dossier: the latest recorded value is offered again.
CARRIED = frozenset(
    {
        "authority", "cause", "category", "confiscated_value", "confiscation", "fine", "handlers", "kind", "law", "officers", "party_kind",
        "place", "revoked", "subject", "applicant", "fact", "item", "line", "discretion", "mitigation", "law_violated", "object_kind",
        "source", "inspection", "campaign", "offence_ended_on", "topic",
    }
)  # fmt: skip
#: The same thing under another name, the later step's name first.
ALSO: Mapping[str, tuple[str, ...]] = {
    "proposed": ("proposal",),
    "cause": ("suspected",),
    "fact": ("facts",),
    "facts": ("fact", "summary"),
    "officers": ("handlers",),
    "handlers": ("officers",),
}
#: Objects whose parts are carried into a later step one by one: 拟处罚 into the decision.
UNFOLDED = ("proposed", "proposal")


def prefill(procedure: Procedure, situation: Situation, step: Step[Any]) -> dict[str, Any]:
    """Return the raw values with which a step's form is first shown.

    The legal day is today; the kind of party is that of the dossier; then the latest entry that holds a field, then what
    the step itself offers.
    """
    dossier, today = situation.dossier, situation.today
    offered = step.offers(situation) if step.offers else {}
    known = {**offered, **dict(_known(procedure, dossier))}
    if dossier.party:
        known["party_kind"] = dossier.party.kind.value
    found: dict[str, Any] = dict(offered)
    for part in parts(step.form):
        names = (part.name, *ALSO.get(part.name, ()))
        value = next((known[name] for name in names if name in known), None)
        if value is not None and _fits(value, part.shape.kind):
            found[part.name] = _narrowed(value, part.shape.model)
    day = step.form.model_fields.get(step.on or "")
    if step.on and day is not None and day.annotation in (date, date | None):
        found[step.on] = today.isoformat()
    return found


def _known(procedure: Procedure, dossier: Dossier) -> Iterator[tuple[str, Any]]:
    carried = CARRIED | set(UNFOLDED) | {name for names in ALSO.values() for name in names}
    for entry in corrected(dossier, procedure).entries:
        recorded = entry.data.as_recorded()
        for name, value in recorded.items():
            if name in UNFOLDED and isinstance(value, Mapping):
                yield from ((inner, each) for inner, each in value.items() if inner in CARRIED)
            if name in carried:
                yield name, value


def _fits(value: Any, kind: Kind) -> bool:
    if kind is Kind.GROUP:
        return isinstance(value, Mapping)
    if kind in (Kind.CHOICES, Kind.PEOPLE, Kind.LINES, Kind.ROWS):
        return isinstance(value, list)
    return not isinstance(value, list | Mapping)


def _narrowed(value: Any, model: Any) -> Any:
    """Leave out the parts that the form of this step does not have."""
    if model is None or not isinstance(value, Mapping):
        return value
    return {name: each for name, each in value.items() if name in model.model_fields}
