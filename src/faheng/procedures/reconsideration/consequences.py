"""复议对原行为案卷的后果 (consequences in the dossier of the challenged act).

加处罚款 is not counted while the case is tried (行政处罚法第七十三条第三款); a public decision that is changed, revoked or
found unlawful is withdrawn within three workdays with the reasons (第四十八条第二款, PEN-32).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from faheng.engine.dossier import Dossier, Entry
from faheng.engine.procedure import Echo
from faheng.law.calendar import WorkingCalendar
from faheng.law.limits import due_date
from faheng.law.moments import as_day
from faheng.law.time_limits.penalty import PEN_32
from faheng.procedures.common.challenges import ChallengeKind
from faheng.procedures.reconsideration.acts import OVERTURNS

CHALLENGE, WITHDRAW, PUBLISH = "challenge", "withdraw", "publish"


@dataclass(frozen=True, slots=True)
class Consequence:
    """后果: a step that the dossier of the challenged act must hold, and by when (None: at once)."""

    number: str
    step: str
    data: dict[str, Any]
    due: date | None = None


def challenge_begins(dossier: Dossier, entry: Entry[Any]) -> Iterator[Echo]:
    """Yield the entry of the case in the challenged dossier: from the day of applying, else of acceptance, else of the copy."""
    data = entry.data
    if data.challenged:
        begun = data.applied_on or data.accepted_on or data.received_on
        yield Echo(data.challenged, CHALLENGE, _challenge(dossier, begun))


def challenge_ends(dossier: Dossier, entry: Entry[Any]) -> Iterator[Echo]:
    """Yield the end and outcome of the case for the challenged dossier, from which the surcharge runs again."""
    received = dossier.by_step.get("receive", [])
    if not received or not received[0].data.challenged:
        return
    data = received[0].data
    begun = data.applied_on or data.accepted_on or data.received_on
    ended = {"to_on": entry.data.received_on.isoformat(), "outcome": entry.data.outcome.label}
    yield Echo(data.challenged, CHALLENGE, _challenge(dossier, begun) | ended)


def _challenge(dossier: Dossier, begun: date) -> dict[str, Any]:
    return {"kind": ChallengeKind.RECONSIDERATION.value, "from_on": begun.isoformat(), "case": dossier.number}


def consequences(dossier: Dossier, challenged: Dossier | None, calendar: WorkingCalendar) -> tuple[Consequence, ...]:
    """Return what the dossier of the challenged act must record because of this reconsideration.

    `challenged` is that dossier where it is at hand: publication is withdrawn only if something was published and still is.
    """
    return tuple(_consequences(dossier, challenged, calendar))


def _consequences(dossier: Dossier, challenged: Dossier | None, calendar: WorkingCalendar) -> Iterator[Consequence]:
    for step, echo in (("receive", challenge_begins), ("decision", challenge_ends)):
        for entry in dossier.by_step.get(step, [])[:1]:
            yield from (Consequence(each.number, each.step, dict(each.data)) for each in echo(dossier, entry))
    decided, received = dossier.by_step.get("decision", []), dossier.by_step.get("receive", [])
    if not decided or not received or not received[0].data.challenged or decided[-1].data.outcome not in OVERTURNS:
        return
    if challenged is None or (challenged.has(PUBLISH) and not challenged.has(WITHDRAW)):
        decision = decided[-1].data
        due = as_day(due_date(PEN_32, decision.received_on, calendar).day)
        cause = f"行政复议{decision.outcome.label}（{decision.number}）" if decision.number else f"行政复议{decision.outcome.label}"
        yield Consequence(received[0].data.challenged, WITHDRAW, {"cause": cause}, due)
