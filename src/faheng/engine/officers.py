"""Officers (执法人员): guards on who acts, made for the article that asks for them."""

from collections.abc import Iterable
from typing import Any

from faheng.engine.dossier import Entry, Role
from faheng.engine.findings import Severity
from faheng.engine.guards import Breach, Guard, guard
from faheng.engine.situation import Situation
from faheng.law.citations import Citation


def certified_officers(rule: str, *basis: Citation, count: int = 2, severity: Severity = Severity.VOID) -> Guard[Any]:
    """Return a guard: at least `count` different officers act, each with a certificate valid on the day of recording.

    A validity date that is not recorded is not judged; a missing certificate number is.
    """

    @guard(rule, *basis, severity=severity)
    def enough_certified_officers(_situation: Situation, entry: Entry[Any]) -> Iterable[Breach]:
        """执法人员不少于规定人数，并持有有效执法证件."""
        officers = {actor.id: actor for actor in entry.by if actor.role in (Role.OFFICER, Role.HEARING_OFFICER)}
        if len(officers) < count:
            yield Breach(f"执法人员{len(officers)}人，不得少于{count}人", "by")
        for actor in officers.values():
            if not actor.certificate:
                yield Breach(f"{actor.name or actor.id}没有执法证件", "by")
            elif actor.certificate_valid_to and actor.certificate_valid_to < entry.at.date():
                yield Breach(f"{actor.name or actor.id}的执法证件已于{actor.certificate_valid_to:%Y-%m-%d}失效", "by")

    return enough_certified_officers
