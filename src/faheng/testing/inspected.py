"""样例检查在案: a recorded visit of Tuesday 2026-03-10 at which two officers found something unlawful."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from faheng.engine.dossier import Actor, Role
from faheng.records import dossiers, people
from faheng.records.people import CertificateValue
from faheng.records.scope import SYSTEM
from faheng.testing import visits as v
from faheng.testing.bureau import CLINIC
from faheng.testing.sample import CHINA

TODAY = date(2026, 3, 11)
FOUND = {**v.item("violation", "医疗废物分类收集"), "note": "医疗废物与生活垃圾混放"}


def inspected(organisation: str = "990101") -> int:
    """Record a visit of 10 March at which two officers found something unlawful; return the dossier."""
    for number in (1, 2):
        held = CertificateValue(f"甲执00{number}", date(2020, 1, 1), date(2099, 12, 31))
        people.create_officer(id=f"A{number}", name=f"检查员{number}", organisation=organisation, certificates=[held])
    two = tuple(Actor(f"A{n}", f"检查员{n}", Role.OFFICER, f"甲执00{n}", date(2099, 12, 31)) for n in (1, 2))
    approver = (Actor("p1", "局长", Role.APPROVER),)
    clerk = (Actor("c1", "内勤", Role.CLERK),)
    steps = (*v.before(campaign="清风行动"), v.record(FOUND))
    by: dict[str, Any] = {"approve": approver, "assign": clerk, "plan": clerk}
    pk = 0
    for number, (step, given) in enumerate(steps):
        filled = {**given, "officers": ["A1", "A2"]} if step == "assign" else given
        common: dict[str, Any] = {"given": filled, "by": by.get(step, two), "at": datetime(2026, 3, 10, 12, number, tzinfo=CHINA)}
        if pk:
            dossiers.take_step(dossier=pk, step=step, today=TODAY, viewer=SYSTEM, **common)
        else:
            pk = dossiers.open_dossier(
                procedure="inspection", step=step, today=TODAY, viewer=SYSTEM, organisation=organisation, party=CLINIC, **common
            ).pk
    return pk
